// Package ranking ranks a catalog for a profile: gates first, then a score that is
// the sum of its reasons. It knows nothing of answers, of what was tried or of
// words in any language. The formula's choices are measured in quiz/evidence.
package ranking

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// Match is an opportunity within a person's limits, with how well it suits them. Matches
// are ranked by Total, which Score brings between 0 and 1.
type Match struct {
	Opportunity *catalog.Opportunity
	Total       float64 // the sum of what counts for and against it, rounded to 1e-9
	role        int32
	of          *tally
}

// Place is where the opportunity stands in its catalog.
func (m *Match) Place() int { return int(m.role) }

// Excluded is an opportunity outside a person's limits, with every rule that
// excludes it.
type Excluded struct {
	Opportunity *catalog.Opportunity
	Rules       []catalog.Rule // must not be changed
	role        int32
}

// Ranking is a catalog ranked for a profile. The profile must not be changed in place
// afterwards.
type Ranking struct {
	Matches  []Match    // the best first, ties by id
	Try      []int      // up to three of Matches, by index, that share no cause
	Excluded []Excluded // by id
	of       *tally
	on       catalog.Date
}

// Rank ranks a catalog for a profile on a day; see Index.Rank. To rank one catalog
// often, keep an Index.
func Rank(p quiz.Profile, c *catalog.Catalog, on catalog.Date) Ranking {
	return NewIndex(c).Rank(p, on)
}

// Rank ranks the catalog for a profile on a day. Gates come first: what is outside a
// limit is never a match. The result points into the catalog. It does not depend
// on the order of the catalog's opportunities.
func (x *Index) Rank(p quiz.Profile, on catalog.Date) Ranking {
	t := x.tally(p)
	shut := x.shut(t, p.Gates(), on)
	r := Ranking{of: t, on: on}
	order := make([]placed, 0, len(shut))
	for rank, i := range x.byID {
		if shut[i] == 0 {
			order = append(order, placed{t.total(int(i)), int32(rank)})
		}
	}
	sortPlaced(order)
	r.Matches = t.matches(order)
	r.Excluded = x.excluded(shut, len(shut)-len(order))
	r.Try = r.SuggestExcept(func(string) bool { return false })
	return r
}

// shut lists the rules that exclude each opportunity of the catalog.
func (x *Index) shut(t *tally, l catalog.Limits, on catalog.Date) []catalog.RuleSet {
	shut, cause := x.gates.Shut(l, on), catalog.Set(catalog.RuleCause)
	for i, kind := range x.serves {
		if t.whom[kind].ratherNot {
			shut[i] |= cause
		}
	}
	return shut
}

// excluded lists what rules exclude, n in all.
func (x *Index) excluded(shut []catalog.RuleSet, n int) []Excluded {
	if n == 0 {
		return nil
	}
	all := make([]Excluded, 0, n)
	lists := map[catalog.RuleSet][]catalog.Rule{}
	for _, i := range x.byID {
		rules := shut[i]
		if rules == 0 {
			continue
		}
		if lists[rules] == nil {
			lists[rules] = slices.Clip(rules.Rules())
		}
		all = append(all, Excluded{&x.catalog.Opportunities[i], lists[rules], i})
	}
	return all
}

// Open is what of a catalog is within some limits on a day.
type Open struct {
	index *Index
	roles []int32
}

// Open tries all gates but RuleCause.
func (x *Index) Open(l catalog.Limits, on catalog.Date) Open {
	o := Open{index: x}
	for i, rules := range x.gates.Shut(l, on) {
		if rules == 0 {
			o.roles = append(o.roles, int32(i))
		}
	}
	return o
}

// Top returns the first n matches of a profile on a day, without ranking the rest.
func (x *Index) Top(p quiz.Profile, on catalog.Date, n int) []Match {
	return x.Open(p.Gates(), on).Top(p, n)
}

// Top returns the first n matches of a profile that has these limits.
func (o Open) Top(p quiz.Profile, n int) []Match {
	if n <= 0 {
		return nil
	}
	t := o.index.tally(p)
	best := make([]placed, 0, n+1)
	for _, i := range o.roles {
		if !t.whom[t.serves[i]].ratherNot {
			best = insertBest(best, placed{t.total(int(i)), t.rank[i]}, n)
		}
	}
	return t.matches(best)
}

// matches makes the matches of what is sorted.
func (t *tally) matches(order []placed) []Match {
	if len(order) == 0 {
		return nil
	}
	all := make([]Match, len(order))
	for i, x := range order {
		role := t.byID[x.rank]
		all[i] = Match{&t.catalog.Opportunities[role], x.total, role, t}
	}
	return all
}

// Match finds the match of an opportunity.
func (r Ranking) Match(id string) (Match, bool) {
	for _, m := range r.Matches {
		if m.Opportunity.ID == id {
			return m, true
		}
	}
	return Match{}, false
}
