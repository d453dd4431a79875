package convert

import (
	"strings"
	"unicode"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/text"
)

// url takes the first web address of a cell. One without https:// gets it; a
// path is only useful if the mapping has its beginning.
func (c *Converter) url(e *Entry, r *mapping.Rule, cell string) (string, bool) {
	if strings.HasPrefix(cell, "http") && !strings.ContainsAny(cell, " \"<>") && strings.Count(cell, "http") == 1 {
		return cell, true
	}
	if all := c.reader.URLs(cell); len(all) > 0 {
		if len(all) > 1 {
			e.Note(Dropped, "url", messages.OthersDropped, "value", strings.Join(all[1:], " "))
		}
		return all[0], true
	}
	switch {
	case r.Prefix != "" && !c.reader.IsBareURL(cell):
		return r.Prefix + cell, true
	case c.reader.IsBareURL(cell):
		e.Note(Guessed, "url", messages.SchemeAdded, "value", cell)
		return "https://" + cell, true
	case strings.HasPrefix(cell, "/"):
		e.Note(Dropped, "url", messages.RelativeURL, "value", cell)
		return "", false
	}
	if words := strings.FieldsFunc(cell, func(r rune) bool { return r == ' ' || r == ',' || r == ';' }); len(words) > 1 {
		for _, w := range words {
			if c.reader.IsBareURL(w) {
				e.Note(Guessed, "url", messages.SchemeAdded, "value", w)
				return "https://" + w, true
			}
		}
	}
	e.Note(Dropped, "url", messages.NotAnAddress, "value", cell)
	return "", false
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

func (c *Converter) phone(e *Entry, cell string) {
	if n := cells.CountDigits(cell); n <= 15 && strings.Trim(cell, "0123456789+-–() ./") == "" {
		record.Set(&e.Opportunity, "phone", cell)
		return
	}
	setFirst(e, "phone", cell, c.reader.Phones(cell))
}

// contact takes the addresses from a cell. If the cell says more than they do,
// all of it becomes how_to_apply.
func (c *Converter) contact(e *Entry, r *mapping.Rule, cell string) {
	rest, whole := cell, false
	take := func(field, found string) {
		if field == "url" {
			found = strings.TrimRight(found, ".)]")
		}
		rest = strings.Replace(rest, found, " ", 1)
		if field == "url" && !strings.HasPrefix(strings.ToLower(found), "http") {
			e.Note(Guessed, "url", messages.SchemeAdded, "value", found)
			found = "https://" + found
		}
		to := e.Opportunity.Field(field).(*string)
		if *to != "" && *to != found {
			whole = true
			return
		}
		*to = found
		if e.Raw[field] == "" {
			e.Raw[field] = found
		}
	}
	for _, s := range c.reader.URLs(rest) {
		take("url", s)
	}
	for _, s := range c.reader.Emails(rest) {
		take("email", s)
	}
	for _, s := range strings.FieldsFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == ';' }) {
		if c.reader.IsBareURL(s) {
			take("url", s)
		}
	}
	for _, s := range c.reader.Phones(rest) {
		if n := cells.CountDigits(s); n >= 6 && n <= 15 {
			take("phone", s)
		}
	}
	if whole || !onlyLabels(rest) {
		record.SetText(&e.Opportunity.HowToApply, "", cell, r.Join)
	}
}

// onlyLabels reports whether a text has only words that name kinds of addresses.
func onlyLabels(s string) bool {
	for word := range strings.FieldsFuncSeq(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '@' }) {
		switch word {
		case "тел", "телефон", "моб", "почта", "эл", "сайт", "tel", "phone", "mobile", "e", "mail", "email", "site", "web", "website", "пошта":
		default:
			return false
		}
	}
	return true
}
