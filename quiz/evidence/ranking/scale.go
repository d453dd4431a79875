package ranking

import (
	"math"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/population"
	"aina/quiz/ranking"
)

// FacetScale brings a facet to one scale with the others: as frozen in package
// quiz/ranking, and as computed on a catalog and the population.
type FacetScale struct {
	Facet       quiz.Facet
	Frozen, Now float64
}

// FacetScales computes the constants κ again: 1 / the mean over the people of the
// standard deviation of a facet's sum across the catalog's roles. All of it is
// taken from the reasons of Rank. So that no gate excludes a role, the people are
// adults here, and a cause they would rather not help is just above the gate.
func FacetScales(q *quiz.Questionnaire, c *catalog.Catalog, people []population.Person) []FacetScale {
	facets := []quiz.Facet{quiz.FacetMotive, quiz.FacetActivity, quiz.FacetCause}
	all := make([]FacetScale, len(facets))
	spread := make([]float64, len(facets))
	x := ranking.NewIndex(c)
	for _, person := range people {
		person.Age = 40
		p := person.Profile(q)
		for id, v := range p.Causes {
			p.Causes[id] = max(v, -1+1e-7)
		}
		matches := x.Rank(p, "").Matches
		for i, f := range facets {
			sums := make([]float64, len(matches))
			for j, m := range matches {
				for _, r := range m.Reasons() {
					if r.Facet == f {
						sums[j] += r.Points * 2 * (1 + math.Abs(m.Total))
					}
				}
			}
			spread[i] += deviation(sums) / float64(len(people))
		}
	}
	for i, f := range facets {
		k := frozen(f)
		// Each facet was answered, so that its sum holds a third of κ.
		all[i] = FacetScale{f, k, k / (3 * spread[i])}
	}
	return all
}

// frozen takes a constant from the match of one wish with one role that meets
// nothing else: T is κ for an activity, ⅔·κ for a motive, ½·κ for a cause.
func frozen(f quiz.Facet) float64 {
	var p quiz.Profile
	o := catalog.Opportunity{ID: "probe"}
	part := 1.0
	switch f {
	case quiz.FacetMotive:
		p.Motives, o.Motives = map[catalog.Motive]float64{catalog.Values: 1}, map[catalog.Motive]int{catalog.Values: 3}
		part = 2.0 / 3
	case quiz.FacetActivity:
		p.Activities, o.Activities = map[catalog.Activity]float64{catalog.Caring: 1}, []catalog.Activity{catalog.Caring}
	case quiz.FacetCause:
		p.Causes, o.Causes = map[string]float64{"probe": 1}, []string{"probe"}
		part = 0.5
	}
	r := ranking.Rank(p, &catalog.Catalog{Opportunities: []catalog.Opportunity{o}}, "")
	return r.Matches[0].Total / part
}

func deviation(all []float64) float64 {
	m, sum := Mean(all), 0.0
	for _, v := range all {
		sum += (v - m) * (v - m) / float64(len(all))
	}
	return math.Sqrt(sum)
}
