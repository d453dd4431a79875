package kit

import (
	"unicode"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/text"
)

// Describe returns the text of an error in a language, or else its cleaned message.
func Describe(err error, lang catalog.Lang) string {
	switch err := err.(type) {
	case nil:
		return ""
	case Localized:
		return err.In(lang)
	}
	return text.CleanLine(err.Error())
}

// LowerFirst begins a text without a capital.
func LowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}
