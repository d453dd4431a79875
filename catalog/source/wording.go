package source

import (
	"strings"
	"unicode/utf8"

	"aina/catalog/text"
)

// Wording is what a problem says: one sentence, and the way out. Both may hold
// placeholders such as {key}, the same ones in every language.
type Wording struct{ Message, Hint text.Text }

// Fill puts values in the place of placeholders, given as name and value in
// turn. Values come from files: they are cleaned and cut to a short length.
func (w Wording) Fill(pairs ...string) Wording {
	if len(pairs) == 0 {
		return w
	}
	filled := make([]string, len(pairs))
	for i := 0; i+1 < len(pairs); i += 2 {
		filled[i] = "{" + pairs[i] + "}"
		filled[i+1] = short(pairs[i+1])
	}
	r := strings.NewReplacer(filled...)
	fill := func(t text.Text) text.Text {
		return text.Text{En: r.Replace(t.En), Ru: r.Replace(t.Ru), Kk: r.Replace(t.Kk), Plain: r.Replace(t.Plain)}
	}
	return Wording{fill(w.Message), fill(w.Hint)}
}

// maxValue is how many code points of a value a message repeats.
const maxValue = 60

// maxList is the same for a list of allowed words.
const maxList = 400

func short(s string) string {
	limit := maxValue
	if strings.Contains(s, ", ") {
		limit = maxList
	}
	if len(s) > 8*limit {
		s = s[:8*limit]
	}
	s = text.CleanLine(s)
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	return string([]rune(s)[:limit-1]) + "…"
}

// t is a text in the three languages.
func t(en, ru, kk string) text.Text { return text.Text{En: en, Ru: ru, Kk: kk} }
