// Package messages holds what an import says to people: notes on rows, and
// comments in the catalog and in the draft of a mapping. It decides nothing.
package messages

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// say returns a message with values filled in. They come from cells, so they are
// shortened.
func say(pick func(*words.Import) string, pairs ...string) locale.Message {
	for i := 1; i < len(pairs); i += 2 {
		pairs[i] = Shorten(pairs[i])
	}
	return locale.Say(func(w *words.Words) string { return pick(&w.Import) }, pairs...)
}

// maxQuote is how many code points of a cell a message quotes.
const maxQuote = 60

// Shorten cleans a value from a cell and cuts it for quoting.
func Shorten(s string) string {
	s = text.CleanLine(s)
	if r := []rune(s); len(r) > maxQuote {
		return string(r[:maxQuote-1]) + "…"
	}
	return s
}
