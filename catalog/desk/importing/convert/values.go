package convert

import (
	"cmp"
	"maps"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/text"
)

// value sets a field that holds one value.
func (c *Converter) value(e *Entry, r *mapping.Rule, name, rest, cell string) {
	line := text.CleanLine(cell)
	switch c.reader.FieldKind(name) {
	case catalog.KindText, catalog.KindTextLine:
		record.SetText(e.Opportunity.Field(name).(*catalog.Text), rest, cell, r.Join)
	case catalog.KindRecord:
		if e.Opportunity.Organization == nil {
			e.Opportunity.Organization = &catalog.Organization{}
		}
		if rest == "url" {
			e.Opportunity.Organization.URL, _ = c.url(e, r, line)
			return
		}
		_, lang, _ := strings.Cut(rest, ".")
		record.SetText(&e.Opportunity.Organization.Name, lang, line, " ")
	case catalog.KindMotives:
		c.motive(e, rest, line)
	case catalog.KindDate:
		c.date(e, r, name, line)
	case catalog.KindBool:
		c.yes(e, name, line)
	case catalog.KindInt, catalog.KindNumber:
		c.number(e, name, line)
	case catalog.KindDuration:
		record.Set(&e.Opportunity, name, cells.Duration(line))
	case catalog.KindCountry:
		record.Set(&e.Opportunity, name, cmp.Or(c.reader.ReadPlace(line).Country, line))
	case catalog.KindURL:
		if u, ok := c.url(e, r, line); ok {
			record.Set(&e.Opportunity, name, u)
		}
	case catalog.KindEmail:
		if strings.Count(line, "@") == 1 && !strings.ContainsAny(line, " ,;:<>()") {
			record.Set(&e.Opportunity, name, line)
			return
		}
		setFirst(e, name, line, c.reader.Emails(line))
	case catalog.KindPhone:
		c.phone(e, line)
	default:
		if name == "city" || name == "region" {
			c.place(e, name, line)
			return
		}
		record.Set(&e.Opportunity, name, line)
	}
}

// motive reads one affordance. 0 is kept: it states that the motive is not
// afforded.
func (c *Converter) motive(e *Entry, name, cell string) {
	n, err := strconv.Atoi(cell)
	if err != nil || n < 0 || n > 3 {
		e.Note(Dropped, "motives", messages.NotANumber, "field", "motives."+name, "value", cell)
		return
	}
	if e.Opportunity.Motives == nil {
		e.Opportunity.Motives = map[catalog.Motive]int{}
	}
	e.Opportunity.Motives[catalog.Motive(name)] = n
}

// dropZeros removes the zeros where every motive is given: a motive that is not
// named is not afforded.
func dropZeros(e *Entry) {
	if len(e.Opportunity.Motives) == len(catalog.Motives()) {
		maps.DeleteFunc(e.Opportunity.Motives, func(_ catalog.Motive, n int) bool { return n == 0 })
	}
}

func (c *Converter) date(e *Entry, r *mapping.Rule, name, cell string) {
	switch d, ok := c.reader.Date(cell, r.Dates); {
	case ok:
		*e.Opportunity.Field(name).(*catalog.Date) = catalog.Date(d)
	case c.reader.IsDate(cell) && r.Dates == "" && c.reader.DateOrder(cell) == "":
		e.Note(Dropped, name, messages.AmbiguousDate, "value", cell)
	default:
		e.Note(Dropped, name, messages.NotADate, "value", cell)
	}
}

func (c *Converter) yes(e *Entry, name, cell string) {
	b, ok := cells.YesOrNo(cell)
	if !ok {
		e.Note(Dropped, name, messages.NotYesOrNo, "value", cell)
		return
	}
	switch to := e.Opportunity.Field(name).(type) {
	case *bool:
		*to = b
	case **bool:
		*to = &b
	}
}

// number reads a number with words around it, such as "16+" or "3 часа". Two
// ages are the minimum and the maximum.
func (c *Converter) number(e *Entry, name, cell string) {
	found, o := c.reader.Numbers(cell, 3), &e.Opportunity
	isAge := name == "minimum_age" || name == "maximum_age"
	negative := strings.HasPrefix(cell, "-")
	switch {
	case isAge && len(found) == 1 && !negative:
		age(e, name, cell, int(found[0]))
	case isAge && len(found) == 2 && !strings.Contains(cell, "+") && found[0] <= found[1] && o.MinimumAge == nil && o.MaximumAge == nil:
		least, most := int(found[0]), int(found[1])
		o.MinimumAge, o.MaximumAge = &least, &most
		e.Note(Guessed, name, messages.AgesFrom, "value", cell)
	case len(found) != 1 || negative:
		e.Note(Dropped, name, messages.NotANumber, "value", cell)
	default:
		o.HoursPerWeek = found[0]
	}
}

// age sets an age. Words in the cell decide whether it is the minimum or the
// maximum; where they contradict the column, a note says so.
func age(e *Entry, column, cell string, n int) {
	field := cmp.Or(cells.AgeField(cell), column)
	switch to := e.Opportunity.Field(field).(**int); {
	case field == column:
		*to = &n
	case *to != nil:
		e.Note(Dropped, column, messages.NotANumber, "value", cell)
	default:
		*to = &n
		e.Note(Guessed, field, messages.AgeFrom, "value", cell)
	}
}
