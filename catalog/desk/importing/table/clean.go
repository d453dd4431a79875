package table

import (
	"strings"

	"aina/catalog/text"
)

// Clean makes a cell harmless and undoes what spreadsheets do to cells: the
// apostrophe that keeps one from being a formula, HTML, errors, and signs that
// mean "nothing here". The result may have several lines.
func Clean(s string) string {
	s = strings.TrimSpace(text.Clean(plainHTML(Unguard(s))))
	if isBlank(s) || IsError(s) {
		return ""
	}
	return s
}

// Unguard removes the apostrophe that `aina list --format csv` puts before
// what a spreadsheet could take for a formula.
func Unguard(s string) string {
	if bare := strings.TrimLeft(s, "'"); len(bare) < len(s) && bare != "" && strings.ContainsRune("=+-@", rune(bare[0])) {
		return s[1:]
	}
	return s
}

// isBlank reports whether a cell holds what people and programs write for
// "nothing here".
func isBlank(s string) bool {
	if len(s) > 24 {
		return false
	}
	switch strings.ToLower(s) {
	case "", "-", "–", "—", "--", "---", "?", "n/a", "na", "nan", "null", "none", "nil", "0000-00-00", "0000-00-00 00:00:00",
		"нет данных", "н/д", "деректер жоқ", "мәлімет жоқ":
		return true
	}
	return strings.Trim(s, "-–—_=:") == "" // a line between rows
}
