package ranking

import (
	"testing"

	"pgregory.net/rapid"

	"aina/quiz/quiztest"
)

// The place for another profile is what the totals of all say, however far the two are
// from each other.
func TestPlaceIsThatOfAllTotals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, p, other := quiztest.AnyCatalog(t), quiztest.AnyProfile(t), quiztest.AnyProfile(t)
		other.Limits = p.Limits
		if rapid.Bool().Draw(t, "close") {
			other.Motives, other.Activities, other.Weights = p.Motives, p.Activities, p.Weights
		}
		r := Rank(p, c, "")
		place, w := r.PlaceFor(), newScorer(other)
		for at, m := range r.Matches {
			want, total := 1, w.total(m.Opportunity)
			count := func(id string, x float64) {
				if x > total || x == total && id < m.Opportunity.ID {
					want++
				}
			}
			for _, o := range r.Matches {
				count(o.Opportunity.ID, w.total(o.Opportunity))
			}
			for _, x := range r.Excluded {
				if len(x.Rules) == 1 && x.Rules[0] == "cause" && !ratherNot(other, x.Opportunity) {
					count(x.Opportunity.ID, w.total(x.Opportunity))
				}
			}
			if got := place(other, at); got != want {
				t.Fatalf("%s is at %d, want %d", m.Opportunity.ID, got, want)
			}
		}
	})
}
