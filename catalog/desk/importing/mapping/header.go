package mapping

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

// headerSearch is how many rows are searched for the header: a title, a date or
// an empty line may be above it.
const headerSearch = 12

// Header is the row that names the columns.
type Header struct {
	Found bool
	Names []string // of all columns, "" for one without a name
	Rows  int      // rows before the data, the header included
}

// NoHeader is the header of a table that has none.
func NoHeader(columns int) Header { return Header{Names: make([]string, columns)} }

// FirstRow takes the first row with anything in it for the header; false if
// there is none.
func FirstRow(rows []table.Row, columns int) (Header, bool) {
	first := slices.IndexFunc(rows, func(r table.Row) bool { return !r.IsEmpty() })
	if first < 0 {
		return Header{}, false
	}
	return headerAt(rows, first, columns), true
}

// FindHeader searches the first rows for the header. Known names in a row
// decide; without them a row is the header if its cells are short and differ,
// and are of another kind than the cells below them.
func FindHeader(rows []table.Row, columns int, reader *cells.Reader) Header {
	words := headerWords()
	known := columnNames()
	for i, r := range rows[:min(len(rows), headerSearch)] {
		filled, named, plain, seen := 0, 0, 0, map[string]bool{}
		for _, cell := range r.Cells {
			cell = text.CleanLine(cell)
			if cell == "" {
				continue
			}
			filled++
			isName := isNamed(cell, words, known)
			if isName || reader.Kind(cell) == cells.Short && utf8.RuneCountInString(cell) <= 60 {
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
			return headerAt(rows, i, columns)
		}
		if 2*filled < columns {
			continue
		}
		if plain == filled && len(seen) == filled && (named > 0 || differs(r, rows[i+1:], reader)) {
			return headerAt(rows, i, columns)
		}
		return NoHeader(columns)
	}
	return NoHeader(columns)
}

// isNamed reports whether a cell is a name that people use for a field.
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

// differs reports whether a cell of the row is short text and most cells below
// it are not.
func differs(r table.Row, below []table.Row, reader *cells.Reader) bool {
	for i, cell := range r.Cells {
		k := reader.Kind(cell)
		if k != cells.Short {
			continue
		}
		others, n := 0, 0
		for j := range below[:min(len(below), 50)] {
			if kb := reader.Kind(below[j].Cell(i)); kb != cells.Empty {
				n++
				if kb != cells.Short {
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

// headerAt returns the header that is rows[i].
func headerAt(rows []table.Row, i, columns int) Header {
	names := make([]string, max(columns, len(rows[i].Cells)))
	for i, cell := range rows[i].Cells {
		names[i] = text.CleanLine(table.Unguard(cell))
	}
	return Header{true, names, i + 1}
}
