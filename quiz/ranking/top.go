package ranking

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// TopCount is how many matches a person is expected to try first.
const TopCount = 3

// TopThree gives the first TopCount matches, or fewer.
func (r Ranking) TopThree() []Match { return r.Matches[:min(TopCount, len(r.Matches))] }

// Top lists the ids of the first n of a ranking, without ranking the rest.
func Top(p quiz.Profile, c *catalog.Catalog, on catalog.Date, n int) []string {
	type placed struct {
		t  float64
		id string
	}
	var top []placed
	s := newScorer(p, affordanceTableFor(c))
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		if ratherNot(p, o) || len(c.Outside(o, p.Limits, on)) > 0 {
			continue
		}
		x := placed{s.total(o), o.ID}
		at, _ := slices.BinarySearchFunc(top, x, func(a, b placed) int {
			return cmp.Or(cmp.Compare(b.t, a.t), cmp.Compare(a.id, b.id))
		})
		if at < n {
			top = slices.Insert(top, at, x)
			top = top[:min(len(top), n)]
		}
	}
	ids := make([]string, len(top))
	for i, x := range top {
		ids[i] = x.id
	}
	return ids
}
