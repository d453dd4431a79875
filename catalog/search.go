package catalog

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"aina/catalog/text"
)

// Index is a catalog made ready for searching. It does not follow changes of
// the catalog, and may be used by several at once.
type Index struct {
	c     *Catalog
	texts []searchable
}

// searchable is what of an opportunity is searched, made ready once.
type searchable struct {
	folded string    // everything
	title  string    // the title in all languages
	shown  [3]string // the title as a reader of each language sees it
	typed  string    // everything, not folded but for case
}

// NewIndex folds what is searched in a catalog: title, summary, organisation,
// and the names of places and causes, in every language.
func NewIndex(c *Catalog) *Index {
	n := names{c: c, places: map[string]named{}, causes: map[string]named{}}
	ix := &Index{c: c, texts: make([]searchable, len(c.Opportunities))}
	for i := range c.Opportunities {
		ix.texts[i] = n.searchable(&c.Opportunities[i])
	}
	return ix
}

// names are the names of causes and places, folded once for all opportunities.
type names struct {
	c              *Catalog
	places, causes map[string]named
}

type named struct{ folded, typed string }

func (n names) searchable(o *Opportunity) searchable {
	var t searchable
	for i, lang := range shownLangs() {
		t.shown[i] = " " + text.Fold(o.Title.In(lang))
	}
	t.title = strings.Join(t.shown[:], "")
	own := joined(o.Summary)
	if o.Organization != nil {
		own += "\n" + joined(o.Organization.Name)
	}
	folded := []string{t.title, text.Fold(own)}
	typed := []string{joined(o.Title), own}
	add := func(m named) {
		folded, typed = append(folded, m.folded), append(typed, m.typed)
	}
	for _, s := range [2]string{o.City, o.Region} {
		if s != "" {
			add(n.place(s))
		}
	}
	for _, id := range o.Causes {
		add(n.cause(id))
	}
	t.folded, t.typed = strings.Join(folded, " "), " "+strings.ReplaceAll(lower(strings.Join(typed, " ")), "\n", " ")
	return t
}

func (n names) place(s string) named {
	m, known := n.places[s]
	if !known {
		m.typed = s
		if p, ok := n.c.FindPlace(s); ok {
			m.typed += "\n" + joined(p.Name) + "\n" + strings.Join(p.Aliases, "\n")
		}
		m.folded = text.Fold(m.typed)
		n.places[s] = m
	}
	return m
}

func (n names) cause(id string) named {
	m, known := n.causes[id]
	if !known {
		k, _ := n.c.Cause(id)
		m.typed = id + "\n" + joined(k.Name)
		m.folded = text.Fold(m.typed)
		n.causes[id] = m
	}
	return m
}

// shownLangs returns the languages in the order of searchable.shown.
func shownLangs() [3]Lang { return [3]Lang{English, Russian, Kazakh} }

func joined(t Text) string { return strings.Join(t.All(), "\n") }

// Select chooses the opportunities that a filter fits. Without a query they
// come in the order of the catalog. With one, every word of it must be found,
// at the beginning of a word or inside, in any language and spelling that folds
// alike; when nothing is found so, the words are tried as if typed on another
// keyboard layout, and at last without the endings of long words. Words of up to
// three letters are found at the beginning of words only. First come those in which the words are found as they were
// typed, then those found by folding; in both, words found in the title come
// before words found elsewhere, and the title in lang before the others.
func (ix *Index) Select(f Filter, lang Lang) []*Opportunity {
	var chosen []int
	for i := range ix.c.Opportunities {
		if f.fits(ix.c, &ix.c.Opportunities[i]) {
			chosen = append(chosen, i)
		}
	}
	query := text.CleanLine(f.Query)
	if query == "" {
		return ix.of(chosen)
	}
	if found := ix.search(chosen, query, lang); len(found) > 0 {
		return found
	}
	for _, other := range text.OtherLayout(query) {
		if found := ix.search(chosen, other, lang); len(found) > 0 {
			return found
		}
	}
	for cut := 1; cut <= mostCut; cut++ {
		if found := ix.search(chosen, stems(query, cut), lang); len(found) > 0 {
			return found
		}
	}
	return nil
}

// mostCut is how many letters of an ending are given up to find another form
// of a word, and cutFrom how long a word must be for that.
const mostCut, cutFrom = 2, 5

// stems cuts the endings of the long words of a query.
func stems(query string, cut int) string {
	words := strings.Fields(query)
	for i, w := range words {
		if r := []rune(w); len(r) >= cutFrom {
			words[i] = string(r[:len(r)-cut])
		}
	}
	return strings.Join(words, " ")
}

func (ix *Index) of(chosen []int) []*Opportunity {
	all := make([]*Opportunity, len(chosen))
	for i, j := range chosen {
		all[i] = &ix.c.Opportunities[j]
	}
	return all
}

// maxWords bounds a query; what is beyond it is not looked at.
const maxWords = 16

// search finds the chosen opportunities that contain every word.
func (ix *Index) search(chosen []int, query string, lang Lang) []*Opportunity {
	words := strings.Fields(text.Fold(query))
	words = words[:min(len(words), maxWords)]
	if len(words) == 0 {
		return nil
	}
	typed := strings.Fields(lower(query))
	typed = typed[:min(len(typed), maxWords)]
	langs := shownLangs()
	shown := max(0, slices.Index(langs[:], lang))
	var ranks [12][]int
	for _, i := range chosen {
		t := &ix.texts[i]
		if !holds(t.folded, words) {
			continue
		}
		rank := 0
		if !holds(t.typed, typed) {
			rank = 6
		}
		switch {
		case holds(t.shown[shown], words):
		case holds(t.title, words):
			rank += 2
		default:
			rank += 4
		}
		if !begins(t.folded, words) {
			rank++
		}
		ranks[rank] = append(ranks[rank], i)
	}
	return ix.of(slices.Concat(ranks[:]...))
}

func lower(s string) string { return strings.ToLower(norm.NFC.String(s)) }

func holds(s string, words []string) bool {
	for _, w := range words {
		if len(w) <= shortWord && utf8.RuneCountInString(w) <= 3 {
			w = " " + w // inside of words it would be anywhere
		}
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// shortWord is how many bytes a word of three letters may take.
const shortWord = 3 * utf8.UTFMax

// begins reports whether each word begins a word of s, which begins with a
// space.
func begins(s string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(s, " "+w) {
			return false
		}
	}
	return true
}
