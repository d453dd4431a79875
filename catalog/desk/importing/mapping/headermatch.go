package mapping

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// headerTokens splits a header into folded words: at signs, and where a capital
// follows a small letter. Instructions in brackets, such as "(select all that
// apply)", do not count; a word or two, such as "(start)", belong to the name. Nor
// does a number before the name, as in "1. Title".
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
	tokens := strings.FieldsFunc(text.Fold(b.String()), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(tokens) > 1 && strings.Trim(tokens[0], "0123456789") == "" {
		tokens = tokens[1:]
	}
	return tokens
}

// fieldNamed returns the field whose name a header is, with any signs between its
// words and in any case: "Beneficiary contact" and "minAge" are names of fields;
// "" if it is none.
func fieldNamed(tokens []string, names map[string]string) string {
	return names[strings.Join(tokens, "_")]
}

// withoutLanguage splits off the language that a header names beside a field, as in
// "Название (каз)"; lang is "" if it names none, or nothing else.
func withoutLanguage(tokens []string) (rest []string, lang string) {
	for i, tok := range tokens {
		if lang = languageNamed(tok); lang != "" && len(tokens) > 1 {
			rest = append(slices.Clone(tokens[:i]), tokens[i+1:]...)
			if i > 0 && (rest[i-1] == "на" || rest[i-1] == "in") {
				rest = slices.Delete(rest, i-1, i)
			}
			return slices.DeleteFunc(rest, func(w string) bool {
				return w == "язык" || w == "языке" || w == "тилинде" || w == "тили"
			}), lang
		}
	}
	return tokens, ""
}

// languageNamed returns the language of the catalog's texts that a folded word
// names, "" if it names none.
func languageNamed(word string) string {
	switch word {
	case "en", "eng", "english", "англ", "английском", "английский", "агыл", "агылшынша", "агылшын":
		return "en"
	case "ru", "rus", "russian", "рус", "русском", "русский", "орыс", "орысша":
		return "ru"
	case "kk", "kz", "kaz", "kazakh", "qazaq", "каз", "казахском", "казахский", "казакша", "казак":
		return "kk"
	}
	return ""
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

// isPayHeader reports whether a header speaks of money: a wage, or a fee for taking
// part.
func isPayHeader(header string) bool {
	for _, tok := range headerTokens(header) {
		for _, stem := range []string{"salar", "wage", "payment", "fee", "fees", "price", "stipend", "honorar", "remunerat", "compensat", "deposit",
			"зарплат", "оплат", "плата", "цена", "стоимост", "взнос", "гонорар", "вознагражден", "оклад", "жалакы", "толем", "жарна", "gebuhr", "entgelt", "gehalt", "kosten"} {
			if rest, ok := strings.CutPrefix(tok, stem); ok && (len(stem) >= 4 || rest == "") {
				return true
			}
		}
		switch tok {
		case "pay", "paid", "cost", "акы", "акысы", "багасы", "бага", "платно", "money", "деньги":
			return true
		}
	}
	return false
}

// saysOfOthers reports a header whose ages or languages are those of the people who are
// helped, such as "Возраст подопечных", and one that counts places that are gone: what
// would close a role to the wrong people.
func saysOfOthers(tokens []string, field string) bool {
	says := func(stems ...string) bool {
		return slices.ContainsFunc(tokens, func(tok string) bool {
			return slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(tok, stem) })
		})
	}
	switch field {
	case "minimum_age", "maximum_age", "languages":
		return says("child", "kid", "pupil", "student", "client", "patient", "beneficiar", "served", "serve", "resident", "senior", "recipient", "audience", "target", "mentee",
			"дети", "детей", "ребен", "подопечн", "благополуч", "пациент", "клиент", "пожил", "получател", "бенефициар", "учащ", "учеников", "школьник", "целев", "аудитор", "воспитанник",
			"бала", "камкор", "наукас", "окушы", "карттар", "карттын", "алушы", "тарбиелен") &&
			!says("volunt", "helper", "волонт", "доброволь", "ерикти")
	case PlacesField:
		return says("taken", "filled", "booked", "occupied", "registered", "занят", "заполнен", "записал", "набран", "зарегистр", "тол", "жазыл", "тирке", "алынган")
	}
	return false
}
