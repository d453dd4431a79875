package catalog

import (
	"context"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
	"aina/catalog/text/stem"
)

// Index is a catalog made ready for searching, at the first search or by Prepare. It
// does not follow changes of the catalog, and may be used by several at once.
type Index struct {
	c       *Catalog
	words   func() *lexicon
	looser  func() *loose
	scratch sync.Pool // of *scratch
}

// NewIndex returns an index of a catalog: of title, summary, organisation, and the
// names of places and causes, in every language.
func NewIndex(c *Catalog) *Index {
	ix := &Index{c: c, words: sync.OnceValue(func() *lexicon { return newLexicon(c) })}
	ix.looser = sync.OnceValue(func() *loose { return newLoose(ix.words()) })
	ix.scratch.New = func() any {
		n := len(c.Opportunities)
		return &scratch{all: make([]flags, n), of: make([]flags, n), stemmer: stem.New()}
	}
	return ix
}

// Prepare makes everything that searching needs, about 8 µs an opportunity, so that no
// search has to.
func (ix *Index) Prepare() { ix.looser() }

// Select chooses the opportunities that a filter fits. Without a query they
// come in the order of the catalog. With one they are those that Find finds among them.
func (ix *Index) Select(f Filter, lang Lang) []*Opportunity {
	among := f.Among(ix.c)
	if query := text.CleanLine(f.Query); query != "" {
		found, _ := ix.Find(context.Background(), query, lang, among) // is not given up
		return ix.of(found)
	}
	var all []*Opportunity
	for i := range ix.c.Opportunities {
		if among == nil || among[i] {
			all = append(all, &ix.c.Opportunities[i])
		}
	}
	return all
}

func (ix *Index) of(found []int32) []*Opportunity {
	if found == nil {
		return nil
	}
	all := make([]*Opportunity, len(found))
	for i, at := range found {
		all[i] = &ix.c.Opportunities[at]
	}
	return all
}

// Find finds the opportunities that contain every word of a query, in any
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
//
// The result holds places in the catalog's list of opportunities. among says by place
// which of them count; nil: all. The error is that of ctx, when it is done before the
// search is.
func (ix *Index) Find(ctx context.Context, query string, lang Lang, among []bool) ([]int32, error) {
	langs := shownLangs()
	s := &search{ctx: ctx, ix: ix, among: among, lang: max(0, slices.Index(langs[:], lang))}
	s.scratch = ix.scratch.Get().(*scratch)
	defer ix.scratch.Put(s.scratch)
	found := s.find(text.CleanLine(query))
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return found, nil
}

// search is one search.
type search struct {
	ctx   context.Context
	ix    *Index
	among []bool
	lang  int // the bit of the shown titles
	*scratch
}

// scratch is what a search needs room for, kept for the next one.
type scratch struct {
	all, of []flags // by opportunity
	hits    []hit
	stemmer *stem.Stemmer
}

// find tries ways of reading a query, the strictest first, until one finds something.
func (s *search) find(query string) []int32 {
	if found := s.try(query, false); found != nil {
		return found
	}
	others := func() []int32 {
		for _, other := range text.OtherLayout(query) {
			if found := s.try(other, false); found != nil {
				return found
			}
		}
		return nil
	}
	// A sign at the beginning may be a letter of another layout: -pty is өзен.
	if first, _ := utf8.DecodeRuneInString(query); unicode.IsPunct(first) || unicode.IsSymbol(first) {
		if found := others(); found != nil {
			return found
		}
	}
	if found := s.try(query, true); found != nil {
		return found
	}
	if found := others(); found != nil {
		return found
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

// maxWords bounds a query; what is beyond it is not looked at.
const maxWords = 16

// try finds the opportunities that contain every word of a query, in their order; nil if
// none does.
func (s *search) try(query string, loosely bool) []int32 {
	words := terms(query)
	words = words[:min(len(words), maxWords)]
	if len(words) == 0 {
		return nil
	}
	// Whether there is anything to find is known before opportunities are looked at.
	s.hits = s.hits[:0]
	ends := make([]int, len(words))
	for i, w := range words {
		before := len(s.hits)
		s.look(w, loosely)
		if ends[i] = len(s.hits); ends[i] == before || s.ctx.Err() != nil {
			return nil
		}
	}
	from := 0
	for i, to := range ends {
		into := s.of
		if i == 0 {
			into = s.all
		}
		clear(into)
		if !s.note(s.hits[from:to], into) {
			return nil
		}
		if i > 0 {
			for j, have := range s.of {
				s.all[j] &= have
			}
		}
		from = to
	}
	return s.ranked()
}

// note notes in opportunities how they hold the words that were hit. It reports false
// when the search is given up.
func (s *search) note(hits []hit, of []flags) bool {
	v := s.ix.words()
	for i, h := range hits {
		if i%4096 == 0 && s.ctx.Err() != nil {
			return false
		}
		how := h.how | found
		for _, p := range v.postings[v.at[h.word]:v.at[h.word+1]] {
			of[p>>titleBits] |= how | flags(p)&titles
		}
	}
	return true
}

// ranked returns the found opportunities by rank, those of one rank in their order.
func (s *search) ranked() []int32 {
	rankOf := rankTable(s.lang)
	var at [ranks + 1]int32 // where each rank begins
	for i, have := range s.all {
		if have&found != 0 && (s.among == nil || s.among[i]) {
			at[rankOf[have]+1]++
		}
	}
	for r := range ranks {
		at[r+1] += at[r]
	}
	if at[ranks] == 0 {
		return nil
	}
	all := make([]int32, at[ranks])
	for i, have := range s.all {
		if have&found != 0 && (s.among == nil || s.among[i]) {
			r := rankOf[have]
			all[at[r]] = int32(i)
			at[r]++
		}
	}
	return all
}

// hit is a word that a word of a query is found in, and how.
type hit struct {
	word int32
	how  flags
}

// look adds the hits of a word of a query.
func (s *search) look(w term, loosely bool) {
	v := s.ix.words()
	note := func(i int, how flags) { s.hits = append(s.hits, hit{int32(i), how}) }
	v.folded.Each(w.folded, func(i int, atStart bool) {
		how := direct
		if atStart {
			how |= begins
		}
		if len(v.folded.Get(i)) == len(w.folded) {
			how |= whole | form
		}
		if strings.Contains(v.typed.Get(i), w.typed) {
			how |= asTyped
		}
		note(i, how)
	})
	if !v.places[w.folded] {
		for _, key := range stemsOf(s.stemmer, w.folded, inAny) {
			for _, i := range v.stems.Of(key) {
				note(int(i), form|begins)
			}
		}
	}
	if loosely {
		s.ix.looser().each(w, func(i int, same bool) {
			if same {
				note(i, whole|begins)
			} else {
				note(i, 0)
			}
		})
	}
}
