package convert

import (
	"slices"
	"strconv"

	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/outline"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/table"
)

// putSections gives the entry what the headings above its row say: the value of
// their column, where they stand in one that has a field; else a cause or a
// place that they name, where no column says it. Each is told.
func (c *Rows) putSections(e *Entry, row *table.Row) {
	for s := c.outline.Section(row.Number); s != nil; s = s.Parent() {
		c.putSection(e, s, row)
	}
}

func (c *Rows) putSection(e *Entry, s *outline.Section, row *table.Row) {
	o := &e.Opportunity
	tell := func(field string) {
		e.Note(Guessed, field, messages.FromHeading, "value", s.Text, "row", strconv.Itoa(s.Row))
	}
	if i := slices.Index(c.layout.Rules, s.Column); i >= 0 {
		rule := &c.layout.Mapping.Columns[i]
		if field := mapping.TopField(rule.Field); field != "title" {
			if c.clean(row.Cell(s.Column)) == "" && e.Raw[field] == "" {
				c.put(e, rule, s.Text)
				tell(field)
			}
			return
		}
	}
	words := c.reader.Meaning("causes", s.Text)
	if words == nil {
		words = c.reader.GuessCauses(s.Text)
	}
	switch {
	case c.reader.IsPlace(s.Text):
		if o.City == "" && e.Raw["city"] == "" {
			o.City = s.Text
			tell("city")
		}
	case len(words) > 0 && len(o.Causes) == 0 && e.Raw["causes"] == "":
		record.Add(o, "causes", words)
		tell("causes")
	}
}
