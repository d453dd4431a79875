package asking

import (
	"cmp"
	"math"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/evidence/ranking"
)

// Recovery is how much of what is known comes back, as means over people.
type Recovery struct {
	Tau, Top1, Top2, Correlation float64
	n                            int
}

// add adds one person: what is true, and what was found. Where found holds
// equals, a hit among them counts by the chance of drawing it.
func (r *Recovery) add(truth, found []float64) {
	r.n++
	take := func(to *float64, v float64) { *to += (v - *to) / float64(r.n) }
	take(&r.Tau, ranking.Kendall(truth, found))
	take(&r.Top1, hits(truth, found, 1))
	take(&r.Top2, hits(truth, found, 2))
	take(&r.Correlation, correlation(truth, found))
}

// hits is the part of the first k of truth that are among the first k found.
func hits(truth, found []float64, k int) float64 {
	sum := 0.0
	for _, i := range firsts(truth, k) {
		above, equal := 0, 0
		for j := range found {
			switch cmp.Compare(found[j], found[i]) {
			case 1:
				above++
			case 0:
				equal++
			}
		}
		sum += min(max(float64(k-above)/float64(equal), 0), 1)
	}
	return sum / float64(k)
}

// firsts gives the places of the k highest.
func firsts(all []float64, k int) []int {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(all[b], all[a]) })
	return order[:k]
}

// correlation is Pearson's; 0 where one is constant.
func correlation(a, b []float64) float64 {
	ma, mb := mean(a), mean(b)
	ab, aa, bb := 0.0, 0.0, 0.0
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}

func mean(all []float64) float64 {
	sum := 0.0
	for _, v := range all {
		sum += v
	}
	return sum / float64(len(all))
}

// motives and activities give a profile in the order of the vocabularies; what
// was not asked is in the middle.
func motives(p quiz.Profile) []float64 {
	all := make([]float64, 0, len(catalog.Motives()))
	for _, m := range catalog.Motives() {
		v, ok := p.Motives[m]
		if !ok {
			v = 0.5
		}
		all = append(all, v)
	}
	return all
}

func activities(p quiz.Profile) []float64 {
	all := make([]float64, 0, len(catalog.Activities()))
	for _, a := range catalog.Activities() {
		all = append(all, p.Activities[a])
	}
	return all
}
