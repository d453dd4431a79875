package source

import (
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// What people write for a value of a fixed form, where only one can be meant. None of
// these reads a value that is good already.

// listMeant reads a list that was written as one text, with commas or semicolons
// between, or a word for nothing. A text with a comma may be one item: it is sure only
// of lists of words.
func listMeant(s string, ofWords bool) string {
	s = text.CleanLine(s)
	switch strings.ToLower(s) {
	case "none", "nothing", "no", "-", "—", "нет", "ничего", "жоқ", "n/a":
		return "[]"
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' })
	if len(parts) == 0 || len(parts) > 1 && !ofWords || strings.ContainsAny(s, "[]{}\"'#&*!|>%@`:?") || len(s) > 200 {
		return ""
	}
	for i, p := range parts {
		if parts[i] = strings.TrimSpace(p); parts[i] == "" {
			return ""
		}
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// hourUnits are the words for hours as they stand after a number, in small letters.
func hourUnits() []string {
	return []string{"h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часов", "сағ", "сағат"}
}

// ageUnits are those for years of age.
func ageUnits() []string {
	return []string{"years", "year", "years old", "y.o.", "yo", "лет", "год", "года", "жас", "жастан"}
}

// numberMeant reads a number with a comma for its point, without a zero before it, or
// with a unit after it.
func numberMeant(s string, fraction bool, units []string) string {
	s = strings.ToLower(text.CleanLine(s))
	for _, unit := range units {
		if rest, ok := strings.CutSuffix(s, unit); ok {
			rest = strings.TrimRight(rest, " -")
			if rest != "" && unicode.IsDigit(rune(rest[len(rest)-1])) {
				s = rest
				break
			}
		}
	}
	whole, part, ok := strings.Cut(s, ",")
	if ok && (strings.Contains(part, ",") || len(part) == 3 && whole != "0") {
		return "" // thousands, or a list
	}
	if ok {
		s = whole + "." + part
	}
	if strings.HasPrefix(s, ".") {
		s = "0" + s
	}
	if !fraction {
		s = strings.TrimSuffix(strings.TrimSuffix(s, ".0"), ".00")
	}
	if !isNumber(s, fraction) {
		return ""
	}
	return s
}

// durationMeant reads hours, minutes, days and weeks with their units: 3h, 90 min,
// 1,5 часа, 2 күн.
func durationMeant(s string) string {
	s = strings.ToLower(text.CleanLine(s))
	if upper := strings.ToUpper(s); isDuration(upper) {
		return upper
	}
	date, clock := "", ""
	for s != "" {
		end := strings.IndexFunc(s, func(r rune) bool { return !(r >= '0' && r <= '9' || r == '.' || r == ',') })
		if end <= 0 {
			return ""
		}
		number := numberMeant(s[:end], true, nil)
		if number == "" && isNumber(s[:end], true) {
			number = s[:end]
		}
		s = strings.TrimLeft(s[end:], " ")
		word := s
		if end := strings.IndexFunc(s, func(r rune) bool { return r >= '0' && r <= '9' }); end >= 0 {
			word = s[:end]
		}
		s = s[len(word):]
		part := durationPart(number, strings.TrimRight(strings.TrimSpace(word), "."))
		switch {
		case number == "" || part == "":
			return ""
		case strings.ContainsAny(part, "WD"):
			date += part
		default:
			clock += part
		}
	}
	if clock != "" {
		clock = "T" + clock
	}
	if iso := "P" + date + clock; isDuration(iso) {
		return iso
	}
	return ""
}

// durationPart writes a number and its unit as ISO 8601 does.
func durationPart(number, unit string) string {
	v, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return ""
	}
	switch unit {
	case "h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часов", "сағ", "сағат":
		minutes := v * 60
		if minutes != float64(int(minutes)) {
			return ""
		}
		if m := int(minutes) % 60; m != 0 {
			h := ""
			if int(minutes) >= 60 {
				h = strconv.Itoa(int(minutes)/60) + "H"
			}
			return h + strconv.Itoa(m) + "M"
		}
		return float(v) + "H"
	case "m", "min", "mins", "minute", "minutes", "м", "мин", "минут", "минуты", "минута":
		return float(v) + "M"
	case "d", "day", "days", "д", "день", "дня", "дней", "күн":
		return float(v) + "D"
	case "w", "week", "weeks", "неделя", "недели", "недель", "апта":
		return float(v) + "W"
	}
	return ""
}

// urlMeant reads an address without its beginning, or with a slip in it.
func urlMeant(s string) string {
	rest := s
	for _, slip := range []string{"http//", "https//", "http:/", "https:/", "htp://", "htps://", "htttp://", "htttps://", "http;//", "https;//", "http:\\\\", "https:\\\\", "//"} {
		if after, ok := strings.CutPrefix(strings.ToLower(s), slip); ok && after != "" && after[0] != '/' {
			rest = s[len(slip):]
			break
		}
	}
	host, _, _ := strings.Cut(rest, "/")
	name, port, _ := strings.Cut(host, ":")
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 || strings.ContainsAny(host, "@?#") || port != "" && !IsDigits(port) {
		return ""
	}
	zone := name[dot+1:]
	if len([]rune(zone)) < 2 || strings.ContainsFunc(zone, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return ""
	}
	if near := "https://" + rest; isURL(near) {
		return near
	}
	return ""
}

// emailMeant reads an address with what mail programs put around it.
func emailMeant(s string) string {
	near := strings.TrimPrefix(strings.TrimSuffix(strings.TrimPrefix(s, "<"), ">"), "mailto:")
	near = strings.TrimRight(near, ".,; ")
	if near != s && isEmail(near) {
		return near
	}
	return ""
}

// phoneMeant reads a number with the beginning of a link.
func phoneMeant(s string) string {
	if near, ok := strings.CutPrefix(s, "tel:"); ok && isPhone(near) {
		return near
	}
	return ""
}
