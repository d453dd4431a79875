package ranking

import (
	"slices"

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

// ratherNot reports whether an opportunity is for a cause that the person would rather
// leave: its first, or a further one where there is contact with those it is for.
func ratherNot(p quiz.Profile, o *catalog.Opportunity) bool {
	return slices.ContainsFunc(o.CausesMet(), p.RatherNot)
}
