package ranking

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// TopCount is how many matches a person is expected to try first.
const TopCount = 3

// TopThree returns the first TopCount matches, or all where there are fewer.
func (r Ranking) TopThree() []Match { return r.Matches[:min(TopCount, len(r.Matches))] }

// Totals lists the matches of a person with their totals alone, in the order of the
// catalog: without reasons it is quicker than Rank.
func Totals(p quiz.Profile, c *catalog.Catalog, on catalog.Date) []Match {
	var all []Match
	s, gates := newScorer(p), p.Gates()
	for i := range c.Opportunities {
		if o := &c.Opportunities[i]; !ratherNot(p, o) && len(c.Outside(o, gates, on)) == 0 {
			all = append(all, Match{Opportunity: o, Total: s.total(o)})
		}
	}
	return all
}

// TopIDs lists the ids of the first n of a ranking, without ranking the rest.
func TopIDs(p quiz.Profile, c *catalog.Catalog, on catalog.Date, n int) []string {
	var top []placed
	s, gates := newScorer(p), p.Gates()
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		if ratherNot(p, o) || len(c.Outside(o, gates, on)) > 0 {
			continue
		}
		top = insertBest(top, placed{s.total(o), o.ID, i}, n)
	}
	ids := make([]string, len(top))
	for i, x := range top {
		ids[i] = x.id
	}
	return ids
}

// placed is an opportunity by its place in a list, with what it is ranked by.
type placed struct {
	total float64
	id    string
	at    int
}

// insertBest inserts x into the n best, which are sorted.
func insertBest(best []placed, x placed, n int) []placed {
	if len(best) == n && (x.total < best[n-1].total || x.total == best[n-1].total && x.id > best[n-1].id) {
		return best
	}
	at, _ := slices.BinarySearchFunc(best, x, func(a, b placed) int {
		return cmp.Or(cmp.Compare(b.total, a.total), cmp.Compare(a.id, b.id))
	})
	best = slices.Insert(best, at, x)
	return best[:min(len(best), n)]
}
