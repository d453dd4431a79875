package cells

import (
	"strconv"
	"strings"

	"aina/catalog/text"
)

// Numbers returns the numbers in a cell, at most limit. A comma may separate the
// fraction.
func (r *Reader) Numbers(s string, limit int) []float64 {
	var all []float64
	for _, found := range r.patterns.number.FindAllString(s, limit) {
		n, _ := strconv.ParseFloat(strings.ReplaceAll(found, ",", "."), 64)
		all = append(all, n)
	}
	return all
}

// Duration converts "3 hours", "90 минут" or a bare number of hours to ISO 8601;
// anything else is returned as it is, for the catalog's rules to judge.
func Duration(s string) string {
	folded := text.Fold(s)
	digits := strings.TrimRight(strings.TrimLeftFunc(folded, func(r rune) bool { return r < '0' || r > '9' }), " .")
	n := 0
	for n < len(digits) && digits[n] >= '0' && digits[n] <= '9' {
		n++
	}
	number, unit := digits[:n], strings.TrimSpace(digits[n:])
	if v, err := strconv.Atoi(number); err != nil || v == 0 || len(folded) > len(digits) {
		return s
	}
	switch {
	case unit == "" || strings.HasPrefix(unit, "h") || strings.HasPrefix(unit, "ч") || strings.HasPrefix(unit, "саг"):
		return "PT" + number + "H"
	case strings.HasPrefix(unit, "min") || strings.HasPrefix(unit, "мин"):
		return "PT" + number + "M"
	case strings.HasPrefix(unit, "day") || strings.HasPrefix(unit, "дн") || strings.HasPrefix(unit, "ден") || strings.HasPrefix(unit, "кун"):
		return "P" + number + "D"
	}
	return s
}

// YesOrNo reads what people write for yes and for no; ok is false for anything
// else.
func YesOrNo(cell string) (yes, ok bool) {
	switch text.Fold(cell) {
	case "true", "yes", "y", "1", "on", "x", "+", "✓", "✔", "да", "иа", "ия", "истина", "бар", "есть", "online", "онлайн", "удаленно":
		return true, true
	case "false", "no", "n", "0", "off", "нет", "жок", "ложь", "offline", "офлайн", "оффлайн", "очно":
		return false, true
	}
	return false, false
}
