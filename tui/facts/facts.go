// Package facts puts the practical details of an opportunity into words: when, where,
// with whom, what it requires and what it offers. It leaves out what the catalog does
// not state. It also has the texts about answers, reasons, points and the log that
// screens, plain lines and exports share.
package facts

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/reading"
)

// Fact is one detail of an opportunity.
type Fact struct{ Label, Value string }

// Of lists the facts of an opportunity, the most important first.
func Of(o *catalog.Opportunity, c *catalog.Catalog, lang catalog.Lang) []Fact {
	f := &locale.In(lang).Facts
	var facts []Fact
	add := func(label string, values ...string) {
		separator := " · "
		if slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, ",") }) {
			separator = "; " // where it is read out, a dot becomes a comma
		}
		if value := text.Join(separator, values...); value != "" {
			facts = append(facts, Fact{label, value})
		}
	}
	if o.Organization != nil {
		add(f.Organisation, o.Organization.Name.In(lang), o.Organization.URL)
	}
	add(f.Causes, Each(o.Causes, func(id string) string { return text.LowerName(reading.CauseName(c, id, lang)) })...)
	add(f.Activities, Each(o.Activities, func(a catalog.Activity) string { return text.LowerName(reading.ActivityName(a, lang)) })...)
	add(f.Time, append([]string{reading.ScheduleName(o.Schedule, lang), length(o, f, lang)}, Each(o.Times, func(t string) string { return reading.TimeName(t, lang) })...)...)
	add(f.Dates, given(f.From, "date", locale.Date(lang, string(o.StartDate))), given(f.Until, "date", locale.Date(lang, string(o.EndDate))))
	add(f.Place, where(o, c, f, lang)...)
	add(f.Age, age(o, f))
	languages := Each(o.Languages, func(tag string) string { return reading.LanguageName(tag, lang) })
	if o.FewWords && len(languages) > 0 {
		languages = append(languages, f.FewWords)
	}
	add(f.Languages, languages...)
	add(f.Company, company(o, f)...)
	add(f.Contact, map[catalog.Contact]string{
		catalog.NoContact: f.ContactNone, catalog.Supervised: f.ContactSupervised, catalog.Direct: f.ContactDirect,
	}[o.BeneficiaryContact])
	checks := map[string]string{"required": f.CheckRequired, "ask": f.CheckAsk}
	add(f.Safe, append(Each(o.Safeguards, lookup(f.Safeguards)), checks[o.BackgroundCheck])...)
	add(f.Access, append(Each(o.Accessibility, lookup(f.Suits)), o.AccessibilityNote.In(lang))...)
	add(f.Gets, Each(o.Benefits, lookup(f.Benefits))...)
	add(f.Costs, o.OwnCosts.In(lang))
	add(f.Contacts, o.URL, o.Email, o.Phone)
	return facts
}

// Each applies a function to each item.
func Each[T, R any](items []T, of func(T) R) []R {
	all := make([]R, len(items))
	for i, item := range items {
		all[i] = of(item)
	}
	return all
}

func lookup(names map[string]string) func(string) string {
	return func(id string) string { return names[id] }
}

// length is the time that an opportunity takes: hours per week, or the total for a
// one-off.
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
	return text.Fill(form.Other, "n", n) // CLDR uses this form for fractions in these languages
}

// given fills a value into a text, or returns "" if there is no value.
func given(form, name, value string) string {
	if value == "" {
		return ""
	}
	return text.Fill(form, name, value)
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
		parts = append(parts, c.Named(name, lang))
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
