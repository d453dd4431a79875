// Package stability says how firm a place in a ranking is: how often an opportunity
// stays among the first when answers change a little, and which single change
// would move it. It knows nothing of disks, clocks or screens.
package stability

import (
	"math"
	"math/rand/v2"

	"aina/catalog"
	"aina/quiz/person"
	"aina/quiz/ranking"
)

// Stability is how often each opportunity is among the first three when one
// question in ten is answered a little differently: for each id the number of
// times in a hundred, to the nearest ten where there were few draws. Ids that
// round to 0 are missing.
type Stability map[string]int

// The number of draws, and how many opportunities are scored in all of them
// together: a large catalog gets fewer draws, so that it stays fast.
const (
	maxDraws  = 200
	minDraws  = 25
	maxScored = 200_000
)

// Measure draws changed answers and ranks the catalog for each. The draws are the
// same each time. It is nil where no answer can change.
func Measure(p person.Picture, x *ranking.Index, on catalog.Date) Stability {
	if len(PerturbationsOf(p.Questions, p.Answers)) == 0 {
		return nil
	}
	open := x.Open(p.Profile().Gates(), on)
	r := rand.New(rand.NewPCG(2026, 3))
	draws := min(max(maxScored/max(x.Len(), 1), minDraws), maxDraws)
	times := Stability{}
	for range draws {
		other := p.With(Perturb(r, p.Questions, p.Answers)).Profile()
		for _, m := range open.Top(other, ranking.TopCount) {
			times[m.Opportunity.ID]++
		}
	}
	step := 1
	if draws < 100 {
		step = 10
	}
	for id, n := range times {
		if times[id] = int(math.Round(float64(100*n)/float64(draws*step))) * step; times[id] == 0 {
			delete(times, id)
		}
	}
	return times
}
