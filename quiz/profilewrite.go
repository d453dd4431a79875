package quiz

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/text"
)

// YAML writes the profile as a file that ReadProfile reads to the same profile.
// The same profile gives the same bytes.
func (p Profile) YAML() []byte {
	root := mapping(0)
	root.add("version", number(1))
	root.section("motives", values(p.Motives, catalog.Motives()))
	root.section("activities", values(p.Activities, catalog.Activities()))
	root.section("causes", values(p.Causes, slices.Sorted(maps.Keys(p.Causes))))
	if p.Weights != EqualWeights() {
		weights := mapping(yaml.FlowStyle)
		for _, key := range weightKeys() {
			weights.add(key, number(*p.Weights.at(key)))
		}
		root.section("weights", weights)
	}
	root.section("limits", limitsNode(p.Limits))
	root.list("firm", text.Strings(p.Limits.Firm))
	root.text("rest", string(p.Rest))
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := e.Encode(root.n); err != nil {
		return nil
	}
	return b.Bytes()
}

// tree builds a map node, key by key.
type tree struct{ n *yaml.Node }

func mapping(style yaml.Style) tree { return tree{&yaml.Node{Kind: yaml.MappingNode, Style: style}} }

func (t tree) add(key string, value *yaml.Node) {
	t.n.Content = append(t.n.Content, word(key), value)
}

// section adds a map that is not empty.
func (t tree) section(key string, m tree) {
	if len(m.n.Content) > 0 {
		t.add(key, m.n)
	}
}

func values[K ~string](all map[K]float64, order []K) tree {
	m := mapping(0)
	for _, k := range order {
		if v, ok := all[k]; ok {
			m.add(string(k), number(v))
		}
	}
	return m
}

func limitsNode(l catalog.Limits) tree {
	m := mapping(0)
	if l.Age != nil {
		m.add("age", number(float64(*l.Age)))
	}
	m.list("languages", l.Languages)
	m.text("city", l.City)
	m.text("region", l.Region)
	m.text("country", l.Country)
	m.text("remote", string(l.Remote))
	m.list("schedule", text.Strings(l.Schedule))
	m.list("times", l.Times)
	if l.HoursPerWeek != 0 {
		m.add("hours_per_week", number(l.HoursPerWeek))
	}
	m.list("access", l.Access)
	m.text("company", string(l.Company))
	return m
}

func (t tree) text(key, s string) {
	if s != "" {
		t.add(key, word(s))
	}
}

func (t tree) list(key string, all []string) {
	if len(all) == 0 {
		return
	}
	n := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	for _, s := range all {
		n.Content = append(n.Content, word(s))
	}
	t.add(key, n)
}

// word is a text, in quotes where some program could read it as something else.
func word(s string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Value: s}
	if !plain(s) {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// plain reports a text that begins with a letter, holds letters, digits and
// hyphens alone, and is no word that YAML keeps for itself.
func plain(s string) bool {
	switch strings.ToLower(s) {
	case "", "y", "n", "yes", "no", "on", "off", "true", "false", "null":
		return false
	}
	for i, r := range s {
		if !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r) && r != '-' && r != '_') {
			return false
		}
	}
	return true
}

func number(v float64) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatFloat(v, 'f', -1, 64)}
}
