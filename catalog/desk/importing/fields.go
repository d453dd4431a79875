package importing

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// textField gives the text of a field by its name.
func textField(o *catalog.Opportunity, name string) *catalog.Text {
	switch name {
	case "title":
		return &o.Title
	case "summary":
		return &o.Summary
	case "description":
		return &o.Description
	case "accessibility_note":
		return &o.AccessibilityNote
	case "own_costs":
		return &o.OwnCosts
	case "first_step":
		return &o.FirstStep
	}
	return &o.HowToApply
}

// setText adds a text in a language, or in none that is stated.
func setText(t *catalog.Text, lang, s, join string) {
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

// setLine sets a field that is text of one line, if nothing stands there yet.
func setLine(o *catalog.Opportunity, name, s string) {
	to := lineField(o, name)
	if to != nil && *to == "" {
		*to = s
	} else if name == "duration" && o.Duration == "" {
		o.Duration = catalog.Duration(s)
	}
}

func lineField(o *catalog.Opportunity, name string) *string {
	switch name {
	case "id":
		return &o.ID
	case "city":
		return &o.City
	case "region":
		return &o.Region
	case "country":
		return &o.Country
	case "url":
		return &o.URL
	case "email":
		return &o.Email
	case "phone":
		return &o.Phone
	case "verified_by":
		return &o.VerifiedBy
	case "source":
		return &o.Source
	case "background_check":
		return &o.BackgroundCheck
	}
	return nil
}

func setWord(o *catalog.Opportunity, name, w string) {
	switch name {
	case "schedule":
		o.Schedule = catalog.Schedule(w)
	case "beneficiary_contact":
		o.BeneficiaryContact = catalog.Contact(w)
	case "status":
		o.Status = catalog.Status(w)
	default:
		setLine(o, name, w)
	}
}

// addAll adds words to a list, or sets the field if it holds one.
func addAll(e *entry, name string, words []string) {
	o := &e.o
	if name == "activities" {
		for _, w := range words {
			if !slices.Contains(o.Activities, catalog.Activity(w)) {
				o.Activities = append(o.Activities, catalog.Activity(w))
			}
		}
		return
	}
	to := listField(o, name)
	for _, w := range words {
		switch {
		case to == nil:
			setWord(o, name, w)
		case !slices.Contains(*to, w):
			*to = append(*to, w)
		}
	}
}

func listField(o *catalog.Opportunity, name string) *[]string {
	switch name {
	case "causes":
		return &o.Causes
	case "times":
		return &o.Times
	case "languages":
		return &o.Languages
	case "skills":
		return &o.Skills
	case "accessibility":
		return &o.Accessibility
	case "benefits":
		return &o.Benefits
	case "hazards":
		return &o.Hazards
	case "safeguards":
		return &o.Safeguards
	}
	return nil
}

func setDate(o *catalog.Opportunity, name string, d catalog.Date) {
	switch name {
	case "start_date":
		o.StartDate = d
	case "end_date":
		o.EndDate = d
	case "verified_on":
		o.VerifiedOn = d
	}
}

func setBool(o *catalog.Opportunity, name string, b bool) {
	switch name {
	case "remote":
		o.Remote = &b
	case "group_friendly":
		o.GroupFriendly = &b
	case "family_friendly":
		o.FamilyFriendly = &b
	case "residential":
		o.Residential = b
	}
}

func setAge(o *catalog.Opportunity, name string, n int) {
	if name == "minimum_age" {
		o.MinimumAge = &n
	} else {
		o.MaximumAge = &n
	}
}

// drop empties a field whose value breaks a rule.
func drop(o *catalog.Opportunity, name string) {
	switch name {
	case "motives":
		o.Motives = nil
	case "activities":
		o.Activities = nil
	case "hours_per_week":
		o.HoursPerWeek = 0
	case "duration":
		o.Duration = ""
	case "minimum_age":
		o.MinimumAge = nil
	case "maximum_age":
		o.MaximumAge = nil
	case "organization":
		if o.Organization != nil {
			o.Organization.URL = ""
		}
	case "schedule", "beneficiary_contact", "status":
		setWord(o, name, "")
	case "start_date", "end_date", "verified_on":
		setDate(o, name, "")
	default:
		if to := lineField(o, name); to != nil {
			*to = ""
		} else if to := listField(o, name); to != nil {
			*to = nil
		}
	}
}

// countryCode gives the code of a country nearest to here by its names.
func countryCode(s string) string {
	switch text.Fold(s) {
	case "казахстан", "kazakhstan", "qazaqstan", "рк", "кр", "республика казахстан":
		return "KZ"
	case "россия", "ресей", "russia", "рф", "российская федерация":
		return "RU"
	case "кыргызстан", "киргизия", "kyrgyzstan":
		return "KG"
	case "узбекистан", "озбекстан", "uzbekistan":
		return "UZ"
	case "usa", "сша", "акш", "united states":
		return "US"
	}
	return s
}

// duration reads "3 hours", "90 минут" or a bare number of hours; what is
// written in another way stays, for the rules to judge.
func duration(s string) string {
	folded := text.Fold(s)
	digits := strings.TrimRight(strings.TrimLeftFunc(folded, func(r rune) bool { return r < '0' || r > '9' }), " .")
	n := 0
	for n < len(digits) && digits[n] >= '0' && digits[n] <= '9' {
		n++
	}
	number, unit := digits[:n], strings.TrimSpace(digits[n:])
	if v, err := strconv.Atoi(number); err != nil || v == 0 || len(folded) > len(digits) {
		return s
	}
	switch {
	case unit == "" || strings.HasPrefix(unit, "h") || strings.HasPrefix(unit, "ч") || strings.HasPrefix(unit, "саг"):
		return "PT" + number + "H"
	case strings.HasPrefix(unit, "min") || strings.HasPrefix(unit, "мин"):
		return "PT" + number + "M"
	case strings.HasPrefix(unit, "day") || strings.HasPrefix(unit, "дн") || strings.HasPrefix(unit, "ден") || strings.HasPrefix(unit, "кун"):
		return "P" + number + "D"
	}
	return s
}
