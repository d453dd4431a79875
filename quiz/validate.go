package quiz

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// validate checks that the parts of a question agree: that it has what its section and
// kind need, and that its options are known to the profile.
func (r *questionReader) validate(m source.Map, q Question) {
	allowed := kindsOf(q.Section)
	if n, ok := m.Get("kind"); ok && !slices.Contains(allowed, q.Kind) {
		r.doc.Report(n.Span(), source.WrongType, wrongKind,
			"kind", string(q.Kind), "section", string(q.Section), "allowed", strings.Join(text.Strings(allowed), ", "))
		return
	}
	switch q.Kind {
	case Scale:
		if q.Section == Why {
			m.Require("motive")
		} else {
			m.Require("activity")
		}
	case Pick:
		m.Require("max")
		r.requireAmong(m, "options", text.Strings(catalog.Motives()), source.UnknownMotive)
	case Levels:
		r.requireAmong(m, "levels", AllLevels(), source.UnknownValue)
	case One, Many, Place:
		r.validateLimit(m, q)
	}
}

// kindsOf lists the kinds of question a section can have.
func kindsOf(s Section) []Kind {
	switch s {
	case Why:
		return []Kind{Scale, Pick}
	case How:
		return []Kind{Scale}
	case Whom:
		return []Kind{Levels}
	case Possible:
		return []Kind{One, Many, Place}
	case Pause:
		return []Kind{Open}
	}
	return nil
}

// validateLimit checks a question about a limit: that it names one, and that its kind
// and options suit it.
func (r *questionReader) validateLimit(m source.Map, q Question) {
	n, ok := m.Get("limit")
	if !ok {
		m.Missing("limit")
		return
	}
	kind, allowed := q.Limit.asked()
	if q.Limit == "" {
		return
	}
	if q.Kind != kind {
		r.doc.Report(n.Span(), source.WrongType, wrongLimitKind, "limit", string(q.Limit), "kind", string(kind))
		return
	}
	switch {
	case q.Kind == Place:
	case q.Limit == LimitLanguages:
		r.requireLanguages(m)
	case allowed != nil:
		r.requireAmong(m, "options", allowed, source.UnknownValue)
	default:
		r.requireValues(m, q)
	}
}

// asked returns how a limit is asked for, and the ids its options may have; nil
// where they have values or are languages.
func (l Limit) asked() (Kind, []string) {
	switch l {
	case LimitPlace:
		return Place, nil
	case LimitRemote:
		return One, text.Strings(catalog.RemoteWishes())
	case LimitCompany:
		return One, append(text.Strings(catalog.Companies()), AnyCompany)
	case LimitRest:
		return One, append(text.Strings(catalog.Activities()), NoRest)
	case LimitSchedule:
		return Many, text.Strings(catalog.Schedules())
	case LimitTimes:
		return Many, catalog.Times()
	case LimitAccess:
		return Many, catalog.AccessNeeds()
	case LimitLanguages:
		return Many, nil
	}
	return One, nil
}

// requireAmong reports options that are missing or whose ids are not among the allowed.
func (r *questionReader) requireAmong(m source.Map, key string, allowed []string, code source.Code) {
	m.Require(key)
	for _, id := range idNodes(m, key) {
		if s, ok := id.Line(); ok && s != "" && !slices.Contains(allowed, s) {
			id.NotAmong(code, source.Words{Allowed: allowed}, s)
		}
	}
}

// requireLanguages reports options whose ids are no languages.
func (r *questionReader) requireLanguages(m source.Map) {
	m.Require("options")
	for _, id := range idNodes(m, "options") {
		id.Language()
	}
}

// requireValues reports options without a value, and ages past a long life.
func (r *questionReader) requireValues(m source.Map, q Question) {
	if _, ok := m.Get("options"); !ok {
		m.Missing("options")
	}
	for _, item := range items(m, "options") {
		om, ok := item.Map()
		if !ok {
			continue
		}
		om.Require("value")
		if v, ok := om.Get("value"); ok && q.Limit == LimitAge {
			v.Int(0, MaxAge)
		}
	}
}

func idNodes(m source.Map, key string) []source.Node {
	n, _ := m.Get(key)
	if !n.IsList() {
		return nil
	}
	var ids []source.Node
	for _, item := range items(m, key) {
		if !item.IsMap() {
			continue
		}
		om, _ := item.Map()
		if id, ok := om.Get("id"); ok {
			ids = append(ids, id)
		}
	}
	return ids
}
