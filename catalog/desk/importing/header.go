package importing

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"aina/catalog/text"
)

// headerSearch is how many rows from the top may stand above the header: a
// title, a date, an empty line.
const headerSearch = 12

// header is the row that names the columns, and where the data begins.
type header struct {
	found bool
	names []string
	above int // rows to pass by before the data, the header included
}

// findHeader looks for the header: known names in a row decide; else a row is
// one if its cells are short and differ, and are not of the kind of the cells
// below them.
func findHeader(rows []row, columns int, c *converter) header {
	words := headerWords()
	known := columnNames()
	for i, r := range rows[:min(len(rows), headerSearch)] {
		filled, named, plain, seen := 0, 0, 0, map[string]bool{}
		for _, cell := range r.cells {
			cell = text.CleanLine(cell)
			if cell == "" {
				continue
			}
			filled++
			isName := isNamed(cell, words, known)
			if isName || c.p.kindOf(cell, c.months) == short && utf8.RuneCountInString(cell) <= 60 {
				plain++
			}
			if isName && !seen[cell] {
				named++
			}
			seen[cell] = true
		}
		if filled == 0 {
			continue
		}
		if filled == 1 && columns > 2 {
			continue // a title above the table
		}
		if named >= 2 && 3*named >= min(filled, 6) || named >= 1 && columns <= 2 {
			return header{true, headerNames(r.cells, columns), i + 1}
		}
		if 2*filled < columns {
			continue
		}
		if plain == filled && len(seen) == filled && (named > 0 || differs(r, rows[i+1:], c)) {
			return header{true, headerNames(r.cells, columns), i + 1}
		}
		return header{names: make([]string, columns)}
	}
	return header{names: make([]string, columns)}
}

// isNamed reports whether a cell is what people call a field.
func isNamed(cell string, words []headerWord, known map[string]string) bool {
	if utf8.RuneCountInString(cell) > 120 {
		return false
	}
	if _, ok := known[strings.ToLower(cell)]; ok {
		return true
	}
	tokens := headerTokens(cell)
	if len(tokens) == 0 || len(tokens) > 14 {
		return false
	}
	for _, w := range words {
		for _, phrase := range w.phrases {
			if s := matchPhrase(tokens, phrase); s >= 60 || s >= 20 && strings.HasSuffix(cell, "?") {
				return true
			}
		}
	}
	return false
}

// differs reports whether the kinds of a row's cells are not those of most
// cells below them, in at least one column.
func differs(r row, below []row, c *converter) bool {
	for i, cell := range r.cells {
		k := c.p.kindOf(cell, c.months)
		if k != short {
			continue
		}
		others, n := 0, 0
		for j := range below[:min(len(below), 50)] {
			if kb := c.p.kindOf(below[j].cell(i), c.months); kb != empty {
				n++
				if kb != short {
					others++
				}
			}
		}
		if n > 1 && 5*others >= 4*n {
			return true
		}
	}
	return false
}

// headerNames gives the names of the columns; one without a name has "".
func headerNames(cells []string, columns int) []string {
	names := make([]string, max(columns, len(cells)))
	for i, cell := range cells {
		names[i] = text.CleanLine(unguard(cell))
	}
	return names
}

// title names the column of a rule for people.
func (r *Rule) title() string {
	if r.Column != "" {
		return r.Column
	}
	return strconv.Itoa(r.Number)
}

// find gives the index of the column of a rule, -1 if there is none. A header
// is found in any case and spacing.
func (r *Rule) find(names []string) int {
	if r.Column == "" {
		return r.Number - 1
	}
	for i, name := range names {
		if name == r.Column {
			return i
		}
	}
	folded := text.Fold(r.Column)
	for i, name := range names {
		if text.Fold(name) == folded {
			return i
		}
	}
	return -1
}
