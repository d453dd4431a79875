package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agext/levenshtein"

	"aina/catalog"
	"aina/catalog/text"
)

// title is a title as it is compared.
type title struct {
	folded string
	exact  []string // its numbers and short words, which must agree
	length int
	bag    [32]int8 // how often letters occur, roughly
	entry  *catalog.Entry
	at     int // of the entry, in order
}

// checkDuplicates warns of an entry that has the organisation and almost the
// title of one before it. Two that state different cities or different days to
// begin with are two openings.
func checkDuplicates(entries []*catalog.Entry) {
	groups := map[string][]title{}
	for i, e := range entries {
		o := e.Opportunity
		if o.Organization == nil {
			continue
		}
		for _, org := range unique(foldAll(o.Organization.Name)) {
			for _, s := range unique(foldAll(o.Title)) {
				groups[org] = append(groups[org], newTitle(s, e, i))
			}
		}
	}
	first := map[int]int{} // of each duplicate the first that it is like
	for _, group := range groups {
		eachPair(group, func(a, b *title) {
			if a.at > b.at {
				a, b = b, a
			}
			if a.at == b.at || !a.like(b) {
				return
			}
			if like, found := first[b.at]; !found || a.at < like {
				first[b.at] = a.at
			}
		})
	}
	for i, e := range entries {
		if j, found := first[i]; found {
			warnDuplicate(e, entries[j])
		}
	}
}

func warnDuplicate(e, first *catalog.Entry) {
	v, _ := e.Fields.Get("title")
	d, other := e.Fields.Doc(), first.Fields.Doc()
	pairs := []string{"id", first.Opportunity.ID, "line", strconv.Itoa(first.Fields.FirstKey().Line), "file", other.File()}
	if d == other {
		d.Warn(v.Span(), NearDuplicate, msgNearDuplicate, pairs...)
	} else {
		d.Warn(v.Span(), NearDuplicate, msgNearDuplicateAcross, pairs...)
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
		slices.SortStableFunc(sorted, func(a, b keyed) int { return strings.Compare(a.key, b.key) })
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
func newTitle(s string, e *catalog.Entry, at int) title {
	t := title{entry: e, at: at}
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
	if max(more, fewer) > most || differ(a.entry.Opportunity, b.entry.Opportunity) {
		return false
	}
	return a.folded == b.folded || levenshtein.Distance(a.folded, b.folded, nil) <= most
}

// differ reports that two openings are in different cities, or begin on
// different days. Two with one id are reported as that already.
func differ(a, b *catalog.Opportunity) bool {
	return a.ID == b.ID && a.ID != "" || a.City != "" && b.City != "" && text.Fold(a.City) != text.Fold(b.City) ||
		a.StartDate != "" && b.StartDate != "" && a.StartDate != b.StartDate
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
