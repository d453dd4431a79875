package desk

import (
	"strings"

	"gopkg.in/yaml.v3"

	"aina/catalog"
)

// Add writes an opportunity at the end of the list of a file. Not a byte of
// the existing text changes; a missing list is added. The error is an
// *EditError; then nothing was changed.
func Add(file string, data []byte, o *catalog.Opportunity) ([]byte, error) {
	s, err := open(file, data)
	if err != nil {
		return nil, err
	}
	for _, id := range s.ids() {
		if id == o.ID {
			return nil, &EditError{File: file, Reason: Taken, ID: o.ID}
		}
	}
	if s.root == nil {
		return s.proveAdded(s.begun(len(s.data), o), nil)
	}
	if s.root.Kind != yaml.MappingNode || s.root.Style&yaml.FlowStyle != 0 {
		return nil, &EditError{File: file, Reason: NotAMap, Line: s.root.Line}
	}
	at, list, limit := s.opportunities()
	switch {
	case list == nil:
		return s.proveAdded(s.begun(len(s.data), o), nil)
	case isNull(list) && s.isEmptyValue(s.root.Content[at]):
		return s.proveAdded(s.rowsAfter(s.root.Content[at].Line, s.item(2, o)), nil)
	case isNull(list), list.Kind != yaml.SequenceNode:
		return nil, &EditError{File: file, Reason: NotAList, Line: s.root.Content[at].Line}
	case list.Style&yaml.FlowStyle != 0:
		return nil, &EditError{File: file, Reason: FlowList, Line: list.Line}
	}
	indent := list.Column - 1
	last := s.lastLine(list, list.Column, limit)
	rows := s.item(indent, o)
	deepest, _ := lastOf(list)
	if n := len(list.Content); n > 1 && s.isBlankBefore(list.Content[n-1].Line) && !s.keepsBlanks(deepest) {
		rows = s.newline() + rows
	}
	return s.proveAdded(s.rowsAfter(last, rows), list)
}

// item writes the entry, its hyphen after so many columns.
func (s *sheet) item(indent int, o *catalog.Opportunity) string {
	return string(WriteOpportunity(o, Style{Indent: indent, Newline: s.newline()}))
}

// begun begins the list at the end of the file.
func (s *sheet) begun(at int, o *catalog.Opportunity) Edit {
	rows := "opportunities:" + s.newline() + s.item(2, o)
	if s.root != nil {
		rows = s.newline() + rows
	}
	if n := len(s.data); n > s.starts[0] && s.data[n-1] != '\n' && s.data[n-1] != '\r' {
		rows = s.newline() + rows
	}
	return Edit{at, at, rows}
}

// rowsAfter adds lines, each with its end, after another line. A file whose
// last line has no end keeps that habit.
func (s *sheet) rowsAfter(line int, rows string) Edit {
	at, ended := s.behind(line)
	if !ended {
		return Edit{at, at, s.newline() + strings.TrimSuffix(rows, s.newline())}
	}
	return Edit{at, at, rows}
}

// isBlankBefore reports whether an empty line precedes a line, comments
// between them not counted.
func (s *sheet) isBlankBefore(line int) bool {
	for line--; line > 1; line-- {
		bare := strings.TrimSpace(s.line(line))
		if bare == "" {
			return true
		}
		if bare[0] != '#' {
			return false
		}
	}
	return false
}

// proveAdded makes the edit if the file reads as before but for the new entry:
// one item more in the list, or the list itself where there was none.
func (s *sheet) proveAdded(e Edit, list *yaml.Node) ([]byte, error) {
	out := Splice(s.data, []Edit{e})
	after, err := open(s.name, out)
	refused := &EditError{File: s.name, Reason: Unsafe, Line: s.lineOf(e.From)}
	if err != nil || after.root == nil {
		return nil, refused
	}
	if list != nil {
		if !(expected{grown: list}).same(s.root, after.root) {
			return nil, refused
		}
		return out, nil
	}
	_, begun := valueOf(after.root, "opportunities")
	if begun == nil || begun.Kind != yaml.SequenceNode || len(begun.Content) != 1 {
		return nil, refused
	}
	added := map[string]string{"opportunities": ""}
	was, rest := yaml.Node{Kind: yaml.MappingNode}, *after.root
	if s.root != nil {
		was = *s.root
	}
	was.Content, rest.Content = without(&was, added), without(&rest, added)
	if !(expected{}).same(&was, &rest) {
		return nil, refused
	}
	return out, nil
}
