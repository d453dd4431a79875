package outline

import (
	"slices"
	"strings"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

// sparse is how many cells a row has at most to be kept for a closer look.
const sparse = 2

// line is a row of the table that is not empty.
type line struct {
	number  int32
	filled  uint16
	gap     bool // an empty row is right above it
	columns columnSet
}

// suspect is a row that may be no entry.
type suspect struct {
	at    int // index among the lines
	cells []string
	kind  Kind
	opens bool // its one cell has an empty one below
}

// finder collects what the outline is found from, in one pass over the rows.
type finder struct {
	header   mapping.Header
	title    int // index of the column of the title, -1 if it is not known
	merged   []table.Range
	reader   *cells.Reader
	folded   []string // names of the columns
	above    int
	lines    []line
	suspects []suspect
	capitals int // titles that are written in capitals
	gap      bool
	columns  []column
	sums     []float64 // of the cells of each column
	section  []float64 // the same since the last heading
}

func newFinder(header mapping.Header, merged []table.Range, reader *cells.Reader) *finder {
	f := &finder{header: header, title: header.TitleColumn(), merged: merged, reader: reader}
	for _, name := range header.Names {
		f.folded = append(f.folded, fold(name))
	}
	n := len(header.Names)
	f.columns, f.sums, f.section = make([]column, n), make([]float64, n), make([]float64, n)
	return f
}

// fold folds a cell and takes the signs around it away.
func fold(cell string) string {
	return strings.Trim(strings.Join(strings.Fields(text.Fold(cell)), " "), " .:;,–—-*•")
}

// see looks at the next row.
func (f *finder) see(r *table.Row) {
	filled, columns, same := f.filled(r)
	switch {
	case r.Number <= f.header.Rows:
		if filled > 0 && r.Number < f.header.First {
			f.above++
		}
		return
	case filled == 0:
		f.gap = len(f.lines) > 0
		f.breakColumns()
		return
	}
	if same {
		filled = 1
	}
	at := len(f.lines)
	if n := len(f.suspects) - 1; n >= 0 && f.suspects[n].at == at-1 {
		_, column := f.suspects[n].label()
		f.suspects[n].opens = isBlank(r.Cell(column))
	}
	f.lines = append(f.lines, line{int32(r.Number), uint16(min(filled, 1<<16-1)), f.gap, columns})
	f.gap = false
	kind := f.kind(r, filled)
	if kind != Data || filled <= sparse && len(f.folded) > 1 {
		f.suspects = append(f.suspects, suspect{at: at, cells: slices.Clone(r.Cells), kind: kind})
		if kind != Data {
			f.breakColumns()
			if kind == Heading {
				clear(f.section)
			}
			return
		}
	}
	if filled > 1 && f.title >= 0 && isCapitals(r.Cell(f.title)) {
		f.capitals++
	}
	if filled == 1 && f.title >= 0 && isBlank(r.Cell(f.title)) {
		f.breakColumns() // the heading of a section
		return
	}
	f.seeColumns(r, filled)
	f.addUp(r)
}

// filled counts the cells with anything in them, and says which they are. Same reports a
// row of three cells or more that all say the same: a merged cell that was written out.
func (f *finder) filled(r *table.Row) (n int, columns columnSet, same bool) {
	first := ""
	same = true
	for i, cell := range r.Cells {
		if isBlank(cell) {
			continue
		}
		if i < maxColumnSet {
			columns |= 1 << i
		}
		if n++; n == 1 {
			first = cell
		} else if cell != first {
			same = false
		}
	}
	return n, columns, same && n >= 3
}

// isBlank reports whether a cell says nothing.
func isBlank(cell string) bool {
	return cell == "" || len(cell) <= 24 && (cell[0] <= ' ' || cell[0] == '-' || cell[0] >= 0x80 || cell[0] == '#') && table.Clean(cell) == ""
}

// isCapitals reports whether a cell of three letters or more has no small ones.
func isCapitals(cell string) bool {
	letters := 0
	for _, r := range cell {
		switch {
		case !isLetter(r):
		case isSmall(r):
			return false
		default:
			letters++
		}
	}
	return letters >= 3
}
