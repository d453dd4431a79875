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
	_, list := valueOf(s.root, "opportunities")
	edits, err := s.appendTo("opportunities", func(indent int) []byte { return s.item(indent, o) })
	if err != nil {
		return nil, err
	}
	return s.proveAdded(edits, list)
}

// item writes the entry, its hyphen after so many columns.
func (s *sheet) item(indent int, o *catalog.Opportunity) []byte {
	return WriteOpportunity(o, Style{Indent: indent, Newline: s.newline()})
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
func (s *sheet) proveAdded(edits []Edit, list *yaml.Node) ([]byte, error) {
	out := Splice(s.data, edits)
	after, err := open(s.name, out)
	refused := &EditError{File: s.name, Reason: Unsafe, Line: s.lineOf(edits[0].From)}
	if err != nil || after.root == nil || !s.keepsComments(after) {
		return nil, refused
	}
	if list != nil && list.Kind == yaml.SequenceNode && len(list.Content) > 0 {
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
