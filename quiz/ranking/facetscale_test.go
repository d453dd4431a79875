package ranking

import (
	"math"
	"math/rand/v2"
	"testing"

	"aina/catalog"
	"aina/quiz/quiztest"
)

// spread returns 1 / the mean over the population of the deviation of each
// facet's sum across the catalog's roles.
func spread(c *catalog.Catalog, people int) (why, how, whom float64) {
	r := rand.New(rand.NewPCG(2026, 11))
	var total [3]float64
	for range people {
		w := newScorer(someone(r, c))
		w.why, w.how, w.whom = 1, 1, 1
		var sums [3][]float64
		for i := range c.Opportunities {
			o := &c.Opportunities[i]
			for f, terms := range [3][]Reason{w.whyTerms(o), w.howTerms(o), w.whomTerms(o)} {
				sum := 0.0
				for _, t := range terms {
					sum += t.Points
				}
				sums[f] = append(sums[f], sum)
			}
		}
		for f := range sums {
			total[f] += deviation(sums[f])
		}
	}
	n := float64(people)
	return n / total[0], n / total[1], n / total[2]
}

func deviation(all []float64) float64 {
	mean := 0.0
	for _, v := range all {
		mean += v / float64(len(all))
	}
	square := 0.0
	for _, v := range all {
		square += (v - mean) * (v - mean) / float64(len(all))
	}
	return math.Sqrt(square)
}

func TestFacetScaleHasNotDrifted(t *testing.T) {
	c := quiztest.DefaultCatalog(t)
	why, how, whom := spread(c, 2000)
	t.Logf("κ over %d roles: why %.4f, how %.4f, whom %.4f", len(c.Opportunities), why, how, whom)
	for _, k := range []struct {
		name        string
		frozen, now float64
	}{{"why", scaleWhy, why}, {"how", scaleHow, how}, {"whom", scaleWhom, whom}} {
		if math.Abs(k.now/k.frozen-1) > 0.1 {
			t.Errorf("κ of %s is frozen at %.3f, but is %.3f now: set it again in facetscale.go", k.name, k.frozen, k.now)
		}
	}
}
