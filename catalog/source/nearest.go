package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agext/levenshtein"

	"aina/catalog/text"
)

// Words is a closed list: the words themselves, and what people
// write for them (in lower case), each with the word it means.
type Words struct {
	Allowed []string
	Aliases map[string]string
}

// Nearest returns the allowed word that s was probably meant to be, or "": an
// alias, the same word in another spelling, one that differs by a few letters, or
// the only one that begins with s. The words in taken are not offered.
func (w Words) Nearest(s string, taken ...string) string {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 200 {
		return ""
	}
	free := func(word string) bool { return !slices.Contains(taken, word) }
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
	if best == "" {
		best = w.begunBy(folded, free)
	}
	return best
}

// begunBy returns the only free word that begins with two letters or more, or "".
func (w Words) begunBy(start string, free func(string) bool) string {
	if utf8.RuneCountInString(start) < 2 {
		return ""
	}
	found := ""
	for _, word := range w.Allowed {
		if !free(word) || !strings.HasPrefix(squash(word), start) {
			continue
		}
		if found != "" && found != word {
			return ""
		}
		found = word
	}
	return found
}

// Unambiguous reports whether near, which Nearest gave for s, is the only word that
// can be meant: s is an alias of it, or the same in another spelling, or no
// other word is as near. Words of fewer than four letters are never sure, as a
// slip makes one out of another; nor are those that begin otherwise or are
// longer by more than a letter, as what was put before may turn the sense
// round; nor those that also hold a value, as in "social:2".
func (w Words) Unambiguous(s, near string, taken ...string) bool {
	s = strings.TrimSpace(s)
	if strings.ContainsAny(s, ":=") {
		return false
	}
	said, meant := []rune(squash(s)), []rune(squash(near))
	if w.Aliases[strings.ToLower(s)] == near || string(said) == string(meant) {
		return true
	}
	if len(meant) < 4 || len(said) == 0 || said[0] != meant[0] || len(said) > len(meant)+1 || strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	best := distance(squash(s), squash(near))
	for _, word := range w.Allowed {
		if word != near && !slices.Contains(taken, word) && distance(squash(s), squash(word)) <= best {
			return false
		}
	}
	return best <= edits(len(squash(near)))
}

// distance is how many letters differ; two that changed places count as one.
func distance(s, word string) int {
	n := levenshtein.Distance(s, word, nil)
	r := []rune(s)
	for i := 0; i+1 < len(r); i++ {
		r[i], r[i+1] = r[i+1], r[i]
		n = min(n, 1+levenshtein.Distance(string(r), word, nil))
		r[i], r[i+1] = r[i+1], r[i]
	}
	return n
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
