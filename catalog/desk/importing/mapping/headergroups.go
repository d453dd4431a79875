package mapping

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

// isSubHeading reports whether the row below rows[i] names columns of groups that
// rows[i] names: it has names only below the cells of groups, which are followed
// by empty cells or repeated.
func (f *headerFinder) isSubHeading(i int) bool {
	if i+1 >= len(f.rows) {
		return false
	}
	above, below := f.rows[i], f.rows[i+1]
	filled, named, under := 0, 0, 0
	for c := range below.Cells {
		cell := text.CleanLine(below.Cell(c))
		if cell == "" {
			continue
		}
		filled++
		top := text.CleanLine(above.Cell(c))
		switch {
		case text.Fold(top) == text.Fold(cell):
		case top == "" || f.opensGroup(above, c):
			under++
		default:
			return false
		}
		if f.reader.Kind(cell) != cells.Short || utf8.RuneCountInString(cell) > headerCell {
			return false
		}
		if s := nameScore(cell, f.words, f.known); s >= halfName || isSide(cell) {
			named++
		}
	}
	return under >= 2 && 2*named >= filled
}

// opensGroup reports whether the cell of a column is the first or a later one of a
// group: the cell beside it is empty or says the same.
func (f *headerFinder) opensGroup(r table.Row, c int) bool {
	cell := r.Cell(c)
	return c+1 < f.columns && (r.Cell(c+1) == "" || r.Cell(c+1) == cell) || c > 0 && r.Cell(c-1) == cell
}

// isGroupLine reports whether rows[i] has the names of groups for the header
// right below it.
func (f *headerFinder) isGroupLine(i int) bool {
	r, names := f.rows[i], f.rows[i+1]
	first, filled := -1, 0
	for c := range r.Cells {
		cell := text.CleanLine(r.Cell(c))
		if cell == "" {
			continue
		}
		if f.reader.Kind(cell) != cells.Short || utf8.RuneCountInString(cell) > headerCell || names.Cell(c) == "" {
			return false
		}
		if filled++; first < 0 {
			first = c
		}
	}
	return filled >= 2 || filled == 1 && first > 0
}

// isSide reports whether a name says which end of a span a column has.
func isSide(cell string) bool {
	return slices.Contains([]string{"from", "to", "c", "с", "до", "по", "от", "min", "max", "start", "end", "бастап", "дейін"}, strings.ToLower(strings.Trim(cell, ". ")))
}

// join returns the header of two rows. A column is called by its own name; by
// that of its group too where it is no name of a field by itself, or where
// another column has it too.
func (f *headerFinder) join(top, sub int) Header {
	h := headerAt(f.rows, sub, max(f.columns, len(f.rows[top].Cells)))
	h.First = f.rows[top].Number
	count := map[string]int{}
	for _, name := range h.Names {
		count[text.Fold(name)]++
	}
	group := ""
	for c, own := range h.Names {
		if cell := text.CleanLine(table.Unguard(f.rows[top].Cell(c))); cell != "" {
			group = cell
		} else if own == "" {
			group = ""
		}
		switch {
		case own == "":
			h.Names[c] = group
		case group == "" || text.Fold(group) == text.Fold(own):
		case count[text.Fold(own)] > 1 || isSide(own) || nameScore(own, f.words, f.known) < halfName:
			h.Names[c] = group + " " + own
		}
	}
	return h
}
