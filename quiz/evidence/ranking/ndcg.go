package ranking

import (
	"cmp"
	"math"
	"slices"
)

// Graded is a role in a list: how high a formula puts it, and its
// value to the person.
type Graded struct{ Score, Gain float64 }

// NDCG is the discounted gain of the first k of a list, over the most that any
// order of the ideal gains could have there (Järvelin and Kekäläinen, 2002; the
// discount is 1/log2(rank + 1)). Roles with equal scores share the discount of
// their ranks (McSherry and Najork, 2008): it is the mean over all orders of
// them, so a formula that says little wins nothing by the alphabet, and chance
// is a formula that says nothing. Where the ideal is 0 it is not ok.
func NDCG(list []Graded, ideal []float64, k int) (value float64, ok bool) {
	most := 0.0
	best := slices.Clone(ideal)
	slices.SortFunc(best, func(a, b float64) int { return cmp.Compare(b, a) })
	for i := range min(k, len(best)) {
		most += best[i] * discount(i)
	}
	if most == 0 {
		return 0, false
	}
	order := slices.Clone(list)
	slices.SortStableFunc(order, func(a, b Graded) int { return cmp.Compare(b.Score, a.Score) })
	for from := 0; from < min(k, len(order)); {
		to, gain, weight := from, 0.0, 0.0
		for to < len(order) && order[to].Score == order[from].Score {
			gain += order[to].Gain
			if to < k {
				weight += discount(to)
			}
			to++
		}
		value += gain / float64(to-from) * weight
		from = to
	}
	return value / most, true
}

// discount is the weight of the rank at i, counted from 0.
func discount(i int) float64 { return 1 / math.Log2(float64(i)+2) }
