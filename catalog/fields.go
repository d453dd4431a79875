package catalog

import (
	"iter"
	"reflect"
	"slices"
	"sync"

	"aina/catalog/source"
)

// maxAge is the greatest age that can be stated, in years.
const maxAge = 120

// hoursOfWeek is the most hours that can be stated.
const hoursOfWeek = 168

// opportunityKeys finds the keys of an opportunity, and which field each is.
var opportunityKeys = sync.OnceValues(func() (keys []string, index map[string]int) {
	index = map[string]int{}
	for i, f := range reflect.VisibleFields(reflect.TypeFor[Opportunity]()) {
		key := f.Tag.Get("key")
		keys, index[key] = append(keys, key), i
	}
	return keys, index
})

// OpportunityKeys lists the keys of an opportunity in the order in which they are
// documented.
func OpportunityKeys() []string {
	keys, _ := opportunityKeys()
	return slices.Clone(keys)
}

// Field returns a pointer to the field of a key, such as *Text for "title" or **int
// for "minimum_age"; nil if there is no such key.
func (o *Opportunity) Field(key string) any {
	_, index := opportunityKeys()
	i, known := index[key]
	if !known {
		return nil
	}
	return reflect.ValueOf(o).Elem().Field(i).Addr().Interface()
}

// Fields yields the keys of an opportunity in the order in which they are documented,
// each with what Field returns for it.
func (o *Opportunity) Fields() iter.Seq2[string, any] {
	return func(yield func(string, any) bool) {
		keys, _ := opportunityKeys()
		all := reflect.ValueOf(o).Elem()
		for i, key := range keys {
			if !yield(key, all.Field(i).Addr().Interface()) {
				return
			}
		}
	}
}

// entry reads all keys of an opportunity.
func (r *reader) entry(e *Entry) {
	for f := range e.Fields.All() {
		findPay(f.Value)
		to := e.Opportunity.Field(f.Name)
		known := to != nil
		switch {
		case known && (f.Value.IsNull() || f.Value.IsBad()):
		case known:
			r.field(e, to, f.Name, f.Value)
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

// field reads the value of a key into its field.
func (r *reader) field(e *Entry, field any, key string, v source.Node) {
	words := r.vocab[key]
	switch to := field.(type) {
	case *Text:
		if key == "title" {
			*to = required(e.Fields, key)
		} else {
			*to, _ = v.Texts()
		}
	case *string:
		*to = r.line(e, key, v)
	case *[]string:
		*to = r.lines(key, v)
		if key == "hazards" {
			e.unclearHazard = len(v.Items()) > 0 && len(*to) == 0
		}
	case *[]Activity:
		found, _ := v.Enums(source.UnknownActivity, words)
		for _, w := range found {
			*to = append(*to, Activity(w))
		}
	case *Schedule:
		*to = Schedule(word(v, words))
	case *Contact:
		*to = Contact(word(v, words))
		e.unclearContact = *to == ""
	case *Status:
		*to = Status(word(v, words))
	case *Date:
		d, _ := v.Date()
		*to = Date(d)
	case *Duration:
		d, _ := v.Duration()
		*to = Duration(d)
	case *float64:
		*to, _ = v.Hours(0, hoursOfWeek)
	case **int:
		if n, ok := v.Age(0, maxAge, key == "minimum_age"); ok {
			*to = &n
		}
	case *bool:
		*to, _ = v.Bool()
	case **bool:
		if b, ok := v.Bool(); ok {
			*to = &b
		}
	case *map[Motive]int:
		*to = r.motives(v, words)
	case **Organization:
		*to = readOrganization(v)
	}
}

// line reads a value that is one line.
func (r *reader) line(e *Entry, key string, v source.Node) (s string) {
	switch key {
	case "id":
		s, _ = v.ID() // others may have it: see keep
	case "country":
		s, _ = v.Country()
	case "url":
		s, _ = v.URL()
	case "email":
		s, _ = v.Email()
	case "phone":
		s, _ = v.Phone()
	case "background_check":
		s = word(v, r.vocab[key])
	default:
		s, _ = v.Line()
	}
	return s
}

// lines reads a list.
func (r *reader) lines(key string, v source.Node) (all []string) {
	switch key {
	case "causes":
		all, _ = v.Enums(source.UnknownCause, r.vocab[key])
	case "languages":
		items, _ := v.List()
		for _, item := range items {
			if tag, ok := item.Language(); ok {
				all = append(all, tag)
			}
		}
	case "skills":
		all, _ = v.Lines()
	default:
		all, _ = v.Enums(source.UnknownValue, r.vocab[key])
	}
	return all
}

func word(v source.Node, words source.Words) string {
	s, _ := v.Enum(source.UnknownValue, words)
	return s
}

// afforded is how much of each of the words is afforded, plus one; 0 where that is not said.
type afforded [8]uint8

// motives reads what an opportunity affords, nil if it is no map. A motive that
// is not known is dropped, and one without a number is reported, because its weight
// is unknown. Opportunities that afford the same share one map: with 10,000 entries that
// saves 2.5 MB, a quarter of the size of their file.
func (r *reader) motives(v source.Node, words source.Words) map[Motive]int {
	m, ok := v.Map()
	if !ok {
		return nil
	}
	var all afforded
	for f := range m.All() {
		at := slices.Index(words.Allowed, f.Name)
		if at < 0 {
			f.Key.NotAmong(source.UnknownMotive, words, f.Name)
			continue
		}
		if f.Value.IsNull() {
			f.NoNumber(0, 3)
			continue
		}
		if n, ok := f.Value.Int(0, 3); ok {
			all[at] = uint8(n) + 1
		}
	}
	motives, known := r.afforded[all]
	if !known {
		motives = map[Motive]int{}
		for i, n := range all {
			if n > 0 {
				motives[Motive(words.Allowed[i])] = int(n) - 1
			}
		}
		r.afforded[all] = motives
	}
	return motives
}

func readOrganization(v source.Node) *Organization {
	m, ok := v.MapOf("organization", "name")
	if !ok {
		return nil
	}
	m.Known(source.Words{Allowed: []string{"name", "url"}, Aliases: map[string]string{"title": "name", "site": "url", "website": "url", "link": "url"}})
	org := &Organization{Name: required(m, "name")}
	org.URL, _ = m.Value("url").URL()
	return org
}
