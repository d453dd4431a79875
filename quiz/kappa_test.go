package quiz

import (
	"errors"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"

	"aina/catalog"
)

// readDefaultCatalog reads the catalog once for all tests.
var readDefaultCatalog = sync.OnceValues(func() (*catalog.Catalog, error) {
	data, err := os.ReadFile("../catalog.yaml")
	if err != nil {
		return nil, err
	}
	c, problems := catalog.Read("catalog.yaml", data, nil)
	if p, ok := problems.First(); ok && problems.HasErrors() {
		return nil, errors.New(p.Show(catalog.English))
	}
	return c, nil
})

// defaultCatalog gives the catalog that comes with the program, with a list of
// opportunities that the test may change.
func defaultCatalog(tb testing.TB) *catalog.Catalog {
	tb.Helper()
	shared, err := readDefaultCatalog()
	if errors.Is(err, fs.ErrNotExist) {
		tb.Skipf("the default catalog is not there: %v", err)
	} else if err != nil {
		tb.Fatal(err)
	}
	c := *shared
	c.Opportunities = slices.Clone(c.Opportunities)
	return &c
}

// spread gives 1 / the mean over the population of the deviation of each
// facet's sum across the catalog's roles.
func spread(c *catalog.Catalog, people int) (why, how, whom float64) {
	r := rand.New(rand.NewPCG(2026, 11))
	q := Default()
	var total [3]float64
	for range people {
		w := person(r, q, c).weighing()
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

func TestKappaHasNotDrifted(t *testing.T) {
	c := defaultCatalog(t)
	why, how, whom := spread(c, 2000)
	t.Logf("κ over %d roles: why %.4f, how %.4f, whom %.4f", len(c.Opportunities), why, how, whom)
	for _, k := range []struct {
		name        string
		frozen, now float64
	}{{"why", kappaWhy, why}, {"how", kappaHow, how}, {"whom", kappaWhom, whom}} {
		if math.Abs(k.now/k.frozen-1) > 0.1 {
			t.Errorf("κ of %s is frozen at %.3f, but is %.3f now: set it anew in kappa.go", k.name, k.frozen, k.now)
		}
	}
}
