package table

import "slices"

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
