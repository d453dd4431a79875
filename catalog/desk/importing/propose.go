package importing

import (
	"slices"
	"strings"

	"aina/catalog"
)

// proposal is a draft of a mapping being made.
type proposal struct {
	c       *converter
	known   *catalog.Catalog
	columns []*stats
	taken   map[string]bool // fields that a column was found for
	used    map[int]bool    // columns that a field was found for
	rules   []Rule
	at      []int // of each rule, the index of its column
}

// propose drafts a mapping from the header and from what the cells look like.
// What it only guesses from the cells is marked, for somebody to look at.
func propose(columns []*stats, hasHeader bool, c *converter, known *catalog.Catalog) *Mapping {
	p := &proposal{c: c, known: known, columns: columns, taken: map[string]bool{}, used: map[int]bool{}}
	m := &Mapping{}
	if hasHeader && p.native() {
		m.Columns = p.sorted()
		return m
	}
	if hasHeader {
		p.byHeader()
		m.Key = p.key()
	}
	p.byCells(hasHeader)
	m.Columns = p.sorted()
	return m
}

// take gives a column to a field.
func (p *proposal) take(i int, field string, guessed bool) {
	s := p.columns[i]
	r := Rule{Number: i + 1, Field: field, guessed: guessed}
	if mayName(s.header) && slices.IndexFunc(p.columns, func(o *stats) bool { return o.header == s.header }) == i {
		r.Column, r.Number = s.header, 0
	}
	name, _, _ := strings.Cut(field, ".")
	switch p.c.kinds[name] {
	case catalog.KindCauses:
		p.causes(&r, s)
	case catalog.KindWord, catalog.KindWords:
		p.words(&r, s, name)
	case catalog.KindDate:
		if s.share(numeric) > 0.5 {
			r.Dates = "excel"
		} else {
			r.Dates = s.order()
		}
	}
	if s.share(record) > 0.5 {
		r.Key = recordKey(name)
	}
	p.taken[field], p.used[i] = true, true
	p.rules, p.at = append(p.rules, r), append(p.at, i)
}

// recordKey is the key behind which programs write a place.
func recordKey(field string) string {
	if field == "region" {
		return "state"
	}
	return field
}

// sorted gives the rules in the order of the columns.
func (p *proposal) sorted() []Rule {
	order := make([]int, len(p.rules))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return p.at[a] - p.at[b] })
	var all []Rule
	for _, i := range order {
		all = append(all, p.rules[i])
	}
	return all
}

// native takes the columns that `aina list --format csv` writes.
func (p *proposal) native() bool {
	names := columnNames()
	var id, title bool
	for _, s := range p.columns {
		id = id || s.header == "id"
		title = title || s.header == "title" || strings.HasPrefix(s.header, "title_")
	}
	if !id || !title {
		return false
	}
	// An id of digits is somebody else's number, unless only list could have
	// written the other columns.
	ours := slices.ContainsFunc(p.columns, func(s *stats) bool { return isListed([]string{s.header}) })
	for _, s := range p.columns {
		if s.header == "id" && !ours && slices.ContainsFunc(s.values, isDigits) {
			return false
		}
	}
	for i, s := range p.columns {
		if field := names[s.header]; field != "" && !p.taken[field] {
			r := Rule{Column: s.header, Field: field}
			if name, _, _ := strings.Cut(field, "."); p.c.kinds[name] == catalog.KindWords || p.c.kinds[name] == catalog.KindCauses ||
				p.c.kinds[name] == catalog.KindLines || p.c.kinds[name] == catalog.KindLanguages {
				r.Split = listSplit
			}
			p.taken[field], p.used[i] = true, true
			p.rules, p.at = append(p.rules, r), append(p.at, i)
		}
	}
	return len(p.rules) >= 3
}

// isListed reports headers that only `aina list --format csv` writes: those of
// the motives.
func isListed(headers []string) bool {
	return slices.ContainsFunc(headers, func(h string) bool {
		rest, ok := strings.CutPrefix(h, "motive_")
		return ok && slices.Contains(catalog.Motives(), catalog.Motive(rest))
	})
}

// byHeader gives each field the column whose header names it best.
func (p *proposal) byHeader() {
	type claim struct {
		score, column int
		field         string
	}
	var claims []claim
	words, names := headerWords(), columnNames()
	for i, s := range p.columns {
		if s.header == "" || s.filled == 0 {
			continue
		}
		if field := names[strings.ToLower(s.header)]; field != "" && field != "id" && (p.suits(s, field) || p.isAddress(field)) {
			claims = append(claims, claim{300, i, field})
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
			if field != "" && score > best[""] && score > 0 && p.suits(s, field) {
				claims = append(claims, claim{score, i, field})
			}
		}
	}
	slices.SortFunc(claims, func(a, b claim) int {
		if a.score != b.score {
			return b.score - a.score
		}
		if a.column != b.column {
			return a.column - b.column
		}
		return strings.Compare(a.field, b.field)
	})
	for _, k := range claims {
		if !p.taken[k.field] && !p.used[k.column] {
			p.take(k.column, k.field, false)
		}
	}
}

// few is how many cells are too few to gainsay a header.
const few = 3

// isAddress reports the fields whose cells are told one by one where they are
// none, so that a header with the very name of the field suffices.
func (p *proposal) isAddress(field string) bool {
	switch p.c.kinds[field] {
	case catalog.KindURL, catalog.KindEmail, catalog.KindPhone, catalog.KindDate, catalog.KindCountry:
		return true
	}
	return false
}

