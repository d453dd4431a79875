package catalog

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
	"aina/catalog/text/stem"
)

// Plain is the plain twin of Index: it looks at every word of every opportunity, one after
// the other. Tests compare the two.
type Plain struct {
	c       *Catalog
	words   [][]plainWord // of each opportunity
	in      map[string]languages
	places  map[string]bool
	stems   map[string][]string // of each word as it is typed
	stemmer *stem.Stemmer
}

// Select is Index.Select.
func (p *Plain) Select(f Filter, lang Lang) []*Opportunity {
	var chosen []int
	for i := range p.c.Opportunities {
		if f.Fits(p.c, &p.c.Opportunities[i]) {
			chosen = append(chosen, i)
		}
	}
	query := text.CleanLine(f.Query)
	if query != "" && len(chosen) > 0 {
		chosen = p.find(query, chosen, lang)
	}
	var all []*Opportunity
	for _, i := range chosen {
		all = append(all, &p.c.Opportunities[i])
	}
	return all
}

type plainWord struct {
	term
	title int // the bit of the shown title that it is in, or -1
}

// NewPlain collects the words of a catalog.
func NewPlain(c *Catalog) *Plain {
	p := &Plain{c: c, in: map[string]languages{}, places: map[string]bool{}, stems: map[string][]string{}, stemmer: stem.New()}
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		var words []plainWord
		add := func(s string, in languages, title int) {
			for token := range strings.FieldsSeq(s) {
				for _, t := range append(terms(token), parts(token)...) {
					words = append(words, plainWord{t, title})
					p.in[t.typed] |= in
				}
			}
		}
		texts := []Text{o.Title, o.Summary}
		for bit, l := range shownLangs() {
			add(o.Title.In(l), 0, bit)
		}
		if o.Organization != nil {
			texts = append(texts, o.Organization.Name)
		}
		for _, id := range o.Causes {
			k, _ := c.Cause(id)
			add(id, 0, -1)
			texts = append(texts, k.Name)
		}
		for _, t := range texts {
			add(t.En, inEnglish, -1)
			add(t.Ru, inRussian, -1)
			add(t.Kk, inKazakh, -1)
			add(t.Plain, inAny, -1)
		}
		for _, s := range []string{o.City, o.Region} {
			if s == "" {
				continue
			}
			names := []string{s}
			if place, ok := c.FindPlace(s); ok {
				names = append(append(names, place.Name.All()...), place.Aliases...)
			}
			for _, name := range names {
				add(name, 0, -1)
				for f := range strings.FieldsSeq(text.Fold(name)) {
					p.places[trim(f)] = true
				}
			}
		}
		p.words = append(p.words, words)
	}
	for _, words := range p.words {
		for _, w := range words {
			if _, known := p.stems[w.typed]; !known && !p.places[w.folded] {
				p.stems[w.typed] = stemsOf(p.stemmer, w.folded, p.in[w.typed])
			}
		}
	}
	return p
}

func (p *Plain) find(query string, chosen []int, lang Lang) []int {
	first, _ := utf8.DecodeRuneInString(query)
	sign := unicode.IsPunct(first) || unicode.IsSymbol(first)
	type way struct {
		query   string
		loosely bool
	}
	ways := []way{{query, false}}
	for _, other := range text.OtherLayout(query) {
		if sign {
			ways = append(ways, way{other, false})
		}
	}
	ways = append(ways, way{query, true})
	for _, other := range text.OtherLayout(query) {
		ways = append(ways, way{other, false})
	}
	ways = append(ways, way{shorten(query, 1), true}, way{shorten(query, 2), true})
	for _, w := range ways {
		if found := p.try(w.query, w.loosely, chosen, lang); found != nil {
			return found
		}
	}
	return nil
}

func (p *Plain) try(query string, loosely bool, chosen []int, lang Lang) []int {
	words := terms(query)
	if len(words) == 0 {
		return nil
	}
	bit := 0
	for b, l := range shownLangs() {
		if l == lang {
			bit = b
		}
	}
	words = words[:min(len(words), maxWords)]
	stems := make([][]string, len(words))
	for i, w := range words {
		if !p.places[w.folded] {
			stems[i] = stemsOf(p.stemmer, w.folded, inAny)
		}
	}
	var byRank [ranks][]int
	for _, i := range chosen {
		all := allFlags
		for n, w := range words {
			var of flags
			for _, known := range p.words[i] {
				if how, ok := p.holds(known.term, w, stems[n], loosely); ok {
					of |= how | found
					if known.title >= 0 {
						of |= 1 << known.title
					}
				}
			}
			all &= of
		}
		if all&found != 0 {
			r := rank(all, bit)
			byRank[r] = append(byRank[r], i)
		}
	}
	var found []int
	for _, some := range byRank {
		found = append(found, some...)
	}
	return found
}

// holds says how a known word holds a word of a query, which has the wanted stems.
func (p *Plain) holds(known, w term, wanted []string, loosely bool) (how flags, ok bool) {
	contains := func(s, part string) bool {
		if utf8.RuneCountInString(part) <= 3 {
			return part != "" && strings.HasPrefix(s, part)
		}
		return strings.Contains(s, part)
	}
	if contains(known.folded, w.folded) {
		how, ok = direct, true
		if strings.HasPrefix(known.folded, w.folded) {
			how |= begins
		}
		if known.folded == w.folded {
			how |= whole | form
		}
		if strings.Contains(known.typed, w.typed) {
			how |= asTyped
		}
	}
	for _, s := range wanted {
		if slices.Contains(p.stems[known.typed], s) {
			how, ok = how|form|begins, true
		}
	}
	if !loosely || !strings.ContainsFunc(known.folded, text.IsCyrillic) {
		return how, ok
	}
	same, fits := false, false
	if strings.ContainsFunc(w.folded, text.IsCyrillic) {
		have, part := unsigned(known.folded), unsigned(w.folded)
		same, fits = have == part, contains(have, part)
	} else {
		have, sound := text.Sound(known.typed), text.Sound(w.typed)
		same = have == sound
		fits = len(sound) > 2 && strings.HasPrefix(have, sound) || len(sound) == 2 && same
	}
	switch {
	case fits && same:
		return how | whole | begins, true
	case fits:
		return how, true
	}
	return how, ok
}
