package quiz

import (
	"slices"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// ReadProfile reads a profile from YAML and reports all problems with their
// positions in one pass. A cause that the catalog does not know is a warning and kept;
// everything else that is unknown or out of range is an error. In place of a profile the
// file may hold answers to the default questionnaire, see ReadSheet. What can be read
// is in the profile even then. The catalog may be nil: then any cause is known.
func ReadProfile(file string, data []byte, c *catalog.Catalog) (Profile, source.Problems) {
	s, problems := ReadSheet(file, data, c, Default())
	return s.Profile, problems
}

type profileReader struct {
	doc       *source.Doc
	catalog   *catalog.Catalog
	questions *Questionnaire // those that may be answered in place of a profile
	p         Profile
	answers   Answers
}

func (r *profileReader) root() {
	m, ok := rootOf(r.doc, "version")
	if !ok {
		return
	}
	m.Known(source.Words{Allowed: []string{"version", "motives", "activities", "causes", "weights", "limits", "firm", "rest", "answers"}})
	m.Require("version")
	value(m, "version", version)
	r.values(m, "motives", 0, source.UnknownMotive, text.Strings(catalog.Motives()), func(k string, v float64) {
		r.p.Motives[catalog.Motive(k)] = v
	})
	r.values(m, "activities", -1, source.UnknownActivity, text.Strings(catalog.Activities()), func(k string, v float64) {
		r.p.Activities[catalog.Activity(k)] = v
	})
	r.causes(m)
	r.weights(section(m, "weights"))
	r.limits(section(m, "limits"))
	r.p.Limits.Firm = enums(m, "firm", catalog.WishRules())
	r.p.Rest = enum(m, "rest", source.UnknownActivity, catalog.Activities())
	r.sheet(m)
	r.warnOfNoWish(m)
}

// warnOfNoWish tells of each must about which no wish is named: it hides nothing.
func (r *profileReader) warnOfNoWish(m source.Map) {
	for _, item := range items(m, "firm") {
		rule, ok := item.Line()
		if ok && slices.Contains(catalog.WishRules(), catalog.Rule(rule)) && !r.p.Limits.HasWish(catalog.Rule(rule)) {
			r.doc.Warn(item.Span(), source.UnknownValue, noWish, "rule", rule)
		}
	}
}

// rootOf returns the map that a file is; one that holds nothing is reported, with a key
// to begin with.
func rootOf(doc *source.Doc, first string) (source.Map, bool) {
	root := doc.Root()
	if !root.Exists() && len(doc.Problems()) == 0 {
		doc.Empty(first)
	}
	return root.Map()
}

// value reads what is under a key: the zero value where it is missing or wrong, with
// ok false.
func value[T any](m source.Map, key string, read func(source.Node) (T, bool)) (v T, ok bool) {
	if n, found := m.Get(key); found {
		return read(n)
	}
	return v, false
}

// section returns the map under a key, an empty one where it is missing or wrong.
func section(m source.Map, key string) source.Map {
	s, _ := value(m, key, source.Node.Map)
	return s
}

// items returns the items of the list under a key, none where it is missing or wrong.
func items(m source.Map, key string) []source.Node {
	all, _ := value(m, key, source.Node.List)
	return all
}

// version reads the version of a file, of which there is one.
func version(n source.Node) (int, bool) { return n.Int(1, 1) }

// numberIn reads a number from low to high.
func numberIn(low, high float64) func(source.Node) (float64, bool) {
	return func(n source.Node) (float64, bool) { return n.Number(low, high) }
}

// values reads a map of words to numbers from low to 1.
func (r *profileReader) values(m source.Map, key string, low float64, code source.Code, allowed []string, set func(string, float64)) {
	for _, f := range section(m, key).Fields() {
		if !slices.Contains(allowed, f.Name) {
			f.Key.NotAmong(code, source.Words{Allowed: allowed}, f.Name)
			continue
		}
		if v, ok := f.Value.Number(low, 1); ok {
			set(f.Name, v)
		}
	}
}

func (r *profileReader) causes(m source.Map) {
	var known []string
	if r.catalog != nil {
		for _, c := range r.catalog.Causes {
			known = append(known, c.ID)
		}
	}
	for _, f := range section(m, "causes").Fields() {
		r.warnUnknown(f, known)
		if v, ok := f.Value.Number(-1, 1); ok && source.IsID(f.Name) {
			r.p.Causes[f.Name] = v
		}
	}
}

func (r *profileReader) weights(m source.Map) {
	keys := weightKeys()
	m.Known(source.Words{Allowed: keys})
	for _, key := range keys {
		if v, ok := value(m, key, numberIn(0, MaxWeight)); ok {
			*r.p.Weights.at(key) = v
		}
	}
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
	if v, ok := value(m, "age", func(n source.Node) (int, bool) { return n.Int(0, MaxAge) }); ok {
		l.Age = &v
	}
	for _, item := range items(m, "languages") {
		if s, ok := item.Language(); ok && !slices.Contains(l.Languages, s) {
			l.Languages = append(l.Languages, s)
		}
	}
	l.City, _ = value(m, "city", source.Node.Line)
	l.Region, _ = value(m, "region", source.Node.Line)
	l.Country, _ = value(m, "country", source.Node.Country)
	l.Remote = enum(m, "remote", source.UnknownValue, catalog.RemoteWishes())
	l.Company = enum(m, "company", source.UnknownValue, catalog.Companies())
	l.Schedule = enums(m, "schedule", catalog.Schedules())
	l.Times = enums(m, "times", catalog.Times())
	l.Access = enums(m, "access", catalog.AccessNeeds())
	l.HoursPerWeek, _ = value(m, "hours_per_week", numberIn(0, MaxHours))
}

// enum reads one of the words under a key, or "" where it is missing or wrong.
func enum[T ~string](m source.Map, key string, code source.Code, allowed []T) T {
	s, _ := value(m, key, func(n source.Node) (string, bool) {
		return n.Enum(code, source.Words{Allowed: text.Strings(allowed)})
	})
	return T(s)
}

// enums reads the words under a key.
func enums[T ~string](m source.Map, key string, allowed []T) (all []T) {
	words, _ := value(m, key, func(n source.Node) ([]string, bool) {
		return n.Enums(source.UnknownValue, source.Words{Allowed: text.Strings(allowed)})
	})
	for _, w := range words {
		all = append(all, T(w))
	}
	return all
}
