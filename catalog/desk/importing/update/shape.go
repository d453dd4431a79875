package update

import (
	"strings"

	"aina/catalog/source"
)

// runeAt returns the character at a line and column from 0, 0 if there is none.
func (f *file) runeAt(line, column int) rune {
	if line >= len(f.lines) {
		return 0
	}
	runes := []rune(strings.TrimPrefix(f.lines[line], "\ufeff"))
	if column >= len(runes) {
		return 0
	}
	return runes[column]
}

// isFlow reports whether a list is written in brackets.
func (f *file) isFlow(n source.Node) bool {
	at := n.Span()
	return f.runeAt(at.Line-1, at.Column-1) == '['
}

func (f *file) isEmptyFlow(n source.Node) bool {
	at := n.Span()
	runes := []rune(strings.TrimPrefix(f.lines[at.Line-1], "\ufeff"))
	return strings.TrimSpace(string(runes[at.Column:min(at.EndColumn-2, len(runes))])) == "" && f.isFlow(n) && at.EndColumn-at.Column >= 2
}

// indent returns the columns before the hyphens of a list, 2 where it is empty.
func (f *file) indent(key string) int {
	list, ok := f.get(key)
	if !ok {
		return 2
	}
	items, _ := list.List()
	if len(items) == 0 {
		return 2
	}
	at := items[0].Span()
	for line := at.Line - 1; line >= 0; line-- {
		if i := strings.IndexByte(f.lines[line], '-'); i >= 0 && strings.TrimLeft(f.lines[line][:i], " ") == "" {
			return i
		}
	}
	return 2
}

func (f *file) get(key string) (source.Node, bool) {
	if !f.root.Exists() {
		return source.Node{}, false
	}
	return f.root.Get(key)
}

// keyLine returns the line of a key of the file from 0, -1 if it is not there.
func (f *file) keyLine(key string) int {
	if f.root.Exists() {
		for _, field := range f.root.Fields() {
			if field.Name == key {
				return field.Key.Span().Line - 1
			}
		}
	}
	return -1
}
