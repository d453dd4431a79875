// Package record sets and clears the fields of an opportunity by their keys, and
// brings the changes of a row into a record. It knows nothing of tables and files.
package record

import (
	"bytes"
	"reflect"
	"slices"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/text"
)

// Base is what the last import wrote into a record: the marks of its values.
// Nil where that is not known.
type Base []Mark

// has reports whether the last import wrote a value.
func (b Base) has(l Leaf) bool { return slices.Contains(b, l.Mark()) }

// Kept is a value that somebody wrote and that stays, although the row says
// something else.
type Kept struct{ Field, Row, Record string }

// Merged is a record with the changes of a row.
type Merged struct {
	Record *catalog.Opportunity
	Fields []string // that changed, in the order of the record
	Kept   []Kept
	Gone   []string // fields that the row said last time and leaves empty now; they stay
}

// Merge brings what changed in a row since the last import into a record. A value
// that the row said last time already changes nothing, whatever became of it in
// the record; and a value that somebody wrote stays, as does every value where
// base is nil. A field that the row leaves empty stays too.
func Merge(old, row *catalog.Opportunity, base Base) Merged {
	record := *old
	m := Merged{Record: &record}
	var rooms [2][leafRoom]Leaf
	for key, value := range row.Fields() {
		if key == "id" {
			continue
		}
		said, is := leaves(rooms[0][:0], key, value), leaves(rooms[1][:0], key, old.Field(key))
		switch {
		case len(said) == 0:
			if slices.ContainsFunc(is, base.has) {
				m.Gone = append(m.Gone, key)
			}
			continue
		case slices.Equal(said, is), base != nil && !base.changed(said, is):
			continue
		}
		f := field{key, base, old, &record, row, &m}
		f.merge(said, is)
		if !slices.Equal(Leaves(&record, key), is) {
			m.Fields = append(m.Fields, key)
		}
	}
	return m
}

// changed reports whether a row says of a field what it did not say last time, or
// leaves out of a list what it said.
func (b Base) changed(said, is []Leaf) bool {
	return slices.ContainsFunc(said, func(l Leaf) bool { return !b.has(l) }) ||
		slices.ContainsFunc(is, func(l Leaf) bool { return b.has(l) && !slices.Contains(said, l) })
}

// Replace puts the values of a row over those of a record, as a table does that
// was made from the catalog itself.
func Replace(old, row *catalog.Opportunity) Merged {
	record := *old
	m := Merged{Record: &record}
	for _, key := range catalog.OpportunityKeys() {
		if said := Leaves(row, key); key == "id" || len(said) == 0 || slices.Equal(said, Leaves(old, key)) {
			continue
		}
		before := desk.WriteField(&record, key, desk.Style{})
		copyField(&record, row, key)
		if !bytes.Equal(before, desk.WriteField(&record, key, desk.Style{})) {
			m.Fields = append(m.Fields, key)
		}
	}
	return m
}

// Same reports whether two records are written alike.
func Same(a, b catalog.Opportunity) bool {
	return reflect.DeepEqual(a, b) || bytes.Equal(desk.WriteOpportunity(&a, desk.Style{}), desk.WriteOpportunity(&b, desk.Style{}))
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
