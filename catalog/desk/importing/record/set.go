package record

import (
	"slices"

	"aina/catalog"
)

// SetText adds a text in a language, "" if it is not stated. Join separates it
// from a text that is there; "" stands for an empty line.
func SetText(t *catalog.Text, lang, s, join string) {
	to := &t.Plain
	switch lang {
	case "en":
		to = &t.En
	case "ru":
		to = &t.Ru
	case "kk":
		to = &t.Kk
	}
	if *to == "" {
		*to = s
		return
	}
	if join == "" {
		join = "\n\n"
	}
	*to += join + s
}

// SetLine sets a field that is text of one line, unless it is set already.
func SetLine(o *catalog.Opportunity, name, s string) {
	if to := Line(o, name); to != nil && *to == "" {
		*to = s
	} else if name == "duration" && o.Duration == "" {
		o.Duration = catalog.Duration(s)
	}
}

// SetWord sets a field that holds one word of its vocabulary.
func SetWord(o *catalog.Opportunity, name, w string) {
	switch name {
	case "schedule":
		o.Schedule = catalog.Schedule(w)
	case "beneficiary_contact":
		o.BeneficiaryContact = catalog.Contact(w)
	case "status":
		o.Status = catalog.Status(w)
	default:
		SetLine(o, name, w)
	}
}

// Add adds words to a list, each once, or sets the field if it holds one.
func Add(o *catalog.Opportunity, name string, words []string) {
	for _, w := range words {
		switch to := list(o, name); {
		case name == "activities":
			o.Activities = addOnce(o.Activities, catalog.Activity(w))
		case to == nil:
			SetWord(o, name, w)
		default:
			*to = addOnce(*to, w)
		}
	}
}

func addOnce[T comparable](all []T, one T) []T {
	if slices.Contains(all, one) {
		return all
	}
	return append(all, one)
}

// SetDate sets a date.
func SetDate(o *catalog.Opportunity, name string, d catalog.Date) {
	if to := date(o, name); to != nil {
		*to = d
	}
}

// SetBool sets a field that is yes or no.
func SetBool(o *catalog.Opportunity, name string, b bool) {
	if to := flag(o, name); to != nil {
		*to = &b
	} else if name == "residential" {
		o.Residential = b
	}
}

// SetAge sets the minimum or the maximum age.
func SetAge(o *catalog.Opportunity, name string, n int) {
	if to := age(o, name); to != nil {
		*to = &n
	}
}

// Clear empties a field whose value breaks a rule. Of the organisation only the
// web address is cleared; texts and fields that are yes or no stay.
func Clear(o *catalog.Opportunity, name string) {
	switch {
	case name == "organization":
		if o.Organization != nil {
			o.Organization.URL = ""
		}
	case Text(o, name) == nil && flag(o, name) == nil && name != "residential":
		copyField(o, &catalog.Opportunity{}, name)
	}
}
