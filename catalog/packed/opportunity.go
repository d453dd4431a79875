package packed

import (
	"aina/catalog"
	"aina/catalog/text"
)

// Each field of an opportunity has a bit that says whether it is not zero, in the order of
// the fields. The two methods are each other's mirror; a test fills every field.

func (w *writer) opportunity(o *catalog.Opportunity) {
	outer := w.numbers
	w.numbers = w.spare[:0]
	var set uint64
	if o.ID != "" {
		set |= 1 << 0
		w.text(o.ID)
	}
	if !o.Title.IsZero() {
		set |= 1 << 1
		w.langs(o.Title)
	}
	if !o.Summary.IsZero() {
		set |= 1 << 2
		w.langs(o.Summary)
	}
	if !o.Description.IsZero() {
		set |= 1 << 3
		w.langs(o.Description)
	}
	if o.Causes != nil {
		set |= 1 << 4
		w.wordList(o.Causes)
	}
	if o.Motives != nil {
		set |= 1 << 5
		w.motives(o.Motives)
	}
	if o.Activities != nil {
		set |= 1 << 6
		w.wordList(text.Strings(o.Activities))
	}
	if o.Schedule != "" {
		set |= 1 << 7
		w.word(string(o.Schedule))
	}
	if o.HoursPerWeek != 0 {
		set |= 1 << 8
		w.float(o.HoursPerWeek)
	}
	if o.Duration != "" {
		set |= 1 << 9
		w.word(string(o.Duration))
	}
	if o.Times != nil {
		set |= 1 << 10
		w.wordList(o.Times)
	}
	if o.StartDate != "" {
		set |= 1 << 11
		w.word(string(o.StartDate))
	}
	if o.EndDate != "" {
		set |= 1 << 12
		w.word(string(o.EndDate))
	}
	if o.Remote != nil {
		set |= 1 << 13
		w.bool(*o.Remote)
	}
	if o.City != "" {
		set |= 1 << 14
		w.word(o.City)
	}
	if o.Region != "" {
		set |= 1 << 15
		w.word(o.Region)
	}
	if o.Country != "" {
		set |= 1 << 16
		w.word(o.Country)
	}
	if o.MinimumAge != nil {
		set |= 1 << 17
		w.int(*o.MinimumAge)
	}
	if o.MaximumAge != nil {
		set |= 1 << 18
		w.int(*o.MaximumAge)
	}
	if o.Languages != nil {
		set |= 1 << 19
		w.wordList(o.Languages)
	}
	if o.FewWords {
		set |= 1 << 20
	}
	if o.Skills != nil {
		set |= 1 << 21
		w.textList(o.Skills)
	}
	if o.GroupFriendly != nil {
		set |= 1 << 22
		w.bool(*o.GroupFriendly)
	}
	if o.FamilyFriendly != nil {
		set |= 1 << 23
		w.bool(*o.FamilyFriendly)
	}
	if o.Accessibility != nil {
		set |= 1 << 24
		w.wordList(o.Accessibility)
	}
	if !o.AccessibilityNote.IsZero() {
		set |= 1 << 25
		w.langs(o.AccessibilityNote)
	}
	if o.Benefits != nil {
		set |= 1 << 26
		w.wordList(o.Benefits)
	}
	if !o.OwnCosts.IsZero() {
		set |= 1 << 27
		w.langs(o.OwnCosts)
	}
	if o.BeneficiaryContact != "" {
		set |= 1 << 28
		w.word(string(o.BeneficiaryContact))
	}
	if o.Residential {
		set |= 1 << 29
	}
	if o.Hazards != nil {
		set |= 1 << 30
		w.wordList(o.Hazards)
	}
	if o.BackgroundCheck != "" {
		set |= 1 << 31
		w.word(o.BackgroundCheck)
	}
	if o.Safeguards != nil {
		set |= 1 << 32
		w.wordList(o.Safeguards)
	}
	if !o.FirstStep.IsZero() {
		set |= 1 << 33
		w.langs(o.FirstStep)
	}
	if !o.HowToApply.IsZero() {
		set |= 1 << 34
		w.langs(o.HowToApply)
	}
	if o.Organization != nil {
		set |= 1 << 35
		w.organization(o.Organization)
	}
	if o.URL != "" {
		set |= 1 << 36
		w.text(o.URL)
	}
	if o.Email != "" {
		set |= 1 << 37
		w.text(o.Email)
	}
	if o.Phone != "" {
		set |= 1 << 38
		w.text(o.Phone)
	}
	if o.Status != "" {
		set |= 1 << 39
		w.word(string(o.Status))
	}
	if o.VerifiedOn != "" {
		set |= 1 << 40
		w.word(string(o.VerifiedOn))
	}
	if o.VerifiedBy != "" {
		set |= 1 << 41
		w.word(o.VerifiedBy)
	}
	if o.Source != "" {
		set |= 1 << 42
		w.text(o.Source)
	}
	fields := w.numbers
	w.numbers, w.spare = outer, fields
	w.uint(set)
	w.numbers = append(w.numbers, fields...)
}

