package source

import (
	"slices"
	"strings"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Wording picks what is said of a problem from the words of a language: one
// sentence, and the way out. Both may have places to fill in, such as {key}.
type Wording func(*words.Words) words.Problem

// Near is a problem for which one word is likely to be meant: the hint asks for
// {near} instead of what it was.
func Near(of Wording) Wording {
	return func(w *words.Words) words.Problem {
		return words.Problem{Message: of(w).Message, Hint: w.Source.DidYouMean}
	}
}

// fill returns the two messages with values in their places: pairs are names and
// values in turn. Values come from files, so they are cleaned and cut to a short
// length.
func (pick Wording) fill(pairs []string) (message, hint locale.Message) {
	pairs = slices.Clone(pairs)
	for i := 1; i < len(pairs); i += 2 {
		pairs[i] = short(pairs[i])
	}
	message = locale.Say(func(w *words.Words) string { return pick(w).Message }, pairs...)
	hint = locale.Say(func(w *words.Words) string { return pick(w).Hint }, pairs...)
	return message, hint
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
	return text.Shorten(s[:min(len(s), 8*limit)], limit)
}
