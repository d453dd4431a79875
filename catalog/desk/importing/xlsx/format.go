package xlsx

import (
	"strings"
	"unicode"
)

// format is how a cell shows its number, as far as that says what it is.
type format struct {
	kind   kind
	digits int // of padded
}

type kind int

const (
	number   kind = iota
	date          // a day
	dateTime      // a day with the time of day
	timeOf        // a time of day
	duration      // hours that may be more than a day has
	percent
	padded // with zeros in front, such as the code of a post office
)

// builtIn returns the formats that files name by number only. Those from 27 to 36
// and from 50 to 58 are dates of East Asian programs.
// Source: ECMA-376 part 1, 18.8.30.
func builtIn(id string) format {
	switch id {
	case "9", "10":
		return format{kind: percent}
	case "14", "15", "16", "17", "27", "28", "29", "30", "31", "34", "35", "36", "50", "51", "52", "53", "54", "55", "56", "57", "58":
		return format{kind: date}
	case "18", "19", "20", "21", "32", "33":
		return format{kind: timeOf}
	case "22":
		return format{kind: dateTime}
	case "45", "46", "47":
		return format{kind: duration}
	}
	return format{}
}

// formatOf reads the code of a format, such as [$-419]d mmm yyyy;@ or [h]:mm. The
// letters of codes are English in every language; some programs write Russian.
func formatOf(code string) format {
	section := firstSection(code)
	if strings.EqualFold(section, "general") {
		return format{}
	}
	if len(section) > 1 && strings.Trim(section, "0") == "" {
		return format{padded, len(section)}
	}
	var day, month, clock, elapsed bool
	letters := []rune(strings.ToLower(section))
	for i, r := range letters {
		switch r {
		case '%':
			return format{kind: percent}
		case 'y', 'd', 'г', 'д', 'b', 'g', 'ж':
			day = true
		case 'e':
			day = day || i+1 == len(letters) || letters[i+1] != '+' && letters[i+1] != '-' // 1E+05 is a number
		case 'm', 'м':
			month = true
		case 'h', 's', 'ч', 'с':
			clock = true
		case '\x00':
			elapsed = true
		}
	}
	switch {
	case elapsed:
		return format{kind: duration}
	case day && clock:
		return format{kind: dateTime}
	case day, month && !clock:
		return format{kind: date}
	case clock:
		return format{kind: timeOf}
	}
	return format{}
}

// firstSection returns what a code says about positive numbers, without quoted
// text, escaped signs, colours, conditions and languages. Hours, minutes and
// seconds in brackets, which go on beyond 24 or 60, become a zero byte.
func firstSection(code string) string {
	var b strings.Builder
	runes := []rune(code)
	for i := 0; i < len(runes); i++ {
		switch r := runes[i]; r {
		case ';':
			return b.String()
		case '"':
			for i++; i < len(runes) && runes[i] != '"'; i++ {
			}
		case '\\', '_', '*':
			i++
		case '[':
			end := i + 1
			for end < len(runes) && runes[end] != ']' {
				end++
			}
			switch strings.ToLower(strings.Trim(string(runes[i+1:end]), " ")) {
			case "h", "hh", "m", "mm", "s", "ss", "ч", "чч", "м", "мм", "с", "сс":
				b.WriteByte(0)
			case "$-f800", "$-x-sysdate": // the long date of the computer
				b.WriteByte('d')
			case "$-f400", "$-x-systime":
				b.WriteByte('h')
			}
			i = end
		default:
			if !unicode.IsSpace(r) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
