package desk

import (
	"bytes"
	"strings"

	"gopkg.in/yaml.v3"
)

// appendTo returns the edits that put entries at the end of a list of the file, and
// begin the list where there is none. Rows writes the entries as lines, their
// hyphens after so many columns.
func (s *sheet) appendTo(key string, rows func(indent int) []byte) ([]Edit, error) {
	refused := func(reason Reason, n *yaml.Node) error { return &EditError{File: s.name, Reason: reason, Line: n.Line} }
	switch {
	case s.root == nil:
		return s.begin(key, rows), nil
	case s.root.Kind != yaml.MappingNode:
		return nil, refused(NotAMap, s.root)
	case s.root.Style&yaml.FlowStyle != 0 && len(s.root.Content) == 0 && !strings.HasSuffix(strings.ToLower(s.name), ".json"):
		from, to, ok := s.token(s.root)
		if !ok || s.hasComment(from, to) {
			return nil, refused(FlowList, s.root)
		}
		begin := s.begin(key, rows)
		begin[0].With = strings.TrimPrefix(begin[0].With, s.newline())
		return append([]Edit{{from, to, ""}}, begin...), nil
	case s.root.Style&yaml.FlowStyle != 0:
		return s.appendInFlow(key, rows)
	}
	at, list := valueOf(s.root, key)
	if list == nil {
		return s.begin(key, rows), nil
	}
	name := s.root.Content[at]
	isFlow := list.Style&yaml.FlowStyle != 0
	switch {
	case isNull(list) && list.Value == "":
		if _, ok := s.colon(name); !ok {
			return nil, refused(NotAList, name)
		}
		return []Edit{s.rowsAfter(name.Line, string(rows(2)))}, nil
	case isNull(list), list.Kind == yaml.SequenceNode && isFlow && len(list.Content) == 0:
		if edits, ok := s.inPlaceOf(list, rows); ok {
			return edits, nil
		}
	case list.Kind != yaml.SequenceNode:
		return nil, refused(NotAList, name)
	}
	if !isFlow {
		indent := list.Column - 1
		deepest, _ := lastOf(list)
		text := string(rows(indent))
		if n := len(list.Content); n > 1 && s.isBlankBefore(list.Content[n-1].Line) && !s.keepsBlanks(deepest) {
			text = s.newline() + text
		}
		limit := endOf(s.root, at, s.contentEnd())
		last := s.withRemarks(s.lastLine(list, list.Column, limit), list.Column, limit)
		return []Edit{s.rowsAfter(last, text)}, nil
	}
	edits, ok := s.intoFlow(list, rows)
	if !ok {
		return nil, refused(FlowList, list)
	}
	return edits, nil
}

// withRemarks returns the last of the lines of comments after a line that are
// indented deeper than the hyphens of a list: they belong to its last entry.
func (s *sheet) withRemarks(last, column, limit int) int {
	for line := last + 1; line < limit && line <= len(s.starts); line++ {
		text := s.line(line)
		bare := strings.TrimLeft(text, " \t")
		switch {
		case bare == "":
		case bare[0] == '#' && len(text)-len(bare) >= column:
			last = line
		default:
			return last
		}
	}
	return last
}

// begin begins a list: causes before the opportunities that name them, all else at
// the end of the file.
func (s *sheet) begin(key string, rows func(int) []byte) []Edit {
	text := key + ":" + s.newline() + string(rows(2))
	at := len(s.data)
	for n, start := range s.starts {
		if n > 0 && strings.HasPrefix(s.line(n+1), "...") {
			at = start
			break
		}
	}
	if i, _ := valueOf(s.root, "opportunities"); key == "causes" && i >= 0 && s.root.Content[i].Column == 1 {
		at = s.starts[s.root.Content[i].Line-1]
		return []Edit{{at, at, text + s.newline()}}
	}
	if s.root != nil {
		text = s.newline() + text
	}
	if at > s.starts[0] && s.data[at-1] != '\n' && s.data[at-1] != '\r' {
		text = s.newline() + text
	}
	return []Edit{{at, at, text}}
}

// inPlaceOf puts lines in the place of an empty list on one line, or of a null.
func (s *sheet) inPlaceOf(list *yaml.Node, rows func(int) []byte) ([]Edit, bool) {
	from, to, ok := s.token(list)
	if !ok || s.lineOf(to-1) != list.Line {
		return nil, false
	}
	if _, alone := s.lineEnd(to); !alone {
		return nil, false
	}
	for from > 0 && (s.data[from-1] == ' ' || s.data[from-1] == '\t') {
		from--
	}
	if _, alone := s.lead(s.offset(list.Line, list.Column)); alone { // on a line of its own
		from = s.starts[list.Line-1]
		next, ended := s.behind(list.Line)
		if bare := bytes.TrimSpace(s.data[to:next]); len(bare) == 0 && ended {
			return []Edit{{from, next, string(rows(2))}}, true
		}
	}
	return []Edit{{from, to, ""}, s.rowsAfter(list.Line, string(rows(2)))}, true
}

