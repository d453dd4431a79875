package cells

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/stable"
	"aina/catalog/text"
)

// PhoneNumber is a telephone number as a cell writes it.
type PhoneNumber struct {
	Text  string // digits, spaces and the signs that people put between them
	Local bool   // without the code of a town or a country
	Fax   bool
}

// Phones finds the telephone numbers in a cell, those of faxes last. Rest is what
// else the cell says, without words such as "tel."; names, extensions and hours
// are in it. In a column of telephones, numbers of any country count, and local
// and short ones too; elsewhere only those that are surely no other number.
func (r *Reader) Phones(cell string, inColumn bool) (found []PhoneNumber, rest string) {
	cell = plainSigns(cell)
	if r.IsDate(cell) {
		return nil, cell
	}
	if s := strings.TrimSpace(cell); inColumn && isShortNumber(s) {
		return []PhoneNumber{{Text: s}}, ""
	}
	runes := []rune(cell)
	var beside strings.Builder
	for i := 0; i < len(runes); {
		end := i
		for end < len(runes) && isPhoneRune(runes[end]) && (runes[end] != '+' || end == i) {
			end++
		}
		switch {
		case end > i && isGluedToWord(runes, i):
			digits := skipDigits(runes, i)
			beside.WriteString(string(runes[i:digits]))
			i = digits
			continue
		case end == i:
			beside.WriteRune(runes[i])
			i++
			continue
		}
		run := runes[i:end]
		isFax := endsWithFax(string(runes[max(0, i-faxWord):i]))
		numbers, left := r.numbersIn(run, inColumn)
		for _, n := range numbers {
			n.Fax = isFax
			found = append(found, n)
		}
		beside.WriteString(" " + left + " ")
		i = end
	}
	stable.Sort(found, func(a, b PhoneNumber) int {
		switch {
		case a.Fax == b.Fax:
			return 0
		case a.Fax:
			return 1
		}
		return -1
	})
	return found, withoutLabels(beside.String())
}

// faxWord is how many code points before a number are searched for the word fax.
const faxWord = 12

// manyGroups is from how many groups of digits a run is no list of telephone
// numbers of unknown countries.
const manyGroups = 24

// digitGroup is a run of digits in a phone run.
type digitGroup struct{ from, to int }

// numbersIn takes the numbers from a run of digits and signs: each time as many
// groups of digits as make a number.
func (r *Reader) numbersIn(run []rune, inColumn bool) (found []PhoneNumber, left string) {
	var groups []digitGroup
	var leftOver strings.Builder
	for i := 0; i < len(run); i++ {
		if isDigit(run[i]) {
			from := i
			for i < len(run) && isDigit(run[i]) {
				i++
			}
			groups = append(groups, digitGroup{from, i})
		}
	}
	inColumn = inColumn && len(groups) < manyGroups
	whole := true // the groups before were numbers
	for g := 0; g < len(groups); {
		taken := 0
		for n := min(len(groups)-g, 8); n > 0 && taken == 0; n-- {
			s := spanOf(run, groups[g], groups[g+n-1])
			if local, ok := r.judge(s, groups[g:g+n], inColumn && whole); ok {
				found = append(found, PhoneNumber{Text: s, Local: local})
				taken, whole = n, true
			}
		}
		if taken == 0 && g == 0 && strings.HasPrefix(strings.TrimSpace(string(run)), "+") {
			return nil, string(run) // what begins with a plus is a whole number or none
		}
		if taken == 0 {
			leftOver.WriteString(" " + string(run[groups[g].from:groups[g].to]))
			taken, whole = 1, false
		}
		g += taken
	}
	return found, leftOver.String()
}

// spanOf returns the text from one group to another, with a plus or a bracket
// before it, and the bracket that closes.
func spanOf(run []rune, first, last digitGroup) string {
	from, to := first.from, last.to
	for from > 0 && (run[from-1] == '+' || run[from-1] == '(' || run[from-1] == ' ' && from > 1 && run[from-2] == '+') {
		from--
	}
	s := strings.TrimSpace(string(run[from:to]))
	if strings.Count(s, "(") > strings.Count(s, ")") {
		if to < len(run) && run[to] == ')' {
			s += ")"
		} else if strings.HasPrefix(s, "(") {
			s = s[1:]
		}
	}
	return s
}

