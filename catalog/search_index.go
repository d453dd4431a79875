package catalog

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"aina/catalog/text"
	"aina/catalog/text/stem"
	"aina/catalog/text/wordlist"
)

// lexicon is every word of a catalog that is searched, once, with where it
// stands. A query is compared with these words and not with texts: what is costly to
// know of a word, such as its stems, is found out once.
type lexicon struct {
	folded   wordlist.List   // the words, folded and sorted
	typed    wordlist.Row    // as they are typed, but for case, in the same order
	at       []uint32        // where the postings of each word begin, and where the last end
	postings []posting       // by word; those of a word in the order of the catalog
	stems    wordlist.Groups // the words by a stem of theirs, see stemsOf
	places   map[string]bool // the folded words that names of places consist of
}

// posting is an opportunity that a word stands in, shifted by titleBits, and in which
// of its shown titles.
type posting uint32

// languages is the languages of the texts that a word stands in.
type languages uint8

const (
	inEnglish languages = 1 << iota
	inRussian
	inKazakh
	inAny = inEnglish | inRussian | inKazakh
)

// builder collects the words of a catalog, numbered as they come.
type builder struct {
	c      *Catalog
	words  []term
	in     []languages
	byWord map[string]uint32
	known  map[string][]uint32    // the words of a token, trimmed or not
	named  map[[2]string][]uint32 // the words of all names of a place or cause
	places map[string]bool

	entry []uint32  // where the words of each opportunity begin in held
	held  []holding // each word once for an opportunity
	last  []uint32  // where each word was added to held, from 1
}

// holding is a word that an opportunity holds, and in which of its shown titles.
type holding struct {
	word   uint32
	titles flags
}

// sample is how many opportunities tell how many words the others will hold. Of 100,000 that
// saves 160 MB of memory that is made and left, and so the collection of garbage, which keys
// wait for.
const sample = 1000

// newLexicon collects the words of titles, summaries, organisations, and of the
// names of places and causes, in every language.
func newLexicon(c *Catalog) *lexicon {
	b := builder{c: c, places: map[string]bool{}, known: map[string][]uint32{}, named: map[[2]string][]uint32{}, byWord: map[string]uint32{}}
	n := len(c.Opportunities)
	b.entry = make([]uint32, 0, n+1)
	for i := range c.Opportunities {
		if i == sample {
			b.held = slices.Grow(b.held, len(b.held)/sample*(n-i)*9/8)
		}
		b.entry = append(b.entry, uint32(len(b.held)))
		b.add(&c.Opportunities[i])
	}
	b.entry = append(b.entry, uint32(len(b.held)))
	b.known, b.named, b.byWord, b.last = nil, nil, nil, nil
	return b.sorted()
}

// sorted makes the lexicon: words by how they are spelt, postings by word.
func (b *builder) sorted() *lexicon {
	order := make([]uint32, len(b.words))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(i, j uint32) int {
		return cmp.Or(strings.Compare(b.words[i].folded, b.words[j].folded), strings.Compare(b.words[i].typed, b.words[j].typed))
	})
	v := &lexicon{
		places: b.places,
		folded: wordlist.NewList(len(order), func(i int) string { return b.words[order[i]].folded }),
		typed:  wordlist.NewRow(len(order), func(i int) string { return b.words[order[i]].typed }),
	}
	v.stems = b.stems(order)
	place := make([]uint32, len(order)) // of each word
	for i, word := range order {
		place[word] = uint32(i)
	}
	v.at = make([]uint32, len(order)+1)
	for _, h := range b.held {
		v.at[place[h.word]+1]++
	}
	for i := range order {
		v.at[i+1] += v.at[i]
	}
	v.postings = make([]posting, len(b.held))
	next := slices.Clone(v.at)
	for i := range b.c.Opportunities {
		for _, h := range b.held[b.entry[i]:b.entry[i+1]] {
			at := &next[place[h.word]]
			v.postings[*at] = posting(i)<<titleBits | posting(h.titles)
			*at++
		}
	}
	return v
}

func (b *builder) add(o *Opportunity) {
	for bit, lang := range shownLangs() {
		b.text(o.Title.In(lang), 0, flags(1)<<bit)
	}
	b.textOf(o.Title)
	b.textOf(o.Summary)
	if o.Organization != nil {
		b.textOf(o.Organization.Name)
	}
	for _, s := range [2]string{o.City, o.Region} {
		b.holdAll("place", s, b.ofPlace)
	}
	for _, id := range o.Causes {
		b.holdAll("cause", id, b.ofCause)
	}
}

// holdAll adds the words of something that many opportunities have, found only once.
func (b *builder) holdAll(kind, s string, words func(string) []uint32) {
	key := [2]string{kind, s}
	all, known := b.named[key]
	if !known {
		all = words(s)
		b.named[key] = all
	}
	for _, word := range all {
		b.hold(word, 0)
	}
}

