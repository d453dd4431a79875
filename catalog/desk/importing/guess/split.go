package guess

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
)

// split adds the words of a text to a list. A possessive 's is dropped, and what ends
// a sentence is a word of its own.
func (g *Guesser) split(all []token, s string) []token {
	if len(s) > longestText {
		s = strings.ToValidUTF8(s[:longestText], "")
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if strings.ContainsRune(".!?;:|\n()•", r) {
				all = append(all, token{stop: true})
			}
			i += n
			continue
		}
		end := i + n
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			end += n
		}
		all = append(all, g.token(s[i:end]))
		i = end
		for _, possessive := range []string{"'s", "’s", "'S", "’S"} {
			if rest, ok := strings.CutPrefix(s[i:], possessive); ok && (rest == "" || rest[0] < 'A') {
				i += len(possessive)
				break
			}
		}
	}
	return all
}

// mostTokens is how many words a guesser remembers.
const mostTokens = 10_000

// token looks a word up, once.
func (g *Guesser) token(word string) token {
	if t, ok := g.tokens[word]; ok {
		return t
	}
	folded := text.Fold(word)
	t := token{as: strings.Clone(word), folded: folded, small: g.table.small[folded], after: g.table.placeAfter[folded], before: g.table.placeBefore[folded]}
	if id, ok := g.table.words[folded]; ok {
		t.ids = append(t.ids, id)
	}
	for end := range folded {
		if id, ok := g.table.beginnings[folded[:end]]; ok {
			t.ids = append(t.ids, id)
		}
	}
	if id, ok := g.table.beginnings[folded]; ok {
		t.ids = append(t.ids, id)
	}
	if len(g.tokens) < mostTokens {
		g.tokens[t.as] = t
	}
	return t
}
