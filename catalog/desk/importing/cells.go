package importing

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"aina/catalog/text"
)

// clean makes a cell harmless and takes back what spreadsheets do to cells: the
// apostrophe that keeps one from being a formula, and signs that stand for
// nothing. The result may have lines.
func clean(s string) string {
	s = strings.TrimSpace(text.Clean(plainHTML(unguard(s))))
	if isBlank(s) {
		return ""
	}
	return s
}

// unguard takes off the apostrophe that `aina list --format csv` puts before
// what a spreadsheet could take for a formula.
func unguard(s string) string {
	if bare := strings.TrimLeft(s, "'"); len(bare) < len(s) && bare != "" && strings.ContainsRune("=+-@", rune(bare[0])) {
		return s[1:]
	}
	return s
}

// isBlank reports what people and programs write for "nothing here".
func isBlank(s string) bool {
	if len(s) > 24 {
		return false
	}
	switch strings.ToLower(s) {
	case "", "-", "–", "—", "--", "---", "?", "n/a", "#n/a", "na", "nan", "null", "none", "nil", "#ref!", "#value!", "#name?", "#div/0!",
		"нет данных", "н/д", "деректер жоқ", "мәлімет жоқ":
		return true
	}
	return false
}

// patterns finds addresses in cells.
type patterns struct{ url, bareURL, email, phone, number *regexp.Regexp }

func newPatterns() patterns {
	return patterns{
		url:     regexp.MustCompile(`(?i)https?://[^\s<>"'«»,;]+`),
		bareURL: regexp.MustCompile(`(?i)^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(com|org|net|info|biz|ru|kz|kg|uz|by|ua|me|io|edu|gov|eu|uk|de|online|site|su|рф|қаз|ngo)(/[^\s<>"'«»,;]*)?$`),
		email:   regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+`),
		phone:   regexp.MustCompile(`\+?\d[\d ()./–-]{4,22}\d`),
		number:  regexp.MustCompile(`\d+([.,]\d+)?`),
	}
}

// kind is what a cell looks like.
type kind int

const (
	empty kind = iota
	numeric
	dated
	address // of the web
	mail
	phone
	record // {…}, as programs write it
	short
	long
	kinds
)

// longText is from how many code points a cell is a text to be read.
const longText = 100

func (p patterns) kindOf(s string, names map[string]int) kind {
	s = clean(s)
	if s == "" {
		return empty
	}
	n := utf8.RuneCountInString(s)
	switch {
	case s[0] == '{' && s[len(s)-1] == '}' && len(s) > 1:
		return record
	case n >= longText:
		return long
	case p.url.MatchString(s) || p.bareURL.MatchString(s) || s[0] == '/' && len(s) > 1 && !strings.Contains(s, " "):
		return address
	case p.email.FindString(s) == s:
		return mail
	case isNumber(s):
		return numeric
	}
	if _, _, _, ok := dateParts(s, names); ok && n <= 40 {
		return dated
	}
	if p.phone.FindString(s) == s && digitsIn(s) >= 7 {
		return phone
	}
	return short
}

// isNumber reports a number with nothing beside it, short enough to be no
// telephone's.
func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, rest, point := strings.Cut(strings.ReplaceAll(s, ",", "."), ".")
	return isDigits(whole) && (!point || isDigits(rest)) && (len(whole) < 10 || point)
}

func digitsIn(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n
}
