package outline

import (
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
)

// maxGroups is how many different values a column of merged cells has at most.
const maxGroups = 500

// column is what is seen of a column to find out whether its empty cells were
// merged with the one above them.
type column struct {
	filled, blanks int
	runs           int             // values that have empty cells below
	orphans        int             // empty cells with nothing above
	untitled       int             // empty cells in rows without a title
	poor           int             // empty cells in rows that say little else
	again          int             // values that were there before
	where          uint64          // which rows are empty in it
	values         map[string]bool // nil once there are too many
	last           string
	inRun, many    bool
}

// seeColumns looks at the cells of a row of data.
func (f *finder) seeColumns(r *table.Row, filled int) {
	untitled := f.title >= 0 && isBlank(r.Cell(f.title))
	isPoor := untitled || filled < min(2, len(f.columns)-1)
	for i := range f.columns {
		c := &f.columns[i]
		if c.many {
			continue
		}
		cell := r.Cell(i)
		if !isBlank(cell) {
			c.see(cell)
			continue
		}
		c.blanks++
		c.where += uint64(r.Number)*0x9e3779b97f4a7c15 ^ uint64(r.Number)
		if untitled {
			c.untitled++
		}
		if isPoor {
			c.poor++
		}
		switch {
		case c.last == "":
			c.orphans++
		case !c.inRun:
			c.runs++
			c.inRun = true
		}
	}
}

func (c *column) see(cell string) {
	c.filled++
	if c.values[cell] {
		c.again++
	} else if c.values == nil {
		c.values = map[string]bool{}
	}
	c.values[cell] = true
	c.last, c.inRun = cell, false
	if len(c.values) > maxGroups || c.again > maxGroups {
		c.many, c.values = true, nil
	}
}

// breakColumns says that no cell below goes on with one above.
func (f *finder) breakColumns() {
	for i := range f.columns {
		f.columns[i].last, f.columns[i].inRun = "", false
	}
}

// filledColumns finds the columns whose empty cells were merged with the one
// above: an organisation, a place, a cause, each once, with empty cells only
// below a value. Left of the title one such group is enough; right of it an empty
// cell may well mean that there is none.
func (f *finder) filledColumns() []int {
	var all []int
	fields := f.header.Fields()
	for i := range f.columns {
		if f.isMergedBefore(i, fields[i]) {
			all = append(all, i)
		}
	}
	before := len(all)
	for i := range f.columns {
		if f.title >= 0 && i > f.title && f.isMergedAfter(i, fields[i], all[:before]) {
			all = append(all, i)
		}
	}
	return all
}

// isClear reports whether a column has the pattern of merged cells.
func (f *finder) isClear(i int) bool {
	c := &f.columns[i]
	return i != f.title && !c.many && c.filled > 0 && c.blanks > 0 && c.orphans == 0 && c.untitled == 0 && c.again == 0
}

func (f *finder) isMergedBefore(i int, field string) bool {
	c := &f.columns[i]
	if i >= f.title && (f.title >= 0 || i > 0) || !f.isClear(i) || 6*c.blanks < c.filled {
		return false
	}
	switch field {
	case "organization.name", "city", "region", "country", "causes":
		return f.areGroups(c)
	case "":
		return c.runs >= 2 && f.areGroups(c)
	case "start_date":
		return c.runs >= 2
	}
	return false
}

func (f *finder) isMergedAfter(i int, field string, before []int) bool {
	c := &f.columns[i]
	if !f.isClear(i) || !f.areGroups(c) {
		return false
	}
	switch field {
	case "organization.name":
		return c.runs >= 2 && 2*c.blanks >= c.filled && c.poor == 0
	case "organization.url", "city", "region", "causes":
		for _, b := range before {
			if f.columns[b].where == c.where {
				return true
			}
		}
		return field != "organization.url" && c.runs >= 3 && 2*c.blanks >= c.filled && c.poor == 0
	}
	return false
}

// areGroups reports whether the values of a column are short texts.
func (f *finder) areGroups(c *column) bool {
	for value := range c.values {
		switch f.reader.Kind(value) {
		case cells.Short, cells.URL:
		case cells.Long:
			if len(value) > 300 {
				return false
			}
		default:
			return false
		}
	}
	return true
}
