// Package messages holds what an import says to people about the rows of a table.
// It decides nothing.
package messages

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Wording picks a message from the words of a language. It may have places to fill
// in, such as {value}; package words names them.
type Wording func(*words.Import) string

// Say returns a message with values filled in: pairs are names and values in turn.
// Values come from cells, so they are shortened.
func Say(pick Wording, pairs ...string) locale.Message {
	for i := 1; i < len(pairs); i += 2 {
		pairs[i] = Shorten(pairs[i])
	}
	return locale.Say(func(w *words.Words) string { return pick(&w.Import) }, pairs...)
}

// maxQuote is how many code points of a cell a message quotes.
const maxQuote = 60

// Shorten cleans a value from a cell and cuts it for quoting.
func Shorten(s string) string { return text.Shorten(s, maxQuote) }

// LeftOut says that a row breaks a rule of the catalog.
func LeftOut(reason locale.Message) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		return text.Fill(locale.In(lang).Import.LeftOut, "reason", reason.In(lang))
	})
}

// InvalidValue says which rule of the catalog a value breaks.
func InvalidValue(field string, reason locale.Message, value string) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		return text.Fill(locale.In(lang).Import.InvalidValue, "field", field, "reason", reason.In(lang), "value", Shorten(value))
	})
}
