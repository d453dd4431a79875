package catalog

import (
	"aina/catalog/source"
)

// readField reads the value of one key into an entry.
type readField func(r *reader, e *Entry, v source.Node)

// namedField is one key of an opportunity.
type namedField struct {
	name string
	read readField
}

// maxAge is the greatest age that can be stated, in years.
const maxAge = 120

// hoursOfWeek is the most hours that can be stated.
const hoursOfWeek = 168

// fieldTable lists the keys of an opportunity in the order in which they are
// documented, each with how it is read. It is the one place that knows them.
func fieldTable() []namedField {
	return []namedField{
		{"id", func(r *reader, e *Entry, v source.Node) {
			id, ok := v.ID()
			if ok {
				r.unique("opportunity", id, v)
			}
			e.Opportunity.ID = id
		}},
		{"title", func(r *reader, e *Entry, _ source.Node) { e.Opportunity.Title = required(e.Fields, "title") }},
		{"summary", texts(func(o *Opportunity) *Text { return &o.Summary })},
		{"description", texts(func(o *Opportunity) *Text { return &o.Description })},
		{"causes", func(r *reader, e *Entry, v source.Node) {
			e.Opportunity.Causes, _ = v.Enums(source.UnknownCause, r.causes)
		}},
		{"motives", readMotives},
		{"activities", func(r *reader, e *Entry, v source.Node) {
			words, _ := v.Enums(source.UnknownActivity, r.vocab.activities)
			for _, w := range words {
				e.Opportunity.Activities = append(e.Opportunity.Activities, Activity(w))
			}
		}},
		{"schedule", func(r *reader, e *Entry, v source.Node) {
			e.Opportunity.Schedule = Schedule(word(v, r.vocab.schedules))
		}},
		{"hours_per_week", func(_ *reader, e *Entry, v source.Node) {
			e.Opportunity.HoursPerWeek, _ = v.Number(0, hoursOfWeek)
		}},
		{"duration", func(_ *reader, e *Entry, v source.Node) {
			d, _ := v.Duration()
			e.Opportunity.Duration = Duration(d)
		}},
		{"times", enums(func(o *Opportunity) *[]string { return &o.Times }, func(v *vocabulary) source.Words { return v.times })},
		{"start_date", date(func(o *Opportunity) *Date { return &o.StartDate })},
		{"end_date", date(func(o *Opportunity) *Date { return &o.EndDate })},
		{"remote", yes(func(o *Opportunity) **bool { return &o.Remote })},
		{"city", line(func(o *Opportunity) *string { return &o.City })},
		{"region", line(func(o *Opportunity) *string { return &o.Region })},
		{"country", func(_ *reader, e *Entry, v source.Node) { e.Opportunity.Country, _ = v.Country() }},
		{"minimum_age", age(func(o *Opportunity) **int { return &o.MinimumAge })},
		{"maximum_age", age(func(o *Opportunity) **int { return &o.MaximumAge })},
		{"languages", readLanguages},
		{"skills", func(_ *reader, e *Entry, v source.Node) { e.Opportunity.Skills, _ = v.Lines() }},
		{"group_friendly", yes(func(o *Opportunity) **bool { return &o.GroupFriendly })},
		{"family_friendly", yes(func(o *Opportunity) **bool { return &o.FamilyFriendly })},
		{"accessibility", enums(func(o *Opportunity) *[]string { return &o.Accessibility }, func(v *vocabulary) source.Words { return v.access })},
		{"accessibility_note", texts(func(o *Opportunity) *Text { return &o.AccessibilityNote })},
		{"benefits", enums(func(o *Opportunity) *[]string { return &o.Benefits }, func(v *vocabulary) source.Words { return v.benefits })},
		{"own_costs", texts(func(o *Opportunity) *Text { return &o.OwnCosts })},
		{"beneficiary_contact", func(r *reader, e *Entry, v source.Node) {
			e.Opportunity.BeneficiaryContact = Contact(word(v, r.vocab.contacts))
			e.unclearContact = e.Opportunity.BeneficiaryContact == ""
		}},
		{"residential", func(_ *reader, e *Entry, v source.Node) { e.Opportunity.Residential, _ = v.Bool() }},
		{"hazards", func(r *reader, e *Entry, v source.Node) {
			items, _ := v.List()
			e.Opportunity.Hazards, _ = v.Enums(source.UnknownValue, r.vocab.hazards)
			e.unclearHazard = len(items) > 0 && len(e.Opportunity.Hazards) == 0
		}},
		{"background_check", func(r *reader, e *Entry, v source.Node) {
			e.Opportunity.BackgroundCheck = word(v, r.vocab.checks)
		}},
		{"safeguards", enums(func(o *Opportunity) *[]string { return &o.Safeguards }, func(v *vocabulary) source.Words { return v.safeguards })},
		{"first_step", texts(func(o *Opportunity) *Text { return &o.FirstStep })},
		{"how_to_apply", texts(func(o *Opportunity) *Text { return &o.HowToApply })},
		{"organization", readOrganization},
		{"url", func(_ *reader, e *Entry, v source.Node) { e.Opportunity.URL, _ = v.URL() }},
		{"email", func(_ *reader, e *Entry, v source.Node) { e.Opportunity.Email, _ = v.Email() }},
		{"phone", func(_ *reader, e *Entry, v source.Node) { e.Opportunity.Phone, _ = v.Phone() }},
		{"status", func(r *reader, e *Entry, v source.Node) {
			e.Opportunity.Status = Status(word(v, r.vocab.statuses))
		}},
		{"verified_on", date(func(o *Opportunity) *Date { return &o.VerifiedOn })},
		{"verified_by", line(func(o *Opportunity) *string { return &o.VerifiedBy })},
		{"source", line(func(o *Opportunity) *string { return &o.Source })},
	}
}

