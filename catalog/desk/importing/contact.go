package importing

import (
	"strings"
	"unicode"

	"aina/catalog/text"
)

// contactField is what a column of contacts becomes in a mapping: each cell
// goes to phone, email or url, by what it holds, or else to how_to_apply.
const contactField = "contact"

// contact takes the addresses out of a cell. If it says more than they do, all
// of it is kept as how to apply.
func (c *converter) contact(e *entry, r *Rule, cell string) {
	rest, whole := cell, false
	take := func(field, found string) {
		if field == "url" {
			found = strings.TrimRight(found, ".)]")
		}
		rest = strings.Replace(rest, found, " ", 1)
		if field == "url" && !strings.HasPrefix(strings.ToLower(found), "http") {
			e.note(Guessed, "url", sayScheme(found))
			found = "https://" + found
		}
		to := lineField(&e.o, field)
		if *to != "" && *to != found {
			whole = true
			return
		}
		*to = found
		if e.raw[field] == "" {
			e.raw[field] = found
		}
	}
	for _, s := range c.p.url.FindAllString(rest, -1) {
		take("url", s)
	}
	for _, s := range c.p.email.FindAllString(rest, -1) {
		take("email", s)
	}
	for _, s := range strings.FieldsFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == ';' }) {
		if c.p.bareURL.MatchString(s) {
			take("url", s)
		}
	}
	for _, s := range c.p.phone.FindAllString(rest, -1) {
		if n := digitsIn(s); n >= 6 && n <= 15 {
			take("phone", s)
		}
	}
	if whole || !onlyLabels(rest) {
		setText(&e.o.HowToApply, "", cell, r.Join)
	}
}

// onlyLabels reports a rest that says no more than what an address is.
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
