package importing

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"aina/catalog/source"
	"aina/catalog/text"
)

// dateOrder is the order of day, month and year in a written date: "DMY",
// "MDY", "YMD", or "" where it is not known; and "excel" for the number of days
// by which spreadsheets count.
type dateOrder string

// months gives the number of a month by the first letters of its name, folded,
// in three languages.
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

func monthOf(word string, names map[string]int) int {
	word = text.Fold(word)
	for n := 3; n <= 4; n++ {
		if letters := []rune(word); len(letters) >= n {
			if m := names[string(letters[:n])]; m > 0 {
				return m
			}
		}
	}
	return 0
}

// orderOf reads the order out of a date form such as D.M.YYYY or MM/DD/YY.
func orderOf(form string) (dateOrder, bool) {
	if strings.EqualFold(form, "excel") {
		return "excel", true
	}
	order := ""
	for _, r := range strings.ToUpper(form) {
		if strings.ContainsRune("DMY", r) && !strings.ContainsRune(order, r) {
			order += string(r)
		}
	}
	switch order {
	case "DMY", "MDY", "YMD":
		return dateOrder(order), true
	}
	return "", false
}

// dateParts splits a written date into its numbers and the number of the month
// that is named, dropping a time of day behind it.
func dateParts(s string, names map[string]int) (numbers []string, month, at int, ok bool) {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, 'T'); i == 10 {
		s = s[:i]
	}
	if i := strings.IndexByte(s, ':'); i > 0 { // 10:00 and what stands before the hour
		if j := strings.LastIndexAny(s[:i], " ,\t"); j > 0 {
			s = s[:j]
		}
	}
	at = -1
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		digits := strings.TrimRightFunc(part, unicode.IsLetter)
		switch {
		case digits != "" && isDigits(digits):
			numbers = append(numbers, digits)
		case monthOf(part, names) > 0 && month == 0:
			month, at = monthOf(part, names), len(numbers)
		case isYearWord(part) || isWeekday(part):
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

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func isYearWord(s string) bool {
	switch text.Fold(s) {
	case "г", "год", "года", "ж", "жыл", "жылы", "of":
		return true
	}
	return false
}

func isWeekday(s string) bool {
	switch text.Fold(s) {
	case "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"пн", "вт", "ср", "чт", "пт", "сб", "вс":
		return true
	}
	return false
}

// sureOrder gives the order that a date cannot but have, "" if there are
// several or none.
func sureOrder(s string, names map[string]int) dateOrder {
	n, month, at, ok := dateParts(s, names)
	switch {
	case !ok:
		return ""
	case month > 0 && at == 0:
		return "MDY"
	case month > 0 && len(n[0]) == 4:
		return "YMD"
	case month > 0:
		return "DMY"
	case len(n[0]) == 4:
		return "YMD"
	}
	a, _ := strconv.Atoi(n[0])
	b, _ := strconv.Atoi(n[1])
	switch {
	case a > 12 && b <= 12:
		return "DMY"
	case b > 12 && a <= 12:
		return "MDY"
	case a == b, strings.Contains(s, "."): // 03.04.2026 is written where the day comes first
		return "DMY"
	}
	return ""
}

// parseDate reads a date in the order; the order of a date that can have only
// one rules over it.
func parseDate(s string, order dateOrder, names map[string]int) (string, bool) {
	if order == "excel" {
		if n, err := strconv.ParseFloat(strings.TrimSpace(s), 64); err == nil && n >= 1 && n < 120_000 {
			d := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n)).Format(time.DateOnly)
			return d, source.IsDate(d)
		}
		order = ""
	}
	if sure := sureOrder(s, names); sure != "" && (order == "" || sureByYear(sure) || strings.ContainsFunc(s, unicode.IsLetter)) {
		order = sure
	}
	n, month, _, ok := dateParts(s, names)
	if !ok || order == "" {
		return "", false
	}
	var y, m, d string
	switch {
	case month > 0 && order == "YMD":
		y, m, d = n[0], strconv.Itoa(month), n[1]
	case month > 0:
		d, m, y = n[0], strconv.Itoa(month), n[1]
	case order == "YMD":
		y, m, d = n[0], n[1], n[2]
	case order == "MDY":
		m, d, y = n[0], n[1], n[2]
	default:
		d, m, y = n[0], n[1], n[2]
	}
	if len(y) == 2 {
		y = "20" + y
	}
	day := fmt.Sprintf("%s-%s-%s", y, twoDigits(m), twoDigits(d))
	return day, source.IsDate(day)
}

// sureByYear: a year that comes first says so by itself.
func sureByYear(o dateOrder) bool { return o == "YMD" }

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
