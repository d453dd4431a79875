package text

import "strings"

// Fill puts values into a text with named places: pairs are a name and its
// value, so Fill("{n} of {all}", "n", "3", "all", "34") is "3 of 34". A value
// goes in as it is, never inflected, and is not searched for places itself.
func Fill(s string, pairs ...string) string {
	old := make([]string, len(pairs))
	for i := range pairs {
		old[i] = pairs[i]
		if i%2 == 0 {
			old[i] = "{" + pairs[i] + "}"
		}
	}
	return strings.NewReplacer(old...).Replace(s)
}
