package cells

import (
	"slices"
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
	toSign             // a word or a long dash that only ranges have
	fromSign           // "from", before the day
	untilSign          // "until", before or behind the day
)

// datePart is a number, a month that is named, or a sign.
type datePart struct {
	digits string
	month  int
	sign   dateSign
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
			case month > 0:
				parts = append(parts, datePart{month: month})
				if isFromForm(word) {
					add(toSign) // наурыздан мамырға дейін
				}
			case sign != noSign:
				add(sign)
			case isDateWord(word) || isEndWord(word) && (len(parts) > 0 && parts[0].sign == untilSign || word == "сонына" || word == "аягына") || isEnding(word) && from > 0 && runes[from-1] == '-':
				if add(gapSign); i < len(runes) && runes[i] == '.' {
					i++ // "2027 ж. 5-7 мамыр"
				}
			default:
				return nil, false
			}
		default:
			add(signOf(runes[i]))
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
