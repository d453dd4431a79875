package ranking

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// PlaceFor gives a function that finds the place, from 1, that the match at an
// index would have for another profile with the same limits. Opportunities that were
// excluded only as "rather not" take part where the other profile allows them.
func (r Ranking) PlaceFor() func(p quiz.Profile, at int) int {
	table := r.affordanceTable()
	return func(p quiz.Profile, at int) int {
		s, o, place := newScorer(p, table), r.Matches[at].Opportunity, 1
		t := s.total(o)
		count := func(other *catalog.Opportunity) {
			if x := s.total(other); x > t || x == t && other.ID < o.ID {
				place++
			}
		}
		for _, m := range r.Matches {
			count(m.Opportunity)
		}
		for _, x := range r.Excluded {
			if len(x.Rules) == 1 && x.Rules[0] == catalog.RuleCause && !ratherNot(p, x.Opportunity) {
				count(x.Opportunity)
			}
		}
		return place
	}
}

// affordanceTable reads the table if an opportunity of the ranking needs it.
func (r Ranking) affordanceTable() *affordanceTable {
	unstated := func(o *catalog.Opportunity) bool { return o.Motives == nil }
	if slices.ContainsFunc(r.Matches, func(m Match) bool { return unstated(m.Opportunity) }) ||
		slices.ContainsFunc(r.Excluded, func(x Excluded) bool { return unstated(x.Opportunity) }) {
		return newAffordanceTable()
	}
	return nil
}
