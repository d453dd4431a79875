// Package messages holds what an import says to people in three languages:
// notes on rows, and comments in the catalog and in the draft of a mapping. It
// decides nothing.
package messages

import "aina/catalog/text"

// t returns a text in the three languages.
func t(en, ru, kk string) text.Text { return text.Text{En: en, Ru: ru, Kk: kk} }

// fill inserts values into a text. They come from cells, so they are shortened.
func fill(w text.Text, pairs ...string) text.Text {
	for i := 1; i < len(pairs); i += 2 {
		pairs[i] = Shorten(pairs[i])
	}
	return text.Text{En: text.Fill(w.En, pairs...), Ru: text.Fill(w.Ru, pairs...), Kk: text.Fill(w.Kk, pairs...), Plain: w.Plain}
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
