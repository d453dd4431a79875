package kit

import (
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