func (r *reader) opportunity(o *catalog.Opportunity) {
	set := r.uint()
	if set >= 1<<43 {
		r.bad = true
		return
	}
	if set&(1<<0) != 0 {
		o.ID = r.text()
	}
	if set&(1<<1) != 0 {
		o.Title = r.langs()
	}
	if set&(1<<2) != 0 {
		o.Summary = r.langs()
	}
	if set&(1<<3) != 0 {
		o.Description = r.langs()
	}
	if set&(1<<4) != 0 {
		o.Causes = r.wordList()
	}
	if set&(1<<5) != 0 {
		o.Motives = r.motives()
	}
	if set&(1<<6) != 0 {
		o.Activities = r.activityList()
	}
	if set&(1<<7) != 0 {
		o.Schedule = catalog.Schedule(r.word())
	}
	if set&(1<<8) != 0 {
		o.HoursPerWeek = r.float()
	}
	if set&(1<<9) != 0 {
		o.Duration = catalog.Duration(r.word())
	}
	if set&(1<<10) != 0 {
		o.Times = r.wordList()
	}
	if set&(1<<11) != 0 {
		o.StartDate = catalog.Date(r.word())
	}
	if set&(1<<12) != 0 {
		o.EndDate = catalog.Date(r.word())
	}
	if set&(1<<13) != 0 {
		o.Remote = r.bool()
	}
	if set&(1<<14) != 0 {
		o.City = r.word()
	}
	if set&(1<<15) != 0 {
		o.Region = r.word()
	}
	if set&(1<<16) != 0 {
		o.Country = r.word()
	}
	if set&(1<<17) != 0 {
		o.MinimumAge = r.age()
	}
	if set&(1<<18) != 0 {
		o.MaximumAge = r.age()
	}
	if set&(1<<19) != 0 {
		o.Languages = r.wordList()
	}
	if set&(1<<20) != 0 {
		o.FewWords = true
	}
	if set&(1<<21) != 0 {
		o.Skills = r.textList()
	}
	if set&(1<<22) != 0 {
		o.GroupFriendly = r.bool()
	}
	if set&(1<<23) != 0 {
		o.FamilyFriendly = r.bool()
	}
	if set&(1<<24) != 0 {
		o.Accessibility = r.wordList()
	}
	if set&(1<<25) != 0 {
		o.AccessibilityNote = r.langs()
	}
	if set&(1<<26) != 0 {
		o.Benefits = r.wordList()
	}
	if set&(1<<27) != 0 {
		o.OwnCosts = r.langs()
	}
	if set&(1<<28) != 0 {
		o.BeneficiaryContact = catalog.Contact(r.word())
	}
	if set&(1<<29) != 0 {
		o.Residential = true
	}
	if set&(1<<30) != 0 {
		o.Hazards = r.wordList()
	}
	if set&(1<<31) != 0 {
		o.BackgroundCheck = r.word()
	}
	if set&(1<<32) != 0 {
		o.Safeguards = r.wordList()
	}
	if set&(1<<33) != 0 {
		o.FirstStep = r.langs()
	}
	if set&(1<<34) != 0 {
		o.HowToApply = r.langs()
	}
	if set&(1<<35) != 0 {
		o.Organization = r.organization()
	}
	if set&(1<<36) != 0 {
		o.URL = r.text()
	}
	if set&(1<<37) != 0 {
		o.Email = r.text()
	}
	if set&(1<<38) != 0 {
		o.Phone = r.text()
	}
	if set&(1<<39) != 0 {
		o.Status = catalog.Status(r.word())
	}
	if set&(1<<40) != 0 {
		o.VerifiedOn = catalog.Date(r.word())
	}
	if set&(1<<41) != 0 {
		o.VerifiedBy = r.word()
	}
	if set&(1<<42) != 0 {
		o.Source = r.text()
	}
}
