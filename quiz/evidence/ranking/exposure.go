package ranking

import (
	"slices"

	"aina/catalog"
	"aina/quiz/ranking"
)

// firstTen is how far people look through a ranking, firstFive what they see of
// it at once.
const (
	firstTen  = 10
	firstFive = 5
)

// Exposure is how a catalog's roles share the first ten of many people.
type Exposure struct {
	Shown map[string]int // how many people have a role among their first ten
	Roles int            // of the catalog
}

// Expose counts who is shown what.
func Expose(c *catalog.Catalog, rankings []ranking.Ranking) Exposure {
	e := Exposure{Shown: map[string]int{}, Roles: len(c.Opportunities)}
	for _, r := range rankings {
		for _, m := range first(r, firstTen) {
			e.Shown[m.Opportunity.ID]++
		}
	}
	return e
}

// Coverage is the part of the roles that reach someone's first ten.
func (e Exposure) Coverage() float64 {
	if e.Roles == 0 {
		return 0
	}
	return float64(len(e.Shown)) / float64(e.Roles)
}

// Gini is how unequally the roles are shown: 0 all alike, near 1 always the
// same one. Roles that nobody is shown count.
func (e Exposure) Gini() float64 {
	counts := make([]int, e.Roles-len(e.Shown), e.Roles)
	for _, n := range e.Shown {
		counts = append(counts, n)
	}
	return Gini(counts)
}

// Gini is half the mean difference of all pairs over the mean; 0 where there is
// nothing to share.
func Gini(counts []int) float64 {
	sorted := slices.Sorted(slices.Values(counts))
	n, sum, weighted := len(sorted), 0, 0
	for i, v := range sorted {
		sum += v
		weighted += (2*(i+1) - n - 1) * v
	}
	if sum == 0 {
		return 0
	}
	return float64(weighted) / float64(n*sum)
}

// Extremes lists the n roles that are shown least and those shown most, the
// outermost first, ties by id.
func (e Exposure) Extremes(c *catalog.Catalog, n int) (least, most []string) {
	var ids []string
	for _, o := range c.Opportunities {
		ids = append(ids, o.ID)
	}
	slices.Sort(ids)
	slices.SortStableFunc(ids, func(a, b string) int { return e.Shown[a] - e.Shown[b] })
	n = min(n, len(ids))
	least = slices.Clone(ids[:n])
	most = slices.Clone(ids[len(ids)-n:])
	slices.Reverse(most)
	return least, most
}

// Variety is how many causes a list leads to: each role counts for the first
// that it names.
func Variety(matches []ranking.Match) int {
	causes := map[string]bool{}
	for _, m := range matches {
		if len(m.Opportunity.Causes) > 0 {
			causes[m.Opportunity.Causes[0]] = true
		}
	}
	return len(causes)
}

func first(r ranking.Ranking, n int) []ranking.Match { return r.Matches[:min(n, len(r.Matches))] }

// tries lists the three that a ranking suggests to try.
func tries(r ranking.Ranking) []ranking.Match {
	var all []ranking.Match
	for _, i := range r.Try {
		all = append(all, r.Matches[i])
	}
	return all
}
