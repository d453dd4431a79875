package ranking

import (
	"aina/catalog"
	"aina/quiz"
)

// PlaceFor returns a function that finds the place, from 1, that the match at an
// index would have for another profile with the same limits. Opportunities that were
// excluded only as "rather not" take part where the other profile allows them.
func (r Ranking) PlaceFor() func(p quiz.Profile, at int) int {
	return func(p quiz.Profile, at int) int {
		s, o, place := newScorer(p), r.Matches[at].Opportunity, 1
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
