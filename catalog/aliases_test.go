package catalog

import (
	"slices"
	"testing"

	"aina/catalog/source"
)

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
