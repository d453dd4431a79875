package catalog

import (
	"slices"
	"strings"
	"sync"

	"aina/catalog/text"
	"aina/catalog/text/stem"
)

// Index is a catalog made ready for searching, at the first search. It does not
// follow changes of the catalog, and may be used by several at once.
type Index struct {
	c      *Catalog
	words  func() *lexicon
	looser func() *loose
}

// NewIndex returns an index of a catalog: of title, summary, organisation, and the
// names of places and causes, in every language.
func NewIndex(c *Catalog) *Index {
	ix := &Index{c: c, words: sync.OnceValue(func() *lexicon { return newLexicon(c) })}
	ix.looser = sync.OnceValue(func() *loose { return newLoose(ix.words()) })
	return ix
}

// Select chooses the opportunities that a filter fits. Without a query they
// come in the order of the catalog. With one, every word of it must be found, in any
// language: the word itself in a spelling that folds alike, at the beginning of a
// word or inside, or another form of it. When nothing is found so, the query is tried
// as Kazakh or Russian typed in Latin letters or with other ъ and ь, then as typed on
// another keyboard layout, and at last without the endings of long words. Words of up
// to three letters are found at the beginning of words only.
//
// First come those in which the words are found as they were typed, then those
// found by folding, then by other forms; among these, words found in the title come
// before words found elsewhere, and the title in lang before the others; and at last
// whole words before forms, these before beginnings and before parts of words.
func (ix *Index) Select(f Filter, lang Lang) []*Opportunity {
	var chosen []int
	for i := range ix.c.Opportunities {
		if f.Fits(ix.c, &ix.c.Opportunities[i]) {
			chosen = append(chosen, i)
		}
	}
	query := text.CleanLine(f.Query)
	if query == "" {
		return ix.of(chosen)
	}
	if len(chosen) == 0 {
		return nil
	}
	langs := shownLangs()
	s := search{ix: ix, chosen: chosen, lang: max(0, slices.Index(langs[:], lang))}
	return ix.of(s.find(query))
}

func (ix *Index) of(chosen []int) []*Opportunity {
	if chosen == nil {
		return nil
	}
	all := make([]*Opportunity, len(chosen))
	for i, j := range chosen {
		all[i] = &ix.c.Opportunities[j]
	}
	return all
}

// search is one search among chosen opportunities.
type search struct {
	ix     *Index
	chosen []int
	lang   int // the bit of the shown titles
}

// find tries ways of reading a query, the strictest first, until one finds something.
func (s *search) find(query string) []int {
	if found := s.try(query, false); found != nil {
		return found
	}
	if found := s.try(query, true); found != nil {
		return found
	}
	for _, other := range text.OtherLayout(query) {
		if found := s.try(other, false); found != nil {
			return found
		}
	}
	for cut := 1; cut <= mostCut; cut++ {
		if found := s.try(shorten(query, cut), true); found != nil {
			return found
		}
	}
	return nil
}

// mostCut is how many letters of an ending are given up to find another form
// of a word, and cutFrom how long a word must be for that.
const mostCut, cutFrom = 2, 5

// shorten cuts the endings of the long words of a query.
func shorten(query string, cut int) string {
	words := strings.Fields(query)
	for i, w := range words {
		if r := []rune(w); len(r) >= cutFrom {
			words[i] = string(r[:len(r)-cut])
		}
	}
	return strings.Join(words, " ")
}

// flags is how an opportunity holds a word. The first three bits are the shown titles.
type flags uint16

const (
	titles  flags = 7
	asTyped flags = 8 << iota
	direct        // itself, folded
	whole         // as a whole word; then it also has begins
	form          // in some form; then it also has begins
	begins
	found
)

// maxWords bounds a query; what is beyond it is not looked at.
const maxWords = 16

// try finds the opportunities that contain every word of a query, in their order.
func (s *search) try(query string, loosely bool) []int {
	words := terms(query)
	words = words[:min(len(words), maxWords)]
	if len(words) == 0 {
		return nil
	}
	n := len(s.ix.c.Opportunities)
	all, of := make([]flags, n), make([]flags, n)
	stemmer := stem.New()
	for i, w := range words {
		clear(of)
		if !s.ix.find(w, stemmer, loosely, of) {
			return nil
		}
		if i == 0 {
			copy(all, of)
			continue
		}
		for j, have := range of {
			all[j] &= have
		}
	}
	var ranked [ranks][]int
	for _, i := range s.chosen {
		if all[i]&found != 0 {
			rank := s.rank(all[i])
			ranked[rank] = append(ranked[rank], i)
		}
	}
	return slices.Concat(ranked[:]...)
}

// ranks is how many ranks there are: 4 ways of being found, 3 places, 4 fits.
const ranks = 4 * 3 * 4

// rank says where an opportunity stands among the found.
func (s *search) rank(have flags) int {
	var way, place, fit int
	switch {
	case have&asTyped != 0:
	case have&direct != 0:
		way = 1
	case have&form != 0:
		way = 2
	default:
		way = 3
	}
	switch {
	case have&(1<<s.lang) != 0:
	case have&titles != 0:
		place = 1
	default:
		place = 2
	}
	switch {
	case have&whole != 0:
	case have&form != 0:
		fit = 1
	case have&begins != 0:
		fit = 2
	default:
		fit = 3
	}
	return (way*3+place)*4 + fit
}

// find notes in each opportunity how it holds a word, and reports whether one does.
func (ix *Index) find(w term, s *stem.Stemmer, loosely bool, of []flags) bool {
	v, any := ix.words(), false
	note := func(i int, how flags) {
		any = true
		for _, p := range v.words[i].places {
			of[p.entry] |= how | p.titles | found
		}
	}
	v.folded.each(w.folded, func(i int, atStart bool) {
		known, how := &v.words[i], direct
		if atStart {
			how |= begins
		}
		if known.folded == w.folded {
			how |= whole | form
		}
		if strings.Contains(known.typed, w.typed) {
			how |= asTyped
		}
		note(i, how)
	})
	if !v.places[w.folded] {
		for _, key := range stemsOf(s, w.folded, inAny) {
			for _, i := range v.stems[key] {
				note(i, form|begins)
			}
		}
	}
	if loosely {
		ix.looser().each(w, func(i int, same bool) {
			if same {
				note(i, whole|begins)
			} else {
				note(i, 0)
			}
		})
	}
	return any
}
