package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"aina/catalog/text"
)

// Parse parses the bytes of a file to nodes. It scans the bytes first, for what
// makes a file dangerous or unreadable, then parses, then holds the nodes to
// the limits and refuses what a file kept by hand never needs: anchors and
// references, merging, tags, directives, keys that are no words, a key twice,
// a second document. It does not panic, and its time and memory are bounded by
// the size of the file.
//
// The document and what is read from it share memory with data, which must not be
// changed afterwards.
//
// A file that cannot be read gives a Doc whose Root is not there. The problems
// are those found so far; a reader that goes on with the Doc asks it for all of
// them at the end.
func Parse(file string, data []byte, lim Limits) (*Doc, Problems) {
	d := ParseBeside(file, data, lim, "")
	return d, d.Problems()
}

// ParseBeside parses a file as Parse does, but leaves the items of the list at its top that
// has that key for [EachEntry] if it can, so that never more than some of them are held as
// nodes: with "" it leaves none. Until then the list is empty.
func ParseBeside(file string, data []byte, lim Limits, later string) *Doc {
	d := &Doc{file: text.CleanLine(file), lim: lim, lines: newLines(nil)}
	d.parse(data, later)
	return d
}

func (d *Doc) parse(data []byte, later string) {
	if len(data) > d.lim.FileBytes {
		d.Report(Span{1, 1, 2}, TooLarge, msgFileSize, "limit", strconv.Itoa(d.lim.FileBytes>>20))
		return
	}
	data = plainBreaks(stripBOM(data))
	d.lines = newLines(data)
	if d.checkBytes(data); len(d.found) > 0 {
		return
	}
	root, rest, ok := quickly(data, d.lim, later)
	if !ok {
		s := scan(data, d.lim)
		if d.refuse(s); len(d.found) > 0 {
			return
		}
		var err error
		if root, err = parseYAML(data); err != nil {
			d.syntax(s, err)
			return
		}
	}
	if root == nil {
		return
	}
	d.bad = map[*yaml.Node]bool{}
	if d.shape(root); d.bad[root] {
		return
	}
	d.root, d.later = root, rest
}

// refuse reports what the scan found that parsing must not meet.
func (d *Doc) refuse(s *scanner) {
	at := d.lines.at
	if s.tooDeep >= 0 {
		d.Report(at(s.tooDeep), TooLarge, msgDepth, "limit", strconv.Itoa(d.lim.Depth))
	}
	if s.tooLong >= 0 {
		d.Report(at(s.tooLong), TooLarge, msgScalarSize, "limit", kilobytes(d.lim.ScalarBytes))
	}
	if s.tooMany >= 0 {
		d.Report(at(s.tooMany), TooLarge, msgValues, "limit", strconv.Itoa(d.lim.Values))
	}
	if s.percent >= 0 {
		d.Report(d.lineFrom(at(s.percent)), YAMLSyntax, msgDirective)
	}
	if s.oddSpace >= 0 {
		d.Report(at(s.oddSpace), YAMLSyntax, msgNBSP)
	}
	if s.document >= 0 {
		span := at(s.document)
		span.EndColumn = span.Column + min(3, max(1, signs(d.lines.rest(span.Line, span.Column))))
		d.Report(span, MultiDocument, msgDocument)
	}
}

// parseYAML parses the one document of data by yaml.v3; nil for an empty one. Nodes are
// all it makes: aliases stay unexpanded, and no key is compared with another.
func parseYAML(data []byte) (root *yaml.Node, err error) {
	defer func() {
		if r := recover(); r != nil { // the parser is not ours; a file never ends the program
			root, err = nil, fmt.Errorf("yaml: %v", r)
		}
	}()
	var document yaml.Node
	err = yaml.NewDecoder(bytes.NewReader(data)).Decode(&document)
	if errors.Is(err, io.EOF) || err == nil && len(document.Content) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return document.Content[0], nil
}

// syntax reports why a file does not parse: at the first place that looked
// wrong to the scan, else near the line the parser names.
func (d *Doc) syntax(s *scanner, err error) {
	if name, ok := strings.CutPrefix(err.Error(), "yaml: unknown anchor '"); ok {
		name, _, _ = strings.Cut(name, "'")
		for _, a := range s.aliases {
			if a.name == name {
				at := d.lines.at(a.offset)
				at.EndColumn = at.Column + 1 + utf8.RuneCountInString(a.name)
				d.Report(at, Anchor, msgAlias, "name", name)
				return
			}
		}
	}
	if len(s.suspects) > 0 {
		first := s.suspects[0]
		for _, p := range s.suspects {
			if p.offset < first.offset {
				first = p
			}
		}
		at := d.lines.at(first.offset)
		c, _ := utf8.DecodeRune(d.lines.src[first.offset:])
		d.Report(at, YAMLSyntax, first.wording, "char", string(c))
		return
	}
	line := 1
	if m := regexp.MustCompile(`line (\d+)`).FindStringSubmatch(err.Error()); m != nil {
		line, _ = strconv.Atoi(m[1])
	}
	line = min(max(line, 1), len(d.lines.starts))
	at := Span{Line: line, Column: 1}
	for _, c := range d.lines.text(line) {
		if c != ' ' && c != '\t' {
			break
		}
		at.Column++
	}
	d.Report(d.lineFrom(at), YAMLSyntax, msgSyntax)
}

// lineFrom spans a line from the place to its last sign.
func (d *Doc) lineFrom(at Span) Span {
	at.EndColumn = at.Column + max(1, signs(d.lines.rest(at.Line, at.Column)))
	return at
}

// signs counts the code points of b up to its last one that is no space.
func signs(b []byte) int {
	b = bytes.TrimRight(b[:min(len(b), maxSpan)], " \t")
	return utf8.RuneCount(b)
}

// Limits bound what a file may hold, so that a hostile or broken one is refused
// early. A limit is the largest value that passes.
type Limits struct {
	FileBytes   int // a whole file
	LineBytes   int // one line, but of a document in brackets, such as JSON
	ScalarBytes int // one text, as written in the file
	Depth       int // lists and maps within each other
	Keys        int // keys of one map
	Values      int // lists, maps and texts in a file, roughly
	Problems    int // problems reported in words; what is beyond them is counted
}

// DefaultLimits are roomy for catalogs kept by hand: 32 MB a file, 1 MB a line,
// 256 KB a text, 64 deep, 1,000 keys a map, 2 million values, 10,000 problems.
func DefaultLimits() Limits {
	return Limits{
		FileBytes:   32 << 20,
		LineBytes:   1 << 20,
		ScalarBytes: 256 << 10,
		Depth:       64,
		Keys:        1000,
		Values:      2_000_000,
		Problems:    10_000,
	}
}

// LimitsOf are the default limits, but for a file of so many bytes; 0: of as many as by
// default. One that may have more may hold more values in proportion.
func LimitsOf(fileBytes int) Limits {
	lim := DefaultLimits()
	if fileBytes == 0 {
		return lim
	}
	lim.Values = max(lim.Values, int(float64(lim.Values)*float64(fileBytes)/float64(lim.FileBytes)))
	lim.FileBytes = fileBytes
	return lim
}
