// Package facts puts the practical sides of an opportunity into words: when,
// where, with whom, what it takes and what it gives. It leaves out what the catalog
// does not state. It also has the texts about the log and about points that screens,
// plain lines and exports share.
package facts

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/reading"
)

// Fact is one side of an opportunity.
type Fact struct{ Label, Value string }

// Of lists the facts of an opportunity, the most asked for first.
func Of(o *catalog.Opportunity, c *catalog.Catalog, lang catalog.Lang) []Fact {
	f := &locale.In(lang).Facts
	var facts []Fact
	add := func(label string, values ...string) {
		if value := text.Join(" · ", values...); value != "" {
			facts = append(facts, Fact{label, value})
		}
	}
	if o.Organization != nil {
		add(f.Organisation, o.Organization.Name.In(lang), o.Organization.URL)
	}
	add(f.Causes, each(o.Causes, func(id string) string { return text.LowerName(reading.CauseName(c, id, lang)) })...)
	add(f.Activities, each(o.Activities, func(a catalog.Activity) string { return text.LowerName(reading.ActivityName(a, lang)) })...)
	add(f.Time, append([]string{reading.ScheduleName(o.Schedule, lang), length(o, f, lang)}, each(o.Times, func(t string) string { return reading.TimeName(t, lang) })...)...)
	add(f.Dates, dates(o, f, lang)...)
	add(f.Place, where(o, c, f, lang)...)
	add(f.Age, age(o, f))
	add(f.Languages, each(o.Languages, func(tag string) string { return languageName(tag, lang) })...)
	add(f.Company, company(o, f)...)
	add(f.Contact, contact(o, f))
	add(f.Safe, append(each(o.Safeguards, lookup(f.Safeguards)), check(o, f))...)
	add(f.Access, append(each(o.Accessibility, lookup(f.Suits)), o.AccessibilityNote.In(lang))...)
	add(f.Gets, each(o.Benefits, lookup(f.Benefits))...)
	add(f.Costs, o.OwnCosts.In(lang))
	add(f.Contacts, o.URL, o.Email, o.Phone)
	return facts
}

func each[T any](items []T, name func(T) string) []string {
	parts := make([]string, len(items))
	for i, item := range items {
		parts[i] = name(item)
	}
	return parts
}

func lookup(names map[string]string) func(string) string {
	return func(id string) string { return names[id] }
}

// length is the time that it takes: hours a week, or in total if it is a one-off.
func length(o *catalog.Opportunity, f *words.Facts, lang catalog.Lang) string {
	hours, form := o.HoursPerWeek, f.HoursWeek
	if o.Duration != "" {
		hours = o.Duration.Hours()
		form = f.Hours
	}
	if hours <= 0 {
		return ""
	}
	if hours == math.Trunc(hours) {
		return form.For(lang, int(hours))
	}
	n := strings.Replace(strconv.FormatFloat(hours, 'f', -1, 64), ".", f.DecimalMark, 1)
	return text.Fill(form.Other, "n", n) // the form that CLDR gives fractions in these languages
}

func dates(o *catalog.Opportunity, f *words.Facts, lang catalog.Lang) []string {
	var parts []string
	if o.StartDate != "" {
		parts = append(parts, text.Fill(f.From, "date", locale.Date(lang, string(o.StartDate))))
	}
	if o.EndDate != "" {
		parts = append(parts, text.Fill(f.Until, "date", locale.Date(lang, string(o.EndDate))))
	}
	return parts
}

func where(o *catalog.Opportunity, c *catalog.Catalog, f *words.Facts, lang catalog.Lang) []string {
	var parts []string
	if o.Remote != nil && *o.Remote {
		parts = append(parts, f.Home)
	}
	for _, name := range []string{o.City, o.Region} {
		if name == "" {
			continue
		}
		if p, ok := c.FindPlace(name); ok {
			name = p.Name.In(lang)
		}
		parts = append(parts, name)
	}
	return parts
}

func age(o *catalog.Opportunity, f *words.Facts) string {
	switch {
	case o.MinimumAge != nil && o.MaximumAge != nil:
		return text.Fill(f.AgeBetween, "from", strconv.Itoa(*o.MinimumAge), "to", strconv.Itoa(*o.MaximumAge))
	case o.MinimumAge != nil && *o.MinimumAge > 0:
		return text.Fill(f.AgeFrom, "n", strconv.Itoa(*o.MinimumAge))
	case o.MaximumAge != nil:
		return text.Fill(f.AgeTo, "n", strconv.Itoa(*o.MaximumAge))
	}
	return ""
}

// languageName gives a language's name. Names that the program lacks come from
// CLDR, which does not cover every language to name them in.
func languageName(tag string, lang catalog.Lang) string {
	if name := reading.LanguageName(tag, lang); name != tag {
		return name
	}
	t, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	if names := display.Languages(language.Make(string(lang))); names != nil {
		return cmp.Or(names.Name(t), tag)
	}
	return tag
}

func company(o *catalog.Opportunity, f *words.Facts) []string {
	friends := o.GroupFriendly != nil && *o.GroupFriendly
	family := o.FamilyFriendly != nil && *o.FamilyFriendly
	var parts []string
	if friends {
		parts = append(parts, f.Friends)
	}
	if family {
		parts = append(parts, f.Family)
	}
	if o.GroupFriendly != nil && !friends && !family {
		parts = append(parts, f.Alone)
	}
	return parts
}

func contact(o *catalog.Opportunity, f *words.Facts) string {
	switch o.BeneficiaryContact {
	case catalog.NoContact:
		return f.ContactNone
	case catalog.Supervised:
		return f.ContactSupervised
	case catalog.Direct:
		return f.ContactDirect
	}
	return ""
}

func check(o *catalog.Opportunity, f *words.Facts) string {
	switch o.BackgroundCheck {
	case "required":
		return f.CheckRequired
	case "ask":
		return f.CheckAsk
	}
	return ""
}
