package quiz

import (
	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// ReadProfile reads a profile from YAML and reports all problems with their
// positions in one pass. A cause that the catalog does not know is a warning and kept;
// everything else that is unknown or out of range is an error. What can be read
// is in the profile even then. The catalog may be nil: then any cause is known.
func ReadProfile(file string, data []byte, c *catalog.Catalog) (Profile, source.Problems) {
	doc, _ := source.Parse(file, data, source.DefaultLimits())
	r := profileReader{doc: doc, catalog: c, p: Profile{
		Motives:    map[catalog.Motive]float64{},
		Activities: map[catalog.Activity]float64{},
		Causes:     map[string]float64{},
		Weights:    EqualWeights(),
	}}
	r.root()
	return r.p, doc.Problems()
}

type profileReader struct {
	doc     *source.Doc
	catalog *catalog.Catalog
	p       Profile
}

func (r *profileReader) root() {
	root := r.doc.Root()
	if !root.Exists() {
		if len(r.doc.Problems()) == 0 {
			r.doc.Empty("version")
		}
		return
	}
	m, ok := root.Map()
	if !ok {
		return
	}
	m.Known(source.Words{Allowed: []string{"version", "motives", "activities", "causes", "weights", "limits"}})
	m.Require("version")
	if n, ok := m.Get("version"); ok {
		n.Int(1, 1)
	}
	r.values(m, "motives", 0, source.UnknownMotive, text.Strings(catalog.Motives()), func(k string, v float64) {
		r.p.Motives[catalog.Motive(k)] = v
	})
	r.values(m, "activities", -1, source.UnknownActivity, text.Strings(catalog.Activities()), func(k string, v float64) {
		r.p.Activities[catalog.Activity(k)] = v
	})
	r.causes(m)
	r.weights(m)
	if n, ok := m.Get("limits"); ok {
		if lm, ok := n.Map(); ok {
			r.limits(lm)
		}
	}
}

// values reads a map of words to numbers from low to 1.
func (r *profileReader) values(m source.Map, key string, low float64, code source.Code, allowed []string, set func(string, float64)) {
	n, ok := m.Get(key)
	if !ok {
		return
	}
	vm, ok := n.Map()
	if !ok {
		return
	}
	for _, f := range vm.Fields() {
		if !has(allowed, f.Name) {
			f.Key.NotAmong(code, source.Words{Allowed: allowed}, f.Name)
			continue
		}
		if v, ok := f.Value.Number(low, 1); ok {
			set(f.Name, v)
		}
	}
}

func (r *profileReader) causes(m source.Map) {
	n, ok := m.Get("causes")
	if !ok {
		return
	}
	cm, ok := n.Map()
	if !ok {
		return
	}
	var known []string
	if r.catalog != nil {
		for _, c := range r.catalog.Causes {
			known = append(known, c.ID)
		}
	}
	for _, f := range cm.Fields() {
		if !source.IsID(f.Name) {
			f.Key.ID()
			continue
		}
		if r.catalog != nil && !has(known, f.Name) {
			if near := (source.Words{Allowed: known}).Nearest(f.Name); near != "" {
				r.doc.Warn(f.Key.Span(), source.UnknownCause, source.Near(unknownCause), "id", f.Name, "near", near)
			} else {
				r.doc.Warn(f.Key.Span(), source.UnknownCause, unknownCause, "id", f.Name)
			}
		}
		if v, ok := f.Value.Number(-1, 1); ok {
			r.p.Causes[f.Name] = v
		}
	}
}

func (r *profileReader) weights(m source.Map) {
	n, ok := m.Get("weights")
	if !ok {
		return
	}
	wm, ok := n.Map()
	if !ok {
		return
	}
	wm.Known(source.Words{Allowed: []string{"why", "how", "whom"}})
	weight := func(key string, to *float64) {
		if n, ok := wm.Get(key); ok {
			if v, ok := n.Number(0, MaxWeight); ok {
				*to = v
			}
		}
	}
	weight("why", &r.p.Weights.Why)
	weight("how", &r.p.Weights.How)
	weight("whom", &r.p.Weights.Whom)
}

func limitKeys() source.Words {
	return source.Words{
		Allowed: []string{"age", "languages", "city", "region", "country", "remote", "schedule", "times", "hours_per_week", "access", "company"},
		Aliases: map[string]string{"language": "languages", "place": "city", "hours": "hours_per_week", "time": "times", "accessibility": "access"},
	}
}

func (r *profileReader) limits(m source.Map) {
	l := &r.p.Limits
	m.Known(limitKeys())
	if n, ok := m.Get("age"); ok {
		if v, ok := n.Int(0, MaxAge); ok {
			l.Age = &v
		}
	}
	if n, ok := m.Get("languages"); ok {
		items, _ := n.List()
		for _, item := range items {
			if s, ok := item.Language(); ok && !has(l.Languages, s) {
				l.Languages = append(l.Languages, s)
			}
		}
	}
	if n, ok := m.Get("city"); ok {
		l.City, _ = n.Line()
	}
	if n, ok := m.Get("region"); ok {
		l.Region, _ = n.Line()
	}
	if n, ok := m.Get("country"); ok {
		l.Country, _ = n.Country()
	}
	l.Remote = catalog.RemoteWish(enum(m, "remote", source.UnknownValue, text.Strings(catalog.RemoteWishes())))
	l.Company = catalog.Company(enum(m, "company", source.UnknownValue, text.Strings(catalog.Companies())))
	for _, s := range enums(m, "schedule", text.Strings(catalog.Schedules())) {
		l.Schedule = append(l.Schedule, catalog.Schedule(s))
	}
	l.Times = enums(m, "times", catalog.Times())
	l.Access = enums(m, "access", catalog.AccessNeeds())
	if n, ok := m.Get("hours_per_week"); ok {
		l.HoursPerWeek, _ = n.Number(0, MaxHours)
	}
}

func enums(m source.Map, key string, allowed []string) []string {
	n, ok := m.Get(key)
	if !ok {
		return nil
	}
	all, _ := n.Enums(source.UnknownValue, source.Words{Allowed: allowed})
	return all
}
