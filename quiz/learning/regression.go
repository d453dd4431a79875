package learning

import (
	"cmp"
	"maps"
	"slices"

	"aina/quiz"
)

// compareDimensions orders dimensions by facet, then by key.
func compareDimensions(a, b quiz.Dimension) int {
	return cmp.Or(cmp.Compare(a.Facet, b.Facet), cmp.Compare(a.Key, b.Key))
}

// regression is a normal belief about likings, updated report by report
// (the measurement update of Kalman, 1960).
type regression struct {
	profile     quiz.Profile
	dimensions  []quiz.Dimension
	mean, start []float64
	cov         [][]float64
}

// at returns the index of a dimension, which starts with its prior.
func (r *regression) at(d quiz.Dimension) int {
	if i := slices.Index(r.dimensions, d); i >= 0 {
		return i
	}
	mean, deviation := prior(r.profile, d)
	r.dimensions = append(r.dimensions, d)
	r.mean, r.start = append(r.mean, mean), append(r.start, mean)
	for i := range r.cov {
		r.cov[i] = append(r.cov[i], 0)
	}
	r.cov = append(r.cov, make([]float64, len(r.dimensions)))
	i := len(r.dimensions) - 1
	r.cov[i][i] = deviation * deviation
	return i
}

// observe updates the belief by a report y, to which likings contribute by row.
func (r *regression) observe(row map[quiz.Dimension]float64, y float64) {
	x := map[int]float64{}
	var places []int
	for _, d := range slices.SortedFunc(maps.Keys(row), compareDimensions) {
		i := r.at(d)
		x[i] = row[d]
		places = append(places, i)
	}
	expected, spread := 0.0, reportError*reportError
	gain := make([]float64, len(r.dimensions)) // the covariance of each liking with the report
	for _, i := range places {
		expected += x[i] * r.mean[i]
		for j := range gain {
			gain[j] += r.cov[j][i] * x[i]
		}
	}
	for _, i := range places {
		spread += x[i] * gain[i]
	}
	for i := range gain {
		r.mean[i] += gain[i] / spread * (y - expected)
		for j := range gain {
			r.cov[i][j] -= gain[i] * gain[j] / spread
		}
	}
}
