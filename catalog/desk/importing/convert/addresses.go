package convert

import (
	"slices"
	"strings"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
)

// url takes the first web address of a cell. One without https:// gets it; a
// path is only useful if the mapping has its beginning. An email address or a
// telephone number in the cell goes to its own field, and a picture is no way to
// apply.
func (c *Converter) url(e *Entry, r *mapping.Rule, cell string) (string, bool) {
	links := c.reader.Links(cell)
	if name, ok := cells.AccountName(cell); ok && len(links) == 0 {
		links = []string{cells.AccountSite(c.heading(r)) + name}
		e.Note(Guessed, "url", messages.TakenFor, "value", cell, "word", links[0])
		return links[0], true
	}
	pages := slices.DeleteFunc(slices.Clone(links), cells.IsPicture)
	switch {
	case len(pages) > 0:
		return c.firstPage(e, pages, links), true
	case len(links) > 0:
		e.Note(Dropped, "url", messages.PictureLink, "value", links[0])
		return "", false
	case c.otherAddress(e, cell):
		return "", false
	case r.Prefix != "":
		return r.Prefix + cell, true
	case strings.HasPrefix(cell, "/"):
		e.Note(Dropped, "url", messages.RelativeURL, "value", cell)
		return "", false
	}
	e.Note(Dropped, "url", messages.NotAnAddress, "value", cell)
	return "", false
}

// firstPage returns the first of several web addresses and notes the others.
func (c *Converter) firstPage(e *Entry, pages, links []string) string {
	first := pages[0]
	if others := slices.DeleteFunc(slices.Clone(links), func(s string) bool { return s == first }); len(others) > 0 {
		e.Note(Dropped, "url", messages.OthersDropped, "value", strings.Join(others, " "))
	}
	if cells.HasScheme(first) {
		return first
	}
	e.Note(Guessed, "url", messages.SchemeAdded, "value", first)
	return "https://" + first
}

// otherAddress takes an email address or a telephone number from a cell of web
// addresses; false if it has none.
func (c *Converter) otherAddress(e *Entry, cell string) bool {
	if emails := c.reader.Emails(cell); len(emails) > 0 {
		if e.Opportunity.Email == "" {
			e.Opportunity.Email = emails[0]
			e.Note(Guessed, "email", messages.TakenFor, "value", cell, "word", emails[0])
			return true
		}
		return e.Opportunity.Email == emails[0]
	}
	if phones, _ := c.reader.Phones(strings.TrimPrefix(cell, "tel:"), false); len(phones) > 0 {
		if e.Opportunity.Phone == "" {
			e.Opportunity.Phone = phones[0].Text
			e.Note(Guessed, "phone", messages.TakenFor, "value", cell, "word", phones[0].Text)
			return true
		}
	}
	return false
}

// setFirst sets a field to the first address of a cell and notes the others.
func setFirst(e *Entry, name, cell string, all []string) {
	if len(all) == 0 {
		e.Note(Dropped, name, messages.NotAnAddress, "value", cell)
		return
	}
	record.Set(&e.Opportunity, name, all[0])
	if len(all) > 1 {
		e.Note(Dropped, name, messages.OthersDropped, "value", strings.Join(all[1:], ", "))
	}
}

// phone takes the first telephone number of a cell, and notes what else the cell
// says.
func (c *Converter) phone(e *Entry, cell string) {
	digits, changed, cut := cells.WholeNumber(cell)
	if cut {
		e.Note(Dropped, "phone", messages.CutNumber, "value", cell)
		return
	}
	found, rest := c.reader.Phones(digits, true)
	if len(found) == 0 {
		if emails := c.reader.Emails(cell); len(emails) > 0 && e.Opportunity.Email == "" {
			e.Opportunity.Email = emails[0]
			e.Note(Guessed, "email", messages.TakenFor, "value", cell, "word", emails[0])
			return
		}
		e.Note(Dropped, "phone", messages.NotAPhone, "value", cell)
		return
	}
	first := found[0].Text
	if changed && strings.HasPrefix(first, "77") && len(first) == 11 {
		first = "+" + first
	}
	switch {
	case e.Opportunity.Phone != "" && e.Opportunity.Phone != first:
		e.Note(Dropped, "phone", messages.OthersDropped, "value", cell)
		return
	case changed:
		e.Note(Guessed, "phone", messages.TakenFor, "value", cell, "word", first)
	case len(found) > 1 || rest != "":
		e.Note(Dropped, "phone", messages.OnlyTaken, "value", cell, "word", first)
	}
	if found[0].Local {
		e.Note(Guessed, "phone", messages.LocalNumber, "value", first)
	}
	e.Opportunity.Phone = first
	if emails := c.reader.Emails(rest); len(emails) > 0 && e.Opportunity.Email == "" {
		e.Opportunity.Email = emails[0]
		e.Note(Guessed, "email", messages.AgeFrom, "value", cell)
	}
}

// shortContact is how many bytes a contact may have to be an address and a name
// rather than a text with numbers in it.
const shortContact = 60

// contact takes the addresses from a cell. If the cell says more than they do,
// all of it becomes how_to_apply.
func (c *Converter) contact(e *Entry, r *mapping.Rule, cell string) {
	rest, whole := cell, false
	take := func(field, found, value string) {
		rest = strings.Replace(rest, found, " ", 1)
		to := e.Opportunity.Field(field).(*string)
		if *to != "" && *to != value {
			whole = true
			return
		}
		*to = value
		if e.Raw[field] == "" {
			e.Raw[field] = value
		}
	}
	for _, s := range c.reader.Links(rest) {
		switch {
		case cells.IsPicture(s):
			whole = true
		case cells.HasScheme(s):
			take("url", s, s)
		default:
			e.Note(Guessed, "url", messages.SchemeAdded, "value", s)
			take("url", s, "https://"+s)
		}
	}
	for _, s := range c.reader.Emails(rest) {
		take("email", s, s)
	}
	if name, ok := cells.AccountName(rest); ok {
		site := cells.AccountSite(c.heading(r)) + name
		e.Note(Guessed, "url", messages.TakenFor, "value", rest, "word", site)
		take("url", strings.TrimSpace(rest), site)
	}
	if digits, changed, _ := cells.WholeNumber(rest); changed {
		rest = digits
	}
	found, rest := c.reader.Phones(rest, len(cell) <= shortContact)
	for _, s := range found {
		take("phone", s.Text, s.Text)
		if s.Local {
			e.Note(Guessed, "phone", messages.LocalNumber, "value", s.Text)
		}
	}
	if whole || !cells.OnlyLabels(rest) {
		record.SetText(&e.Opportunity.HowToApply, "", cell, r.Join)
	}
}
