package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Join joins the parts that are not empty.
func Join(separator string, parts ...string) string {
	all := slices.DeleteFunc(slices.Clone(parts), func(s string) bool { return s == "" })
	return strings.Join(all, separator)
}

// Capitalize makes the first letter a capital: some texts also occur in the middle
// of a line.
func Capitalize(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
