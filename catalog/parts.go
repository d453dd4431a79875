package catalog

import (
	"slices"

	"aina/catalog/source"
	"aina/catalog/text"
)

// topKeys are the keys that a catalog file may begin with.
func topKeys() source.Words {
	return source.Words{
		Allowed: []string{"causes", "places", "support", "portals", "opportunities"},
		Aliases: map[string]string{"roles": "opportunities", "items": "opportunities", "cities": "places", "categories": "causes",
			"дела": "opportunities", "істер": "opportunities", "города": "places", "қалалар": "places"},
	}
}

// parts reads everything but the opportunities, and checks the keys that a
// document has at its top.
func (r *reader) parts(root source.Map) {
	root.Known(topKeys())
	root.Doc().Sections(root)
	for _, part := range []struct {
		key  string
		read readPart
	}{{"causes", r.cause}, {"places", r.place}, {"support", r.support}, {"portals", r.portal}} {
		if v, ok := root.Get(part.key); ok {
			r.list(v, part.read)
		}
	}
}

// readPart reads an entry: its id, if it has one, and how to keep it.
type readPart func(source.Map) (id string, keep func())

// list reads the entries of a list and keeps those that are whole.
func (r *reader) list(n source.Node, read readPart) {
	entries := n.Entries()
	d := n.Doc()
	keeps := make([]func(), len(entries))
	for i, e := range entries {
		var id string
		id, keeps[i] = read(e.Map)
		d.Name(e.Number, id)
	}
	left := d.LeftOut()
	for i, e := range entries {
		if !left(e.Number) {
			keeps[i]()
		}
	}
}

func (r *reader) cause(m source.Map) (string, func()) {
	var c Cause
	m.Known(source.Words{Allowed: []string{"id", "field", "name", "description"}, Aliases: map[string]string{"title": "name"}})
	m.Require("id")
	c.ID = r.id("cause", m)
	c.Field = Field(word(m.Value("field"), r.vocab["field"]))
	c.Name = required(m, "name")
	c.Description, _ = m.Value("description").Texts()
	return c.ID, func() {
		r.c.Causes = replace(r.c.Causes, c, func(k Cause) bool { return k.ID == c.ID })
	}
}

func (r *reader) place(m source.Map) (string, func()) {
	var p Place
	m.Known(source.Words{Allowed: []string{"id", "name", "aliases", "region", "country"}, Aliases: map[string]string{"title": "name", "names": "name"}})
	m.Require("id")
	p.ID = r.id("place", m)
	p.Name = required(m, "name")
	p.Aliases, _ = m.Value("aliases").Lines()
	region := m.Value("region")
	p.Region, _ = region.Line()
	p.Country, _ = m.Value("country").Country()
	return p.ID, func() {
		r.newPlaces = true
		r.c.Places = replace(r.c.Places, p, func(q Place) bool { return q.ID == p.ID })
		if p.Region != "" {
			r.places = append(r.places, pending{p.ID, region})
		}
	}
}

func (r *reader) support(m source.Map) (string, func()) {
	var s Support
	m.Known(source.Words{Allowed: []string{"name", "phone", "url", "note", "verified_on"}})
	s.Name = required(m, "name")
	s.Phone, _ = m.Value("phone").Phone()
	s.URL, _ = m.Value("url").URL()
	s.Note, _ = m.Value("note").Texts()
	d, _ := m.Value("verified_on").Date()
	s.VerifiedOn = Date(d)
	return "", func() {
		r.c.Support = replace(r.c.Support, s, func(t Support) bool { return t.Name == s.Name })
	}
}

func (r *reader) portal(m source.Map) (string, func()) {
	var p Portal
	m.Known(source.Words{Allowed: []string{"name", "url", "note"}})
	m.Require("url")
	p.Name = required(m, "name")
	p.URL, _ = m.Value("url").URL()
	p.Note, _ = m.Value("note").Texts()
	return "", func() {
		r.c.Portals = replace(r.c.Portals, p, func(q Portal) bool { return q.Name == p.Name })
	}
}

// id reads the id of an entry, which is unique in its kind over all files.
func (r *reader) id(kind string, m source.Map) string {
	v, ok := m.Get("id")
	if !ok {
		return ""
	}
	id, ok := v.ID()
	if ok {
		r.unique(kind, id, v)
	}
	return id
}

// required reads a text of one line that must not be missing or empty.
func required(m source.Map, key string) Text {
	v, ok := m.Get(key)
	if !ok {
		if !v.IsBad() {
			m.Missing(key)
		}
		return Text{}
	}
	t, ok := v.TextLine()
	if ok && t.IsZero() {
		m.Missing(key)
	}
	return t
}

// replace puts v in the place of the first that is the same, or at the end.
func replace[T any](all []T, v T, same func(T) bool) []T {
	if i := slices.IndexFunc(all, same); i >= 0 {
		all[i] = v
		return all
	}
	return append(all, v)
}

// regions resolves the regions of places to ids, now that all are known.
func (r *reader) regions() {
	names := newPlaceNames(r.c.Places)
	ids := make([]string, 0, len(r.c.Places))
	for _, p := range r.c.Places {
		ids = append(ids, p.ID)
	}
	for _, w := range r.places {
		i := slices.IndexFunc(r.c.Places, func(p Place) bool { return p.ID == w.place })
		p := &r.c.Places[i]
		if j, ok := names.Find(p.Region); ok {
			p.Region = r.c.Places[j].ID
			continue
		}
		w.at.NotAmong(source.UnknownValue, source.Words{Allowed: ids}, p.Region)
		p.Region = ""
	}
}

// wordsOfCauses gathers what people may write for a cause: its id, and its name
// in every language as a slip for it.
func (r *reader) wordsOfCauses() {
	w := source.Words{Aliases: causeAliases()}
	for _, c := range r.c.Causes {
		w.Allowed = append(w.Allowed, c.ID)
		for _, name := range c.Name.All() {
			w.Aliases[text.Fold(name)] = c.ID
		}
	}
	for alias, id := range w.Aliases {
		if !slices.Contains(w.Allowed, id) {
			delete(w.Aliases, alias)
		}
	}
	r.vocab["causes"] = w
}
