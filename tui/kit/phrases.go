package kit

import (
	"errors"

	"aina/catalog"
	"aina/catalog/text"
)

// Describe returns the text of an error in a language, or else its cleaned message. An
// error that is wrapped in another keeps its language.
func Describe(err error, lang catalog.Lang) string {
	if err == nil {
		return ""
	}
	if said := Localized(nil); errors.As(err, &said) {
		return said.In(lang)
	}
	return text.CleanLine(err.Error())
}
