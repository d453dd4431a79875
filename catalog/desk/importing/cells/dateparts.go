package cells

import (
	"strings"
	"unicode"

	"aina/catalog/source"
	"aina/catalog/text"
)

// IsDate reports whether a cell has the parts of a date, in whatever order.
func (r *Reader) IsDate(s string) bool {
	_, _, _, ok := r.dateParts(s)
	return ok
}

// dateParts splits a written date into its numbers and the month that is named,
// 0 if none is; at is how many numbers come before it. A time of day behind the
// date is dropped.
func (r *Reader) dateParts(s string) (numbers []string, month, at int, ok bool) {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, 'T'); i == 10 {
		s = s[:i]
	}
	if i := strings.IndexByte(s, ':'); i > 0 { // cut at the last separator before the hour
		if j := strings.LastIndexAny(s[:i], " ,\t"); j > 0 {
			s = s[:j]
		}
	}
	at = -1
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		digits := strings.TrimRightFunc(part, unicode.IsLetter)
		switch {
		case digits != "" && source.IsDigits(digits):
			numbers = append(numbers, digits)
		case r.month(part) > 0 && month == 0:
			month, at = r.month(part), len(numbers)
		case isDateWord(part):
		default:
			return nil, 0, 0, false
		}
	}
	want := 3
	if month > 0 {
		want = 2
	}
	return numbers, month, at, len(numbers) == want
}

// isDateWord reports whether a word adds nothing to a date: a word for "year", or
// a weekday.
func isDateWord(s string) bool {
	switch text.Fold(s) {
	case "г", "год", "года", "ж", "жыл", "жылы", "of",
		"mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"пн", "вт", "ср", "чт", "пт", "сб", "вс":
		return true
	}
	return false
}

// months maps the first letters of the name of a month, folded and in three
// languages, to its number.
func months() map[string]int {
	all := map[string]int{}
	for i, names := range []string{
		"jan янв кант", "feb фев акп", "mar мар нау", "apr апр сау", "may май мая мам", "jun июн маус",
		"jul июл шил", "aug авг там", "sep сен кырк", "oct окт каз", "nov ноя кара", "dec дек желт",
	} {
		for name := range strings.FieldsSeq(names) {
			all[name] = i + 1
		}
	}
	return all
}

// month returns the number of a month by its name, 0 if it is not one.
func (r *Reader) month(word string) int {
	word = text.Fold(word)
	for n := 3; n <= 4; n++ {
		if letters := []rune(word); len(letters) >= n {
			if m := r.months[string(letters[:n])]; m > 0 {
				return m
			}
		}
	}
	return 0
}
