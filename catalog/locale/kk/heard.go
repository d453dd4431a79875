package kk

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Heard writes ordinals in words. A voice reads «2-сұрақ» as "two questions" and
// «2026 жылғы» as a count of years; «екінші сұрақ» is heard as it is meant. A number
// with an ending of its own («100-ден», «2-ші») stays. Between two numbers «мен» is said
// as the first one asks for: «3 пен 5», «8 бен 9».
func Heard(line string) string {
	if !strings.ContainsFunc(line, unicode.IsDigit) {
		return line
	}
	var b strings.Builder
	for i := 0; i < len(line); {
		number, rest := leading(line[i:], unicode.IsDigit)
		before, _ := utf8.DecodeLastRuneInString(line[:i])
		n, err := strconv.Atoi(number)
		gap, isOrdinal := ordinalBefore(number, rest)
		other, isJoined := strings.CutPrefix(rest, " мен ")
		switch {
		case number == "":
			_, size := utf8.DecodeRuneInString(line[i:])
			b.WriteString(line[i : i+size])
			i += size
			continue
		case err == nil && n > 0 && n <= 9999 && isJoined && strings.IndexFunc(other, unicode.IsDigit) == 0:
			b.WriteString(number + " " + joining(n))
			i += len(" мен")
		case err != nil, n == 0, n > 9999, !isOrdinal, i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune("«“(", before):
			b.WriteString(number)
		default:
			word := ordinal(n)
			if beginsSentence(line[:i]) {
				first, size := utf8.DecodeRuneInString(word)
				word = string(unicode.ToUpper(first)) + word[size:]
			}
			b.WriteString(word + " ")
			i += gap
		}
		i += len(number)
	}
	return b.String()
}

// leading splits a text after its first runes of a kind.
func leading(s string, kind func(rune) bool) (first, rest string) {
	rest = strings.TrimLeftFunc(s, kind)
	return s[:len(s)-len(rest)], rest
}

// ordinalBefore reports whether the number before a rest is an ordinal, and how many
// bytes are between it and its noun.
func ordinalBefore(number, rest string) (gap int, is bool) {
	noun, hyphen := strings.CutPrefix(rest, "-")
	if !hyphen {
		noun, hyphen = strings.CutPrefix(rest, " ")
		word, _ := leading(noun, unicode.IsLetter)
		return 1, hyphen && len(number) == 4 && (word == "жылғы" || word == "жылы" || word == "жылдың")
	}
	word, after := leading(noun, unicode.IsLetter)
	return 1, utf8.RuneCountInString(word) > 2 && !strings.HasPrefix(after, "-") && !isEnding(word) && unicode.In([]rune(word)[0], unicode.Cyrillic)
}

// isEnding reports whether a word is an ending that is written to a number: of case,
// of an ordinal, of a noun made from it.
func isEnding(word string) bool {
	const endings = " ден дан тен тан нен нан нің ның дің дың тің тың мен бен пен нші ншы інші ыншы лік лық дік дық тік тық дей дай тей тай нікі дікі тікі еуі ауы "
	return strings.Contains(endings, " "+strings.ToLower(word)+" ")
}

func beginsSentence(before string) bool {
	before = strings.TrimRightFunc(before, unicode.IsSpace)
	return before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?")
}

// ordinal writes a number from 1 to 9999 as an ordinal: екі мың жиырма алтыншы.
func ordinal(n int) string {
	words := cardinal(n)
	last := len(words) - 1
	words[last] = withEnding(words[last])
	return strings.Join(words, " ")
}

// joining is the word for "and" after a number from 1 to 9999.
func joining(n int) string {
	words := cardinal(n)
	last, _ := utf8.DecodeLastRuneInString(words[len(words)-1])
	switch {
	case strings.ContainsRune("кқпстш", last):
		return "пен"
	case last == 'з':
		return "бен"
	}
	return "мен"
}

// cardinal gives the words of a number from 1 to 9999.
func cardinal(n int) []string {
	units := [...]string{"", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"}
	tens := [...]string{"", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"}
	var words []string
	count := func(n int, of string) {
		switch n {
		case 0:
		case 1:
			words = append(words, of)
		default:
			words = append(words, units[n], of)
		}
	}
	count(n/1000, "мың")
	count(n/100%10, "жүз")
	for _, word := range []string{tens[n/10%10], units[n%10]} {
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// withEnding makes an ordinal of the last word of a number: -ншы after a vowel,
// -ыншы after a consonant, by the vowels of the word.
func withEnding(word string) string {
	switch word {
	case "жиырма":
		return "жиырмасыншы"
	case "қырық":
		return "қырқыншы"
	}
	ending := "нші"
	if strings.ContainsAny(word, "аоұы") {
		ending = "ншы"
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	switch {
	case strings.ContainsRune("аеыі", last):
		return word + ending
	case strings.ContainsAny(word, "аоұы"):
		return word + "ы" + ending
	}
	return word + "і" + ending
}
