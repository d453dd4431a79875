package plain

import (
	"slices"
	"strconv"
	"strings"
)

// parseNumber reads a number. It also understands the characters that the number
// row of the Kazakh keyboard types.
func parseNumber(s string) (int, bool) {
	s = strings.TrimSuffix(strings.TrimSpace(s), ".")
	if i := slices.Index([]string{`"`, "ә", "і", "ң", "ғ"}, strings.ToLower(s)); i >= 0 {
		return i + 1, true
	}
	if len(s) > 6 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// parseNumbers reads numbers that are separated by spaces, commas or semicolons.
func parseNumbers(s string) ([]int, bool) {
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