// suits reports whether cells can be values of a field at all.
func (p *proposal) suits(s *stats, field string) bool {
	name, _, _ := strings.Cut(field, ".")
	if name == contactField {
		return s.share(record, dated) < 0.5
	}
	switch p.c.kinds[name] {
	case catalog.KindText, catalog.KindTextLine:
		return s.share(numeric, record, address, mail, phone, dated) < 0.5
	case catalog.KindRecord:
		if strings.HasSuffix(field, ".url") {
			return s.share(address) >= 0.3
		}
		return s.share(numeric, record, address, mail, dated) < 0.5
	case catalog.KindURL:
		return s.share(address)+s.share(long) >= 0.3 || s.filled <= few
	case catalog.KindEmail:
		return s.share(mail) >= 0.3 || s.filled <= few
	case catalog.KindPhone:
		return s.share(phone) >= 0.3 || part(s.digits, s.filled) >= 0.5 && s.length() >= 6
	case catalog.KindDate:
		return s.share(dated) >= 0.4 || s.share(numeric) > 0.9 && s.length() == 5
	case catalog.KindInt, catalog.KindNumber, catalog.KindDuration:
		return part(s.digits, s.filled) >= 0.5 && s.length() < 25
	case catalog.KindBool:
		return part(s.yes, s.filled) >= 0.5
	case catalog.KindCauses:
		return s.share(short, long) >= 0.5 && s.share(long) < 0.5 && len(s.values) <= max(60, s.filled/2)
	case catalog.KindWord, catalog.KindWords:
		n := 0
		for _, v := range s.values {
			if len(p.c.meantBy(name, v)) > 0 || p.c.kinds[name] == catalog.KindWords && p.c.wordsBetween(&Rule{}, name, v) != nil {
				n += s.distinct[v]
			}
		}
		return part(n, s.filled) >= 0.4
	case catalog.KindLine:
		if field == "city" && s.share(record) > 0.5 {
			return slices.ContainsFunc(s.values, func(v string) bool { return behindKey(v, "city") != "" })
		}
		return s.share(numeric, record, address, mail, dated) < 0.5 && s.length() < 120
	}
	return s.share(numeric) < 0.5
}

// byCells finds columns for the fields that no header named, by what stands in
// the cells. With a header: only causes and what an entry cannot lack.
func (p *proposal) byCells(hasHeader bool) {
	if !hasHeader {
		p.guess("url", func(s *stats) float64 { return s.share(address) })
		p.guess("email", func(s *stats) float64 { return s.share(mail) })
		p.guess("phone", func(s *stats) float64 { return s.share(phone) })
		p.guess("causes", p.looksLikeCauses)
		p.guess("description", func(s *stats) float64 {
			if s.share(long) < 0.4 {
				return 0
			}
			return 0.5 + s.length()/1e6
		})
		p.guess("city", p.looksLikeCity)
	}
	if hasHeader {
		p.guess("causes", func(s *stats) float64 {
			if x := p.looksLikeCauses(s); x >= 0.6 {
				return x
			}
			return 0
		})
	}
	org := func(s *stats) float64 { return part(s.orgs, s.filled) }
	if !p.taken["title"] {
		p.guess("title", func(s *stats) float64 {
			if s.share(short) < 0.5 && s.share(short, long) < 0.8 || s.length() < 4 || s.share(record) > 0 {
				return 0
			}
			return s.variety() * 0.9
		})
		i := p.columnOf("title")
		switch {
		case i >= 0 && !p.taken["organization.name"] && org(p.columns[i]) >= 0.3:
			p.take(i, "organization.name", true)
		case i < 0 && p.columnOf("organization.name") >= 0:
			p.take(p.columnOf("organization.name"), "title", true)
		case i < 0 && p.columnOf("summary") >= 0:
			p.take(p.columnOf("summary"), "title", true)
		}
	}
	if !hasHeader && !p.taken["organization.name"] {
		p.guess("organization.name", org)
	}
}

// guess takes the free column that looks most like the field, if one does.
func (p *proposal) guess(field string, looks func(*stats) float64) {
	if p.taken[field] {
		return
	}
	best, score := -1, 0.3
	for i, s := range p.columns {
		if !p.used[i] && s.filled > 0 {
			if x := looks(s); x > score {
				best, score = i, x
			}
		}
	}
	if best >= 0 {
		p.take(best, field, true)
	}
}

func (p *proposal) columnOf(field string) int {
	for i, r := range p.rules {
		if r.Field == field {
			return p.at[i]
		}
	}
	return -1
}

func (p *proposal) looksLikeCauses(s *stats) float64 {
	if s.share(short) < 0.7 || s.variety() > 0.7 || s.length() > 80 {
		return 0
	}
	n := 0
	for _, v := range s.values {
		if len(p.c.meantBy("causes", v)) > 0 || len(p.c.causes.guess(v)) > 0 || isOther(v) {
			n += s.distinct[v]
		}
	}
	return part(n, s.filled)
}

func (p *proposal) looksLikeCity(s *stats) float64 {
	if s.share(short) < 0.9 || s.length() > 40 || p.looksLikeCauses(s) > 0.4 {
		return 0
	}
	if x := part(s.places, s.filled); x > 0.3 {
		return x
	}
	if s.variety() > 0.8 || s.digits > 0 {
		return 0
	}
	return 0.4
}

// key finds the column by which the data itself tells its rows apart.
func (p *proposal) key() string {
	for i, s := range p.columns {
		if p.used[i] || !mayName(s.header) || s.filled == 0 || len(s.values) < min(s.filled, maxDistinct) || s.length() > 24 {
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
