package check

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agext/levenshtein"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/stable"
	"aina/catalog/text"
)

// title is a title as it is compared.
type title struct {
	folded string
	exact  []string // its numbers and short words, which must agree
	length int
	bag    [32]int8 // how often letters occur, roughly
	of     *opening
}

// opening is an entry that names an organisation.
type opening struct {
	at              int // of the entry, in order
	id, city, start string
	doc             *source.Doc
	title           catalog.Text
	span            source.Span // of the title
	line            int         // of its first key
}

// duplicates finds entries that have the organisation and almost the title of one before
// them. Two that state different cities or different days to begin with are two openings.
type duplicates struct {
	all    []*opening
	groups map[string][]*opening // by folded organisation
}

func newDuplicates() *duplicates { return &duplicates{groups: map[string][]*opening{}} }

// add looks at a further entry, of which it keeps nothing but texts.
func (s *duplicates) add(e *catalog.Entry) {
	o := e.Opportunity
	if o.Organization == nil {
		return
	}
	v, _ := e.Fields.Get("title")
	of := &opening{
		at: len(s.all), id: o.ID, city: cmp.Or(text.Fold(o.City), o.City), start: string(o.StartDate),
		doc: e.Fields.Doc(), title: o.Title, span: v.Span(), line: e.Fields.FirstKey().Line,
	}
	s.all = append(s.all, of)
	for _, org := range unique(foldAll(o.Organization.Name)) {
		s.groups[org] = append(s.groups[org], of)
	}
}

// warn warns of each duplicate.
func (s *duplicates) warn() {
	first := map[int]int{} // of each duplicate the first that it is like
	for _, group := range s.groups {
		if len(group) < 2 {
			continue
		}
		var titles []title
		for _, of := range group {
			for _, t := range unique(foldAll(of.title)) {
				titles = append(titles, newTitle(t, of))
			}
		}
		eachPair(titles, func(a, b *title) {
			if a.of.at > b.of.at {
				a, b = b, a
			}
			if a.of == b.of || !a.like(b) {
				return
			}
			if like, found := first[b.of.at]; !found || a.of.at < like {
				first[b.of.at] = a.of.at
			}
		})
	}
	for i, o := range s.all {
		if j, found := first[i]; found {
			o.warn(s.all[j])
		}
	}
}

func (o *opening) warn(first *opening) {
	pairs := []string{"id", first.id, "line", strconv.Itoa(first.line), "file", first.doc.File()}
	if o.doc == first.doc {
		o.doc.Warn(o.span, NearDuplicate, msgNearDuplicate, pairs...)
	} else {
		o.doc.Warn(o.span, NearDuplicate, msgNearDuplicateAcross, pairs...)
	}
}

// compareAll is the largest group of which every pair is compared; of larger
// ones only those that are close when the titles are sorted.
const (
	compareAll = 300
	neighbours = 50
)

func eachPair(group []title, pair func(a, b *title)) {
	if len(group) <= compareAll {
		for i := range group {
			for j := i + 1; j < len(group); j++ {
				pair(&group[i], &group[j])
			}
		}
		return
	}
	for _, key := range []func(string) string{func(s string) string { return s }, reversed} {
		sorted := make([]keyed, len(group))
		for i := range group {
			sorted[i] = keyed{key(group[i].folded), &group[i]}
		}
		stable.Sort(sorted, func(a, b keyed) int { return strings.Compare(a.key, b.key) })
		for i := range sorted {
			for j := i + 1; j < min(len(sorted), i+1+neighbours); j++ {
				pair(sorted[i].title, sorted[j].title)
			}
		}
	}
}

// keyed is a title with what it is sorted by.
type keyed struct {
	key string
	*title
}

func reversed(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

// newTitle folds a title, drops punctuation and the smallest words, and sorts
// what is left, so that the order of words does not matter.
func newTitle(s string, of *opening) title {
	t := title{of: of}
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	words = slices.DeleteFunc(words, isSmallWord)
	slices.Sort(words)
	for _, w := range words {
		if utf8.RuneCountInString(w) <= 2 || strings.ContainsFunc(w, unicode.IsDigit) {
			t.exact = append(t.exact, w)
		}
	}
	t.folded = strings.Join(words, " ")
	for _, r := range t.folded {
		t.length++
		if i := r % 32; t.bag[i] < 100 {
			t.bag[i]++
		}
	}
	return t
}

func isSmallWord(s string) bool {
	switch s {
	case "a", "an", "the", "and", "or", "of", "for", "in", "on", "at", "to", "with", "by",
		"и", "в", "во", "на", "с", "со", "для", "по", "у", "к", "о", "мен", "бен", "пен", "жане", "ушин":
		return true
	}
	return false
}

// like reports titles that differ in no more than every tenth letter.
func (a *title) like(b *title) bool {
	most := max(a.length, b.length) / 10
	if a.length >= 6 && b.length >= 6 {
		most = max(most, 1)
	}
	if a.length == 0 || a.length-b.length > most || b.length-a.length > most || !slices.Equal(a.exact, b.exact) {
		return false
	}
	more, fewer := 0, 0
	for i := range a.bag {
		if n := int(a.bag[i]) - int(b.bag[i]); n > 0 {
			more += n
		} else {
			fewer -= n
		}
	}
	if max(more, fewer) > most || differ(a.of, b.of) {
		return false
	}
	return a.folded == b.folded || levenshtein.Distance(a.folded, b.folded, nil) <= most
}

// differ reports that two openings are in different cities, or begin on
// different days. Two with one id are reported as that already.
func differ(a, b *opening) bool {
	return a.id == b.id && a.id != "" || a.city != "" && b.city != "" && a.city != b.city ||
		a.start != "" && b.start != "" && a.start != b.start
}

func foldAll(t catalog.Text) []string {
	var all []string
	for _, s := range t.All() {
		all = append(all, text.Fold(s))
	}
	return all
}

func unique(all []string) []string {
	slices.Sort(all)
	return slices.Compact(all)
}
