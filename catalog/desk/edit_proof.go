package desk

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// expected says in what the tree of a file may differ after an edit.
type expected struct {
	scalars map[*yaml.Node]string            // what a key or a value says now
	sets    map[*yaml.Node]map[string]string // what keys of a map say now, new ones among them
	grown   *yaml.Node                       // a list that got one item more, at its end
}

// same reports whether a file reads after an edit as it did before, but for
// what was to change. It is what every edit has to pass before anything is
// given back.
func (e expected) same(before, after *yaml.Node) bool {
	if before == nil || after == nil {
		return before == after
	}
	if want, changed := e.scalars[before]; changed {
		// A text may have become a list of words.
		return after.Kind == yaml.ScalarNode && after.Value == want || after.Kind == yaml.SequenceNode && flowStyle{}.value(after) == want
	}
	if before.Kind != after.Kind {
		return false
	}
	switch before.Kind {
	case yaml.ScalarNode:
		return sameScalar(before, after)
	case yaml.MappingNode:
		return e.sameMap(before, after)
	case yaml.SequenceNode:
		if before == e.grown {
			if len(after.Content) != len(before.Content)+1 {
				return false
			}
		} else if len(after.Content) != len(before.Content) {
			return false
		}
		for i, item := range before.Content {
			if !e.same(item, after.Content[i]) {
				return false
			}
		}
		return true
	}
	return false
}

// sameMap compares keys in their order, and separately those that were set.
func (e expected) sameMap(before, after *yaml.Node) bool {
	set := e.sets[before]
	for key, want := range set {
		if _, v := valueOf(after, key); v == nil || v.Kind != yaml.ScalarNode || v.Value != want {
			return false
		}
	}
	was, is := without(before, set), without(after, set)
	if len(was) != len(is) {
		return false
	}
	for i := range was {
		if !e.same(was[i], is[i]) {
			return false
		}
	}
	return true
}

func without(m *yaml.Node, keys map[string]string) []*yaml.Node {
	if len(keys) == 0 {
		return m.Content
	}
	var rest []*yaml.Node
	for i := 0; i+1 < len(m.Content); i += 2 {
		if _, set := keys[m.Content[i].Value]; !set {
			rest = append(rest, m.Content[i], m.Content[i+1])
		}
	}
	return rest
}

// sameScalar compares value and style. A text in lines may get the end of
// its last line: a file whose last line had none gets one when something is
// written below.
func sameScalar(a, b *yaml.Node) bool {
	if a.Style != b.Style || a.Tag != b.Tag {
		return false
	}
	if a.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return a.Value == b.Value || !strings.HasSuffix(a.Value, "\n") && a.Value+"\n" == b.Value
	}
	return a.Value == b.Value
}

// keepsComments reports whether every comment of the file is in what became of it.
func (s *sheet) keepsComments(after *sheet) bool {
	left := map[string]int{}
	for _, c := range after.comments() {
		left[strings.TrimRight(string(after.data[c[0]:c[1]]), " \t")]++
	}
	for _, c := range s.comments() {
		text := strings.TrimRight(string(s.data[c[0]:c[1]]), " \t")
		if left[text]--; left[text] < 0 {
			return false
		}
	}
	return true
}
