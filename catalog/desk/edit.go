package desk

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"aina/catalog/source"
	"aina/catalog/stable"
)

// Edit puts a text in the place of the bytes from one offset to another.
type Edit struct {
	From, To int
	With     string
}

// Splice makes edits in a copy of data. All else stays byte for byte. Where two
// edits overlap, none is made.
func Splice(data []byte, edits []Edit) []byte {
	edits = slices.Clone(edits)
	stable.Sort(edits, func(a, b Edit) int { return cmp.Compare(a.From, b.From) })
	size := len(data)
	for _, e := range edits {
		size += len(e.With) - (e.To - e.From)
	}
	var out bytes.Buffer
	out.Grow(max(size, 0))
	at := 0
	for _, e := range edits {
		if e.From < at {
			return data
		}
		out.Write(data[at:e.From])
		out.WriteString(e.With)
		at = e.To
	}
	out.Write(data[at:])
	return out.Bytes()
}

// sheet is a file on the desk: its bytes, and the tree that they read as.
type sheet struct {
	name   string
	data   []byte
	starts []int      // where each line starts
	root   *yaml.Node // nil for an empty file
	found  [][2]int   // its comments, once they were looked for
	looked bool
	ends   string        // of its lines, once that was looked for
	long   map[int][]int // see marks
	json   int           // 1 if the file is JSON, -1 if not, 0 while that is not known
}

// open reads a file for editing. One that cannot be read as YAML cannot be
// edited either: the error is a *EditError.
func open(name string, data []byte) (*sheet, error) {
	doc, _ := source.Parse(name, data, source.DefaultLimits())
	return sheetOf(doc, data)
}

// sheetOf opens a document that was parsed from data.
func sheetOf(doc *source.Doc, data []byte) (*sheet, error) {
	s := &sheet{name: doc.File(), data: data, root: doc.Tree()}
	if s.root == nil {
		if p, ok := doc.Problems().First(); ok {
			return nil, &EditError{File: s.name, Reason: Unreadable, Line: p.Line}
		}
	}
	if s.root != nil && s.root.Kind == yaml.ScalarNode && s.root.Tag == "!!null" {
		s.root = nil
	}
	s.starts = lineStarts(data)
	return s, nil
}

// lineStarts finds where lines start. A mark of the byte order is no part of the
// first.
func lineStarts(data []byte) []int {
	starts := source.LineStarts(data)
	if bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		starts[0] = 3
	}
	return starts
}

// comments returns where the comments of the file stand, in order.
func (s *sheet) comments() [][2]int {
	if !s.looked {
		s.found, s.looked = source.Comments(s.data), true
	}
	return s.found
}

// commentsIn returns those between two offsets.
func (s *sheet) commentsIn(from, to int) [][2]int {
	all := s.comments()
	i := sort.Search(len(all), func(i int) bool { return all[i][0] >= from })
	j := sort.Search(len(all), func(i int) bool { return all[i][0] >= to })
	return all[i:j]
}

// hasComment reports a comment between two offsets.
func (s *sheet) hasComment(from, to int) bool { return len(s.commentsIn(from, to)) > 0 }

// newline is how the lines of the file end.
func (s *sheet) newline() string {
	if s.ends == "" {
		s.ends = Newline(s.data)
	}
	return s.ends
}

// Newline returns how the lines of a text end: as the first of them does.
func Newline(data []byte) string {
	if i := bytes.IndexAny(data, "\r\n"); i >= 0 && data[i] == '\r' {
		if i+1 < len(data) && data[i+1] == '\n' {
			return "\r\n"
		}
		return "\r"
	}
	return "\n"
}

// offset returns the byte at a place, as nodes have it: columns are code points.
// A place beyond the end of a line is the end of the line.
func (s *sheet) offset(line, column int) int {
	if line > len(s.starts) {
		return len(s.data)
	}
	at := s.starts[line-1]
	if column > stride {
		marks := s.marks(line)
		i := min((column-1)/stride, len(marks)-1)
		at, column = marks[i], column-i*stride
	}
	for ; column > 1 && at < len(s.data) && s.data[at] != '\n' && s.data[at] != '\r'; column-- {
		_, n := utf8.DecodeRune(s.data[at:])
		at += n
	}
	return at
}

// stride is how many code points of a long line there are between those whose offsets
// are kept.
const stride = 512

// marks returns the offset of the first code point of a line, and of each stride
// after it. A file of programs may be one line of millions.
func (s *sheet) marks(line int) []int {
	all, known := s.long[line]
	if known {
		return all
	}
	for at, n := s.starts[line-1], 0; at < len(s.data) && s.data[at] != '\n' && s.data[at] != '\r'; n++ {
		if n%stride == 0 {
			all = append(all, at)
		}
		_, size := utf8.DecodeRune(s.data[at:])
		at += size
	}
	if all == nil {
		all = []int{s.starts[line-1]}
	}
	if s.long == nil {
		s.long = map[int][]int{}
	}
	s.long[line] = all
	return all
}

