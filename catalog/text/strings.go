package text

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Strings returns the words of a vocabulary as plain strings.
func Strings[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, w := range all {
		out[i] = string(w)
	}
	return out
}

// StartsWithAny reports whether a text begins with one of the stems.
func StartsWithAny(s string, stems ...string) bool {
	return slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(s, stem) })
}

// Truncate cuts a text after so many code points.
func Truncate(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most])
}

// Shorten cleans a value for quoting on one line, and cuts it to so many code
// points, an ellipsis included.
func Shorten(s string, most int) string {
	if s = CleanLine(s); utf8.RuneCountInString(s) <= most {
		return s
	}
	return Truncate(s, most-1) + "…"
}
