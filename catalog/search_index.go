package catalog

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"aina/catalog/text"
	"aina/catalog/text/stem"
)

// lexicon is every word of a catalog that is searched, once, with where it
// stands. A query is compared with these words and not with texts: what is costly to
// know of a word, such as its stems, is found out once.
type lexicon struct {
	words  []lexeme
	folded joined           // the folded words, one after another
	stems  map[string][]int // the words by a stem of theirs, see stemsOf
	places map[string]bool  // the folded words that names of places consist of
}

// lexeme is a word as it is typed, but for case, and folded.
type lexeme struct {
	typed, folded string
	in            languages
	places        []posting
}

// posting is an opportunity that a word stands in, and in which shown titles.
type posting struct {
	entry  int
	titles flags
}

// languages is the languages of the texts that a word stands in.
type languages uint8

const (
	inEnglish languages = 1 << iota
	inRussian
	inKazakh
	inAny = inEnglish | inRussian | inKazakh
)

// builder makes a lexicon.
type builder struct {
	c      *Catalog
	v      *lexicon
	known  map[string][]int // the words of a token, trimmed or not
	byWord map[string]int
}

// newLexicon collects the words of titles, summaries, organisations, and of the
// names of places and causes, in every language.
func newLexicon(c *Catalog) *lexicon {
	b := builder{c: c, v: &lexicon{places: map[string]bool{}}, known: map[string][]int{}, byWord: map[string]int{}}
	for i := range c.Opportunities {
		b.add(i, &c.Opportunities[i])
	}
	b.v.folded = join(len(b.v.words), func(i int) string { return b.v.words[i].folded })
	b.stem()
	return b.v
}

func (b *builder) add(i int, o *Opportunity) {
	for bit, lang := range shownLangs() {
		b.text(i, o.Title.In(lang), 0, flags(1)<<bit)
	}
	b.textOf(i, o.Title)
	b.textOf(i, o.Summary)
	if o.Organization != nil {
		b.textOf(i, o.Organization.Name)
	}
	for _, s := range [2]string{o.City, o.Region} {
		b.place(i, s)
	}
	for _, id := range o.Causes {
		k, _ := b.c.Cause(id)
		b.text(i, id, 0, 0)
		b.textOf(i, k.Name)
	}
}

func (b *builder) place(i int, s string) {
	if s == "" {
		return
	}
	names := []string{s}
	for _, p := range b.c.PlacesIn(s) {
		names = append(append(names, p.Name.All()...), p.Aliases...)
	}
	for _, name := range names {
		b.text(i, name, 0, 0)
		for f := range strings.FieldsSeq(text.Fold(name)) {
			b.v.places[trim(f)] = true
		}
	}
}

func (b *builder) textOf(i int, t Text) {
	b.text(i, t.En, inEnglish, 0)
	b.text(i, t.Ru, inRussian, 0)
	b.text(i, t.Kk, inKazakh, 0)
	b.text(i, t.Plain, inAny, 0)
}

func (b *builder) text(i int, s string, in languages, titles flags) {
	for token := range strings.FieldsSeq(s) {
		ids, known := b.known[token]
		if !known {
			ids = b.wordsOf(token)
			b.known[token] = ids
		}
		for _, id := range ids {
			w := &b.v.words[id]
			w.in |= in
			if n := len(w.places); n > 0 && w.places[n-1].entry == i {
				w.places[n-1].titles |= titles
			} else {
				w.places = append(w.places, posting{i, titles})
			}
		}
	}
}

// wordsOf returns the words of a token: the whole, and what hyphens and slashes
// divide.
func (b *builder) wordsOf(token string) []int {
	var ids []int
	for _, t := range append(terms(token), parts(token)...) {
		id, known := b.byWord[t.typed]
		if !known {
			id = len(b.v.words)
			b.v.words = append(b.v.words, lexeme{typed: t.typed, folded: t.folded})
			b.byWord[t.typed] = id
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
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

// stem files every word under its stems in the languages that it stands in. Names
// of places are not stemmed: Семей is no form of семья.
func (b *builder) stem() {
	b.v.stems = make(map[string][]int, len(b.v.words))
	s := stem.New()
	for i, w := range b.v.words {
		if b.v.places[w.folded] {
			continue
		}
		for _, key := range stemsOf(s, w.folded, w.in) {
			b.v.stems[key] = append(b.v.stems[key], i)
		}
	}
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
