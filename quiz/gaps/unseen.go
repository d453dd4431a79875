package gaps

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// firstTen is how far people look through a ranking.
const firstTen = 10

// unseen finds what none of the people is shown among their first ten, by id.
func unseen(c *catalog.Catalog, people []quiz.Profile, open []*catalog.Opportunity) []NeverShown {
	crowd := ranking.NewCrowd(c, people, open)
	seen := make([]bool, len(open))
	for i := range people {
		for _, at := range crowd.First(&people[i], firstTen) {
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
			u.Leaves = append(u.Leaves, "motives")
		}
		if len(o.Activities) == 0 {
			u.Leaves = append(u.Leaves, "activities")
		}
		if len(o.Causes) == 0 {
			u.Leaves = append(u.Leaves, "causes")
		}
		all = append(all, u)
	}
	slices.SortFunc(all, func(a, b NeverShown) int { return cmp.Compare(a.ID, b.ID) })
	return all
}
