package table

import (
	"slices"

	"aina/catalog/stable"
)

// Range is merged cells. Only the first of them, at the top on the left, has a
// value. Rows count as Row.Number does, columns from 0; the last ones belong to
// the range.
type Range struct{ FirstRow, FirstColumn, LastRow, LastColumn int }

// Filler fills merged cells of rows that come in order.
type Filler struct {
	ranges []Range
	values map[Range]string
}

// NewFiller returns a filler for merged cells.
func NewFiller(ranges []Range) *Filler {
	f := &Filler{values: map[Range]string{}}
	for _, m := range ranges {
		if m.LastRow > m.FirstRow {
			f.ranges = append(f.ranges, m)
		}
	}
	stable.Sort(f.ranges, func(a, b Range) int { return a.FirstRow - b.FirstRow })
	return f
}

// Row gives the cells of a row that are merged with one above its value. Cells
// beside the first one stay empty.
func (f *Filler) Row(r *Row) {
	for i := 0; i < len(f.ranges) && f.ranges[i].FirstRow <= r.Number; i++ {
		m := f.ranges[i]
		switch {
		case m.LastRow < r.Number:
			delete(f.values, m)
			f.ranges = slices.Delete(f.ranges, i, i+1)
			i--
		case m.FirstRow == r.Number:
			f.values[m] = r.Cell(m.FirstColumn)
		case f.values[m] != "" && r.Cell(m.FirstColumn) == "" && !r.IsEmpty():
			for len(r.Cells) <= m.FirstColumn {
				r.Cells = append(r.Cells, "")
			}
			r.Cells[m.FirstColumn] = f.values[m]
		}
	}
}
