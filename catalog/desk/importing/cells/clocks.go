package cells

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// hoursPattern finds hours of the day without minutes, folded: "с 9 до 12", "9–12 ч",
// "9-дан 12-ге дейін", "at 9". Its groups are the word before them and the two hours.
const hoursPattern = `(с|со|from|between|von|ab|в|at|um|сагат|саг|танг[а-я]+|кешки|начало|начало в|time|time:|время|время:|уакыты|уакыты:)?[ .]*` + hourPattern + `(?:(?: *(?:-|–|—) *| (?:до|to|until|till|bis|and) )` + hourPattern + `| +` + hourPattern + ` +дейин)?`

// hourPattern is an hour with what stands beside it; its group is the number.
const hourPattern = `(\d{1,2})(?::\d\d)?(?:-?(?:дан|ден|тан|тен|нан|нен|га|ге|ка|ке|на|не|да|де|та|те))?(?: (?:бастап|дейин))?(?: *(?:ч|час|часа|часов|утра|дня|вечера|uhr|h|hrs|o.?clock|am|pm)\.?)?`

func newHoursPatterns() (behind, before *regexp.Regexp) {
	return regexp.MustCompile(`[\s,;(:]` + hoursPattern + `[)\s.]*$`), regexp.MustCompile(`^` + hoursPattern + `[\s,;:]`)
}

// withoutHours takes hours of the day from the end of a cell, or from its beginning;
// false if it has none. One number by itself is an hour only where a word says so.
func (r *Reader) withoutHours(s string) (string, bool) {
	if n := CountDigits(s); n < 3 || n > 32 || len(s) > 4*longestDate || s[0] == '+' || !hasGap(s) {
		return "", false
	}
	folded := text.Fold(s)
	for _, p := range []*regexp.Regexp{r.patterns.hoursBehind, r.patterns.hoursBefore} {
		at := p.FindStringSubmatchIndex(folded)
		if at == nil {
			continue
		}
		group := func(i int) string {
			if at[2*i] < 0 {
				return ""
			}
			return folded[at[2*i]:at[2*i+1]]
		}
		first, second := atoi(group(2)), cmp.Or(group(3), group(4))
		isClock := group(1) != "" && len(group(3)) == 2 && atoi(second) < 60 && folded[at[5]:at[6]] == "-" // "в 18-30"
		if first > 24 || second == "" && group(1) == "" || second != "" && atoi(second) > 24 && !isClock {
			continue
		}
		return strings.TrimSpace(folded[:at[0]] + " " + folded[at[1]:]), true
	}
	return "", false
}

// hasGap reports whether white space or a comma parts two numbers of a text.
func hasGap(s string) bool {
	first := strings.IndexFunc(s, isDigit)
	last := strings.LastIndexFunc(s, isDigit)
	return first >= 0 && strings.ContainsAny(s[first:last], " ,;(\u00a0")
}

// namesHours reports whether a cell with dates names an hour of the day. Midnight and
// its last minute are what programs write where there is none.
func namesHours(s string) bool {
	if !strings.Contains(s, ":") && !strings.Contains(s, ".") && !strings.ContainsAny(s, "mM") {
		return false
	}
	folded := dottedClocks(text.Fold(s))
	for i := 0; i+2 < len(folded); i++ {
		if folded[i] != ':' || i == 0 || !isDigitAt(folded, i-1) || !isDigitAt(folded, i+1) {
			continue
		}
		from := i - 1
		for from > 0 && isDigitAt(folded, from-1) {
			from--
		}
		if from > 0 && (folded[from-1] == ':' || folded[from-1] == '+') { // seconds, a time zone
			continue
		}
		switch clock := folded[from:min(i+3, len(folded))]; {
		case clock == "0:00", clock == "00:00", clock == "23:59", clock == "12:00" && strings.Contains(folded, "am"):
		default:
			return true
		}
	}
	runes := []rune(folded)
	for i, r := range runes {
		if isDigit(r) && (i+1 == len(runes) || !isDigit(runes[i+1])) && isMeridiem(runes[i+1:]) && !strings.Contains(folded, ":") {
			return true
		}
	}
	return false
}

// withoutTimes removes times of day, such as 10:15, 10:15:00.000Z and 9 am.
func withoutTimes(runes []rune) []rune {
	out := make([]rune, 0, len(runes))
	for i := 0; i < len(runes); {
		if !isDigit(runes[i]) {
			out = append(out, runes[i])
			i++
			continue
		}
		j := skipDigits(runes, i)
		end := j
		for end+1 < len(runes) && runes[end] == ':' && isDigit(runes[end+1]) {
			end = skipDigits(runes, end+1)
		}
		switch {
		case end > j:
			if end+1 < len(runes) && strings.ContainsRune(".,", runes[end]) && isDigit(runes[end+1]) {
				end = skipDigits(runes, end+1)
			}
			for n := len(out); n > 0 && (out[n-1] == 't' || out[n-1] == 'т') && n > 1 && isDigit(out[n-2]); n = len(out) {
				out = out[:n-1] // 2026-05-01T10:00
			}
			for n := len(out); n > 0 && strings.ContainsRune("-–+ ", out[n-1]) && (out[n-1] == '+' || out[n-1] == ' ' || hasTimeBefore(runes[:i])); n = len(out) {
				out = out[:n-1] // the end of 10:00–14:00, +05:00
			}
			out = append(out, ' ')
			i = end
		case isMeridiem(runes[j:]):
			i = j
			out = append(out, ' ')
		default:
			out = append(out, runes[i:j]...)
			i = j
		}
	}
	return out
}

func skipDigits(runes []rune, i int) int {
	for i < len(runes) && isDigit(runes[i]) {
		i++
	}
	return i
}

// hasTimeBefore reports whether a time of day stands right before a dash.
func hasTimeBefore(runes []rune) bool {
	s := strings.TrimRight(string(runes), " -–")
	i := strings.LastIndexByte(s, ':')
	return i > 0 && len(s)-i == 3
}

// isMeridiem reports whether am or pm follows a number.
func isMeridiem(rest []rune) bool {
	s := strings.TrimLeft(string(rest), " ")
	if len(s) < 2 || s[:2] != "am" && s[:2] != "pm" {
		return false
	}
	return len(s) == 2 || !unicode.IsLetter(rune(s[2]))
}

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
	isLast := func(i int) bool { // only times of day follow
		return !slices.ContainsFunc(words[i:], func(w string) bool { return CountDigits(w) > 0 && !isClockWord(w) })
	}
	var kept []string
	for i, word := range words {
		if !isSign(i) || !isClock(i+1) || !isClock(i-1) && !isLast(i+2) && !(isSign(i+2) && isClock(i+3)) {
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
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
