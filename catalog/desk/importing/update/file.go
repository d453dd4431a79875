// Package update edits the bytes of an existing catalog: it finds the entries,
// replaces and adds fields, appends entries, and keeps all other bytes as they
// are. It knows nothing of tables and mappings.
package update

import (
	"bytes"
	"errors"
	"strings"

	"aina/catalog"
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

// File is a catalog with the positions of its entries, and edits to its bytes.
type File struct {
	Name    string
	Data    []byte // before the edits
	Newline string
	Entries []*Entry // opportunities with an id, in the order of the file
	byID    map[string]*Entry
	root    source.Map
	lines   []string // without their ends
	starts  []int    // offset of each line, and the end of the file
	edits   []desk.Edit
}

// Entry is an opportunity of a catalog.
type Entry struct {
	ID     string
	Line   int    // from 1
	Stamp  string // of the row it was imported from, "" if it was not
	InFlow bool   // it is written in braces: its fields cannot be edited
	column int    // of its keys, from 0
	idLine int    // from 0
	fields []span // in the order of the file
}

// Find returns the opportunity with an id, nil if there is none.
func (f *File) Find(id string) *Entry { return f.byID[id] }

// Indent returns the columns before the hyphen of the entry.
func (e *Entry) Indent() int { return e.column - 2 }

// span is the lines of a field, from 0: from its key to its last line with
// content.
type span struct {
	name        string
	first, last int
}

// Open finds the entries of a catalog. The error is a *FileError or ErrFlowList.
func Open(in *catalog.File) (*File, error) {
	d, problems := source.Parse(in.Name, in.Data, source.DefaultLimits())
	f := &File{Name: in.Name, Data: in.Data, Newline: "\n", byID: map[string]*Entry{}}
	if bytes.Contains(in.Data, []byte("\r\n")) {
		f.Newline = "\r\n"
	}
	f.split()
	if d.Root().IsNull() && len(problems) == 0 {
		return f, nil
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
		f.addEntry(n, last)
	}
	return f, nil
}

// split splits the data into lines.
func (f *File) split() {
	f.starts = source.LineStarts(f.Data)
	if last := f.starts[len(f.starts)-1]; last < len(f.Data) {
		f.starts = append(f.starts, len(f.Data))
	}
	for i, start := range f.starts[1:] {
		f.lines = append(f.lines, strings.TrimRight(string(f.Data[f.starts[i]:start]), "\r\n"))
	}
}

// addEntry finds the fields of an entry that ends by the line last.
func (f *File) addEntry(n source.Node, last int) {
	m, ok := n.Map()
	if !ok {
		return
	}
	at := n.Span()
	e := &Entry{Line: at.Line, column: at.Column - 1, idLine: -1}
	e.InFlow = f.runeAt(at.Line-1, at.Column-1) == '{'
	fields := m.Fields()
	for i, field := range fields {
		first := field.Key.Span().Line - 1
		end := last
		if i+1 < len(fields) {
			end = fields[i+1].Key.Span().Line - 2
		}
		e.fields = append(e.fields, span{field.Name, first, f.contentEnd(first, end, e.column)})
		if field.Name == "id" {
			e.ID, e.idLine = field.Value.Raw(), first
			e.Stamp = stampOf(f.lines[first])
		}
	}
	if e.ID != "" && f.byID[e.ID] == nil {
		f.Entries = append(f.Entries, e)
		f.byID[e.ID] = e
	}
}

// contentEnd returns the last line of a field that is not blank, not a comment
// left of or under its key, and not a lone hyphen of the next entry.
func (f *File) contentEnd(first, last, column int) int {
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
func (f *File) sectionEnd(key string) int {
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
