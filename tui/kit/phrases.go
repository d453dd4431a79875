package kit

import (
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
