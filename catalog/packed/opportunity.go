package packed

import (
	"math/bits"

	"aina/catalog"
	"aina/catalog/text"
)

// field is how a field of an opportunity is written and read back.
type field struct {
	isZero func(*catalog.Opportunity) bool
	write  func(*writer, *catalog.Opportunity)
	read   func(*reader, *catalog.Opportunity)
}

// opportunityFields lists the fields, at most 64. Each has the bit of its place, which says
// whether it is not zero. A test fills every field of the record, so that none is forgotten.
func opportunityFields() []field {
	type role = catalog.Opportunity
	return []field{
		line(func(o *role) *string { return &o.ID }),
		langs(func(o *role) *catalog.Text { return &o.Title }),
		langs(func(o *role) *catalog.Text { return &o.Summary }),
		langs(func(o *role) *catalog.Text { return &o.Description }),
		slice(func(o *role) *[]string { return &o.Causes }, (*writer).wordList, (*reader).wordList),
		{
			func(o *role) bool { return o.Motives == nil },
			func(w *writer, o *role) { w.motives(o.Motives) },
			func(r *reader, o *role) { o.Motives = r.motives() },
		},
		slice(func(o *role) *[]catalog.Activity { return &o.Activities },
			func(w *writer, all []catalog.Activity) { w.wordList(text.Strings(all)) }, (*reader).activityList),
		word(func(o *role) *catalog.Schedule { return &o.Schedule }),
		{
			func(o *role) bool { return o.HoursPerWeek == 0 },
			func(w *writer, o *role) { w.float(o.HoursPerWeek) },
			func(r *reader, o *role) { o.HoursPerWeek = r.float() },
		},
		word(func(o *role) *catalog.Duration { return &o.Duration }),
		slice(func(o *role) *[]string { return &o.Times }, (*writer).wordList, (*reader).wordList),
		word(func(o *role) *catalog.Date { return &o.StartDate }),
		word(func(o *role) *catalog.Date { return &o.EndDate }),
		pointer(func(o *role) **bool { return &o.Remote }, (*writer).bool, (*reader).bool),
		word(func(o *role) *string { return &o.City }),
		word(func(o *role) *string { return &o.Region }),
		word(func(o *role) *string { return &o.Country }),
		pointer(func(o *role) **int { return &o.MinimumAge }, (*writer).int, (*reader).age),
		pointer(func(o *role) **int { return &o.MaximumAge }, (*writer).int, (*reader).age),
		slice(func(o *role) *[]string { return &o.Languages }, (*writer).wordList, (*reader).wordList),
		flag(func(o *role) *bool { return &o.FewWords }),
		slice(func(o *role) *[]string { return &o.Skills }, (*writer).textList, (*reader).textList),
		pointer(func(o *role) **bool { return &o.GroupFriendly }, (*writer).bool, (*reader).bool),
		pointer(func(o *role) **bool { return &o.FamilyFriendly }, (*writer).bool, (*reader).bool),
		slice(func(o *role) *[]string { return &o.Accessibility }, (*writer).wordList, (*reader).wordList),
		langs(func(o *role) *catalog.Text { return &o.AccessibilityNote }),
		slice(func(o *role) *[]string { return &o.Benefits }, (*writer).wordList, (*reader).wordList),
		langs(func(o *role) *catalog.Text { return &o.OwnCosts }),
		word(func(o *role) *catalog.Contact { return &o.BeneficiaryContact }),
		flag(func(o *role) *bool { return &o.Residential }),
		slice(func(o *role) *[]string { return &o.Hazards }, (*writer).wordList, (*reader).wordList),
		word(func(o *role) *string { return &o.BackgroundCheck }),
		slice(func(o *role) *[]string { return &o.Safeguards }, (*writer).wordList, (*reader).wordList),
		langs(func(o *role) *catalog.Text { return &o.FirstStep }),
		langs(func(o *role) *catalog.Text { return &o.HowToApply }),
		{
			func(o *role) bool { return o.Organization == nil },
			func(w *writer, o *role) { w.organization(o.Organization) },
			func(r *reader, o *role) { o.Organization = r.organization() },
		},
		line(func(o *role) *string { return &o.URL }),
		line(func(o *role) *string { return &o.Email }),
		line(func(o *role) *string { return &o.Phone }),
		word(func(o *role) *catalog.Status { return &o.Status }),
		word(func(o *role) *catalog.Date { return &o.VerifiedOn }),
		word(func(o *role) *string { return &o.VerifiedBy }),
		line(func(o *role) *string { return &o.Source }),
	}
}

// line is a text that hardly occurs twice.
func line(of func(*catalog.Opportunity) *string) field {
	return field{
		func(o *catalog.Opportunity) bool { return *of(o) == "" },
		func(w *writer, o *catalog.Opportunity) { w.text(*of(o)) },
		func(r *reader, o *catalog.Opportunity) { *of(o) = r.text() },
	}
}

// word is a text that often occurs.
func word[T ~string](of func(*catalog.Opportunity) *T) field {
	return field{
		func(o *catalog.Opportunity) bool { return *of(o) == "" },
		func(w *writer, o *catalog.Opportunity) { w.word(string(*of(o))) },
		func(r *reader, o *catalog.Opportunity) { *of(o) = T(r.word()) },
	}
}

// langs is a text in several languages.
func langs(of func(*catalog.Opportunity) *catalog.Text) field {
	return field{
		func(o *catalog.Opportunity) bool { return of(o).IsZero() },
		func(w *writer, o *catalog.Opportunity) { w.langs(*of(o)) },
		func(r *reader, o *catalog.Opportunity) { *of(o) = r.langs() },
	}
}

// flag is what its bit says.
func flag(of func(*catalog.Opportunity) *bool) field {
	return field{
		func(o *catalog.Opportunity) bool { return !*of(o) },
		func(*writer, *catalog.Opportunity) {},
		func(_ *reader, o *catalog.Opportunity) { *of(o) = true },
	}
}

// pointer is a value that may not be known.
func pointer[T any](of func(*catalog.Opportunity) **T, write func(*writer, T), read func(*reader) *T) field {
	return field{
		func(o *catalog.Opportunity) bool { return *of(o) == nil },
		func(w *writer, o *catalog.Opportunity) { write(w, **of(o)) },
		func(r *reader, o *catalog.Opportunity) { *of(o) = read(r) },
	}
}

// slice is a list, of which an empty one is not nil.
func slice[T any](of func(*catalog.Opportunity) *[]T, write func(*writer, []T), read func(*reader) []T) field {
	return field{
		func(o *catalog.Opportunity) bool { return *of(o) == nil },
		func(w *writer, o *catalog.Opportunity) { write(w, *of(o)) },
		func(r *reader, o *catalog.Opportunity) { *of(o) = read(r) },
	}
}

// opportunity writes which fields are not zero, and then these.
func (w *writer) opportunity(o *catalog.Opportunity) {
	outer := w.numbers
	w.numbers = w.spare[:0]
	var set uint64
	for i := range w.fields {
		if f := &w.fields[i]; !f.isZero(o) {
			set |= 1 << i
			f.write(w, o)
		}
	}
	fields := w.numbers
	w.numbers, w.spare = outer, fields
	w.uint(set)
	w.numbers = append(w.numbers, fields...)
}

func (r *reader) opportunity(o *catalog.Opportunity) {
	set := r.uint()
	if set>>len(r.fields) != 0 {
		r.bad = true
		return
	}
	for ; set != 0; set &= set - 1 {
		r.fields[bits.TrailingZeros64(set)].read(r, o)
	}
}
