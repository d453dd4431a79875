package importing

import (
	"bytes"
	"errors"
	"reflect"
	"slices"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/source"
)

// IntoError is a catalog that cannot be brought up to date.
type IntoError struct{ Problems source.Problems }

func (e *IntoError) Error() string {
	if p, ok := e.Problems.First(); ok {
		return p.String()
	}
	return "the catalog cannot be read"
}

// ErrInBrackets is a catalog whose list of opportunities is written in
// brackets, where nothing can be added without writing it anew.
var ErrInBrackets = errors.New("the opportunities stand in brackets")

// ErrUnsafe is an edit after which the catalog would not read as it should.
var ErrUnsafe = errors.New("the catalog would not read as it should")

// update brings a catalog up to date by id. What a row says takes the place of
// what stands in the file, field by field; what it does not say, and what is in
// no row, stays byte for byte, and so does an entry whose row is as it was when
// it was imported.
func (r *run) update() ([]byte, error) {
	f, err := openCatalog(r.req.Into)
	if err != nil {
		return nil, err
	}
	before, _ := catalog.Read(f.name, f.data, r.base)
	u := &updating{run: r, f: f, want: map[string]catalog.Opportunity{}, seen: map[string]bool{}}
	for _, o := range before.Opportunities {
		u.want[o.ID] = o
	}
	r.entries(u.entry)
	for _, it := range f.items {
		if it.stamp != "" && !u.seen[it.id] {
			r.report.Gone = append(r.report.Gone, it.id)
		}
	}
	if err := f.add("causes", r.newCauses(f.newline)); err != nil {
		return nil, err
	}
	if err := f.add("opportunities", u.added.Bytes()); err != nil {
		return nil, err
	}
	out := f.apply()
	after, problems := catalog.Read(f.name, out, r.base)
	if len(out) > source.DefaultLimits().FileBytes {
		return nil, &IntoError{problems}
	}
	if len(after.Opportunities) != len(u.want) {
		return nil, ErrUnsafe
	}
	for _, o := range after.Opportunities {
		if !reflect.DeepEqual(o, u.want[o.ID]) && !sameWritten(o, u.want[o.ID]) {
			return nil, ErrUnsafe
		}
	}
	return out, nil
}

func sameWritten(a, b catalog.Opportunity) bool {
	return bytes.Equal(desk.WriteOpportunity(&a, desk.Style{}), desk.WriteOpportunity(&b, desk.Style{}))
}

// updating is a catalog being brought up to date.
type updating struct {
	*run
	f     *catalogFile
	want  map[string]catalog.Opportunity // how the catalog has to read
	seen  map[string]bool
	added bytes.Buffer
}

// entry adds a row to the catalog, or brings the entry with its id up to date.
func (u *updating) entry(e *entry) bool {
	id := e.o.ID
	u.seen[id] = true
	it, there := u.f.byID[id]
	if !there {
		item := desk.WriteOpportunity(&e.o, desk.Style{Indent: u.f.indent("opportunities"), Newline: u.f.newline, Review: u.review(e)})
		if len(u.f.data)+u.added.Len()+len(item) > maxOutput() {
			return false
		}
		u.added.Write(u.stamped(item, e))
		u.want[id] = e.o
		u.report.Added = append(u.report.Added, id)
		return true
	}
	old, good := u.want[id]
	mark := stamp(e)
	switch {
	case it.stamp == mark:
		u.report.Unchanged++
		return true
	case !good:
		e.leave(sayEntryBroken(id, itoa(it.line)))
		return true
	}
	merged, fields := merge(&old, &e.o)
	if len(fields) == 0 {
		if it.stamp != "" {
			u.f.restamp(it, mark)
		}
		u.report.Unchanged++
		return true
	}
	if it.braces {
		e.leave(sayInBraces(id, itoa(it.line)))
		return true
	}
	if p, bad := u.broken(merged); bad {
		e.leave(sayNotServed(inAll(p.Message)))
		return true
	}
	for _, name := range fields {
		u.f.set(it, name, desk.WriteField(merged, name, desk.Style{Indent: it.column - 2, Newline: u.f.newline}))
	}
	u.f.restamp(it, mark)
	u.want[id] = *merged
	u.report.Changed = append(u.report.Changed, Change{id, fields})
	return true
}

