package cells

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// dateSign is what stands between the parts of a date.
type dateSign int

const (
	noSign    dateSign = iota
	dotSign            // 1.5.2026
	slashSign          // 1/5/2026
	dashSign           // 1-5-2026, also between the days of a range
	gapSign            // white space, a comma, a word that adds nothing
	andSign            // a word that lists have: "12 and 13 May"
	toSign             // a word or a long dash that only ranges have
	fromSign           // "from", before the day
	untilSign          // "until", before or behind the day
)

// datePart is a number, a month that is named, or a sign.
type datePart struct {
	digits string
	month  int
	sign   dateSign
	comma  bool // the sign has a comma, as lists have too
}

// longestDate is how many code points a date or a range may have.
const longestDate = 80

// dateParts splits a cell into the parts of dates. Times of day, weekdays and
// words for "year" are dropped; false if there is any other word, or too little
// for a date.
func (r *Reader) dateParts(s string) ([]datePart, bool) {
	if n := CountDigits(s); n < 1 || n > 32 || len(s) > 4*longestDate {
		return nil, false
	}
	runes := withoutTimes([]rune(withoutClockWords(dottedClocks(text.Fold(s)))))
	if len(runes) > longestDate {
		return nil, false
	}
	var parts []datePart
	add := func(sign dateSign) {
		if n := len(parts); n == 0 || parts[n-1].sign == noSign {
			parts = append(parts, datePart{sign: sign})
		} else if parts[n-1].sign == gapSign || parts[n-1].sign == dotSign && sign != gapSign || sign > gapSign {
			parts[n-1].sign = sign // "5. – 7.": the stronger sign counts
		} else if parts[n-1].sign == dashSign && sign == gapSign {
			parts[n-1].sign = dashSign
		}
	}
	for i := 0; i < len(runes); {
		from := i
		switch {
		case isDigit(runes[i]):
			for i < len(runes) && isDigit(runes[i]) {
				i++
			}
			parts = append(parts, datePart{digits: string(runes[from:i])})
			if j := i; j < len(runes) && unicode.IsLetter(runes[j]) {
				for j < len(runes) && unicode.IsLetter(runes[j]) {
					j++
				}
				if word := string(runes[i:j]); isEnding(word) || isDateWord(word) {
					i = j // 1st, 2026г
				}
			}
		case unicode.IsLetter(runes[i]):
			for i < len(runes) && unicode.IsLetter(runes[i]) {
				i++
			}
			word := string(runes[from:i])
			switch month, sign := r.months.of(word), wordSign(word); {
			case isEnding(word) && from > 1 && runes[from-1] == '-' && isDigit(runes[from-2]): // 5-го, 13-і
				add(gapSign)
			case month > 0:
				parts = append(parts, datePart{month: month})
				if isFromForm(word) {
					add(toSign) // наурыздан мамырға дейін
				}
			case sign != noSign:
				add(sign)
			case isDateWord(word) || isEndWord(word) && (len(parts) > 0 && parts[0].sign == untilSign || word == "сонына" || word == "аягына"):
				if add(gapSign); i < len(runes) && runes[i] == '.' {
					i++ // "2027 ж. 5-7 мамыр"
				}
			default:
				return nil, false
			}
		default:
			add(signOf(runes[i]))
			if n := len(parts); strings.ContainsRune(",;\n", runes[i]) {
				parts[n-1].comma = true
			}
			i++
		}
	}
	ranged := false
	for i := range parts[:max(0, len(parts)-1)] {
		if ranged = ranged || parts[i].sign == toSign; ranged && parts[i].sign == untilSign {
			parts[i].sign = gapSign // 5 мамырдан 7 мамырға дейін 2027
		}
	}
	for len(parts) > 0 && parts[len(parts)-1].sign != noSign && parts[len(parts)-1].sign != untilSign && parts[len(parts)-1].sign != fromSign {
		parts = parts[:len(parts)-1]
	}
	for len(parts) > 0 && parts[0].sign != noSign && parts[0].sign < toSign {
		parts = parts[1:]
	}
	return parts, true
}

