package importing

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// language adds the languages that an item of a list names, such as "ru",
// "русский язык" or "русский/казахский". What names none, or names more than is
// known, is told: half a name may be another language.
func (c *converter) language(e *entry, field, item string) {
	codes := languageCodes(item)
	if codes == nil {
		e.note(Dropped, field, sayUnknownWord(field, item))
		return
	}
	addAll(e, field, codes)
}

// languageCodes gives the codes of all languages that a text names, nil if a
// word of it is none.
func languageCodes(s string) []string {
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
	for _, word := range words {
		if code := languageNamed(word); code != "" {
			codes = append(codes, code)
		} else if !besideLanguage(word) {
			codes = nil
			break
		}
	}
	if tag := strings.TrimSpace(part); len(codes) == 0 && isTag(tag) {
		return []string{tag}
	}
	return codes
}

// isTag reports what has the form of a language tag, such as tr or zh-Hans.
func isTag(s string) bool {
	first, _, _ := strings.Cut(s, "-")
	return len(first) >= 2 && len(first) <= 3 && strings.Trim(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// besideLanguage reports the words that stand beside the name of a language.
func besideLanguage(word string) bool {
	switch word {
	case "и", "или", "на", "по", "язык", "языки", "языке", "яз", "and", "or", "in", "language", "languages",
		text.Fold("және"), text.Fold("немесе"), text.Fold("тілі"), text.Fold("тілдері"), text.Fold("тілінде"), text.Fold("мен"):
		return true
	}
	return false
}

// languageNamed gives the code of a language by its folded name.
func languageNamed(word string) string {
	for code, names := range map[string]string{
		"kk": "kk kz kaz kazakh qazaq qazaqsha каз казахский казахском казахского казахски казахская қаз қазақ қазақша",
		"ru": "ru rus russian рус русский русском русского русски русская орыс орысша",
		"en": "en eng english англ английский английском английского английски английская ағылшын ағылшынша",
	} {
		for name := range strings.FieldsSeq(names) {
			if text.Fold(name) == word {
				return code
			}
		}
	}
	return ""
}
