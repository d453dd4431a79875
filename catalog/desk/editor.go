package desk

import (
	"bytes"

	"gopkg.in/yaml.v3"

	"aina/catalog"
)

// Editor gathers edits to a catalog file, for those who change many entries at once.
// What it gives is to be read and compared with what was meant: it does not prove
// its edits itself.
type Editor struct {
	s     *sheet
	edits []Edit
}

// NewEditor reads a file for editing. The error is a *EditError.
func NewEditor(name string, data []byte) (*Editor, error) {
	s, err := open(name, data)
	if err != nil {
		return nil, err
	}
	return &Editor{s: s}, nil
}

// Entry is an opportunity of a file that is being edited.
type Entry struct {
	ID      string
	Line    int    // on which its id stands, from 1
	Comment string // behind its id, with the #; "" for none
	node    *yaml.Node
	id      *yaml.Node
	limit   int
	comment [2]int
}

// Entries lists the opportunities that have an id, in the order of the file.
func (e *Editor) Entries() []*Entry {
	at, list := valueOf(e.s.root, "opportunities")
	if list == nil || list.Kind != yaml.SequenceNode {
		return nil
	}
	limit := endOf(e.s.root, at, e.s.contentEnd())
	var all []*Entry
	for i, n := range list.Content {
		_, id := valueOf(n, "id")
		if id == nil || id.Kind != yaml.ScalarNode || id.Value == "" {
			continue
		}
		x := &Entry{ID: id.Value, Line: id.Line, node: n, id: id, limit: limit}
		if i+1 < len(list.Content) {
			x.limit = list.Content[i+1].Line
		}
		from := e.s.offset(id.Line, id.Column)
		end, _ := e.s.lineEnd(from)
		for _, c := range e.s.commentsIn(from, end) {
			x.comment, x.Comment = c, string(bytes.TrimRight(e.s.data[c[0]:c[1]], " \t"))
		}
		all = append(all, x)
	}
	return all
}

// Set gives fields of an entry the values of a record. It is false, and nothing is
// changed, where the entry is written in a way that cannot be edited.
func (e *Editor) Set(x *Entry, o *catalog.Opportunity, names []string) bool {
	var fields []field
	for _, name := range names {
		var doc yaml.Node
		if err := yaml.Unmarshal(WriteField(o, name, Style{}), &doc); err != nil || len(doc.Content) != 1 || len(doc.Content[0].Content) != 2 {
			return false
		}
		fields = append(fields, field{name, doc.Content[0].Content[1]})
	}
	edits, ok := e.s.setFields(x.node, x.limit, fields, catalog.OpportunityKeys())
	if ok {
		e.edits = append(e.edits, edits...)
	}
	return ok
}

// Remark puts a comment behind the id of an entry, in the place of the one that is
// there. Where there is no room for it, as in JSON, nothing is done.
func (e *Editor) Remark(x *Entry, comment string) {
	if x.Comment != "" {
		e.edits = append(e.edits, Edit{x.comment[0], x.comment[0] + len(x.Comment), comment})
		return
	}
	_, to, ok := e.s.token(x.id)
	if !ok || e.s.styleOf(x.node).json {
		return
	}
	if to < len(e.s.data) && e.s.data[to] == ',' {
		to++
	}
	// An entry in braces on one line, the last of a list in brackets, may be
	// followed by what closes the list: its comment goes to the end of the line.
	eol, _ := e.s.lineEnd(to)
	end := eol
	for end > to && (e.s.data[end-1] == ' ' || e.s.data[end-1] == '\t') {
		end--
	}
	e.edits = append(e.edits, Edit{end, end, "  " + comment})
}

// Append puts entries at the end of a list of the file, and begins the list where
// there is none. Rows writes them as lines, their hyphens after so many columns. The
// error is an *EditError.
func (e *Editor) Append(key string, rows func(indent int) []byte) error {
	if len(e.edits) > 0 && e.s.root != nil && e.s.root.Style&yaml.FlowStyle != 0 {
		// Commas depend on what stands there by now.
		s, err := open(e.s.name, e.Bytes())
		if err != nil {
			return err
		}
		e.s, e.edits = s, nil
	}
	edits, err := e.s.appendTo(key, rows)
	e.edits = append(e.edits, edits...)
	return err
}

// Newline is how the lines of the file end.
func (e *Editor) Newline() string { return e.s.newline() }

// Bytes returns the file with the edits made.
func (e *Editor) Bytes() []byte { return Splice(e.s.data, e.edits) }
