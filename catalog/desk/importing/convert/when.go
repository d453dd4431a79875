package convert

import (
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/record"
)

// when reads a cell that says something else about when than its column is for, as
// columns headed "When" do: a word for a schedule, times, or days of the calendar. It
// is false, and nothing is set, for a cell that is none of these as a whole.
func (c *Converter) when(e *Entry, r *mapping.Rule, name, cell string) bool {
	if name != "schedule" && c.schedule(e, cell) {
		return true
	}
	if times, ok := cells.Times(cell); ok && name != "times" {
		record.Add(&e.Opportunity, "times", times)
		if len(times) > 0 {
			noteMeaning(e, "times", cell, times)
		}
		return true
	}
	if name != "schedule" && name != "times" || e.Opportunity.StartDate != "" {
		return false
	}
	if _, problem := c.reader.Dates(cell, r.Dates); problem == cells.NotADate {
		return false
	}
	c.dates(e, r, "start_date", cell)
	return true
}
