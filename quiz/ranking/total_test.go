package ranking

import (
	"aina/catalog"
	"aina/quiz"
)

// total is what Match.Total of an opportunity is: the plain twin of tally.total.
func (w scorer) total(o *catalog.Opportunity) float64 {
	total := 0.0
	for _, t := range w.terms(o) {
		total += t.Points
	}
	return quiz.Round(total)
}

// PlainTotal is the sum of the terms of an opportunity for a profile.
func PlainTotal(p quiz.Profile, o *catalog.Opportunity) float64 { return newScorer(p).total(o) }
