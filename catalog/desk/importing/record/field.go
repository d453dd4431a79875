package record

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// field is one field that is merged.
type field struct {
	key     string
	base    Base
	old, to *catalog.Opportunity
	row     *catalog.Opportunity
	into    *Merged
}

// merge merges a field whose values in the row changed.
func (f *field) merge(said, is []Leaf) {
	switch to := f.to.Field(f.key).(type) {
	case *catalog.Text:
		f.text(f.key, to, *f.row.Field(f.key).(*catalog.Text))
	case **catalog.Organization:
		f.organization(to)
	case *map[catalog.Motive]int:
		f.motives(to)
	case *[]string:
		*to = mergeList(f, *to, *f.row.Field(f.key).(*[]string))
	case *[]catalog.Activity:
		*to = mergeList(f, *to, *f.row.Field(f.key).(*[]catalog.Activity))
	default:
		if f.mayReplace(is) {
			reflect.ValueOf(to).Elem().Set(reflect.ValueOf(f.row.Field(f.key)).Elem())
			return
		}
		f.keep(said[0].Value, is[0].Value)
	}
}

// mayReplace reports whether the values of a record may be replaced: there are
// none, or they are as the last import wrote them.
func (f *field) mayReplace(is []Leaf) bool {
	return len(is) == 0 || f.base != nil && !slices.ContainsFunc(is, func(l Leaf) bool { return !f.base.has(l) })
}

func (f *field) keep(row, record string) {
	f.into.Kept = append(f.into.Kept, Kept{f.key, row, record})
}

// text merges a text language by language. Where a row states no language, its
// text replaces the one that the last import wrote, whatever language that has
// been given since.
func (f *field) text(path string, to *catalog.Text, row catalog.Text) {
	for _, lang := range []string{"", "en", "ru", "kk"} {
		s := *inLanguage(&row, lang)
		if s == "" {
			continue
		}
		oneLine := path == "title" || path == "organization.name"
		leaf := Leaf{f.key, path, cleaned(s, oneLine)}
		if f.base.has(leaf) {
			continue
		}
		at := f.textToReplace(path, to, lang, s, oneLine)
		switch current := cleaned(*at, oneLine); {
		case current == leaf.Value:
		case current == "" || f.base.has(Leaf{f.key, path, current}):
			*at = s
		default:
			f.keep(leaf.Value, current)
		}
	}
}

// textToReplace finds which text of a record a new one is for.
func (f *field) textToReplace(path string, t *catalog.Text, lang, s string, oneLine bool) *string {
	three := t.En+t.Ru+t.Kk != ""
	switch {
	case lang == "" && !three:
		return &t.Plain
	case lang != "" && !three && t.Plain != "":
		if string(text.LanguageOf(t.Plain)) != lang {
			// A text of another language is there: both get theirs.
			*inLanguage(t, string(text.LanguageOf(t.Plain))), t.Plain = t.Plain, ""
			return inLanguage(t, lang)
		}
		return &t.Plain
	case lang != "":
		return inLanguage(t, lang)
	}
	for _, l := range []string{string(text.LanguageOf(s)), "en", "ru", "kk"} {
		if at := inLanguage(t, l); *at != "" && f.base.has(Leaf{f.key, path, cleaned(*at, oneLine)}) {
			return at
		}
	}
	return inLanguage(t, string(text.LanguageOf(s)))
}

func inLanguage(t *catalog.Text, lang string) *string {
	switch lang {
	case "en":
		return &t.En
	case "ru":
		return &t.Ru
	case "kk":
		return &t.Kk
	}
	return &t.Plain
}

func (f *field) organization(to **catalog.Organization) {
	org := catalog.Organization{}
	if *to != nil {
		org = **to
	}
	f.text("organization.name", &org.Name, f.row.Organization.Name)
	if url := f.row.Organization.URL; url != "" && url != org.URL && !f.base.has(Leaf{f.key, "organization.url", url}) {
		if org.URL == "" || f.base.has(Leaf{f.key, "organization.url", org.URL}) {
			org.URL = url
		} else {
			f.keep(url, org.URL)
		}
	}
	*to = &org
}

func (f *field) motives(to *map[catalog.Motive]int) {
	all := maps.Clone(*to)
	if all == nil {
		all = map[catalog.Motive]int{}
	}
	before := map[string]Leaf{}
	for _, l := range Leaves(f.old, f.key) {
		before[l.Path] = l
	}
	for _, l := range Leaves(f.row, f.key) {
		motive := catalog.Motive(strings.TrimPrefix(l.Path, "motives."))
		was, is := before[l.Path]
		switch {
		case f.base.has(l) || is && was.Value == l.Value:
		case !is || f.base.has(was):
			all[motive] = f.row.Motives[motive]
		default:
			f.keep(l.Path+" "+l.Value, was.Value)
		}
	}
	*to = all
}

// mergeList takes out what the row no longer says and adds what it says now.
// What somebody added stays, and what somebody took out does not come back.
// Without a base a list that has anything stays.
func mergeList[T ~string](f *field, old, row []T) []T {
	wrote := func(s T) bool { return f.base.has(Leaf{f.key, f.key, string(s)}) }
	if len(old) == 0 {
		return slices.DeleteFunc(slices.Clone(row), wrote)
	}
	if f.base == nil {
		for _, s := range row {
			if !slices.Contains(old, s) {
				f.keep(string(s), joined(old))
				break
			}
		}
		return old
	}
	if !slices.ContainsFunc(old, func(s T) bool { return !wrote(s) }) && !slices.ContainsFunc(row, func(s T) bool { return wrote(s) && !slices.Contains(old, s) }) {
		return row // nobody touched it
	}
	list := slices.DeleteFunc(slices.Clone(old), func(s T) bool { return wrote(s) && !slices.Contains(row, s) })
	for _, s := range row {
		if !wrote(s) && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	if len(list) == 0 { // an empty list says nothing: what is there stays
		return old
	}
	return list
}

func joined[T ~string](list []T) string {
	all := make([]string, len(list))
	for i, s := range list {
		all[i] = string(s)
	}
	return strings.Join(all, ", ")
}
