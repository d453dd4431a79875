package cells

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"aina/catalog/source"
)

// DateOrder is the order of day, month and year in a written date: "DMY",
// "MDY", "YMD", or "" where it is not known; and "excel" for the days since
// 1899-12-30 that spreadsheets count.
type DateOrder string

// ParseDateOrder reads the order from a form such as D.M.YYYY or MM/DD/YY; false
// if it is not one of the known orders.
func ParseDateOrder(form string) (DateOrder, bool) {
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
		return DateOrder(order), true
	}
	return "", false
}

// Form returns the order as people write it, such as D.M.YYYY.
func (o DateOrder) Form() string {
	switch o {
	case "DMY":
		return "D.M.YYYY"
	case "MDY":
		return "M/D/YYYY"
	case "YMD":
		return "YYYY-MM-DD"
	}
	return string(o)
}

// DateOrder returns the only order that a date can have, "" if there are several
// or none.
func (r *Reader) DateOrder(s string) DateOrder {
	n, month, at, ok := r.dateParts(s)
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
	case a == b, strings.Contains(s, "."): // with full stops the day comes first
		return "DMY"
	}
	return ""
}

// Date reads a date in the order, and returns it as 2026-05-01. A date that can
// have only one order is read in that one.
func (r *Reader) Date(s string, order DateOrder) (string, bool) {
	if order == "excel" {
		if n, err := strconv.ParseFloat(strings.TrimSpace(s), 64); err == nil && n >= 1 && n < 120_000 {
			d := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n)).Format(time.DateOnly)
			return d, source.IsDate(d)
		}
		order = ""
	}
	if sure := r.DateOrder(s); sure != "" && (order == "" || sure == "YMD" || strings.ContainsFunc(s, unicode.IsLetter)) {
		order = sure
	}
	n, month, _, ok := r.dateParts(s)
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

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
