package gaps

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// topCount is how far people look through a ranking.
const topCount = 10

// neverShown finds what none of the people is shown among their first ten, by id.
func neverShown(c *catalog.Catalog, people []quiz.Profile, open []*catalog.Opportunity) []NeverShown {
	batch := ranking.NewBatch(c, people, open)
	seen := make([]bool, len(open))
	for i := range people {
		for _, at := range batch.First(&people[i], topCount) {
			seen[at] = true
		}
	}
	var all []NeverShown
	for i, o := range open {
		if seen[i] {
			continue
		}
		u := NeverShown{ID: o.ID}
		if o.Motives == nil {
			u.Unstated = append(u.Unstated, "motives")
		}
		if len(o.Activities) == 0 {
			u.Unstated = append(u.Unstated, "activities")
		}
		if len(o.Causes) == 0 {
			u.Unstated = append(u.Unstated, "causes")
		}
		all = append(all, u)
	}
	slices.SortFunc(all, func(a, b NeverShown) int { return cmp.Compare(a.ID, b.ID) })
	return all
}
