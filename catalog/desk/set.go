package desk

import (
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// field is a key of a map, the value that it is to have, and comments to be put above
// it.
type field struct {
	key    string
	value  *yaml.Node
	review []string
}

// setFields returns the edits that give keys of a map new values, or add them after
// the last key that comes before them in the order. Comments stay: those beside a
// value behind the new one, others that stood within it above the key. What
// follows the map begins on the line limit.
func (s *sheet) setFields(m *yaml.Node, limit int, fields []field, order []string) ([]Edit, bool) {
	if m.Style&yaml.FlowStyle != 0 {
		return s.setInFlow(m, fields, order)
	}
	var edits []Edit
	for _, f := range fields {
		at, old := valueOf(m, f.key)
		if old != nil {
			more, ok := s.replace(m, at, endOf(m, at, limit), f.value)
			if !ok {
				return nil, false
			}
			edits = append(edits, append(s.reviewAbove(m.Content[at], f.review), more...)...)
			continue
		}
		at = precedent(m, f.key, order)
		last := s.lastLine(m.Content[at+1], m.Content[at].Column, endOf(m, at, limit))
		rows := s.reviewRows(m.Content[0].Column, f.review) + s.rows(m.Content[0].Column, f.key, f.value)
		edits = append(edits, s.rowsAfter(last, rows))
	}
	return edits, true
}

// endOf returns the line on which what follows a key of a map begins.
func endOf(m *yaml.Node, at, limit int) int {
	if at+2 < len(m.Content) {
		return m.Content[at+2].Line
	}
	return limit
}

// precedent returns the place of the key after which another one belongs: the
// last of those in the map that come before it in the order, or else the first.
func precedent(m *yaml.Node, key string, order []string) int {
	before := order[:max(0, slices.Index(order, key))]
	last := 0
	for i := 0; i+1 < len(m.Content); i += 2 {
		if slices.Contains(before, m.Content[i].Value) {
			last = i
		}
	}
	return last
}

// setInFlow is setFields for a map in braces.
func (s *sheet) setInFlow(m *yaml.Node, fields []field, order []string) ([]Edit, bool) {
	f, ok := flowAt(s.data, s.offset(m.Line, m.Column))
	if !ok || 2*len(f.parts) != len(m.Content) {
		return nil, false
	}
	style := s.styleOf(m)
	var edits []Edit
	added := map[int][]flowText{}
	for _, x := range fields {
		at, old := valueOf(m, x.key)
		switch {
		case old == nil && len(m.Content) == 0:
			added[-1] = append(added[-1], flowText{text: style.pair(x.key, style.value(x.value))})
		case old == nil:
			at = precedent(m, x.key, order)
			added[at/2] = append(added[at/2], flowText{text: style.pair(x.key, style.value(x.value))})
		case old.Kind == yaml.MappingNode && x.value.Kind == yaml.MappingNode && covers(x.value, old):
			more, ok := s.setInFlow(old, changed(old, x.value), keysOf(x.value))
			if !ok {
				return nil, false
			}
			edits = append(edits, more...)
		case isNull(old) && old.Value == "":
			edits = append(edits, Edit{f.parts[at/2][0], f.parts[at/2][1], style.pair(x.key, style.value(x.value))})
		default:
			from, to := s.offset(old.Line, old.Column), f.parts[at/2][1]
			if s.hasComment(from, to) {
				return nil, false
			}
			edits = append(edits, Edit{from, to, s.keepQuotes(from, x.value, style.value(x.value), style.json)})
		}
	}
	for part, texts := range added {
		edits = append(edits, s.after(f, part, texts, style)...)
	}
	return edits, true
}

// keepQuotes writes a text in the quotes that the old value had.
func (s *sheet) keepQuotes(from int, value *yaml.Node, written string, json bool) string {
	if json || value.Kind != yaml.ScalarNode || isLiteral(value) && value.Tag != "!!timestamp" || strings.Contains(value.Value, "\n") {
		return written
	}
	return inQuotes(s.data[from], written, value.Value)
}

// covers reports whether a map has all keys of another.
func covers(m, of *yaml.Node) bool {
	return !slices.ContainsFunc(keysOf(of), func(key string) bool { _, v := valueOf(m, key); return v == nil })
}

func keysOf(m *yaml.Node) []string {
	var all []string
	for i := 0; i+1 < len(m.Content); i += 2 {
		all = append(all, m.Content[i].Value)
	}
	return all
}

// changed lists the keys of a map that say something else than in the old one.
func changed(old, m *yaml.Node) []field {
	var all []field
	for _, key := range keysOf(m) {
		_, was := valueOf(old, key)
		if _, is := valueOf(m, key); was == nil || !alike(was, is) {
			all = append(all, field{key: key, value: is})
		}
	}
	return all
}

// alike reports whether two values say the same, however they are laid out.
func alike(a, b *yaml.Node) bool {
	if a.Kind != b.Kind || len(a.Content) != len(b.Content) || a.Kind == yaml.ScalarNode && (strings.TrimRight(a.Value, "\n") != b.Value || a.Tag != b.Tag && isLiteral(a) != isLiteral(b)) {
		return false
	}
	for i := range a.Content {
		if !alike(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}

// replace gives a key of a map in lines a new value.
func (s *sheet) replace(m *yaml.Node, at, limit int, value *yaml.Node) ([]Edit, bool) {
	key, old := m.Content[at], m.Content[at+1]
	inline := old.Kind == yaml.ScalarNode || old.Style&yaml.FlowStyle != 0
	switch {
	case old.Kind == yaml.MappingNode && value.Kind == yaml.MappingNode && len(old.Content) > 0 && covers(value, old):
		return s.setFields(old, limit, changed(old, value), keysOf(value))
	case isNull(old) && old.Value == "":
		if colon, ok := s.colon(key); ok && s.fits(key, value) {
			return []Edit{{colon + 1, colon + 1, " " + s.inline(value)}}, true
		}
	case inline && s.fits(key, value):
		if from, to, ok := s.token(old); ok && !s.hasComment(from, to) {
			return []Edit{{from, to, s.keepQuotes(from, value, s.inline(value), false)}}, true
		}
	}
	return s.rewrite(key, old, limit, value)
}

// colon finds the colon after a key.
func (s *sheet) colon(key *yaml.Node) (at int, ok bool) {
	_, to, ok := s.token(key)
	if !ok {
		return 0, false
	}
	for to < len(s.data) && (s.data[to] == ' ' || s.data[to] == '\t') {
		to++
	}
	return to, to < len(s.data) && s.data[to] == ':'
}

// inline writes a value on the line of its key.
func (s *sheet) inline(value *yaml.Node) string {
	switch {
	case value.Kind != yaml.ScalarNode:
		return flowStyle{}.value(value)
	case isLiteral(value):
		return value.Value
	}
	return Scalar(value.Value)
}

// fits reports whether a value is written on the line of its key: lists and maps
// as they were written, texts of one line that is not too long.
func (s *sheet) fits(key, value *yaml.Node) bool {
	if value.Kind != yaml.ScalarNode {
		return value.Style&yaml.FlowStyle != 0
	}
	return !strings.Contains(value.Value, "\n") &&
		(isLiteral(value) || key.Column+len(key.Value)+1+utf8.RuneCountInString(value.Value) <= maxWidth || !blockSafe(value.Value))
}

// rewrite writes a key and its value anew, over all lines of the old one.
func (s *sheet) rewrite(key, old *yaml.Node, limit int, value *yaml.Node) ([]Edit, bool) {
	from := s.offset(key.Line, key.Column)
	last := s.lastLine(old, key.Column, limit)
	if last < key.Line || old.Line < key.Line {
		return nil, false
	}
	to := s.starts[last-1] + len(s.line(last))
	rows := strings.TrimSuffix(strings.TrimLeft(s.rows(key.Column, key.Value, value), " "), s.newline())
	if _, end, ok := s.token(key); ok { // the key as it was, quotes too
		rows = string(s.data[from:end]) + strings.TrimPrefix(rows, key.Value)
	}
	var above []string
	for _, c := range s.commentsIn(from, to) {
		text := strings.TrimRight(string(s.data[c[0]:c[1]]), " \t")
		if s.lineOf(c[0]) == key.Line {
			first, rest, more := strings.Cut(rows, s.newline())
			rows = first + "  " + text
			if more {
				rows += s.newline() + rest
			}
			continue
		}
		above = append(above, text)
	}
	edits := []Edit{{from, to, rows}}
	if len(above) > 0 {
		start := s.starts[key.Line-1]
		lead, _ := s.lead(from)
		join := s.newline() + lead
		edits = append([]Edit{{start, start, lead + strings.Join(above, join) + s.newline()}}, edits...)
	}
	return edits, true
}

// rows writes a key and its value as lines, the key at a column, from 1.
func (s *sheet) rows(column int, key string, value *yaml.Node) string {
	w := newItem(Style{Indent: column - 3, Newline: s.newline()})
	w.first = false
	w.node(0, key, value)
	return w.out.String()
}

// node writes a key with a value that was written before, elsewhere.
func (w *item) node(depth int, key string, n *yaml.Node) {
	switch {
	case n.Kind == yaml.ScalarNode && isLiteral(n):
		w.row(depth, key+": "+n.Value)
	case n.Kind == yaml.ScalarNode:
		w.text(depth, key, n.Value)
	case n.Style&yaml.FlowStyle != 0 || len(n.Content) == 0:
		w.row(depth, key+": "+flowStyle{}.value(n))
	case n.Kind == yaml.MappingNode:
		w.row(depth, key+":")
		for i := 0; i+1 < len(n.Content); i += 2 {
			w.node(depth+1, n.Content[i].Value, n.Content[i+1])
		}
	default:
		w.row(depth, key+":")
		for _, c := range n.Content {
			w.row(depth+1, "- "+Scalar(c.Value))
		}
	}
}
