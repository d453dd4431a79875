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
	kazakh := ""
	if strings.ContainsAny(word, kazakhLetters) {
		kazakh = strings.ToLower(word)
	}
	t.add(g.table.words[folded], kazakh)
	for end := range folded {
		t.add(g.table.beginnings[folded[:end]], kazakh)
	}
	t.add(g.table.beginnings[folded], kazakh)
	if len(g.tokens) < mostTokens {
		g.tokens[t.as] = t
	}
	return t
}

// kazakhLetters are those that Russian does not have.
const kazakhLetters = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"

// add adds the words of the table that a word may be. One with Kazakh letters must
// have them where the table has them, so that it is no Russian word and no other
// Kazakh one; kazakh is empty for a word without them. That may be a Kazakh word only
// in a Kazakh text.
func (t *token) add(all []spelling, kazakh string) {
	for _, s := range all {
		switch {
		case kazakh == "" && s.hasKazakh:
			t.typed = append(t.typed, s.id)
		case kazakh == "" || isSpelt(kazakh, s.written):
			t.ids = append(t.ids, s.id)
		}
	}
}

// isSpelt reports whether a word begins as written, where a Russian letter may stand
// for a Kazakh one.
func isSpelt(word, written string) bool {
	for _, want := range written {
		got, n := utf8.DecodeRuneInString(word)
		if got != want && text.Fold(string(want)) != string(got) && (got != 'i' || want != 'і') {
			return false
		}
		word = word[n:]
	}
	return true
}
