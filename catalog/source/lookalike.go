package source

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// inLatin reads a word of ASCII letters in which some were typed on another keyboard:
// сity with a Cyrillic с. A Cyrillic у passes for y, and is typed for u. It returns the
// word and the first such letter, and false where nothing like that is in it, or other
// letters are as well.
func inLatin(s string, forY rune) (word string, odd string, ok bool) {
	var b strings.Builder
	for _, r := range s {
		latin := text.LatinLookAlike(r)
		if latin == 'y' {
			latin = forY
		}
		switch {
		case latin != 0:
			if odd == "" {
				odd = string(r)
			}
			b.WriteRune(latin)
		case r > unicode.MaxASCII:
			return "", "", false
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), odd, odd != ""
}

// lookAlike reports a value that is good once its letters are Latin ones, and says
// which letter is not. It is false where that is not what is wrong.
func (n Node) lookAlike(code Code, value string, isGood func(string) bool) bool {
	word, odd, ok := inLatin(value, 'y')
	if ok && !isGood(word) {
		word, odd, ok = inLatin(value, 'u')
	}
	if !ok || !isGood(word) {
		return false
	}
	n.d.Report(n.Span(), code, msgLookAlike, "value", value, "letter", odd, "near", word)
	n.d.suggest(word)
	return true
}

// onlyLookAlike returns a test for words that are allowed, where what was written is no
// alias of one in its own alphabet.
func (w Words) onlyLookAlike(written string) func(string) bool {
	return func(s string) bool {
		return w.Aliases[strings.ToLower(strings.TrimSpace(written))] == "" && slices.Contains(w.Allowed, s)
	}
}

// oddLetter finds a letter of an address that passes for one of another alphabet: of
// a part with letters of both, or of a part that is all look-alikes beside Latin ones.
// Parts are what stands between points and other signs.
func oddLetter(address string) (letter string, found bool) {
	parts := strings.FieldsFunc(address, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	anyLatin := strings.ContainsFunc(parts[max(0, len(parts)-1)], isLatin)
	for _, part := range parts {
		latin := strings.ContainsFunc(part, isLatin)
		odd, others := "", false
		for _, r := range part {
			switch {
			case text.LatinLookAlike(r) != 0:
				if odd == "" {
					odd = string(r)
				}
			case unicode.Is(unicode.Cyrillic, r):
				others = true
				if latin && odd == "" {
					odd = string(r)
				}
			}
		}
		if odd != "" && (latin || anyLatin && !others) {
			return odd, true
		}
	}
	return "", false
}

func isLatin(r rune) bool { return r <= unicode.MaxASCII && unicode.IsLetter(r) }
