package gaps

import (
	"cmp"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
	"aina/quiz/ranking"
)

// topCount is how far people look through a ranking.
const topCount = 10

// neverShown finds what none of the people is shown among their first ten, by id.
func neverShown(c *catalog.Catalog, people []quiz.Profile, open []*catalog.Opportunity, on catalog.Date) []NeverShown {
	x := ranking.NewIndex(c)
	within := map[int]ranking.Open{} // by age, the only limit of the people
	seen := map[*catalog.Opportunity]bool{}
	for _, p := range people {
		age := *p.Limits.Age
		roles, known := within[age]
		if !known {
			roles = x.Open(p.Limits, on)
			within[age] = roles
		}
		for _, m := range roles.Top(p, topCount) {
			seen[m.Opportunity] = true
		}
	}
	var all []NeverShown
	for _, o := range open {
		if seen[o] {
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
	stable.Sort(all, func(a, b NeverShown) int { return cmp.Compare(a.ID, b.ID) })
	return all
}
