package cells

import (
	"strings"
	"unicode/utf8"

	"aina/catalog/desk/importing/table"
	"aina/catalog/source"
)

// Kind is what a cell looks like.
type Kind int

// The kinds of cells.
const (
	Empty Kind = iota
	Number
	Date
	URL
	Email
	Phone
	Object // {…}, as programs write it
	Short
	Long
	KindCount // how many kinds there are
)

// longText is the number of code points from which a text is long.
const longText = 100

// Kind returns what a cell looks like.
func (r *Reader) Kind(s string) Kind {
	s = table.Clean(s)
	if s == "" {
		return Empty
	}
	n := utf8.RuneCountInString(s)
	switch {
	case s[0] == '{' && s[len(s)-1] == '}' && len(s) > 1:
		return Object
	case n >= longText:
		return Long
	case HasScheme(s) && !strings.Contains(s, " ") || strings.Contains(s, "://") && r.patterns.url.MatchString(s) || IsBareURL(s) || s[0] == '/' && len(s) > 1 && !strings.Contains(s, " "):
		return URL
	case strings.Contains(s, "@") && r.patterns.email.FindString(s) == s:
		return Email
	case isNumber(s):
		return Number
	}
	if n <= longestDate && r.IsDate(s) {
		return Date
	}
	if looksLikePhone(s) {
		return Phone
	}
	return Short
}

// looksLikePhone reports whether a cell has digits enough for a telephone number
// and only the signs that people put between them.
func looksLikePhone(s string) bool {
	return CountDigits(s) >= 7 && len(s) <= 25 && strings.Trim(s, "+0123456789 ()./-–") == ""
}

// isNumber reports whether a cell is a number with nothing beside it, too short
// for a telephone number.
func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, rest, point := strings.Cut(strings.ReplaceAll(s, ",", "."), ".")
	return source.IsDigits(whole) && (!point || source.IsDigits(rest)) && (len(whole) < 10 || point)
}

// CountDigits returns how many ASCII digits a text has.
func CountDigits(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n
}
