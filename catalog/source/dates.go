package source

import (
	"strconv"
	"strings"
	"time"
)

// Date reads a day written as 2026-05-01, from the year 1900 to 2199.
func (n Node) Date() (string, bool) {
	s, ok := n.Line()
	if !ok {
		return "", false
	}
	if IsDate(s) {
		return s, true
	}
	if near := otherDate(s); near != "" {
		return n.wrong(BadDate, msgDateForm, s, near)
	}
	return n.wrong(BadDate, msgDate, s, "")
}

// IsDate reports whether s is a day of the calendar, written as 2026-05-01.
func IsDate(s string) bool {
	if len(s) != 10 || s < "1900" || s >= "2200" {
		return false
	}
	if s[4] == '-' && s[7] == '-' && IsDigits(s[:4]) && s[5:7] >= "01" && s[5:7] <= "12" && s[8:] >= "01" && s[8:] <= "28" && IsDigits(s[5:7]) && IsDigits(s[8:]) {
		return true // as most are: the rest depends on the month, and takes ten times as long
	}
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// otherDate reads the ways of writing a day that leave no doubt.
func otherDate(s string) string {
	if len(s) > 40 {
		return ""
	}
	for _, layout := range []string{"2006-1-2", "2006/1/2", "2006.1.2", "2.1.2006", time.RFC3339,
		"2006-01-02T15:04", "2006-01-02 15:04", "January 2 2006", "January 2, 2006", "2 January 2006"} {
		if d, err := time.Parse(layout, s); err == nil && IsDate(d.Format(time.DateOnly)) {
			return d.Format(time.DateOnly)
		}
	}
	return ""
}

// Duration reads a length of time as ISO 8601 has it: weeks, days, hours,
// minutes and seconds, more than nothing and at most a year.
func (n Node) Duration() (string, bool) {
	return n.lineLike(isDuration, BadDuration, msgDuration, durationMeant)
}

func isDuration(s string) bool {
	d, ok := ParseDuration(s)
	return ok && d > 0 && d <= 366*24*time.Hour
}

// ParseDuration reads durations such as PT3H, PT1H30M, P2D and P1W. Years and months
// have no fixed length and are not read; a day is 24 hours.
func ParseDuration(s string) (time.Duration, bool) {
	s, ok := strings.CutPrefix(s, "P")
	if !ok || len(s) > 40 {
		return 0, false
	}
	days, hours, clock := strings.Cut(s, "T")
	if clock && hours == "" || days+hours == "" {
		return 0, false
	}
	const day = 24 * time.Hour
	a, okDays := units(days, "WD", 7*day, day)
	b, okHours := units(hours, "HMS", time.Hour, time.Minute, time.Second)
	return a + b, okDays && okHours
}

// units reads numbers, each with its letter, in the order of the letters.
func units(s, letters string, sizes ...time.Duration) (time.Duration, bool) {
	var sum time.Duration
	for s != "" {
		i := 0
		for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.') {
			i++
		}
		if i == 0 || i == len(s) || i > 8 {
			return 0, false
		}
		unit := strings.IndexByte(letters, s[i])
		v, err := strconv.ParseFloat(s[:i], 64)
		if unit < 0 || err != nil {
			return 0, false
		}
		sum += time.Duration(v * float64(sizes[unit]))
		letters, sizes, s = letters[unit+1:], sizes[unit+1:], s[i+1:]
		if sum > 1e6*time.Hour {
			return 0, false
		}
	}
	return sum, true
}