func signOf(r rune) dateSign {
	switch r {
	case '.':
		return dotSign
	case '/':
		return slashSign
	case '-':
		return dashSign
	case '–', '—', '−', '→':
		return toSign
	case '&', '+':
		return andSign
	}
	return gapSign
}

// wordSign reads the words that stand before and between the days of a range.
func wordSign(word string) dateSign {
	switch word {
	case "to", "по", "bis", "through", "thru":
		return toSign
	case "с", "со", "от", "from", "since", "starting", "starts", "begins", "начало", "начиная", "бастап", "ab", "vom", "von":
		return fromSign
	case "и", "and", "жане", "мен", "пен", "бен", "und", "или", "or", "немесе", "oder":
		return andSign
	case "до", "until", "till", "by", "дейин":
		return untilSign
	}
	return noSign
}

// isFromForm reports whether the Kazakh name of a month is in the case for "from".
func isFromForm(word string) bool {
	return slices.ContainsFunc([]string{"дан", "ден", "тан", "тен", "нан", "нен"}, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// isEndWord reports the words for the end of a month in "until the end of May", which
// the last day of the month is anyway.
func isEndWord(word string) bool {
	return slices.Contains([]string{"end", "конца", "конец", "ende", "сонына", "аягына"}, word)
}

// isDateWord reports whether a folded word adds nothing to a date: a word for
// "year" or for an hour, or a weekday.
func isDateWord(word string) bool {
	switch word {
	case "г", "гг", "год", "года", "году", "ж", "жж", "жыл", "жылы", "жылгы", "жылдын", "of", "the", "de", "den", "am", "pm", "at", "on", "в", "z", "utc", "um", "uhr", "саг", "сагат", "сагатта", "кун", "куни",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"пн", "вт", "ср", "чт", "пт", "сб", "вс", "понедельник", "вторник", "среда", "среду", "четверг", "пятница", "пятницу", "суббота", "субботу", "воскресенье",
		"дс", "сс", "бс", "бсн", "жм", "сн", "жс", "дуйсенби", "сейсенби", "сарсенби", "бейсенби", "жума", "сенби", "жексенби",
		"mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag":
		return true
	}
	return false
}

func threeNumbers(n []string, sign dateSign, order DateOrder) (day, DateProblem) {
	if sign == gapSign {
		return day{}, NotADate
	}
	if isYear(n[0]) || order == "YMD" && len(n[0]) == 2 && !isYear(n[2]) {
		if len(n[1]) > 2 || len(n[2]) > 2 {
			return day{}, NotADate
		}
		return day{fullYear(n[0]), atoi(n[1]), atoi(n[2])}, NoProblem
	}
	if len(n[0]) > 2 || len(n[1]) > 2 || !isYear(n[2]) && len(n[2]) != 2 {
		return day{}, NotADate
	}
	return numericDay(n[0], n[1], fullYear(n[2]), sign, order)
}

// numericDay decides which of two numbers is the day.
func numericDay(first, second string, year int, sign dateSign, order DateOrder) (day, DateProblem) {
	a, b := atoi(first), atoi(second)
	switch {
	case a == 0 || b == 0 || a > 31 || b > 31 || a > 12 && b > 12:
		return day{}, NotADate
	case a == b:
		return day{year, a, b}, NoProblem
	case order == "DMY" || order == "MDY":
	case a > 12 || sign == dotSign && b <= 12:
		order = "DMY"
	case b > 12:
		order = "MDY"
	default:
		return day{}, Ambiguous
	}
	if order == "MDY" {
		a, b = b, a
	}
	if b > 12 {
		return day{}, NotADate
	}
	return day{year, b, a}, NoProblem
}

// atoi reads digits that are few enough for an int; 0 for others.
func atoi(s string) int {
	if len(s) > 9 {
		return 0
	}
	n, _ := strconv.Atoi(s)
	return n
}
