// Package desktest draws catalog files in the layouts that real tools make of them:
// prettier, yq, yamlfmt, ruamel.yaml, PyYAML, and printers of JSON. It is for tests of
// what edits files.
package desktest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"
)

// File is a catalog in some layout.
type File struct {
	Name     string
	Data     []byte
	IDs      []string // of its opportunities
	Comments []string // each different
	JSON     bool
}

// Draw draws a catalog of one to four opportunities.
func Draw(t *rapid.T) File {
	l := &layout{t: t}
	if l.oneIn(4, "json") {
		return l.jsonFile()
	}
	return l.yamlFile()
}

// pair is a key and its value: a text, a raw (a number, a day), a list or pairs.
type pair struct {
	key   string
	value any
}

type raw string

// entry draws the pairs of an opportunity.
func (l *layout) entry(id string) []pair {
	all := []pair{
		{"title", l.texts("Walk dogs", "Гулять с собаками", "Ит серуендету")},
		{"summary", l.texts("An hour outside, with a dog: come as you are.", "Час на улице.", "Бір сағат далада.")},
		{"description", "First, you meet the dog and its people at the gate of the shelter, then you take the lead and walk where the two of you like.\nBring water."},
		{"causes", []string{"animals", "children"}},
		{"motives", []pair{{"values", raw("2")}, {"enjoyment", raw("3")}}},
		{"hours_per_week", raw("2.5")},
		{"start_date", raw("2027-05-01")},
		{"city", "Astana"},
		{"minimum_age", raw("18")},
		{"languages", []string{"kk", "ru"}},
		{"skills", []string{"first aid", "patience, much of it", "a car: any"}},
		{"first_step", "Call the shelter this week and ask for the person who knows which dogs may go out with somebody who is new."},
		{"how_to_apply", "Write to us."},
		{"organization", []pair{{"name", "Friends of Animals"}, {"url", "https://example.org/a?b=c#d"}}},
		{"phone", "112"},
		{"verified_on", raw("2026-01-01")},
	}
	kept := []pair{{"id", id}}
	for _, p := range all {
		if p.key == "title" || !l.oneIn(3, "without") {
			kept = append(kept, p)
		}
	}
	switch {
	case l.oneIn(4, "sorted"):
		slices.SortFunc(kept, func(a, b pair) int { return strings.Compare(a.key, b.key) })
	case l.oneIn(4, "permuted"):
		kept = rapid.Permutation(kept).Draw(l.t, "order")
	}
	return kept
}

func (l *layout) texts(en, ru, kk string) any {
	if l.oneIn(2, "plain") {
		return en
	}
	return []pair{{"en", en}, {"ru", ru}, {"kk", kk}}
}

// layout is a file being drawn.
type layout struct {
	t        *rapid.T
	out      strings.Builder
	comments []string
	seq      int  // columns before hyphens, beyond their key
	step     int  // columns that maps are indented by
	gap      int  // blanks after a hyphen
	trailing bool // a comma after the last part in brackets
	pad      string
	quiet    bool // no comments
}

func (l *layout) oneIn(n int, what string) bool { return rapid.IntRange(1, n).Draw(l.t, what) == n }

func (l *layout) ids() []string {
	var all []string
	for i := range rapid.IntRange(1, 4).Draw(l.t, "entries") {
		all = append(all, "entry-"+strconv.Itoa(i))
	}
	return all
}

