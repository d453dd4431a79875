package record

import (
	"bytes"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
)

// Merge returns a record with the values of a row put over its own, and the
// names of the fields that changed. A field that the row leaves empty stays.
func Merge(old, row *catalog.Opportunity) (*catalog.Opportunity, []string) {
	merged := *old
	var fields []string
	for _, f := range catalog.OpportunityFields() {
		if f.Name == "id" || len(desk.WriteField(row, f.Name, desk.Style{})) == 0 {
			continue
		}
		before := desk.WriteField(&merged, f.Name, desk.Style{})
		copyField(&merged, row, f.Name)
		if !bytes.Equal(before, desk.WriteField(&merged, f.Name, desk.Style{})) {
			fields = append(fields, f.Name)
		}
	}
	return &merged, fields
}

// Same reports whether two records are written alike.
func Same(a, b catalog.Opportunity) bool {
	return bytes.Equal(desk.WriteOpportunity(&a, desk.Style{}), desk.WriteOpportunity(&b, desk.Style{}))
}

// copyField copies a field that the row has.
func copyField(to, row *catalog.Opportunity, name string) {
	switch name {
	case "organization":
		to.Organization = mergeOrganization(to.Organization, row.Organization)
	case "motives":
		to.Motives = row.Motives
	case "activities":
		to.Activities = row.Activities
	case "schedule":
		to.Schedule = row.Schedule
	case "status":
		to.Status = row.Status
	case "beneficiary_contact":
		to.BeneficiaryContact = row.BeneficiaryContact
	case "hours_per_week":
		to.HoursPerWeek = row.HoursPerWeek
	case "duration":
		to.Duration = row.Duration
	case "residential":
		to.Residential = row.Residential
	default:
		if t := Text(to, name); t != nil {
			*t = mergeText(*t, *Text(row, name))
		} else if all := list(to, name); all != nil {
			*all = slices.Clone(*list(row, name))
		} else if line := Line(to, name); line != nil {
			*line = *Line(row, name)
		} else if d := date(to, name); d != nil {
			*d = *date(row, name)
		} else if n := age(to, name); n != nil {
			*n = *age(row, name)
		} else if b := flag(to, name); b != nil {
			*b = *flag(row, name)
		}
	}
}

func mergeOrganization(old, row *catalog.Organization) *catalog.Organization {
	org := catalog.Organization{}
	if old != nil {
		org = *old
	}
	org.Name = mergeText(org.Name, row.Name)
	if row.URL != "" {
		org.URL = row.URL
	}
	return &org
}

// mergeText puts a text over another. One that states no language replaces the
// text in the language that its letters show, so that translations that people
// added are kept.
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
		SetText(&rowThree, languageOf(row.Plain), row.Plain, "")
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
		case strings.ContainsRune("әғқңөұүһіӘҒҚҢӨҰҮҺІ", r):
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
