package cells

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// LanguageCodes returns the codes of all languages that a text names, such as
// "ru", "русский язык" or "русский/казахский". It is nil if a word is not a
// language: half a name may be another language.
func LanguageCodes(s string) []string {
	var codes []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("/,;|\n", r) }) {
		found := languagesIn(part)
		if found == nil {
			return nil
		}
		for _, code := range found {
			if !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
	}
	return codes
}

func languagesIn(part string) []string {
	var codes []string
	words := strings.FieldsFunc(text.Fold(part), func(r rune) bool { return !unicode.IsLetter(r) })
	for i, word := range words {
		if code := languageNamed(word); code == "ru" && i+1 < len(words) && languageNamed(words[i+1]) == "rsl" {
			continue // the Russian sign language
		} else if code != "" {
			codes = append(codes, code)
		} else if !accompaniesLanguage(word) {
			codes = nil
			break
		}
	}
	if tag := strings.TrimSpace(part); len(codes) == 0 && isTag(tag) {
		return []string{tag}
	}
	return codes
}

// isTag reports whether a text has the form of a language tag, such as tr or zh-Hans.
func isTag(s string) bool {
	first, _, _ := strings.Cut(s, "-")
	return len(first) >= 2 && len(first) <= 3 && strings.Trim(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// accompaniesLanguage reports whether a word is written beside the name of a
// language.
func accompaniesLanguage(word string) bool {
	switch word {
	case "и", "или", "на", "по", "язык", "языки", "языке", "яз", "and", "or", "in", "language", "languages",
		text.Fold("және"), text.Fold("немесе"), text.Fold("тілі"), text.Fold("тілдері"), text.Fold("тілінде"), text.Fold("мен"):
		return true
	}
	return false
}

// languageNamed returns the code of a language by its folded name, "" if it is
// not known.
func languageNamed(word string) string {
	for code, names := range map[string]string{
		"kk":  "kk kz kaz kazakh qazaq qazaqsha каз казахский казахском казахского казахски казахская қаз қазақ қазақша",
		"ru":  "ru rus russian рус русский русском русского русски русская орыс орысша",
		"rsl": "rsl ржя sign signs signing жестовый жестовом жестового жестовая ымдау ым",
		"en":  "en eng english англ английский английском английского английски английская ағылшын ағылшынша",
	} {
		for name := range strings.FieldsSeq(names) {
			if text.Fold(name) == word {
				return code
			}
		}
	}
	return ""
}
