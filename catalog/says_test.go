package catalog

import (
	"aina/catalog/source"
	"regexp"
	"slices"
	"testing"

	"aina/catalog/text"
)

func TestWordings(t *testing.T) {
	placeholder := regexp.MustCompile(`\{\w+\}`)
	for _, w := range wordings() {
		for _, what := range []text.Text{w.Message, w.Hint} {
			names := func(s string) []string {
				found := placeholder.FindAllString(s, -1)
				slices.Sort(found)
				return found
			}
			for _, s := range []string{what.En, what.Ru, what.Kk} {
				if s == "" || s[len(s)-1] != '.' || s != text.CleanLine(s) {
					t.Errorf("not a sentence: %q", s)
				}
				if !slices.Equal(names(s), names(what.En)) {
					t.Errorf("other placeholders than in English: %q", s)
				}
			}
			if what.Ru == what.Kk || what.Ru == what.En {
				t.Errorf("the same in two languages: %q", what.Ru)
			}
		}
	}
}

// TestAliasesLeadSomewhere holds that what people write for a word leads to a
// word that is known.
func TestAliasesLeadSomewhere(t *testing.T) {
	v := newVocabulary()
	_, fields := opportunityFields()
	all := []source.Words{
		fields, topKeys(), v.motives, v.activities, v.schedules, v.times, v.access, v.benefits,
		v.hazards, v.safeguards, v.contacts, v.checks, v.statuses,
	}
	for _, w := range all {
		for alias, word := range w.Aliases {
			if !slices.Contains(w.Allowed, word) || slices.Contains(w.Allowed, alias) {
				t.Errorf("%q leads to %q, which is not among %v, or hides a word", alias, word, w.Allowed)
			}
		}
	}
}
