package mapping

import (
	"cmp"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
)

// proposal is a mapping under construction.
type proposal struct {
	reader  *cells.Reader
	columns []*Stats
	taken   map[string]bool // fields that have a column
	used    map[int]bool    // columns that have a field
	rules   []Rule
}

// Propose drafts a mapping from the header and from what the cells look like.
// What is only guessed from the cells is marked for review.
func Propose(columns []*Stats, hasHeader bool, reader *cells.Reader) *Mapping {
	p := &proposal{reader: reader, columns: columns, taken: map[string]bool{}, used: map[int]bool{}}
	m := &Mapping{proposed: true}
	if !hasHeader || !p.ownExport() {
		if hasHeader {
			p.byHeader()
			p.marks()
			m.Key = p.key()
		}
		p.byCells(hasHeader)
	}
	slices.SortStableFunc(p.rules, func(a, b Rule) int { return a.index - b.index })
	m.Columns = p.rules
	return m
}

// take assigns a column to a field.
func (p *proposal) take(i int, field string, guessed bool) {
	s := p.columns[i]
	r := Rule{Number: i + 1, Field: field, guessed: guessed}
	if canName(s.header) && slices.IndexFunc(p.columns, func(o *Stats) bool { return o.header == s.header }) == i {
		r.Column, r.Number = s.header, 0
	}
	name := TopField(field)
	switch p.reader.FieldKind(name) {
	case catalog.KindCauses:
		p.causes(&r, s)
	case catalog.KindWord, catalog.KindWords:
		p.words(&r, s, name)
	case catalog.KindDate:
		if s.share(cells.Number) > 0.5 {
			r.Dates = "excel"
		} else {
			r.Dates = s.order()
		}
	}
	if s.share(cells.Object) > 0.5 {
		r.Key = objectKey(name)
	}
	p.add(i, r)
}

func (p *proposal) add(i int, r Rule) {
	r.index = i
	p.taken[r.Field], p.used[i] = true, true
	p.rules = append(p.rules, r)
}

// objectKey is the key under which programs write a place.
func objectKey(field string) string {
	if field == "region" {
		return "state"
	}
	return field
}

// byHeader assigns to each field the column whose header matches it best.
func (p *proposal) byHeader() {
	type candidate struct {
		score, column int
		field         string
	}
	var candidates []candidate
	words, names := headerWords(), columnNames()
	for i, s := range p.columns {
		if s.header == "" || s.filled == 0 {
			continue
		}
		if field := names[strings.ToLower(s.header)]; field != "" && field != "id" && (p.accepts(s, field) || p.isChecked(field)) {
			candidates = append(candidates, candidate{300, i, field})
			continue
		}
		tokens := headerTokens(s.header)
		best := map[string]int{}
		for _, w := range words {
			for _, phrase := range w.phrases {
				best[w.field] = max(best[w.field], matchPhrase(tokens, phrase))
			}
		}
		for field, score := range best {
			if field != "" && score > best[""] && score > 0 && p.accepts(s, field) {
				candidates = append(candidates, candidate{score, i, field})
			}
		}
	}
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(b.score-a.score, a.column-b.column, strings.Compare(a.field, b.field))
	})
	for _, k := range candidates {
		if !p.taken[k.field] && !p.used[k.column] {
			p.take(k.column, k.field, false)
		}
	}
}

// key finds the column by which the data identifies its rows, "" if it has none.
func (p *proposal) key() string {
	for i, s := range p.columns {
		if p.used[i] || !canName(s.header) || s.filled == 0 || len(s.values) < min(s.filled, maxDistinct) || s.length() > 24 {
			continue
		}
		for _, tok := range headerTokens(s.header) {
			switch tok {
			case "id", "uid", "uuid", "code", "number", "key", "номер", "код", "n", "no", "нөмір", "номир":
				return s.header
			}
		}
		if s.header == "№" || s.header == "#" {
			return s.header
		}
	}
	return ""
}
