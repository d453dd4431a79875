package mapping

import (
	"strings"
	"unicode"

	"aina/catalog/text"
)

// headerTokens splits a header into folded words: at signs, and where a capital
// follows a small letter. Instructions in brackets, such as "(select all that
// apply)", do not count; a word or two, such as "(start)", belong to the name.
func headerTokens(s string) []string {
	var b strings.Builder
	if bare := withoutBrackets(s); strings.TrimSpace(bare) != "" {
		s = bare
	}
	last := ' '
	for _, r := range s {
		if unicode.IsUpper(r) && unicode.IsLower(last) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		last = r
	}
	return strings.FieldsFunc(text.Fold(b.String()), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// withoutBrackets removes brackets with three words or more in them.
func withoutBrackets(s string) string {
	for from := 0; ; {
		open := strings.IndexByte(s[from:], '(')
		if open < 0 {
			return s
		}
		open += from
		length := strings.IndexByte(s[open:], ')')
		if length < 0 {
			return s
		}
		if len(strings.Fields(s[open:open+length])) < 3 {
			from = open + length
			continue
		}
		s, from = s[:open]+" "+s[open+length+1:], open
	}
}

// matchPhrase scores how well the words of a header match a phrase, 0 for not at
// all: longer phrases score more, other words in the header less. A phrase of
// one word that begins with = must be the whole header.
func matchPhrase(tokens, phrase []string) int {
	if whole, ok := strings.CutPrefix(phrase[0], "="); ok {
		if len(tokens) == 1 && tokens[0] == whole {
			return 100
		}
		return 0
	}
	for _, stem := range phrase {
		found := false
		whole, isWhole := strings.CutSuffix(stem, "$")
		for _, tok := range tokens {
			if tok == whole || !isWhole && strings.HasPrefix(tok, stem) {
				found = true
				break
			}
		}
		if !found {
			return 0
		}
	}
	score := 40*len(phrase) - 3*min(len(tokens)-len(phrase), 12)
	if len(tokens) == len(phrase) {
		score += 60
	}
	return score
}

// isPayHeader reports whether a header speaks of money.
func isPayHeader(header string) bool {
	for _, tok := range headerTokens(header) {
		switch tok {
		case "salary", "wage", "wages", "pay", "payment", "paid", "fee", "fees", "price", "stipend", "honorarium",
			"зарплата", "оплата", "цена", "стоимость", "взнос", "гонорар", "вознаграждение", "жалакы", "акы", "толем", "бага":
			return true
		}
	}
	return false
}
