package desk

import (
	"bytes"
	"strings"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/source"
)

// Editor edits the opportunities of a catalog file, for those who change many at
// once. The file stays as it is: edits are given back, or kept with the entries that
// they are for. They are to be made with Splice, and what comes of them is to be read
// and compared with what was meant, as they are not proved here.
type Editor struct{ s *sheet }

// NewEditor edits a document that was parsed from data. The error is a *EditError.
func NewEditor(doc *source.Doc, data []byte) (*Editor, error) {
	s, err := sheetOf(doc, data)
	if err != nil {
		return nil, err
	}
	return &Editor{s}, nil
}

// Entry is an opportunity of a file that is being edited.
type Entry struct {
	ID       string
	From, To int    // where it begins, and the next one, in bytes
	Edits    []Edit // in the file
	node     *yaml.Node
	limit    int
}

// Entries lists the opportunities that have an id, in the order of the file.
func (e *Editor) Entries() []*Entry {
	at, list := valueOf(e.s.root, "opportunities")
	if list == nil || list.Kind != yaml.SequenceNode {
		return nil
	}
	limit, bounds := endOf(e.s.root, at, e.s.contentEnd()), e.s.bounds(at, list)
	var all []*Entry
	for i, n := range list.Content {
		_, id := valueOf(n, "id")
		if id == nil || id.Kind != yaml.ScalarNode || id.Value == "" {
			continue
		}
		x := &Entry{ID: id.Value, From: bounds[i], To: bounds[i+1], node: n, limit: limit}
		if i+1 < len(list.Content) {
			x.limit = list.Content[i+1].Line
		}
		all = append(all, x)
	}
	return all
}

// bounds returns where the items of a list begin, and where the last one ends: the
// lines of one that is written in lines, and a comment behind one in brackets.
func (s *sheet) bounds(at int, list *yaml.Node) []int {
	var all []int
	if list.Style&yaml.FlowStyle == 0 {
		for _, n := range list.Content {
			all = append(all, s.offset(n.Line, 1))
		}
		return append(all, s.offset(endOf(s.root, at, s.contentEnd()), 1))
	}
	for _, n := range list.Content {
		all = append(all, s.offset(n.Line, n.Column))
	}
	end := len(s.data)
	if f, ok := flowAt(s.data, s.offset(list.Line, list.Column)); ok {
		end, _ = s.lineEnd(f.to)
	}
	return append(all, end)
}

// Set gives fields of an entry the values of a record, and puts comments that ask
// somebody to look above fields of an entry in lines. It is false, and nothing is
// changed, where the entry is written in a way that cannot be edited.
func (e *Editor) Set(x *Entry, o *catalog.Opportunity, names []string, review map[string][]string) bool {
	if len(names) == 0 {
		return true
	}
	written := []byte("fields:\n")
	for _, name := range names {
		written = append(written, WriteField(o, name, Style{})...)
	}
	doc, _ := source.Parse("", written, source.DefaultLimits())
	_, values := valueOf(doc.Tree(), "fields")
	if values == nil || len(values.Content) != 2*len(names) {
		return false
	}
	var fields []field
	for i, name := range names {
		fields = append(fields, field{name, values.Content[2*i+1], review[name]})
	}
	edits, ok := e.s.setFields(x.node, x.limit, fields, catalog.OpportunityKeys())
	if ok {
		x.Edits = append(x.Edits, append(edits, e.s.reviewOthers(x.node, names, review)...)...)
	}
	return ok
}

// Remark puts a comment behind the id of an entry, or on a line below it where
// another one is there, or at the end of the line of one in braces. Where there is no
// room for it, as in JSON or where another entry follows on the line, nothing is done.
func (e *Editor) Remark(x *Entry, comment string) {
	s := e.s
	at, id := valueOf(x.node, "id")
	_, to, ok := s.token(id)
	if x.node.Style&yaml.FlowStyle != 0 {
		to, ok = s.roomIn(x.node, at/2)
	}
	if !ok {
		return
	}
	end, _ := s.lineEnd(to)
	if x.node.Style&yaml.FlowStyle == 0 && s.hasComment(to, end) {
		x.Edits = append(x.Edits, s.rowsAfter(id.Line, strings.Repeat(" ", x.node.Content[at].Column-1)+comment+s.newline()))
		return
	}
	for end > to && (s.data[end-1] == ' ' || s.data[end-1] == '\t') {
		end--
	}
	x.Edits = append(x.Edits, Edit{end, end, "  " + comment})
}

// roomIn finds a place after a part of a map in braces, or after the map, from which
// on nothing but a comment is on the line.
func (s *sheet) roomIn(m *yaml.Node, part int) (offset int, ok bool) {
	f, ok := flowAt(s.data, s.offset(m.Line, m.Column))
	if !ok || 2*len(f.parts) != len(m.Content) || s.styleOf(m).json {
		return 0, false
	}
	behind := func(at int, closing string) int {
		for at < len(s.data) && (s.data[at] == ' ' || s.data[at] == '\t' || strings.IndexByte(closing, s.data[at]) >= 0) {
			at++
		}
		return at
	}
	for _, p := range f.parts[part:] {
		to := p[1]
		if at := behind(to, ""); at < len(s.data) && s.data[at] == ',' {
			to = at + 1
		}
		if _, free := s.lineEnd(to); free {
			return to, true
		}
	}
	to := f.to
	if at := behind(to, ",]}"); at > to && bytes.ContainsAny(s.data[to:at], ",]}") {
		to += bytes.LastIndexAny(s.data[to:at], ",]}") + 1
	}
	_, ok = s.lineEnd(to)
	return to, ok
}

// Append puts entries at the end of a list of the file, and begins the list where
// there is none. Rows writes them as lines, their hyphens after so many columns. The
// error is an *EditError.
func (e *Editor) Append(key string, rows func(indent int) []byte) ([]Edit, error) {
	return e.s.appendTo(key, rows)
}

// Indent returns the columns before the hyphens of a list, those of a new one where
// it has none.
func (e *Editor) Indent(key string) int {
	_, list := valueOf(e.s.root, key)
	if list == nil || list.Kind != yaml.SequenceNode || list.Style&yaml.FlowStyle != 0 || len(list.Content) == 0 {
		return 2
	}
	return list.Column - 1
}
