package place

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// Mode is what a text says about where one helps from: from home, on the spot, or
// both.
type Mode struct {
	Home, OnSite bool
	Only         bool // it says nothing else
}

// ReadMode reads what people write for working from home and on the spot: "онлайн
// форматта", "удалённо через Zoom", "in person only". The same words are found
// beside the names of places by Index.Read.
func ReadMode(s string) Mode {
	if c := modePhrases()[text.Fold(s)]; c != noClass {
		return Mode{c == home, c == onSite, true}
	}
	all := Mode{Only: true}
	for _, part := range parts(s) {
		m, rest := takeMode(wordsOf(part))
		all.Home, all.OnSite = all.Home || m.Home, all.OnSite || m.OnSite
		all.Only = all.Only && isFiller(rest)
	}
	all.Only = all.Only && (all.Home || all.OnSite)
	return all
}

// IsUnknownYet reports whether a text says only that something is not known yet:
// "уточним", "кейін айтамыз", "to be confirmed".
func IsUnknownYet(s string) bool {
	var r Reading
	words, _ := r.phrase(wordsOf(s))
	for _, w := range words {
		switch classOf(w) {
		case nothing, later:
			r.NotYet = true
		case filler:
		default:
			return false
		}
	}
	return r.NotYet && !r.Anywhere
}

// wordsOf folds a text and takes it apart into words.
func wordsOf(s string) []string {
	return strings.FieldsFunc(text.Fold(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-'’", r)
	})
}

// takeMode takes the words for a mode from those of a part of a text. Words that
// have another meaning too, such as "office", count where nothing is beside them.
func takeMode(words []string) (Mode, []string) {
	m, rest := modeIn(words, modePhrases())
	if m.Home || m.OnSite {
		return m, rest
	}
	if m, rest := modeIn(words, loneModes()); (m.Home || m.OnSite) && isFiller(rest) {
		return m, rest
	}
	return m, words
}

// modeIn finds the words for a mode, and what makes the opposite of them: "не
// удалённо", "онлайн емес". After "not only" both are meant.
func modeIn(words []string, modes map[string]class) (m Mode, rest []string) {
	for i := 0; i < len(words); {
		n := min(4, len(words)-i)
		for n > 0 && modes[strings.Join(words[i:i+n], " ")] == noClass {
			n--
		}
		if n == 0 {
			rest = append(rest, words[i])
			i++
			continue
		}
		isHome := modes[strings.Join(words[i:i+n], " ")] == home
		i += n
		before, last := len(rest), func(back int) string { return rest[len(rest)-back] }
		switch {
		case before > 1 && isOnly(last(1)) && isNot(last(2)):
			m.Home, m.OnSite = true, true
			rest = rest[:before-2]
			continue
		case before > 0 && isNot(last(1)):
			isHome, rest = !isHome, rest[:before-1]
		case i < len(words) && isNotBehind(words[i]):
			isHome = !isHome
			i++
		}
		if isHome {
			m.Home = true
		} else {
			m.OnSite = true
		}
	}
	return m, rest
}

func isNot(word string) bool {
	return slices.Contains([]string{"не", "без", "not", "no", "non", "nicht", "kein", "keine"}, word)
}

func isNotBehind(word string) bool {
	return slices.Contains([]string{"емес", "болмайды", "нельзя", "невозможно"}, word)
}

func isOnly(word string) bool { return slices.Contains([]string{"только", "only", "nur"}, word) }

// isFiller reports whether words say nothing by themselves.
func isFiller(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return classOf(w) != filler })
}
