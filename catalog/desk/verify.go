package desk

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/text"
)

// Verification says that somebody checked entries: the day, who ("" if not
// stated), and their new status ("" if it stays).
type Verification struct {
	On     catalog.Date
	By     string
	Status catalog.Status
}

// Verify writes into entries of a file that somebody looked at them, in place:
// keys that are there get a new value, others are added to the entry. All else
// stays byte for byte. It gives the new bytes and the ids that are not in the
// file. The error is a *EditError; then nothing was changed.
func Verify(file string, data []byte, ids []string, v Verification) (out []byte, missing []string, err error) {
	s, err := open(file, data)
	if err != nil {
		return nil, nil, err
	}
	var settings []setting
	if v.Status != "" {
		settings = append(settings, setting{"status", string(v.Status)})
	}
	settings = append(settings, setting{"verified_on", string(v.On)})
	if by := text.CleanLine(v.By); by != "" {
		settings = append(settings, setting{"verified_by", by})
	}
	held := s.ids()
	var here []string
	for _, id := range ids {
		switch {
		case !slices.Contains(held, id):
			missing = append(missing, id)
		case !slices.Contains(here, id):
			here = append(here, id)
		}
	}
	if s.setAll(here, settings) {
		return s.data, missing, nil
	}
	for _, id := range here {
		for _, set := range settings {
			if err := s.set(id, set); err != nil {
				return nil, nil, err
			}
		}
	}
	return s.data, missing, nil
}

// setting is a key of an entry and what it is to say.
type setting struct{ key, value string }

// setAll makes all settings at once, each in its likeliest place. It is false,
// and nothing is changed, if the file would not read as before then.
func (s *sheet) setAll(ids []string, settings []setting) bool {
	var edits []Edit
	proof := expected{sets: map[*yaml.Node]map[string]string{}}
	for _, id := range ids {
		entry, limit := s.entry(id)
		proof.sets[entry] = map[string]string{}
		var fields []field
		for _, set := range settings {
			proof.sets[entry][set.key] = set.value
			if set.isDone(entry) {
				continue
			}
			if _, old := valueOf(entry, set.key); old != nil && old.Kind != yaml.ScalarNode {
				return false
			}
			fields = append(fields, set.field())
		}
		more, ok := s.setFields(entry, limit, fields, catalog.OpportunityKeys())
		if !ok {
			return false
		}
		edits = append(edits, more...)
	}
	return s.prove(edits, proof)
}

// isDone reports whether the entry has the value already.
func (set setting) isDone(entry *yaml.Node) bool {
	_, old := valueOf(entry, set.key)
	return old != nil && old.Kind == yaml.ScalarNode && old.Value == set.value
}

// prove makes edits if the file reads after them as is expected, and goes on
// with the new bytes.
func (s *sheet) prove(edits []Edit, proof expected) bool {
	after, err := open(s.name, Splice(s.data, edits))
	if err != nil || !proof.same(s.root, after.root) || !s.keepsComments(after) {
		return false
	}
	*s = *after
	return true
}

// IDs lists the ids of the opportunities of a file, in their order; none of a
// file that cannot be read.
func IDs(file string, data []byte) []string {
	s, err := open(file, data)
	if err != nil {
		return nil
	}
	return s.ids()
}

func (s *sheet) ids() []string {
	var all []string
	if _, list := valueOf(s.root, "opportunities"); list != nil && list.Kind == yaml.SequenceNode {
		for _, entry := range list.Content {
			if _, id := valueOf(entry, "id"); id != nil {
				all = append(all, id.Value)
			}
		}
	}
	return all
}

// opportunities finds the list of opportunities, the place of its key among those of
// the file, and the line on which what follows it begins.
func (s *sheet) opportunities() (at int, list *yaml.Node, limit int) {
	at, list = valueOf(s.root, "opportunities")
	if at >= 0 && at+2 < len(s.root.Content) {
		return at, list, s.root.Content[at+2].Line
	}
	return at, list, s.contentEnd()
}

// entry finds an opportunity by its id, and the line on which what follows it
// begins.
func (s *sheet) entry(id string) (entry *yaml.Node, limit int) {
	_, list, limit := s.opportunities()
	if list == nil || list.Kind != yaml.SequenceNode {
		return nil, limit
	}
	for i, e := range list.Content {
		if _, v := valueOf(e, "id"); v == nil || v.Value != id {
			continue
		}
		if i+1 < len(list.Content) {
			limit = list.Content[i+1].Line
		}
		return e, limit
	}
	return nil, limit
}

// set returns a key of an entry a value, and goes on with the new bytes.
func (s *sheet) set(id string, set setting) error {
	entry, limit := s.entry(id)
	if entry == nil {
		return &EditError{File: s.name, Reason: Unsafe, Line: 1, ID: id}
	}
	if set.isDone(entry) {
		return nil
	}
	proof := expected{sets: map[*yaml.Node]map[string]string{entry: {set.key: set.value}}}
	for _, e := range s.settings(entry, limit, set) {
		if s.prove(e, proof) {
			return nil
		}
	}
	return &EditError{File: s.name, Reason: Unsafe, Line: entry.Line, ID: id}
}

// settings returns the edits that may set a key, the likeliest first.
func (s *sheet) settings(entry *yaml.Node, limit int, set setting) [][]Edit {
	var likely [][]Edit
	if _, old := valueOf(entry, set.key); old != nil && old.Kind != yaml.ScalarNode {
		return nil
	}
	for _, order := range [][]string{catalog.OpportunityKeys(), append(keysOf(entry), set.key)} {
		if edits, ok := s.setFields(entry, limit, []field{set.field()}, order); ok {
			likely = append(likely, edits)
		}
	}
	return likely
}

// field is the setting as it is written.
func (set setting) field() field {
	value := yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: set.value}
	if set.key == "verified_on" {
		value.Tag = "!!timestamp"
	}
	return field{key: set.key, value: &value}
}

// inQuotes keeps the quotes that the old value had.
func inQuotes(old byte, written, value string) string {
	switch old {
	case '\'':
		return "'" + strings.ReplaceAll(value, "'", "''") + "'"
	case '"':
		if !strings.ContainsAny(value, `"\`) {
			return `"` + value + `"`
		}
		return quote(value)
	}
	return written
}