// appendInFlow is appendTo for a file that is one map in braces, such as JSON.
func (s *sheet) appendInFlow(key string, rows func(int) []byte) ([]Edit, error) {
	_, list := valueOf(s.root, key)
	if list != nil && list.Kind == yaml.SequenceNode {
		if edits, ok := s.intoFlow(list, rows); ok {
			return edits, nil
		}
		return nil, &EditError{File: s.name, Reason: FlowList, Line: list.Line}
	}
	if list != nil && !isNull(list) {
		return nil, &EditError{File: s.name, Reason: NotAList, Line: list.Line}
	}
	items, ok := inItems(rows(2))
	if !ok {
		return nil, &EditError{File: s.name, Reason: Unsafe, Line: s.root.Line}
	}
	value := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	for _, x := range items {
		value.Content = append(value.Content, x.value)
	}
	edits, ok := s.setInFlow(s.root, []field{{key: key, value: value}}, []string{"causes", "places", "support", "portals", "opportunities"})
	if !ok {
		return nil, &EditError{File: s.name, Reason: FlowList, Line: s.root.Line}
	}
	return edits, nil
}

// intoFlow puts entries at the end of a list in brackets, each as the last one there is
// written.
func (s *sheet) intoFlow(list *yaml.Node, rows func(int) []byte) ([]Edit, bool) {
	f, ok := flowAt(s.data, s.offset(list.Line, list.Column))
	if !ok || len(f.parts) != len(list.Content) {
		return nil, false
	}
	items, ok := inItems(rows(2))
	if !ok {
		return nil, false
	}
	style := s.styleOf(list)
	lead, inner := s.layoutOf(f)
	var parts []flowText
	for _, x := range items {
		part := flowText{text: style.value(x.value)}
		if inner != "" {
			part.text = style.lines(x.value, lead, inner)
		}
		if !style.json {
			part.above, part.behind = x.above, x.behind
		}
		parts = append(parts, part)
	}
	return s.after(f, len(f.parts)-1, parts, style), true
}

// layoutOf returns the blanks before the entries of a list in brackets, and how much
// deeper their keys are, "" where an entry is on one line.
func (s *sheet) layoutOf(f flow) (lead, step string) {
	lead, _ = s.lead(f.from)
	if len(f.parts) == 0 {
		if s.styleOf(s.root).json && bytes.ContainsAny(s.data, "\n") {
			return lead + s.step(), s.step()
		}
		return lead + s.step(), ""
	}
	last := f.parts[len(f.parts)-1]
	lead, _ = s.lead(last[0])
	begins := s.lineOf(last[0])
	if s.lineOf(last[1]-1) == begins {
		return lead, ""
	}
	inner, _ := s.lead(s.starts[begins] + len(s.line(begins+1)) - len(strings.TrimLeft(s.line(begins+1), " \t")))
	if step, deeper := strings.CutPrefix(inner, lead); deeper && step != "" {
		return lead, step
	}
	return lead, s.step()
}

// flowItem is an entry to be written in brackets, with the comments that are above it
// or its fields, and the one behind its first line.
type flowItem struct {
	value  *yaml.Node
	above  []string
	behind string
}

// inItems reads entries that were written as lines.
func inItems(rows []byte) ([]flowItem, bool) {
	var doc yaml.Node
	if err := yaml.Unmarshal(rows, &doc); err != nil || len(doc.Content) != 1 || doc.Content[0].Kind != yaml.SequenceNode {
		return nil, false
	}
	sheet := &sheet{data: rows, starts: lineStarts(rows)}
	comments := sheet.comments()
	var items []flowItem
	list := doc.Content[0].Content
	for i, n := range list {
		x := flowItem{value: n}
		last := len(rows)
		if i+1 < len(list) {
			last = sheet.starts[list[i+1].Line-1]
		}
		for len(comments) > 0 && comments[0][0] < last {
			// Lines above an entry come before its hyphen: they are read with the one before it.
			at := comments[0][0]
			_, alone := sheet.lead(at)
			if alone && i+1 < len(list) && sheet.headOf(at, list[i+1]) {
				break
			}
			text := string(rows[at:comments[0][1]])
			if alone || x.behind != "" {
				x.above = append(x.above, text)
			} else {
				x.behind = text
			}
			comments = comments[1:]
		}
		items = append(items, x)
	}
	return items, true
}

// headOf reports whether only comments stand between an offset and an entry.
func (s *sheet) headOf(offset int, n *yaml.Node) bool {
	for line := s.lineOf(offset); line < n.Line; line++ {
		if bare := strings.TrimSpace(s.line(line)); bare != "" && bare[0] != '#' {
			return false
		}
	}
	return true
}
