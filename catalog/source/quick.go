package source

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"gopkg.in/yaml.v3"
)

// quickly parses what nearly every catalog consists of, in a small part of the time
// that the parser of yaml.v3 takes: maps and lists below each other, texts on one
// line, texts in lines, and lists and maps in brackets on one line. It gives up,
// and ok is false, wherever anything else may be meant, or where a limit may be
// reached that the scan looks at. Where it does not, the scan would refuse nothing,
// and its nodes are those of yaml.v3, but for their comments; tests compare the two.
// The bytes have passed checkBytes and must not be changed while a node is in use.
// 10,000 entries (9.9 MB) take 150 ms, while the scan and yaml.v3 take 1,100 ms.
//
// The items of the list at the top that has the key later are left for [EachEntry]: its
// node has none, and rest says where they stand.
func quickly(data []byte, lim Limits, later string) (root *yaml.Node, rest items, ok bool) {
	if len(data) == 0 {
		return nil, rest, false
	}
	// The texts of nodes are not copied: a document keeps its bytes, which nobody changes.
	q := &quick{text: unsafe.String(&data[0], len(data)), lim: lim, later: later}
	if !q.next() || q.done || q.indent != 0 {
		return nil, rest, false
	}
	root, ok = q.block(0)
	q.rest.values = q.values
	return root, q.rest, ok && q.done && q.values <= lim.Values
}

// quick is a text that is being parsed. Line is the next one with anything but a
// comment in it.
type quick struct {
	text   string
	lim    Limits
	at     int // offset of what comes after the line
	start  int // of the line
	number int // of the line, from 1
	line   string
	indent int
	done   bool // there is no further line

	offset, column int // a place on the line: how many bytes and code points are before it
	depth          int // of lists and maps below each other
	values         int // no fewer than the scan counts
	nodes          nodes
	open           []*yaml.Node // what is in the lists and maps that are being parsed

	later string // the key of the list that is left for later
	rest  items
	list  *yaml.Node // of a part
}

// maxQuickDepth is how deep lists and maps may be within each other: less than what the
// scan refuses.
const maxQuickDepth = 60

// next goes on to the next line with anything but a comment in it.
func (q *quick) next() bool { return !q.skip() || q.isPlain() }

// skip is next without a look at the line; false where there is none. A carriage return
// ends a comment, so that one with something behind it is no line to skip.
func (q *quick) skip() bool {
	for q.at < len(q.text) {
		line := q.rawLine()
		bare := strings.TrimLeft(line, " ")
		if bare != "" && (bare[0] != '#' || strings.IndexByte(bare, '\r') >= 0) {
			q.line, q.indent, q.offset, q.column = line, len(line)-len(bare), 0, 0
			return true
		}
	}
	q.done = true
	return false
}

// isPlain reports a line that is of the document, and not too long for a text. Tabs, and
// carriage returns other than before the end of a line, may mean anything.
func (q *quick) isPlain() bool {
	return len(q.line) <= q.lim.ScalarBytes && !hasOdd(q.line) &&
		(q.indent > 0 || !strings.HasPrefix(q.line, "---") && !strings.HasPrefix(q.line, "...") && q.line[0] != '%')
}

func hasOdd(line string) bool {
	return strings.IndexByte(line, '\t') >= 0 || strings.IndexByte(line, '\r') >= 0
}

// rawLine takes the next line, whatever is in it, without its end.
func (q *quick) rawLine() string {
	q.start = q.at
	line, _, _ := strings.Cut(q.text[q.at:], "\n")
	q.at = min(q.at+len(line)+1, len(q.text))
	q.number++
	return strings.TrimSuffix(line, "\r")
}

// node returns a node that begins at an offset in the line.
func (q *quick) node(kind yaml.Kind, style yaml.Style, tag string, offset int) *yaml.Node {
	if offset < q.offset {
		q.offset, q.column = 0, 0
	}
	q.column += utf8.RuneCountInString(q.line[q.offset:offset])
	q.offset = offset
	q.values++
	n := q.nodes.node()
	n.Kind, n.Style, n.Tag, n.Line, n.Column = kind, style, tag, q.number, q.column+1
	return n
}

// close gives a list or map what was opened since.
func (q *quick) close(n *yaml.Node, since int) {
	n.Content = q.nodes.content(q.open[since:])
	q.open = q.open[:since]
}

// block parses what begins on the line in that column.
func (q *quick) block(indent int) (*yaml.Node, bool) {
	if isDash(q.line[indent:]) {
		return q.sequence(indent)
	}
	return q.mapping(indent)
}

func isDash(s string) bool { return len(s) > 1 && s[0] == '-' && s[1] == ' ' }