// lineOf returns the line that the byte is on.
func (s *sheet) lineOf(offset int) int { return sort.SearchInts(s.starts, offset+1) }

// line returns a line without its end.
func (s *sheet) line(n int) string {
	end := len(s.data)
	if n < len(s.starts) {
		end = s.starts[n]
	}
	return strings.TrimRight(string(s.data[s.starts[n-1]:end]), "\r\n")
}

// behind returns the offset at which the line after n starts, and whether line n
// has an end; the last line of a file may have none.
func (s *sheet) behind(n int) (offset int, ended bool) {
	if n < len(s.starts) {
		return s.starts[n], true
	}
	return len(s.data), false
}

// token returns the bytes of a value on one line: a plain or quoted
// text, or what is in brackets, which may go on for lines. It is false for all
// else.
func (s *sheet) token(n *yaml.Node) (from, to int, ok bool) {
	from = s.offset(n.Line, n.Column)
	switch {
	case from >= len(s.data):
		return 0, 0, false
	case n.Kind == yaml.ScalarNode && n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return 0, 0, false
	case n.Kind == yaml.ScalarNode && n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		to = quoteEnd(s.data, from)
		return from, to, to > from && s.lineOf(to-1) == n.Line
	case n.Kind == yaml.ScalarNode:
		to = from + len(n.Value)
		return from, to, n.Value != "" && to <= len(s.data) && string(s.data[from:to]) == n.Value
	case n.Style&yaml.FlowStyle != 0:
		f, ok := flowAt(s.data, from)
		return from, f.to, ok
	}
	return 0, 0, false
}

// quoteEnd returns the offset after the quote that closes the one at from, 0 for
// none.
func quoteEnd(data []byte, from int) int {
	quote := data[from]
	for i := from + 1; i < len(data); i++ {
		switch {
		case quote == '"' && data[i] == '\\':
			i++
		case data[i] == quote && quote == '\'' && i+1 < len(data) && data[i+1] == quote:
			i++
		case data[i] == quote:
			return i + 1
		}
	}
	return 0
}

// valueOf finds a key in a map, its place among the keys and its value.
func valueOf(m *yaml.Node, key string) (at int, value *yaml.Node) {
	if m != nil && m.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(m.Content); i += 2 {
			if k := m.Content[i]; k.Kind == yaml.ScalarNode && k.Value == key {
				return i, m.Content[i+1]
			}
		}
	}
	return -1, nil
}

func isNull(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Tag == "!!null" && n.Style == 0
}

// lastLine returns the last line that the value reaches, where
// what comes next begins on the line limit: empty lines and comments before it
// belong to that. A comment that is indented under the column is part of a
// text in lines. The hyphen of the next entry, on a line of its own, is left too.
func (s *sheet) lastLine(value *yaml.Node, column, limit int) int {
	deepest, begins := lastOf(value)
	if isNull(value) {
		begins = 1 // an empty value may be placed anywhere after its key
	}
	block := deepest.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0
	last := min(limit-1, len(s.starts))
	for ; last > begins; last-- {
		line := s.line(last)
		bare := strings.TrimLeft(line, " \t")
		deep := len(line) - len(bare)
		if bare == "" || strings.HasPrefix(line, "...") || bare[0] == '#' && !(block && deep >= column) || deep < column-1 && isHyphen(bare) {
			continue
		}
		break
	}
	for block && s.keepsBlanks(deepest) && last < min(limit-1, len(s.starts)) && strings.Trim(s.line(last+1), " ") == "" {
		last++
	}
	return last
}

// isHyphen reports a hyphen whose entry begins on the next line.
func isHyphen(bare string) bool {
	rest, ok := strings.CutPrefix(bare, "-")
	rest = strings.TrimLeft(rest, " \t")
	return ok && (rest == "" || rest[0] == '#')
}

// lastOf returns the last text of a value, and the last line on which a part of
// the value begins.
func lastOf(value *yaml.Node) (deepest *yaml.Node, begins int) {
	deepest, begins = value, value.Line
	for len(deepest.Content) > 0 && deepest.Style&yaml.FlowStyle == 0 {
		deepest = deepest.Content[len(deepest.Content)-1]
		if !isNull(deepest) {
			begins = max(begins, deepest.Line)
		}
	}
	return deepest, begins
}

// keepsBlanks reports a text in lines to which the empty lines after it
// belong: one that begins with |+ or >+.
func (s *sheet) keepsBlanks(n *yaml.Node) bool {
	if n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 {
		return false
	}
	head, _, _ := strings.Cut(s.line(n.Line)[s.offset(n.Line, n.Column)-s.starts[n.Line-1]:], " ")
	return strings.Contains(head, "+")
}

// contentEnd is the line after the last of the file. The empty line after the
// last line end counts as no line.
func (s *sheet) contentEnd() int {
	n := len(s.starts)
	if s.starts[n-1] >= len(s.data) {
		return n
	}
	return n + 1
}
