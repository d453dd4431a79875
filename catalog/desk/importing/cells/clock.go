package cells

import (
	"slices"
	"strings"
)

// withoutClockWords removes from a folded text the words "from" and "until" that stand
// before times of day and not before days: of "25.12.2026 from 10:00 until 14:00" they
// make no end on the 25th.
func withoutClockWords(s string) string {
	if !strings.Contains(s, ":") {
		return s
	}
	words := strings.Fields(s)
	isClock := func(i int) bool { return i >= 0 && i < len(words) && isClockWord(words[i]) }
	isSign := func(i int) bool {
		return i >= 0 && i < len(words) && (wordSign(words[i]) != noSign || words[i] == "-" || words[i] == "–" || words[i] == "—")
	}
	return strings.Join(slices.Collect(func(yield func(string) bool) {
		for i, word := range words {
			isLast := !slices.ContainsFunc(words[min(i+2, len(words)):], func(w string) bool { return CountDigits(w) > 0 && !isClockWord(w) })
			if isSign(i) && isClock(i+1) && (isClock(i-1) || isLast || isSign(i+2) && isClock(i+3)) {
				continue
			}
			if !yield(word) {
				return
			}
		}
	}), " ")
}

// isClockWord reports a time of day such as 10:00 or 10:00–14:00, alone.
func isClockWord(word string) bool {
	return strings.Contains(word, ":") && CountDigits(word) <= 8 && strings.Trim(word, "0123456789:-–,.") == ""
}

// dottedClocks writes times of day such as 10.00 and 18.30 with a colon. Numbers that
// can be a day and a month are left.
func dottedClocks(s string) string {
	var out []byte
	for i := 1; i+2 < len(s); i++ {
		if s[i] != '.' || !isDigitAt(s, i-1) || !isDigitAt(s, i+1) || !isDigitAt(s, i+2) {
			continue
		}
		from, to := i, i+3
		for from > 0 && isDigitAt(s, from-1) {
			from--
		}
		if to < len(s) && (isDigitAt(s, to) || s[to] == '.' && to+1 < len(s) && isDigitAt(s, to+1)) || from > 0 && (s[from-1] == '.' || s[from-1] == ',') {
			continue
		}
		hour, minute := s[from:i], s[i+1:to]
		if len(hour) > 2 || len(hour) == 2 && hour >= "24" || minute >= "60" || minute > "00" && minute <= "12" {
			continue
		}
		if out == nil {
			out = []byte(s)
		}
		out[i] = ':'
	}
	if out == nil {
		return s
	}
	return string(out)
}

func isDigitAt(s string, i int) bool { return isDigit(rune(s[i])) }
