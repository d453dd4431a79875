package journey

import (
	"bytes"
	"cmp"
	"math"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/kit"
)

// item is one line of the list: an opportunity with what makes it fit, or the
// link to what was left out.
type item struct {
	match     *ranking.Match
	opp       *catalog.Opportunity
	head      string
	note      string
	suggested bool
	leftOut   bool // leads to what was left out
}

// order is how the list is sorted.
type order int

const (
	byFit order = iota
	byTitle
	byTime
)

// criteria is what the list is filtered by.
type criteria struct {
	query      string
	causes     []string
	activities []catalog.Activity
	home, once bool
}

func (n criteria) any() bool { return n.query != "" || n.filtered() }

func (n criteria) filtered() bool {
	return len(n.causes) > 0 || len(n.activities) > 0 || n.home || n.once
}

// fitsTime reports whether an opportunity can be done from home and once, where that
// is asked for.
func (n criteria) fitsTime(o *catalog.Opportunity) bool {
	return (!n.home || o.Remote != nil && *o.Remote) && (!n.once || o.Schedule == catalog.OneOff)
}

// fits reports whether an opportunity meets the criteria, but for the query.
func (n criteria) fits(c *catalog.Catalog, o *catalog.Opportunity) bool {
	return catalog.Filter{Causes: n.causes, Activities: n.activities}.Fits(c, o) && n.fitsTime(o)
}

// names lists the criteria in words, but for the query.
func (n criteria) names(env *Env) []string {
	w, lang := env.Words.Filter, env.Lang
	var all []string
	for _, id := range n.causes {
		all = append(all, text.LowerName(reading.CauseName(env.Visit.Catalog, id, lang)))
	}
	for _, a := range n.activities {
		all = append(all, text.LowerName(reading.ActivityName(a, lang)))
	}
	if n.home {
		all = append(all, w.HomeOnly)
	}
	if n.once {
		all = append(all, w.OneOff)
	}
	return all
}

// find returns the opportunities that meet criteria, with their ranks by how well
// they match the query.
func (v *Visit) find(n criteria, lang catalog.Lang) map[*catalog.Opportunity]int {
	through := map[*catalog.Opportunity]int{}
	for i, o := range v.Index.Select(catalog.Filter{Query: n.query, Causes: n.causes, Activities: n.activities}, lang) {
		if n.fitsTime(o) {
			through[o] = i
		}
	}
	return through
}

// refresh makes the items from the ranking, the criteria and the order.
func (s *matchesScreen) refresh() {
	v, w, lang := s.env.Visit, s.env.Words.Matches, s.env.Lang
	s.items, s.lang = nil, lang
	if v.Catalog == nil {
		return
	}
	through := v.find(s.criteria, lang)
	var all []item
	for i := range v.Ranking.Matches {
		m := &v.Ranking.Matches[i]
		if _, ok := through[m.Opportunity]; ok {
			all = append(all, s.item(m))
		}
	}
	if !s.browse && s.order == byFit && !s.criteria.any() {
		for i, at := range v.Ranking.Try {
			it := s.item(&v.Ranking.Matches[at])
			it.suggested, it.note = true, it.opp.FirstStep.In(lang)
			if i == 0 {
				it.head = w.Try + " · " + w.TryNote
			}
			s.items = append(s.items, it)
		}
		if len(s.items) > 0 {
			all[0].head = w.All.For(lang, len(all))
		}
	}
	if s.criteria.query != "" {
		slices.SortStableFunc(all, func(a, b item) int { return cmp.Compare(through[a.opp], through[b.opp]) })
	} else {
		s.sort(all)
	}
	s.menu.Before, s.menu.After = len(s.items), 0
	s.items = append(s.items, all...)
	if len(v.Ranking.Excluded) > 0 && !s.criteria.any() {
		s.items, s.menu.After = append(s.items, item{leftOut: true}), 1
	}
	s.menu.At = kit.Clamp(s.menu.At, 0, max(0, len(s.items)-1))
	s.showDetail()
}

// item makes the item of a match. While browsing there are no scores.
func (s *matchesScreen) item(m *ranking.Match) item {
	if s.browse {
		return item{opp: m.Opportunity}
	}
	return item{match: m, opp: m.Opportunity}
}

// sort sorts items in the chosen order. By fit they are sorted already.
func (s *matchesScreen) sort(items []item) {
	switch s.order {
	case byTitle:
		order, buf := collate.New(language.Make(string(s.env.Lang))), &collate.Buffer{}
		keys := make(map[*catalog.Opportunity][]byte, len(items))
		for _, it := range items {
			keys[it.opp] = order.KeyFromString(buf, it.opp.Title.In(s.env.Lang))
		}
		slices.SortStableFunc(items, func(a, b item) int { return bytes.Compare(keys[a.opp], keys[b.opp]) })
	case byTime:
		slices.SortStableFunc(items, func(a, b item) int {
			return cmp.Compare(hours(a.opp), hours(b.opp))
		})
	}
}

// hours is the time that an opportunity takes, in hours: per week, or in total for
// a one-off. Where it is unknown it is infinite, and comes last.
func hours(o *catalog.Opportunity) float64 {
	h := o.HoursPerWeek
	if o.Duration != "" {
		h = o.Duration.Hours()
	}
	if h == 0 {
		return math.Inf(1)
	}
	return h
}
