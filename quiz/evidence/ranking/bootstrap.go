package ranking

import (
	"math/rand/v2"
	"slices"
)

// resamples is how often the people are resampled for an interval.
const resamples = 10_000

// Interval holds a mean in 95 of 100 draws of the people.
type Interval struct{ Low, Mean, High float64 }

// Paired is the mean of the differences a − b, person by person, and its
// percentile bootstrap interval (Efron and Tibshirani, 1993). The draws are
// the same each time. The lists are of one length.
func Paired(a, b []float64) Interval {
	n := len(a)
	if n == 0 {
		return Interval{}
	}
	differences := make([]float64, n)
	for i := range a {
		differences[i] = a[i] - b[i]
	}
	r := rand.New(rand.NewPCG(2026, 64))
	means := make([]float64, resamples)
	for i := range means {
		for range n {
			means[i] += differences[r.IntN(n)] / float64(n)
		}
	}
	slices.Sort(means)
	return Interval{means[resamples*25/1000], Mean(differences), means[resamples*975/1000-1]}
}

// Mean is the mean of a list, 0 of none.
func Mean(all []float64) float64 {
	sum := 0.0
	for _, v := range all {
		sum += v
	}
	if len(all) == 0 {
		return 0
	}
	return sum / float64(len(all))
}

// Running is the mean of what was added to it, 0 of nothing.
type Running struct {
	Mean float64
	n    int
}

// Add adds a value.
func (r *Running) Add(v float64) {
	r.n++
	r.Mean += (v - r.Mean) / float64(r.n)
}

// Count adds whether something is so: the mean is the part of which it is.
func (r *Running) Count(is bool) { r.Add(oneIf(is)) }

func oneIf(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
