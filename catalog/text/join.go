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

// LowerFirst makes the first letter small, for a sentence that goes on in the
// middle of another. An abbreviation and the English "I" stay as they are.
func LowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	if n == 0 || unicode.IsUpper(next) || r == 'I' && !unicode.IsLetter(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// LowerName is LowerFirst for a name, such as that of a cause. One with a capital
// further on ("Red Crescent") is a proper name and stays as it is.
func LowerName(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	if strings.ContainsFunc(s[n:], unicode.IsUpper) {
		return s
	}
	return LowerFirst(s)
}
