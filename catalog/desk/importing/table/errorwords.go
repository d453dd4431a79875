package table

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
)

// maxErrorWord is how many code points an error of a spreadsheet has at most:
// #ОЖИДАНИЕ_ДАННЫХ.
const maxErrorWord = 24

// IsError reports whether a cell holds what a spreadsheet shows in place of a
// value that it cannot work out: #N/A and #REF! of Excel and LibreOffice in any
// language, Err:502, or ### for a column that is too narrow.
func IsError(cell string) bool {
	s := strings.TrimSpace(cell)
	if n := utf8.RuneCountInString(s); n < 3 || n > maxErrorWord {
		return false
	}
	if s[0] == '#' {
		return isHashError(s)
	}
	word, number, ok := strings.Cut(s, ":")
	if !ok || len(strings.TrimSpace(number)) != 3 || strings.Trim(strings.TrimSpace(number), "0123456789") != "" {
		return false
	}
	switch text.Fold(word) {
	case "err", "error", "ошибка", "ош", "кате", "fehler", "erreur":
		return true
	}
	return false
}

// isHashError reports words in capitals behind #: with ! or ? at the end, such as
// #ЗНАЧ! and #NOMBRE?, or an abbreviation of "not available", such as #Н/Д and #NV.
func isHashError(s string) bool {
	if strings.Trim(s, "#") == "" {
		return len(s) > 2
	}
	word := strings.TrimLeft(s[1:], "¡¿ ")
	bare := strings.TrimRight(word, "!? ")
	for _, r := range bare {
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !strings.ContainsRune("/_'", r) {
			return false
		}
	}
	if len(bare) < len(word) {
		return bare != ""
	}
	switch bare {
	case "NV", "GETTING_DATA", "ОЖИДАНИЕ_ДАННЫХ":
		return true
	}
	first, second, slash := strings.Cut(bare, "/")
	return slash && !strings.ContainsAny(bare, "0123456789") && utf8.RuneCountInString(first) <= 2 && utf8.RuneCountInString(second) <= 2 && first != "" && second != ""
}