// judge reports whether groups of digits make a telephone number, and whether it
// is a local one.
func (r *Reader) judge(s string, groups []digitGroup, inColumn bool) (local, ok bool) {
	digits := onlyDigits(s)
	n := len(digits)
	if n < 5 || n > 15 || len(s) > 40 || strings.Count(s, "(") != strings.Count(s, ")") || strings.Contains(s, " - ") && n > 11 {
		return false, false
	}
	switch {
	case s[0] == '+':
		return false, r.phones.international(digits)
	case r.phones.national(digits):
		switch {
		case n != 10 || len(groups) == 1:
			return false, n != 10 || inColumn
		case groups[0].to-groups[0].from == 1: // 8 701 111 22 3: a digit is missing
			return false, false
		}
		return false, len(groups) <= 3 || digits[0] == '7' || digits[0] == '9'
	case !inColumn, len(groups) == 1, groups[0].to-groups[0].from == 1, r.IsDate(s):
		return false, false
	case digits[0] == '0' && n >= 8 && n <= 12, n >= 8 && n <= 10 && len(groups) <= 4 && !isYearPair(s) && !spaceAfterDash(s):
		return false, r.phones.anywhere(digits)
	case n <= 7 && len(groups) <= 3 && digits[0] != '0' && strings.Trim(s, "0123456789-– ") == "":
		return true, !strings.Contains(s, " ") || len(groups) == 3
	}
	return false, false
}

// spaceAfterDash reports whether a space follows a hyphen between digits: another
// number begins there.
func spaceAfterDash(s string) bool {
	i := strings.IndexByte(s, '-')
	return i >= 0 && strings.Contains(s[i:], " ")
}

func isYearPair(s string) bool { return len(s) == 9 && isYear(s[:4]) && isYear(s[5:]) }

// isShortNumber reports numbers such as 109 and 1414.
func isShortNumber(s string) bool {
	return (len(s) == 3 || len(s) == 4) && strings.Trim(s, "0123456789") == "" && s[0] == '1'
}

// WholeNumber undoes what a spreadsheet does to a telephone number that it takes
// for a number: 87011234567.0 and 7.7012345678E10. Cut is true where digits were
// lost.
func WholeNumber(cell string) (digits string, changed, cut bool) {
	s := strings.ToUpper(strings.Replace(strings.TrimSpace(cell), ",", ".", 1))
	mantissa, exponent, scientific := strings.Cut(s, "E")
	whole, fraction, point := strings.Cut(mantissa, ".")
	if !point && !scientific || whole == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return cell, false, false
	}
	if !scientific {
		if strings.Trim(fraction, "0") != "" || len(whole) < 7 {
			return cell, false, false
		}
		return whole, true, false
	}
	n, err := strconv.Atoi(strings.TrimPrefix(exponent, "+"))
	if err != nil || n < 6 || n > 15 || len(whole) != 1 {
		return cell, false, false
	}
	if len(strings.TrimRight(fraction, "0")) < n-1 && len(fraction) < n {
		return cell, false, true
	}
	value, err := strconv.ParseFloat(s, 64)
	if err != nil || value != math.Trunc(value) {
		return cell, false, true
	}
	return strconv.FormatFloat(value, 'f', 0, 64), true, false
}

func onlyDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if isDigit(r) {
			return r
		}
		return -1
	}, s)
}

// plainSigns replaces the hyphens and spaces that do not break a line.
func plainSigns(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0x2010 && r <= 0x2012, r == 0x2212, r == 0xfe63, r == 0xff0d:
			return '-'
		case r == '—':
			return '–'
		case r != '\n' && unicode.IsSpace(r):
			return ' '
		}
		return r
	}, s)
}

func isPhoneRune(r rune) bool { return isDigit(r) || strings.ContainsRune(" +-–()./", r) }

// isGluedToWord reports whether a run begins with digits that belong to a word,
// such as x105, or to a time of day.
func isGluedToWord(runes []rune, i int) bool {
	return i > 0 && isDigit(runes[i]) && (unicode.IsLetter(runes[i-1]) && !unicode.Is(unicode.Cyrillic, runes[i-1]) || strings.ContainsRune(":@_#№", runes[i-1]))
}

func endsWithFax(before string) bool {
	words := strings.FieldsFunc(text.Fold(before), func(r rune) bool { return !unicode.IsLetter(r) })
	return len(words) > 0 && (words[len(words)-1] == "факс" || words[len(words)-1] == "fax")
}

// withoutLabels drops the words that only name kinds of addresses, and signs; what
// is left is text that says more.
func withoutLabels(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return ""
	}
	if OnlyLabels(s) {
		return ""
	}
	return text.CleanLine(s)
}

// OnlyLabels reports whether a text has only words that name kinds of addresses.
func OnlyLabels(s string) bool {
	for word := range strings.FieldsFuncSeq(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '@' }) {
		switch word {
		case "тел", "телефон", "телефоны", "моб", "мобильный", "сот", "сотовый", "раб", "гор", "почта", "эл", "сайт", "ватсап", "вотсап", "телеграм", "или", "и", "факс", "номер", "номир", "нур",
			"tel", "phone", "mobile", "mob", "cell", "fax", "e", "mail", "email", "site", "web", "website", "whatsapp", "telegram", "wa", "viber", "t", "p", "m", "or", "and", "call", "uялы",
			"пошта", "уялы", "байланыс", "немесе", "жане":
		default:
			return false
		}
	}
	return true
}
