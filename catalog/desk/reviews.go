package desk

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"aina/catalog"
)

// Review is a comment of an entry that asks somebody to look, on a line of its own.
type Review struct {
	Text string // without the mark
	line Edit   // takes it away
}

// Reviews lists the comments of an entry that ask somebody to look, in their order.
// Those above its hyphen are not among them.
func (e *Editor) Reviews(x *Entry) []Review {
	var all []Review
	for _, c := range e.s.commentsIn(x.From, x.To) {
		said, ok := strings.CutPrefix(string(e.s.data[c[0]:c[1]]), ReviewMark)
		if _, alone := e.s.lead(c[0]); !ok || !alone {
			continue
		}
		n := e.s.lineOf(c[0])
		end, _ := e.s.behind(n)
		all = append(all, Review{strings.TrimRight(said, " \t\r\n"), Edit{From: e.s.starts[n-1], To: end}})
	}
	return all
}

// Drop takes comments of an entry away, but for those amid what is edited.
func (e *Editor) Drop(x *Entry, reviews []Review) {
	for _, r := range reviews {
		if !slices.ContainsFunc(x.Edits, func(y Edit) bool { return y.From < r.line.To && r.line.From < y.To }) {
			x.Edits = append(x.Edits, r.line)
		}
	}
}

// reviewRows writes comments that ask somebody to look, as lines from a column on.
func (s *sheet) reviewRows(column int, comments []string) string {
	w := newItem(Style{Indent: column - 3, Newline: s.newline(), Review: map[string][]string{"": comments}})
	w.first = false
	w.review("")
	return w.out.String()
}

// reviewAbove puts comments above a key of a map in lines; nothing where the key
// follows a hyphen, above which comments belong to the entry.
func (s *sheet) reviewAbove(key *yaml.Node, comments []string) []Edit {
	from := s.offset(key.Line, key.Column)
	if _, alone := s.lead(from); !alone || len(comments) == 0 {
		return nil
	}
	start := s.starts[key.Line-1]
	return []Edit{{start, start, s.reviewRows(key.Column, comments)}}
}

// reviewOthers puts comments above the fields of an entry that are not set anew.
func (s *sheet) reviewOthers(m *yaml.Node, names []string, review map[string][]string) []Edit {
	if m.Style&yaml.FlowStyle != 0 {
		return nil
	}
	var edits []Edit
	for _, name := range catalog.OpportunityKeys() {
		if at, _ := valueOf(m, name); at >= 0 && !slices.Contains(names, name) {
			edits = append(edits, s.reviewAbove(m.Content[at], review[name])...)
		}
	}
	return edits
}
