package table

import (
	"slices"
	"strconv"
	"strings"
)

// Row is a record of a table. Number counts as a spreadsheet does: the first
// row, header or not, is 1. Line is where it begins in the file.
type Row struct {
	Number, Line int
	Cells        []string
	Damaged      bool // its quotes are not in order
}

// IsEmpty reports whether no cell has anything in it.
func (r *Row) IsEmpty() bool {
	return !slices.ContainsFunc(r.Cells, func(c string) bool { return c != "" })
}

// Cell returns a cell by its index, "" beyond the last.
func (r *Row) Cell(i int) string {
	if i < 0 || i >= len(r.Cells) {
		return ""
	}
	return r.Cells[i]
}

// IsNumbering reports whether the cells count from 1 or 2, as rows that number the
// columns do. Cells without a letter or digit are passed by.
func (r *Row) IsNumbering() bool {
	last := 0
	for _, cell := range r.Cells {
		cell = strings.Trim(cell, " .()№–—-")
		if cell == "" {
			continue
		}
		n, err := strconv.Atoi(cell)
		if err != nil || last > 0 && n != last+1 || last == 0 && n > 2 || n < 1 {
			return false
		}
		last = n
	}
	return last > 1
}