func (l *layout) yamlFile() File {
	l.seq = rapid.SampledFrom([]int{0, 2, 4}).Draw(l.t, "seq")
	l.step = rapid.SampledFrom([]int{2, 4}).Draw(l.t, "step")
	l.gap = rapid.SampledFrom([]int{1, 1, 1, 3}).Draw(l.t, "gap")
	l.trailing, l.pad = l.oneIn(2, "trailing"), rapid.SampledFrom([]string{"", " "}).Draw(l.t, "pad")
	l.quiet = !l.oneIn(2, "comments")
	ids := l.ids()
	l.above(0)
	if l.oneIn(3, "marker") {
		l.row(0, "---"+l.behind())
	}
	l.above(0)
	if l.oneIn(3, "support") {
		l.row(0, "support:"+l.behind())
		l.row(l.seq, "- name: Line"+l.behind())
		l.row(l.seq+2, "phone: '111'")
	}
	switch rapid.IntRange(0, 5).Draw(l.t, "list") {
	case 0:
		l.row(0, "opportunities:"+l.behind())
		l.row(2, "["+l.behindBracket())
		l.flowEntries(4, ids)
		l.row(2, "]"+l.behind())
	case 1:
		l.row(0, "opportunities: ["+l.behindBracket())
		l.flowEntries(l.step, ids)
		l.row(0, "]"+l.behind())
	default:
		l.row(0, "opportunities:"+l.behind())
		for _, id := range ids {
			l.above(l.seq)
			l.blockEntry(id)
		}
	}
	if l.oneIn(3, "tail") {
		l.above(0)
		l.row(0, "portals: [ { name: P, url: 'https://example.org' } ]"+l.behind())
	}
	l.above(0)
	if l.oneIn(6, "end") {
		l.row(0, "...")
	}
	return File{"c.yaml", l.ended(), ids, l.comments, false}
}

// ended chooses the ends of lines and what is before the first and after the last.
func (l *layout) ended() []byte {
	s := l.out.String()
	if l.oneIn(4, "no last end") {
		s = strings.TrimRight(s, "\n ")
	}
	if l.oneIn(4, "CR LF") {
		s = strings.ReplaceAll(s, "\n", "\r\n")
	}
	if l.oneIn(5, "mark") {
		s = "\ufeff" + s
	}
	return []byte(s)
}

func (l *layout) row(indent int, s string) {
	l.out.WriteString(strings.Repeat(" ", indent) + s + "\n")
}

func (l *layout) comment() string {
	c := fmt.Sprintf("# сөз %d: a, [b] {c} \"d\"", len(l.comments))
	l.comments = append(l.comments, c)
	return c
}

// behind draws a comment behind something, or nothing.
func (l *layout) behind() string {
	if l.quiet || !l.oneIn(5, "behind") {
		return ""
	}
	return rapid.SampledFrom([]string{" ", "   "}).Draw(l.t, "gap") + l.comment()
}

func (l *layout) behindBracket() string { return l.behind() }

// above draws comments and empty lines before something.
func (l *layout) above(indent int) {
	if l.oneIn(6, "blank") {
		l.row(0, "")
	}
	if !l.quiet && l.oneIn(6, "above") {
		l.row(indent, l.comment())
	}
}

func (l *layout) jsonFile() File {
	ids := l.ids()
	var entries []any
	for _, id := range ids {
		entries = append(entries, orderedJSON(l.entry(id)))
	}
	var parts []string
	if l.oneIn(2, "causes") {
		parts = append(parts, `"support":[{"name":"Line","phone":"111"}]`)
	}
	list, _ := json.Marshal(entries)
	parts = append(parts, `"opportunities":`+string(list))
	s := "{" + strings.Join(parts, ",") + "}"
	if indent := rapid.SampledFrom([]string{"", "  ", "    ", "\t"}).Draw(l.t, "indent"); indent != "" {
		var out strings.Builder
		encoder := json.NewEncoder(&out)
		encoder.SetIndent("", indent)
		encoder.SetEscapeHTML(false)
		_ = encoder.Encode(json.RawMessage(s))
		s = out.String()
	} else if l.oneIn(2, "spaced") { // as Python prints it
		s = strings.ReplaceAll(strings.ReplaceAll(s, `":`, `": `), `,"`, `, "`)
	}
	l.out.WriteString(s)
	return File{rapid.SampledFrom([]string{"c.yaml", "c.json"}).Draw(l.t, "name"), l.ended(), ids, nil, true}
}

// orderedJSON is an object whose keys stay in their order.
func orderedJSON(pairs []pair) json.RawMessage {
	var parts []string
	for _, p := range pairs {
		var value []byte
		switch v := p.value.(type) {
		case raw:
			value = []byte(v)
			if strings.Count(string(v), "-") == 2 {
				value, _ = json.Marshal(string(v))
			}
		case []pair:
			value = orderedJSON(v)
		default:
			value, _ = json.Marshal(v)
		}
		parts = append(parts, strconv.Quote(p.key)+":"+string(value))
	}
	return json.RawMessage("{" + strings.Join(parts, ",") + "}")
}