// broken gives the first error of a record that was put together of two.
func (u *updating) broken(o *catalog.Opportunity) (source.Problem, bool) {
	data := append([]byte("opportunities:\n"), desk.WriteOpportunity(o, desk.Style{})...)
	_, problems := catalog.Read(u.f.name, data, u.c.causes.with(u.req.Known))
	p, ok := problems.First()
	return p, ok && p.Severity == source.Error
}

// merge puts what a row says over what a record has, and names the fields that
// differ. What the row does not say stays.
func merge(old, row *catalog.Opportunity) (*catalog.Opportunity, []string) {
	merged := *old
	var fields []string
	for _, f := range catalog.OpportunityFields() {
		if f.Name == "id" || len(desk.WriteField(row, f.Name, desk.Style{})) == 0 {
			continue
		}
		before := desk.WriteField(&merged, f.Name, desk.Style{})
		copyField(&merged, row, f)
		if !bytes.Equal(before, desk.WriteField(&merged, f.Name, desk.Style{})) {
			fields = append(fields, f.Name)
		}
	}
	return &merged, fields
}

// copyField copies a field that the row says.
func copyField(to, row *catalog.Opportunity, f catalog.FieldInfo) {
	switch f.Kind {
	case catalog.KindText, catalog.KindTextLine:
		t := textField(to, f.Name)
		*t = mergeText(*t, *textField(row, f.Name))
	case catalog.KindRecord:
		org := catalog.Organization{}
		if to.Organization != nil {
			org = *to.Organization
		}
		org.Name = mergeText(org.Name, row.Organization.Name)
		if row.Organization.URL != "" {
			org.URL = row.Organization.URL
		}
		to.Organization = &org
	case catalog.KindMotives:
		to.Motives = row.Motives
	case catalog.KindInt:
		if f.Name == "minimum_age" {
			to.MinimumAge = row.MinimumAge
		} else {
			to.MaximumAge = row.MaximumAge
		}
	case catalog.KindNumber:
		to.HoursPerWeek = row.HoursPerWeek
	case catalog.KindBool:
		switch f.Name {
		case "remote":
			to.Remote = row.Remote
		case "group_friendly":
			to.GroupFriendly = row.GroupFriendly
		case "family_friendly":
			to.FamilyFriendly = row.FamilyFriendly
		default:
			to.Residential = row.Residential
		}
	case catalog.KindDuration:
		to.Duration = row.Duration
	case catalog.KindDate:
		switch f.Name {
		case "start_date":
			to.StartDate = row.StartDate
		case "end_date":
			to.EndDate = row.EndDate
		default:
			to.VerifiedOn = row.VerifiedOn
		}
	case catalog.KindWord:
		switch f.Name {
		case "schedule":
			to.Schedule = row.Schedule
		case "status":
			to.Status = row.Status
		case "beneficiary_contact":
			to.BeneficiaryContact = row.BeneficiaryContact
		default:
			to.BackgroundCheck = row.BackgroundCheck
		}
	default:
		if f.Name == "activities" {
			to.Activities = row.Activities
		} else if list := listField(to, f.Name); list != nil {
			*list = slices.Clone(*listField(row, f.Name))
		} else if line := lineField(to, f.Name); line != nil {
			*line = *lineField(row, f.Name)
		}
	}
}

// mergeText puts a text over another. One that states no language takes the
// place of the language that it is written in, as its letters show, so that
// the translations that people added are kept.
func mergeText(old, row catalog.Text) catalog.Text {
	three := catalog.Text{En: old.En, Ru: old.Ru, Kk: old.Kk}
	rowThree := catalog.Text{En: row.En, Ru: row.Ru, Kk: row.Kk}
	switch {
	case rowThree.IsZero() && three.IsZero():
		return row
	case rowThree.IsZero():
		if slices.Contains(old.All(), row.Plain) {
			return old
		}
		setText(&rowThree, languageOf(row.Plain), row.Plain, "")
	}
	for _, l := range []struct{ to, from *string }{{&three.En, &rowThree.En}, {&three.Ru, &rowThree.Ru}, {&three.Kk, &rowThree.Kk}} {
		if *l.from != "" {
			*l.to = *l.from
		}
	}
	return three
}

// languageOf tells the three languages apart by their letters.
func languageOf(s string) string {
	cyrillic := false
	for _, r := range s {
		switch {
		case bytes.ContainsRune([]byte("әғқңөұүһіӘҒҚҢӨҰҮҺІ"), r):
			return "kk"
		case r >= 0x400 && r <= 0x52f:
			cyrillic = true
		}
	}
	if cyrillic {
		return "ru"
	}
	return "en"
}
