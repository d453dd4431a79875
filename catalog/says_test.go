package catalog

import (
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
	all := []struct {
		allowed []string
		aliases map[string]string
	}{{fields.Allowed, fields.Aliases}, {topKeys().Allowed, topKeys().Aliases}}
	for _, w := range []struct {
		allowed []string
		aliases map[string]string
	}{
		{v.motives.Allowed, v.motives.Aliases}, {v.activities.Allowed, v.activities.Aliases}, {v.schedules.Allowed, v.schedules.Aliases},
		{v.times.Allowed, v.times.Aliases}, {v.access.Allowed, v.access.Aliases}, {v.benefits.Allowed, v.benefits.Aliases},
		{v.hazards.Allowed, v.hazards.Aliases}, {v.safeguards.Allowed, v.safeguards.Aliases}, {v.contacts.Allowed, v.contacts.Aliases},
		{v.checks.Allowed, v.checks.Aliases}, {v.statuses.Allowed, v.statuses.Aliases},
	} {
		all = append(all, w)
	}
	for _, w := range all {
		for alias, word := range w.aliases {
			if !slices.Contains(w.allowed, word) || slices.Contains(w.allowed, alias) {
				t.Errorf("%q leads to %q, which is not among %v, or hides a word", alias, word, w.allowed)
			}
		}
	}
}
