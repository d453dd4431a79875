package source

import (
	"strings"
	"unicode/utf8"

	"aina/catalog/text"

	"github.com/agext/levenshtein"
)

// Words is what may stand in a place: the words themselves, and what people
// write for them (in lower case), each with the word it means.
type Words struct {
	Allowed []string
	Aliases map[string]string
}

// Nearest gives the allowed word that s was probably meant to be, or "": an
// alias, the same word in another spelling, or one that differs by a few letters. The words in taken are not offered.
func (w Words) Nearest(s string, taken ...string) string {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 200 {
		return ""
	}
	free := func(word string) bool {
		for _, t := range taken {
			if t == word {
				return false
			}
		}
		return true
	}
	lower := strings.ToLower(s)
	if word, ok := w.Aliases[lower]; ok && free(word) {
		return word
	}
	folded := squash(s)
	best, distance := "", 1+edits(utf8.RuneCountInString(folded))
	for _, word := range w.Allowed {
		if !free(word) {
			continue
		}
		d := levenshtein.Distance(folded, squash(word), nil)
		if d < distance && !negates(folded, squash(word)) {
			best, distance = word, d
		}
	}
	if best == "" {
		for alias, word := range w.Aliases {
			if text.Fold(alias) == text.Fold(s) && free(word) && (best == "" || word < best) {
				best = word
			}
		}
	}
	return best
}

// negates reports whether s is the word, or nearly, with a no before it: such a
// word means the opposite, and is not a slip.
func negates(s, word string) bool {
	for _, no := range []string{"un", "in", "ir", "im", "dis", "non", "not", "no", "не"} {
		rest, ok := strings.CutPrefix(s, no)
		if ok && !strings.HasPrefix(word, no) && levenshtein.Distance(rest, word, nil) < levenshtein.Distance(s, word, nil) {
			return true
		}
	}
	return false
}

// edits is how many letters of a word of n may differ; two that changed places
// are two.
func edits(n int) int {
	switch {
	case n < 5:
		return 1
	case n < 9:
		return 2
	}
	return n / 3
}

// squash drops what people confuse in ids: case, hyphens, underscores, spaces.
func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || r == ' ' {
			return -1
		}
		return r
	}, text.Fold(s))
}
