// Package outline tells which rows of a table are no entries: numbers of the
// columns, the header once more, headings of sections, totals and remarks. It
// also finds the columns whose merged cells were saved as a value with empty
// cells below. It decides nothing about what columns and cells mean.
package outline

import (
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/table"
)

// Kind is what a row is.
type Kind int

// The kinds of rows. Data is an entry as far as the outline can tell.
const (
	Data      Kind = iota
	Numbering      // 1, 2, 3 … below the header
	Repeated       // the header once more
	Heading        // of a section: the rows below belong to it
	Total          // sums of the rows above
	Remark         // a note beside or beneath the table
	TitleOnly      // data, but only its title is filled while the rows around it are full
)

// Outline is what the rows of a table are.
type Outline struct {
	Above    int   // rows with something in them above the header
	Filled   []int // columns in which an empty cell repeats the one above it
	kinds    map[int]Kind
	headings []*Section // in order
	rows     []int      // numbers of the rows of the outline, in order
}

// Section is a heading in the table and the rows it is for.
type Section struct {
	Row    int // its number
	Column int // index of its cell
	Text   string
	parent *Section
	isEnd  bool // no section from here to the next heading
}

// Parent returns the section that this one is a part of, nil if there is none.
func (s *Section) Parent() *Section { return s.parent }

// Kind returns what a row is.
func (o *Outline) Kind(row int) Kind { return o.kinds[row] }

// IsData reports whether a row is an entry.
func (o *Outline) IsData(row int) bool {
	k := o.kinds[row]
	return k == Data || k == TitleOnly
}

// Rows returns the numbers of the rows that are not plain data, in order.
func (o *Outline) Rows() []int { return o.rows }

// Left returns how many rows are left out.
func (o *Outline) Left() int {
	n := 0
	for _, k := range o.kinds {
		if k != TitleOnly {
			n++
		}
	}
	return n
}

// Section returns the innermost section that a row belongs to, nil if it is in
// none.
func (o *Outline) Section(row int) *Section {
	at := -1
	for i := range o.headings {
		if o.headings[i].Row > row {
			break
		}
		at = i
	}
	if at < 0 || o.headings[at].isEnd {
		return nil
	}
	return o.headings[at]
}

// Rows calls visit with the rows of a table until it returns false.
type Rows func(visit func(*table.Row) bool)

// Find finds the outline of a table.
func Find(rows Rows, header mapping.Header, merged []table.Range, reader *cells.Reader) *Outline {
	f := newFinder(header, merged, reader)
	rows(func(r *table.Row) bool {
		f.see(r)
		return true
	})
	return f.outline()
}

// Label returns what a row that is no entry says, on one line.
func Label(row *table.Row) string {
	label, _ := (&suspect{cells: row.Cells}).label()
	return label
}
