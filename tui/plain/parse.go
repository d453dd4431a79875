package plain

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// numberRow gives the digit for what a Kazakh keyboard types in the place of its key:
// all ten of the Cyrillic one, and the four of the Latin one.
func numberRow(s string) (int, bool) {
	s = norm.NFC.String(strings.ToLower(s))
	for _, row := range [][]string{
		{"қ", `"`, "ә", "і", "ң", "ғ", ",", ".", "ү", "ұ"},
		{2: "á", 3: "í", 4: "ń", 5: "ǵ"},
	} {
		if i := slices.Index(row, s); s != "" && i >= 0 {
			return i, true
		}
	}
	return 0, false
}

// parseNumber reads a number, or the one character that the key of a digit types on
// a Kazakh keyboard.
func parseNumber(s string) (int, bool) {
	s = strings.TrimSpace(s)
	if n, ok := numberRow(s); ok {
		return n, true
	}
	s = strings.TrimSuffix(s, ".")
	if n, ok := numberRow(s); ok {
		return n, true
	}
	if len(s) > 6 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// parseNumbers reads numbers that are separated by spaces, commas or semicolons. A
// comma alone is the key of a digit.
func parseNumbers(s string) ([]int, bool) {
	if n, ok := parseNumber(s); ok {
		return []int{n}, true
	}
	var all []int
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == ';' }) {
		n, ok := parseNumber(part)
		if !ok {
			return nil, false
		}
		all = append(all, n)
	}
	return all, len(all) > 0
}