// opportunityFields returns the table for looking keys up, and the keys as words.
func opportunityFields() (map[string]readField, source.Words) {
	table := fieldTable()
	byName := make(map[string]readField, len(table))
	words := source.Words{Aliases: fieldAliases()}
	for _, f := range table {
		byName[f.name] = f.read
		words.Allowed = append(words.Allowed, f.name)
	}
	return byName, words
}

// entry reads all keys of an opportunity.
func (r *reader) entry(e *Entry) {
	for _, f := range e.Fields.Fields() {
		findPay(f.Value)
		read, known := r.fields[f.Name]
		switch {
		case known && (f.Value.IsNull() || f.Value.IsBad()):
		case known:
			read(r, e, f.Value)
		case isPay(f.Name):
			reportPay(f)
		default:
			e.Fields.Unknown(f, r.names)
			e.meant = append(e.meant, r.names.Nearest(f.Name))
		}
	}
	e.Fields.Require("id")
	if v, ok := e.Fields.Get("title"); !ok && !v.IsBad() {
		e.Fields.Missing("title")
	}
}

// The kinds of fields that occur more than once.

func texts(of func(*Opportunity) *Text) readField {
	return func(_ *reader, e *Entry, v source.Node) { *of(e.Opportunity), _ = v.Texts() }
}

func line(of func(*Opportunity) *string) readField {
	return func(_ *reader, e *Entry, v source.Node) { *of(e.Opportunity), _ = v.Line() }
}

func date(of func(*Opportunity) *Date) readField {
	return func(_ *reader, e *Entry, v source.Node) {
		d, _ := v.Date()
		*of(e.Opportunity) = Date(d)
	}
}

func yes(of func(*Opportunity) **bool) readField {
	return func(_ *reader, e *Entry, v source.Node) {
		if b, ok := v.Bool(); ok {
			*of(e.Opportunity) = &b
		}
	}
}

func age(of func(*Opportunity) **int) readField {
	return func(_ *reader, e *Entry, v source.Node) {
		if n, ok := v.Int(0, maxAge); ok {
			*of(e.Opportunity) = &n
		}
	}
}

func enums(of func(*Opportunity) *[]string, words func(*vocabulary) source.Words) readField {
	return func(r *reader, e *Entry, v source.Node) {
		*of(e.Opportunity), _ = v.Enums(source.UnknownValue, words(&r.vocab))
	}
}

func word(v source.Node, words source.Words) string {
	s, _ := v.Enum(source.UnknownValue, words)
	return s
}

// readMotives reads what an opportunity affords. A motive that is not known is
// dropped, and one without a number is reported, because its weight is unknown.
func readMotives(r *reader, e *Entry, v source.Node) {
	m, ok := v.Map()
	if !ok {
		return
	}
	e.Opportunity.Motives = map[Motive]int{}
	for _, f := range m.Fields() {
		if !r.vocab.isMotive[f.Name] {
			f.Key.NotAmong(source.UnknownMotive, r.vocab.motives, f.Name)
			continue
		}
		if f.Value.IsNull() {
			f.NoNumber(0, 3)
			continue
		}
		if n, ok := f.Value.Int(0, 3); ok {
			e.Opportunity.Motives[Motive(f.Name)] = n
		}
	}
}

func readLanguages(_ *reader, e *Entry, v source.Node) {
	items, _ := v.List()
	for _, item := range items {
		if tag, ok := item.Language(); ok {
			e.Opportunity.Languages = append(e.Opportunity.Languages, tag)
		}
	}
}

func readOrganization(_ *reader, e *Entry, v source.Node) {
	m, ok := v.Map()
	if !ok {
		return
	}
	m.Known(source.Words{Allowed: []string{"name", "url"}, Aliases: map[string]string{"title": "name", "site": "url", "website": "url", "link": "url"}})
	org := &Organization{Name: required(m, "name")}
	if u, ok := m.Get("url"); ok {
		org.URL, _ = u.URL()
	}
	e.Opportunity.Organization = org
}
