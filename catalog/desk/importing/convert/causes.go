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

// madeCause is a cause that was made for a category of the table.
type madeCause struct {
	catalog.Cause
	column string
	used   bool
}

// addCategory adds a new cause for a category that means no known one.
func (c *Converter) addCategory(e *Entry, r *mapping.Rule, category string) {
	if cells.IsOther(category) {
		e.Note(Dropped, "causes", messages.NotACause, "value", category)
		return
	}
	c.addCause(e, r, c.reader.CauseID(category), category)
}

// addCause adds a cause by its id, and makes it unless it is known.
func (c *Converter) addCause(e *Entry, r *mapping.Rule, id, category string) {
	record.Add(&e.Opportunity, "causes", []string{id})
	if c.reader.KnowsCause(id) {
		return
	}
	if !slices.ContainsFunc(c.made, func(m madeCause) bool { return m.ID == id }) {
		name := catalog.Text{Plain: text.CleanLine(category)}
		c.made = append(c.made, madeCause{catalog.Cause{ID: id, Name: name}, r.Title(), false})
	}
	e.Note(Guessed, "causes", messages.NewCause, "value", category, "id", id)
}

// WithCauses returns a catalog without opportunities that has the made causes
// too.
func (c *Converter) WithCauses(known *catalog.Catalog) *catalog.Catalog {
	all := slices.Clone(known.Causes)
	for _, m := range c.made {
		all = append(all, m.Cause)
	}
	return &catalog.Catalog{Causes: all, Places: known.Places, Support: known.Support, Portals: known.Portals}
}

// UseCauses marks the made causes with these ids as used by an entry.
func (c *Converter) UseCauses(ids []string) {
	for i := range c.made {
		c.made[i].used = c.made[i].used || slices.Contains(ids, c.made[i].ID)
	}
}

// EachUsedCause calls visit with the made causes that an entry uses and the title
// of the column that each comes from.
func (c *Converter) EachUsedCause(visit func(cause catalog.Cause, column string)) {
	for _, m := range c.made {
		if m.used {
			visit(m.Cause, m.column)
		}
	}
}
