package convert

import (
	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
)

// closing is why a column other than the status closes a role.
type closing struct {
	column, value string
	passed        string // the last day to apply, "" where no places are left
}

// deadline reads the last day to apply. One that has passed closes the role; the
// catalog has no field for one to come, which is told.
func (c *Converter) deadline(e *Entry, r *mapping.Rule, cell string) {
	column := c.heading(r)
	span, problem := c.reader.Dates(cell, r.Dates)
	if serial, ok := cells.SerialDay(cell); ok && problem != cells.NoProblem {
		span, problem = cells.Span{From: serial}, cells.NoProblem
	}
	last := span.To
	if last == "" {
		last = span.From
	}
	switch {
	case problem == cells.NoProblem && c.today != "" && last < string(c.today):
		e.closed = &closing{column, cell, last}
	case problem == cells.NoProblem:
		e.Add(Dropped, "status", messages.Deadline(false, column, last))
	case cells.IsOpenEnd(cell), cells.IsNothing(cell):
	case c.says(e, r, cell):
	case problem == cells.Ambiguous:
		e.Note(Dropped, "status", messages.AmbiguousDate, "value", cell, "field", column)
	case problem == cells.NoYear:
		e.Note(Dropped, "status", messages.NoYear, "value", cell, "field", column)
	default:
		e.Note(Dropped, "status", messages.NotADate, "value", cell, "field", column)
	}
}

// placesLeft reads how many places are left: none closes the role.
func (c *Converter) placesLeft(e *Entry, r *mapping.Rule, cell string) {
	switch none, ok := cells.NoPlaces(cell); {
	case ok && none:
		e.closed = &closing{column: c.heading(r), value: cell}
	case ok, c.says(e, r, cell):
	default:
		e.Note(Dropped, "status", messages.UnknownWord, "value", cell, "field", c.heading(r))
	}
}

// says reads a cell that says in words whether a role is open; false if it does not.
func (c *Converter) says(e *Entry, r *mapping.Rule, cell string) bool {
	words := c.reader.Meaning("status", cell)
	if len(words) == 0 {
		return false
	}
	if catalog.Status(words[0]) != catalog.Active {
		e.closed = &closing{column: c.heading(r), value: cell}
	}
	return true
}

// close closes a role for whose state no column has a word.
func (e *Entry) close() {
	switch o, by := &e.Opportunity, e.closed; {
	case by == nil, o.Status != "" && o.Status != catalog.Active:
	case o.Status == catalog.Active:
		e.Note(Guessed, "status", messages.ClosedYetOpen, "column", by.column, "value", by.value)
	case by.passed != "":
		o.Status = catalog.Inactive
		e.Add(Guessed, "status", messages.Deadline(true, by.column, by.passed))
	default:
		o.Status = catalog.Inactive
		e.Note(Guessed, "status", messages.NoPlacesLeft, "column", by.column, "value", by.value)
	}
}