// ofPlace returns the words of all names of a place.
func (b *builder) ofPlace(s string) (words []uint32) {
	if s == "" {
		return nil
	}
	names := []string{s}
	for _, p := range b.c.PlacesIn(s) {
		names = append(append(names, p.Name.All()...), p.Aliases...)
	}
	for _, name := range names {
		words = append(words, b.split(name, 0)...)
		for f := range strings.FieldsSeq(text.Fold(name)) {
			b.places[trim(f)] = true
		}
	}
	return words
}

// ofCause returns the words of the names of a cause.
func (b *builder) ofCause(id string) []uint32 {
	k, _ := b.c.Cause(id)
	return slices.Concat(b.split(id, 0), b.split(k.Name.En, inEnglish), b.split(k.Name.Ru, inRussian), b.split(k.Name.Kk, inKazakh), b.split(k.Name.Plain, inAny))
}

func (b *builder) textOf(t Text) {
	b.text(t.En, inEnglish, 0)
	b.text(t.Ru, inRussian, 0)
	b.text(t.Kk, inKazakh, 0)
	b.text(t.Plain, inAny, 0)
}

// text adds the words of a text to the opportunity that comes last.
func (b *builder) text(s string, in languages, titles flags) {
	for token := range strings.FieldsSeq(s) {
		for _, word := range b.wordsOf(token) {
			b.in[word] |= in
			b.hold(word, titles)
		}
	}
}

// hold adds a word to the opportunity that comes last.
func (b *builder) hold(word uint32, titles flags) {
	if b.last[word] <= b.entry[len(b.entry)-1] {
		b.held = append(b.held, holding{word: word})
		b.last[word] = uint32(len(b.held))
	}
	b.held[b.last[word]-1].titles |= titles
}

// split returns the words of a text.
func (b *builder) split(s string, in languages) (words []uint32) {
	for token := range strings.FieldsSeq(s) {
		for _, word := range b.wordsOf(token) {
			b.in[word] |= in
			words = append(words, word)
		}
	}
	return words
}

// wordsOf returns the words of a token: the whole, and what hyphens and slashes
// divide.
func (b *builder) wordsOf(token string) []uint32 {
	words, known := b.known[token]
	if known {
		return words
	}
	for _, t := range append(terms(token), parts(token)...) {
		word, known := b.byWord[t.typed]
		if !known {
			word = uint32(len(b.words))
			b.words, b.in, b.last = append(b.words, t), append(b.in, 0), append(b.last, 0)
			b.byWord[t.typed] = word
		}
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	b.known[token] = words
	return words
}

func parts(token string) []term {
	if !strings.ContainsAny(token, "-/–") {
		return nil
	}
	var all []term
	for part := range strings.FieldsFuncSeq(token, func(r rune) bool { return r == '-' || r == '/' || r == '–' }) {
		all = append(all, terms(part)...)
	}
	return all
}

// stems files the places of words by their stems in the languages that they stand in.
// Names of places are not stemmed: Семей is no form of семья.
func (b *builder) stems(order []uint32) wordlist.Groups {
	var all []wordlist.Pair
	s := stem.New()
	for i, word := range order {
		folded := b.words[word].folded
		if b.places[folded] {
			continue
		}
		for _, key := range stemsOf(s, folded, b.in[word]) {
			all = append(all, wordlist.Pair{Word: key, Member: uint32(i)})
		}
	}
	return wordlist.NewGroups(all)
}

// stemsOf returns the stems of a folded word in some languages, each marked by its
// language.
func stemsOf(s *stem.Stemmer, folded string, in languages) []string {
	var keys []string
	if strings.ContainsFunc(folded, text.IsCyrillic) {
		if in&inRussian != 0 {
			keys = append(keys, "ru "+s.Russian(folded))
		}
		if in&inKazakh != 0 {
			for _, k := range s.Kazakh(folded) {
				keys = append(keys, "kk "+k)
			}
		}
	} else if in&inEnglish != 0 {
		keys = append(keys, "en "+s.English(folded))
	}
	return keys
}

// term is a word of a query or of a text.
type term struct{ typed, folded string }

// terms returns the words of a text, without the punctuation around them.
func terms(s string) []term {
	var all []term
	for field := range strings.FieldsSeq(lower(s)) {
		typed := trim(field)
		folded := text.Fold(typed)
		switch {
		case folded == "":
		case strings.Contains(folded, " "):
			for part := range strings.FieldsSeq(folded) {
				all = append(all, term{part, part})
			}
		default:
			all = append(all, term{typed, folded})
		}
	}
	return all
}

// trim takes the punctuation around a word away.
func trim(s string) string { return strings.TrimFunc(s, unicode.IsPunct) }

func lower(s string) string { return strings.ToLower(norm.NFC.String(s)) }

// shownLangs returns the languages in the order of the bits of titles.
func shownLangs() [3]Lang { return [3]Lang{English, Russian, Kazakh} }