// sequence parses a list whose hyphens are in that column.
func (q *quick) sequence(indent int) (*yaml.Node, bool) {
	if q.depth++; q.depth > maxQuickDepth {
		return nil, false
	}
	list, since := q.node(yaml.SequenceNode, 0, "!!seq", indent), len(q.open)
	for !q.done && q.indent == indent && isDash(q.line[indent:]) {
		q.values++ // the hyphen
		at := indent + 1
		for at < len(q.line) && q.line[at] == ' ' {
			at++
		}
		if at == len(q.line) {
			return nil, false
		}
		var item *yaml.Node
		var ok bool
		if keyEnd(q.line[at:]) > 0 {
			q.indent = at // as if the key stood on a line of its own
			item, ok = q.mapping(at)
		} else {
			item, ok = q.value(at, indent)
		}
		if !ok {
			return nil, false
		}
		q.open = append(q.open, item)
	}
	q.depth--
	q.close(list, since)
	return list, q.done || q.indent < indent || q.indent == indent && !isDash(q.line[indent:])
}

// keyEnd returns the length of a key that a text begins with and that a colon
// follows, 0 if there is none.
func keyEnd(s string) int {
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_':
		case i > 0 && (c >= '0' && c <= '9' || c == '-'):
		case i > 0 && i < 100 && c == ':' && (i+1 == len(s) || s[i+1] == ' '):
			return i
		default:
			return 0
		}
	}
	return 0
}

// mapping parses a map whose keys are in that column.
func (q *quick) mapping(indent int) (*yaml.Node, bool) {
	if q.depth++; q.depth > maxQuickDepth {
		return nil, false
	}
	m, since := q.node(yaml.MappingNode, 0, "!!map", indent), len(q.open)
	for !q.done && q.indent == indent {
		n := keyEnd(q.line[indent:])
		if n == 0 {
			return nil, false
		}
		key := q.node(yaml.ScalarNode, 0, "", indent)
		key.Value = q.line[indent : indent+n]
		key.Tag = tagOf(key)
		at := indent + n + 1
		for at < len(q.line) && q.line[at] == ' ' {
			at++
		}
		var value *yaml.Node
		var ok bool
		if at == len(q.line) || q.line[at] == '#' {
			value, ok = q.below(indent, q.later != "" && q.depth == 1 && key.Value == q.later)
		} else {
			value, ok = q.value(at, indent)
		}
		if !ok {
			return nil, false
		}
		q.open = append(q.open, key, value)
	}
	q.depth--
	q.close(m, since)
	return m, q.done || q.indent < indent
}

// below parses the value that begins on the line after its key, or leaves its items for
// later if it is a list.
func (q *quick) below(indent int, later bool) (*yaml.Node, bool) {
	if !q.next() || q.done {
		return nil, false
	}
	if later && q.rest.list == nil && isDash(q.line[q.indent:]) {
		return q.leave()
	}
	if q.indent > indent || q.indent == indent && isDash(q.line[indent:]) {
		return q.block(q.indent)
	}
	return nil, false
}

// value parses a value on the line, and goes on to the next line. Indent is the
// column of the map or list that it is in.
func (q *quick) value(at, indent int) (*yaml.Node, bool) {
	if c := q.line[at]; c == '|' || c == '>' {
		return q.lines(at, indent)
	}
	n, end, ok := q.scalarOrFlow(at)
	if !ok {
		return nil, false
	}
	if rest := strings.TrimLeft(q.line[end:], " "); rest != "" && (rest[0] != '#' || len(rest) == len(q.line)-end) {
		return nil, false
	}
	// A deeper line would go on with the value.
	return n, q.next() && (q.done || q.indent <= indent)
}

// scalarOrFlow parses a value on one line, and returns where it ends.
func (q *quick) scalarOrFlow(at int) (n *yaml.Node, end int, ok bool) {
	switch q.line[at] {
	case '[':
		return q.flow(at, yaml.SequenceNode, "!!seq", ']')
	case '{':
		return q.flow(at, yaml.MappingNode, "!!map", '}')
	case '"', '\'':
		return q.quoted(at)
	}
	end = len(q.line)
	if i := strings.Index(q.line[at:], " #"); i >= 0 {
		end = at + i
	}
	s := strings.TrimRight(q.line[at:end], " ")
	if !isPlainStart(s) || strings.Contains(s, ": ") || s[len(s)-1] == ':' {
		return nil, 0, false
	}
	return q.plain(at, s), at + len(s), true
}

// isPlainStart reports whether a text can begin a plain value and nothing else.
func isPlainStart(s string) bool {
	if s == "" {
		return false
	}
	c := s[0]
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf || c == '+' || c == '(' || c == '/'
}

func (q *quick) plain(at int, s string) *yaml.Node {
	n := q.node(yaml.ScalarNode, 0, "", at)
	n.Value = s
	n.Tag = tagOf(n)
	return n
}

// tagOf returns the tag of a plain value. Most begin with a letter that only texts
// begin with, or are longer than the words that are none; others are days or short numbers.
// 100,000 entries take a tenth less time than with yaml.v3's way for all of these.
func tagOf(n *yaml.Node) string {
	s := n.Value
	switch c := s[0]; {
	case c >= utf8.RuneSelf || c == '(' || c == '/':
		return "!!str"
	case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		if len(s) > len("false") || strings.IndexByte("yYnNtTfFoO", c) < 0 || s == "title" || s == "name" || s == "times" {
			return "!!str"
		}
	case len(s) < 9 && c >= '1' && c <= '9' && IsDigits(s):
		return "!!int"
	case IsDate(s):
		return "!!timestamp"
	}
	return n.ShortTag()
}
