package ranking

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// The quick sort of many is the plain one, whatever the totals: close together, far
// apart, negative, alike, zero with either sign.
func TestSortPlacedIsTheSort(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for _, spread := range []float64{0, 1e-9, 1, 50, 1e300} {
		all := make([]placed, 3*few)
		for i := range all {
			all[i] = placed{spread * (2*r.Float64() - 1), int32(i)}
			switch r.IntN(4) {
			case 0:
				all[i].total = math.Round(3*r.Float64() - 1)
			case 1:
				all[i].total = math.Copysign(0, all[i].total)
			}
		}
		want := slices.SortedFunc(slices.Values(all), placed.compare)
		if sortPlaced(all); !slices.Equal(all, want) {
			t.Fatalf("a spread of %v is sorted otherwise", spread)
		}
	}
}
