package kit

import (
	"unicode"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/text"
)

// localizer is an error that has a text in each language.
type localizer interface {
	In(catalog.Lang) string
}

// Describe returns the text of an error in a language, or else its cleaned message.
func Describe(err error, lang catalog.Lang) string {
	if err == nil {
		return ""
	}
	if t, ok := err.(localizer); ok {
		return t.In(lang)
	}
	return text.CleanLine(err.Error())
}

// UpperFirst begins a text with a capital, lowerFirst without one.
func UpperFirst(s string) string { return first(s, unicode.ToUpper) }
func LowerFirst(s string) string { return first(s, unicode.ToLower) }

func first(s string, change func(rune) rune) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(change(r)) + s[n:]
}
