package xlsx

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// dates counts days as a workbook does.
type dates struct {
	from1904 bool // as the first Excel for the Mac did
}

const (
	secondsADay = 24 * 60 * 60
	lastDay     = 2_958_465 // 9999-12-31
)

// show writes a stored number as its format means it.
func (d dates) show(stored string, f format) string {
	if f.kind == number {
		return plain(stored)
	}
	x, err := strconv.ParseFloat(stored, 64)
	if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
		return stored
	}
	switch f.kind {
	case percent:
		return shortest(x*100) + "%"
	case padded:
		s := plain(stored)
		if strings.Trim(s, "0123456789") != "" {
			return s
		}
		return strings.Repeat("0", max(f.digits-len(s), 0)) + s
	}
	if x < 0 || x > lastDay {
		return plain(stored)
	}
	seconds := int64(math.Round(x * secondsADay))
	day, clock := seconds/secondsADay, seconds%secondsADay
	switch {
	case f.kind == duration:
		return hours(seconds)
	case f.kind == timeOf, day == 0 && clock > 0 && !d.from1904:
		return hours(clock)
	case f.kind == dateTime && clock > 0:
		return d.day(day) + " " + hours(clock)
	}
	return d.day(day)
}

// day writes a number of days as 2026-05-01. Excel's 1900 has a 29 February.
func (d dates) day(n int64) string {
	zero := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case d.from1904:
		zero = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case n < 60:
		n++
	}
	return zero.AddDate(0, 0, int(n)).Format(time.DateOnly)
}

// hours writes seconds as 14:30, or 14:30:05 where they are not whole minutes.
func hours(seconds int64) string {
	s := fmt.Sprintf("%02d:%02d", seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		s += fmt.Sprintf(":%02d", seconds%60)
	}
	return s
}

// plain writes a stored number in its shortest form, to the 15 digits that
// spreadsheets have.
func plain(stored string) string {
	if isShortest(stored) {
		return stored
	}
	x, err := strconv.ParseFloat(stored, 64)
	if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
		return stored
	}
	return shortest(x)
}

// isShortest reports whether a number is a whole one of at most 15 digits.
func isShortest(s string) bool {
	if s == "" || len(s) > 15 || s[0] == '0' && len(s) > 1 {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

func shortest(x float64) string {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 15, 64), 64)
	if err != nil {
		rounded = x
	}
	if rounded == 0 {
		return "0"
	}
	if a := math.Abs(rounded); a >= 1e21 || a < 1e-9 {
		return strconv.FormatFloat(rounded, 'g', -1, 64)
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// isoDate writes a date or time of ISO 8601 as the others are written.
func isoDate(s string) string {
	day, clock, both := strings.Cut(strings.TrimSuffix(s, "Z"), "T")
	if !both && strings.Contains(day, ":") {
		day, clock = "", day
	}
	clock, _, _ = strings.Cut(clock, ".")
	if strings.Count(clock, ":") == 2 {
		clock = strings.TrimSuffix(clock, ":00")
	}
	if day != "" && clock == "00:00" {
		clock = ""
	}
	return strings.TrimSpace(day + " " + clock)
}

// unescape decodes signs that XML cannot hold, written as _x000D_.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "_x")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		s = rest
		if len(rest) >= 5 && rest[4] == '_' {
			if n, err := strconv.ParseUint(rest[:4], 16, 32); err == nil && utf8.ValidRune(rune(n)) {
				b.WriteRune(rune(n))
				s = rest[5:]
				continue
			}
		}
		b.WriteString("_x")
	}
}
