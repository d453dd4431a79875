// Package record sets and clears the fields of an opportunity by their keys, and
// merges one record into another. It knows nothing of tables and files.
package record

import (
	"bytes"
	"reflect"
	"slices"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/text"
)

// Merge returns a record with the values of a row put over its own, and the
// names of the fields that changed. A field that the row leaves empty stays.
func Merge(old, row *catalog.Opportunity) (*catalog.Opportunity, []string) {
	merged := *old
	var fields []string
	for _, key := range catalog.OpportunityKeys() {
		if key == "id" || len(desk.WriteField(row, key, desk.Style{})) == 0 {
			continue
		}
		before := desk.WriteField(&merged, key, desk.Style{})
		copyField(&merged, row, key)
		if !bytes.Equal(before, desk.WriteField(&merged, key, desk.Style{})) {
			fields = append(fields, key)
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
	from := row.Field(name)
	switch to := to.Field(name).(type) {
	case **catalog.Organization:
		*to = mergeOrganization(*to, row.Organization)
	case *catalog.Text:
		*to = mergeText(*to, *from.(*catalog.Text))
	default:
		reflect.ValueOf(to).Elem().Set(reflect.ValueOf(from).Elem())
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
		SetText(&rowThree, string(text.LanguageOf(row.Plain)), row.Plain, "")
	}
	for _, l := range []struct{ to, from *string }{{&three.En, &rowThree.En}, {&three.Ru, &rowThree.Ru}, {&three.Kk, &rowThree.Kk}} {
		if *l.from != "" {
			*l.to = *l.from
		}
	}
	return three
}
