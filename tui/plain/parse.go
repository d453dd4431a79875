package plain

import (
	"strconv"
	"strings"
)

// parseNumber reads a number. It also understands the characters that the number
// row of the Kazakh keyboard types.
func parseNumber(s string) (int, bool) {
	s = strings.TrimSuffix(strings.TrimSpace(s), ".")
	switch strings.ToLower(s) {
	case `"`:
		return 1, true
	case "ә":
		return 2, true
	case "і":
		return 3, true
	case "ң":
		return 4, true
	case "ғ":
		return 5, true
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
