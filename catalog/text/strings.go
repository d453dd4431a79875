package text

import "unicode/utf8"

// Strings gives the words of a vocabulary as plain strings.
func Strings[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, w := range all {
		out[i] = string(w)
	}
	return out
}

// Truncate cuts a text after so many code points.
func Truncate(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most])
}
