package cells

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// token is a number, a folded word or a sign of a cell that says how much.
type token struct {
	word    string  // "" for a number and a sign
	number  float64 // of a number
	sign    rune    // 0 for a word and a number
	clock   bool    // the number was written as 1:30, in hours
	dated   bool    // the number begins with a needless zero, as days and months do
	spelled bool    // the number was written as a word
	spaced  bool    // white space comes before it
}

func (t token) isNumber() bool { return t.word == "" && t.sign == 0 }

// isDash reports the signs that stand between the two ends of a range.
func (t token) isDash() bool { return strings.ContainsRune("-–—−~", t.sign) && t.sign != 0 }

// tokens splits a cell into numbers, words and signs. Numbers that are written as
// words, and fractions such as ½, are numbers. The ending of a number, as in
// "14-ти", "3-тен" and "1st", is dropped.
func tokens(cell string) []token {
	runes := []rune(text.Fold(spellFractions(cell)))
	var all []token
	spaced := false
	for i := 0; i < len(runes); {
		r, from := runes[i], i
		switch {
		case unicode.IsSpace(r):
			spaced = true
			i++
			continue
		case isDigit(r):
			var t token
			t, i = numberAt(runes, i)
			t.spaced = spaced
			all = append(all, t)
		case unicode.IsLetter(r):
			for i < len(runes) && unicode.IsLetter(runes[i]) {
				i++
			}
			word := string(runes[from:i])
			n := len(all)
			glued := !spaced && n > 0
			if word == "полчаса" {
				word = "час"
				all = append(all, token{number: 0.5, spelled: true, spaced: spaced})
			}
			switch number, ok := numberWord(word); {
			case glued && all[n-1].isDash() && !all[n-1].spaced && n > 1 && all[n-2].isNumber():
				all = all[:n-1]
				if !isEnding(word) {
					all = append(all, token{word: word})
				}
			case glued && all[n-1].isNumber() && isEnding(word):
			case ok:
				all = append(all, token{number: number, spelled: true, spaced: spaced})
			default:
				all = append(all, token{word: word, spaced: spaced})
			}
		default:
			all = append(all, token{sign: r, spaced: spaced})
			i++
		}
		spaced = false
	}
	return all
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// numberAt reads a number with a fraction, or a time such as 1:30 or 1:30:00.
func numberAt(runes []rune, i int) (token, int) {
	from := i
	digits := func() string {
		start := i
		for i < len(runes) && isDigit(runes[i]) {
			i++
		}
		return string(runes[start:i])
	}
	follows := func(signs string) bool {
		return i+1 < len(runes) && strings.ContainsRune(signs, runes[i]) && isDigit(runes[i+1])
	}
	whole := digits()
	n, _ := strconv.ParseFloat(whole, 64)
	t := token{number: n, dated: len(whole) > 1 && whole[0] == '0'}
	switch {
	case follows(":"):
		size := 60.0
		for follows(":") {
			i++
			part, _ := strconv.ParseFloat(digits(), 64)
			t.number += part / size
			size *= 60
		}
		t.clock, t.dated = true, false
	case follows(".,"):
		i++
		digits()
		t.number, _ = strconv.ParseFloat(strings.Replace(string(runes[from:i]), ",", ".", 1), 64)
	}
	return t, i
}

// spellFractions writes ½, ¼ and ¾ as decimal fractions.
func spellFractions(s string) string {
	if !strings.ContainsAny(s, "½¼¾") {
		return s
	}
	for sign, fraction := range map[string]string{"½": ".5", "¼": ".25", "¾": ".75"} {
		for {
			at := strings.Index(s, sign)
			if at < 0 {
				break
			}
			before := strings.TrimRight(s[:at], " ")
			if before == "" || before[len(before)-1] < '0' || before[len(before)-1] > '9' {
				before = s[:at] + "0"
			}
			s = before + fraction + s[at+len(sign):]
		}
	}
	return s
}

// isEnding reports the endings that are written behind a number and add nothing
// to it.
func isEnding(word string) bool {
	switch word {
	case "х", "ти", "и", "ми", "ух", "ех", "го", "му", "я", "й", "ей", "ю", "е", "м",
		"тен", "тан", "ден", "дан", "нен", "нан", "ке", "ка", "ге", "га", "тин", "дин", "нин", "си", "сы",
		"st", "nd", "rd", "th", "er":
		return true
	}
	return false
}

// numberWord reads the small numbers that people write as words.
func numberWord(word string) (float64, bool) {
	switch word {
	case "one", "один", "одна", "одно", "одного", "одну", "бир":
		return 1, true
	case "two", "два", "две", "двух", "еки":
		return 2, true
	case "three", "три", "трех", "уш":
		return 3, true
	case "four", "четыре", "четырех", "торт":
		return 4, true
	case "five", "пять", "пяти", "бес":
		return 5, true
	case "six", "шесть", "шести", "алты":
		return 6, true
	case "seven", "семь", "жети":
		return 7, true
	case "eight", "восемь", "сегиз":
		return 8, true
	case "ten", "десять", "он":
		return 10, true
	case "half", "пол", "жарты":
		return 0.5, true
	case "полтора", "полторы":
		return 1.5, true
	}
	return 0, false
}

// rangeEnd returns the index of the number that ends a range which begins with
// the number at i, as in 2-3, "2 to 3", "от 2 до 4" and "2 мен 4 арасы"; -1 if the
// number is no such beginning. Words that pass skip may stand before the sign.
func rangeEnd(all []token, i int, skip func(string) bool) int {
	j := i + 1
	for j < len(all) && all[j].word != "" && skip(all[j].word) {
		j++
	}
	if j+1 >= len(all) {
		return -1
	}
	between := all[j].isDash() || slices.Contains([]string{"to", "до", "or", "или", "немесе", "and", "мен", "пен", "бен", "through", "bis", "по"}, all[j].word)
	if between && all[j+1].isNumber() {
		return j + 1
	}
	// "2 сағаттан 4 сағатқа дейін"
	if n := i + 2; n+2 < len(all) && isFromForm(all[i+1].word) && all[n].isNumber() && strings.HasPrefix(all[n+2].word, "дейин") {
		return n
	}
	// "3-тен 5-ке дейін": the case endings were dropped
	if j == i+1 && all[j].isNumber() && all[j].spaced && j+1 < len(all) && strings.HasPrefix(all[j+1].word, "дейин") {
		return j
	}
	// "2 сағаттан 4 сағатқа дейін"
	if j == i+2 && strings.HasSuffix(all[j-1].word, "тан") && all[j].isNumber() && j+2 < len(all) && skip(all[j+1].word) && strings.HasPrefix(all[j+2].word, "дейин") {
		return j
	}
	return -1
}
