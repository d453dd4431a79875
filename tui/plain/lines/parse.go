package lines

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// numberRow gives the digit of a character that the number row of a Kazakh keyboard
// types in its place: the Cyrillic layout, and the Latin one.
func numberRow() map[rune]rune {
	row := map[rune]rune{}
	for _, layout := range []string{`"әіңғ,.үұқ`, `"áíńǵ,.úýó`} {
		for i, r := range []rune(layout) {
			row[r] = '0' + rune(i+1)%10
		}
	}
	return row
}

// Digits is a number that was typed on the number row, in digits. Where anything
// else stands in it, it is as it was.
func Digits(s string) string {
	row := numberRow()
	var b strings.Builder
	for _, r := range norm.NFC.String(strings.ToLower(s)) {
		digit, ok := row[r]
		if !ok {
			return s
		}
		b.WriteRune(digit)
	}
	return b.String()
}

// Number reads a number, in digits or as the number row of a Kazakh keyboard
// types it.
func Number(s string) (int, bool) {
	s = strings.TrimSuffix(Digits(strings.TrimSpace(s)), ".")
	if len(s) > 6 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// Numbers reads numbers from 1 to most, with spaces, commas or semicolons
// between them. A comma is also a 6 of the Kazakh number row: it is one where the
// line makes sense only so.
func Numbers(s string, most int) ([]int, bool) {
	bySpaces, spaced := numbersOf(strings.Fields(s))
	if spaced && InRange(bySpaces, most) {
		return bySpaces, true
	}
	return numbersOf(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == ';' }))
}

func numbersOf(parts []string) (all []int, ok bool) {
	for _, part := range parts {
		n, ok := Number(part)
		if !ok {
			return nil, false
		}
		all = append(all, n)
	}
	return all, len(all) > 0
}

// InRange reports whether all numbers are from 1 to most.
func InRange(all []int, most int) bool {
	return !slices.ContainsFunc(all, func(n int) bool { return n < 1 || n > most })
}
