package asking

import (
	"cmp"
	"slices"

	"aina/quiz"
	"aina/quiz/evidence/ranking"
)

// Recovery is how much of what is known comes back, as means over people.
type Recovery struct {
	Tau, Top1, Top2, Correlation ranking.Running
}

// add adds one person: what is true, and what was found. Where found holds
// equals, a hit among them counts by the chance of drawing it.
func (r *Recovery) add(truth, found []float64) {
	r.Tau.Add(ranking.Kendall(truth, found))
	r.Top1.Add(hits(truth, found, 1))
	r.Top2.Add(hits(truth, found, 2))
	r.Correlation.Add(correlation(truth, found))
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

// firsts returns the places of the k highest.
func firsts(all []float64, k int) []int {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(all[b], all[a]) })
	return order[:k]
}

// correlation is Pearson's; 0 where one is constant.
func correlation(a, b []float64) float64 { return ranking.Cosine(centred(a), centred(b)) }

// centred takes the mean off a list.
func centred(all []float64) []float64 {
	mean := ranking.Mean(all)
	around := make([]float64, len(all))
	for i, v := range all {
		around[i] = v - mean
	}
	return around
}

// values returns a facet of a profile in the order of its vocabulary; what was not asked
// is in the middle.
func values(p quiz.Profile, facet quiz.Facet) []float64 {
	var all []float64
	for _, d := range quiz.Dimensions(nil) {
		if d.Facet == facet {
			all = append(all, p.ValueOrMiddle(d))
		}
	}
	return all
}
