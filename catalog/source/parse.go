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
// A file that cannot be read gives a Doc whose Root is not there. The problems
// are those found so far; a reader that goes on with the Doc asks it for all of
// them at the end.
func Parse(file string, data []byte, lim Limits) (*Doc, Problems) {
	d := &Doc{file: text.CleanLine(file), lim: lim, lines: newLines(nil)}
	d.parse(data)
	return d, d.Problems()
}

func (d *Doc) parse(data []byte) {
	if len(data) > d.lim.FileBytes {
		d.Report(Span{1, 1, 2}, TooLarge, msgFileSize, "limit", strconv.Itoa(d.lim.FileBytes>>20))
		return
	}
	data = plainBreaks(stripBOM(data))
	d.lines = newLines(data)
	if d.checkBytes(data); len(d.found) > 0 {
		return
	}
	s := scan(data, d.lim)
	if d.refuse(s); len(d.found) > 0 {
		return
	}
	root, err := decode(data)
	if err != nil {
		d.syntax(s, err)
		return
	}
	if root == nil {
		return
	}
	d.bad = map[*yaml.Node]bool{}
	if d.shape(root); d.bad[root] {
		return
	}
	d.root = root
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

// decode parses the one document of data; nil for an empty one. Nodes are all
// it makes: aliases stay unexpanded, and no key is compared with another. Comments
// are no part of them.
func decode(data []byte) (root *yaml.Node, err error) {
	if root, ok := quickly(data); ok {
		return root, nil
	}
	return parseYAML(data)
}

// parseYAML parses data by yaml.v3.
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
