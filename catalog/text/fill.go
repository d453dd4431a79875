package text

import "strings"

// Fill puts values into a text with named places: pairs are a name and its
// value, so Fill("{n} of {all}", "n", "3", "all", "34") is "3 of 34". A value
// goes in as it is, never inflected, and is not searched for places itself.
func Fill(s string, pairs ...string) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(s, '{')
		if at < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:at])
		value, after := "{", s[at+1:]
		for i := 0; i+1 < len(pairs); i += 2 {
			if rest, ok := strings.CutPrefix(s[at+1:], pairs[i]); ok && strings.HasPrefix(rest, "}") {
				value, after = pairs[i+1], rest[1:]
				break
			}
		}
		b.WriteString(value)
		s = after
	}
}
