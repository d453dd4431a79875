// Package update edits the bytes of an existing catalog: it finds the entries,
// replaces and adds fields, appends entries, and keeps all other bytes as they
// are. It knows nothing of tables and mappings.
package update

import (
	"errors"
	"slices"
	"strings"

	"aina/catalog/desk"
	"aina/catalog/source"
)

// FileError says that a catalog cannot be read, so that it cannot be updated.
type FileError struct{ Problems source.Problems }

func (e *FileError) Error() string {
	if p, ok := e.Problems.First(); ok {
		return p.String()
	}
	return "the catalog cannot be read"
}

// ErrFlowList says that the list of opportunities is written in brackets, where
// nothing can be added without rewriting it.
var ErrFlowList = errors.New("the list of opportunities is written in brackets")

// file is the text of a catalog, or of some of its entries, with the positions of
// their fields, and edits to its bytes.
type file struct {
	data    []byte // before the edits
	newline string
	items   []*item // opportunities with an id, in the order of the file
	root    source.Map
	lines   []string // without their ends
	starts  []int    // offset of each line, and the end of the file
	edits   []desk.Edit
}

// item is an opportunity in a file.
type item struct {
	id     string
	inFlow bool   // it is written in braces: its fields cannot be edited
	first  int    // its lines, from 0
	last   int    //
	column int    // of its keys, from 0
	idLine int    // from 0
	fields []span // in the order of the file
	edits  []desk.Edit
}

// indent returns the columns before the hyphen of the entry.
func (e *item) indent() int { return e.column - 2 }

// span is the lines of a field, from 0: from its key to its last line with
// content.
type span struct {
	name        string
	first, last int
}

// newFile finds the entries of a document that was parsed from data.
func newFile(d *source.Doc, data []byte, newline string) (*file, error) {
	f := &file{data: data, newline: newline}
	f.split()
	if d.Root().IsNull() && !slices.ContainsFunc(d.Problems(), func(p source.Problem) bool { return p.Code != source.MissingKey }) {
		return f, nil // an empty file
	}
	root, ok := d.Root().Map()
	if !ok {
		return nil, &FileError{d.Problems()}
	}
	f.root = root
	list, ok := root.Get("opportunities")
	if !ok {
		return f, nil
	}
	if f.isFlow(list) && !f.isEmptyFlow(list) {
		return nil, ErrFlowList
	}
	items, _ := list.List()
	end := f.sectionEnd("opportunities")
	for i, n := range items {
		last := end
		if i+1 < len(items) {
			last = items[i+1].Span().Line - 2
		}
		f.addItem(n, last)
	}
	return f, nil
}

// split splits the data into lines.
func (f *file) split() {
	f.starts = source.LineStarts(f.data)
	if last := f.starts[len(f.starts)-1]; last < len(f.data) {
		f.starts = append(f.starts, len(f.data))
	}
	for i, start := range f.starts[1:] {
		f.lines = append(f.lines, strings.TrimRight(string(f.data[f.starts[i]:start]), "\r\n"))
	}
}

// addItem finds the fields of an entry that ends by the line last.
func (f *file) addItem(n source.Node, last int) {
	m, ok := n.Map()
	if !ok {
		return
	}
	at := n.Span()
	e := &item{first: at.Line - 1, last: last, column: at.Column - 1, idLine: -1}
	e.inFlow = f.runeAt(at.Line-1, at.Column-1) == '{'
	fields := m.Fields()
	for i, field := range fields {
		first := field.Key.Span().Line - 1
		end := last
		if i+1 < len(fields) {
			end = fields[i+1].Key.Span().Line - 2
		}
		e.fields = append(e.fields, span{field.Name, first, f.contentEnd(first, end, e.column)})
		if field.Name == "id" {
			e.id, e.idLine = field.Value.Raw(), first
		}
	}
	if e.id != "" {
		f.items = append(f.items, e)
	}
}

// bytesOf returns the offsets of the lines of an entry.
func (f *file) bytesOf(e *item) (from, to int) {
	return f.starts[e.first], f.starts[min(e.last+1, len(f.starts)-1)]
}

// contentEnd returns the last line of a field that is not blank, not a comment
// left of or under its key, and not a lone hyphen of the next entry.
func (f *file) contentEnd(first, last, column int) int {
	last = min(last, len(f.lines)-1)
	for last > first {
		s := strings.TrimRight(f.lines[last], " \t")
		bare := strings.TrimLeft(s, " \t")
		if bare == "" || bare == "-" || bare[0] == '#' && len(s)-len(bare) <= column {
			last--
			continue
		}
		break
	}
	return max(last, first)
}

// sectionEnd returns the last line before the next key of the file.
func (f *file) sectionEnd(key string) int {
	end, begun := len(f.lines)-1, -1
	for _, field := range f.root.Fields() {
		line := field.Key.Span().Line - 1
		if field.Name == key {
			begun = line
		} else if begun >= 0 {
			return line - 1
		}
	}
	return end
}
