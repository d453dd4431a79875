package catalog

import (
	"maps"
	"slices"
	"testing"
)

// TestAliasesLeadSomewhere holds that what people write for a word leads to a
// word that is known.
func TestAliasesLeadSomewhere(t *testing.T) {
	all := append(slices.Collect(maps.Values(newVocabulary())), newReader(nil).names, topKeys())
	for _, w := range all {
		for alias, word := range w.Aliases {
			if !slices.Contains(w.Allowed, word) || slices.Contains(w.Allowed, alias) {
				t.Errorf("%q leads to %q, which is not among %v, or hides a word", alias, word, w.Allowed)
			}
		}
	}
}
