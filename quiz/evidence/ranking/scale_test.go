package ranking

import (
	"math"
	"testing"

	"aina/quiz"
	"aina/quiz/population"
)

func TestDeviation(t *testing.T) {
	near(t, "of 2, 4, 4, 4, 5, 5, 7, 9", deviation([]float64{2, 4, 4, 4, 5, 5, 7, 9}), 2)
	near(t, "of nothing", deviation(nil), 0)
}

// The constants are near those that quiz holds, as they are worked out on the
// catalog that they were frozen on.
func TestFacetScales(t *testing.T) {
	c, q := defaultCatalog(t), quiz.Default()
	for _, k := range FacetScales(q, c, population.People(q, c)[:500]) {
		if !(k.Frozen > 1) || math.Abs(k.Now/k.Frozen-1) > goalDrift {
			t.Errorf("κ of %s: frozen at %.3f, now %.3f", k.Facet, k.Frozen, k.Now)
		}
	}
}
