package convert

import (
	"slices"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/text"
)

// MadeCause is a cause that was made for a category of the table, and the title of
// the column that it comes from.
type MadeCause struct {
	catalog.Cause
	Column string
}

// addCategory adds a new cause for a category that means no known one.
func (c *Converter) addCategory(e *Entry, r *mapping.Rule, category string) {
	activities := c.reader.Meaning("activities", category)
	causes := c.reader.GuessCauses(category)
	switch {
	case activities != nil:
		record.Add(&e.Opportunity, "activities", activities)
		noteMeaning(e, "activities", category, activities)
		return
	case len(causes) > 0 && !c.reader.IsPlace(category):
		record.Add(&e.Opportunity, "causes", causes)
		noteMeaning(e, "causes", category, causes)
		return
	case cells.IsOther(category) || c.reader.IsPlace(category) || r.IsTags():
		e.Note(Dropped, "causes", messages.NotACause, "value", category)
		e.Notes[len(e.Notes)-1].Unknown = category
		return
	}
	c.addCause(e, r, c.reader.CauseID(category), category)
}

// mark reads a cell that only says yes or no: the heading of its column, or what the
// values of the rule give for yes, is the cause or the activity. It returns false for
// any other cell.
func (c *Converter) mark(e *Entry, r *mapping.Rule, field, cell string) bool {
	yes, ok := cells.Mark(cell)
	if !ok {
		return false
	}
	words, isMarks := r.Marks()
	if !isMarks && r.Column != "" {
		heading := mapping.BareHeading(r.Column)
		if words = c.reader.Meaning(field, heading); words == nil && field == "causes" {
			words = c.reader.GuessCauses(heading)
		}
	}
	switch {
	case len(words) == 0:
		e.Note(Dropped, field, messages.UnknownWord, "value", cell)
	case yes:
		record.Add(&e.Opportunity, field, words)
		noteMeaning(e, field, r.Title()+": "+cell, words)
	}
	return true
}

// addCause adds a cause by its id, and makes it unless it is known.
func (c *Converter) addCause(e *Entry, r *mapping.Rule, id, category string) {
	record.Add(&e.Opportunity, "causes", []string{id})
	if c.reader.KnowsCause(id) {
		return
	}
	if !slices.ContainsFunc(c.made, func(m MadeCause) bool { return m.ID == id }) {
		name := catalog.Text{Plain: text.CleanLine(category)}
		c.made = append(c.made, MadeCause{catalog.Cause{ID: id, Name: name}, r.Title()})
	}
	e.Note(Guessed, "causes", messages.NewCause, "value", category, "id", id)
}

// Made returns the causes that were made so far, in the order of the rows.
func (c *Converter) Made() []MadeCause { return c.made }

// Known returns what a catalog knows, and the causes that were made so far.
func (c *Converter) Known(base *catalog.Catalog) *catalog.Catalog {
	if k := c.known; k != nil && len(k.Causes) == len(base.Causes)+len(c.made) {
		return k
	}
	all := slices.Clone(base.Causes)
	for _, m := range c.made {
		all = append(all, m.Cause)
	}
	known := *base
	known.Causes, known.Opportunities = all, nil
	c.known = &known
	return c.known
}
