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
		c.dates(e, r, name, line)
	case catalog.KindBool:
		c.yes(e, name, line)
	case catalog.KindInt:
		c.ages(e, name, line)
	case catalog.KindNumber:
		c.hours(e, r, line)
	case catalog.KindDuration:
		c.duration(e, r, line)
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

// saysNothing reports a cell that holds no more than "none" where that is no value: a
// telephone "нет" is not given. Of a place, a state and of places left it says something.
func (c *Converter) saysNothing(name, cell string) bool {
	switch c.reader.FieldKind(name) {
	case catalog.KindLanguages, catalog.KindBool, catalog.KindWord, catalog.KindCauses, catalog.KindCountry, catalog.KindMotives:
		return false
	}
	switch name {
	case "id", "title", "city", "region", mapping.DeadlineField, mapping.PlacesField:
		return false
	}
	return !c.layout.Literal && cells.IsNothing(cell)
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

func (c *Converter) yes(e *Entry, name, cell string) {
	b, ok := cells.YesOrNo(cell)
	if name == "remote" {
		var sure bool
		if b, ok, sure = cells.Remote(cell); ok && !sure {
			noteMeaning(e, name, cell, []string{strconv.FormatBool(b)})
		}
	}
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
