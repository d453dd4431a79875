package ranking

import (
	"cmp"
	"math"
	"slices"

	"aina/catalog/stable"
	"aina/quiz"
)

// Score is above 0 and below 1; ½ where nothing counts either way. Reasons add up to it.
func (m Match) Score() float64 {
	score := 0.5
	for _, t := range m.terms() {
		score += t.Points
	}
	return score
}

// Reasons lists the start, then all that counts, the weightiest first.
func (m Match) Reasons() []Reason {
	all := append([]Reason{{Facet: quiz.FacetStart, Key: string(quiz.FacetStart), Points: 0.5}}, m.terms()...)
	stable.Sort(all[1:], func(a, b Reason) int {
		return cmp.Compare(quiz.Round(math.Abs(b.Points)), quiz.Round(math.Abs(a.Points)))
	})
	return all
}

// Cautions lists what to ask about or to bring.
func (m Match) Cautions() []Caution {
	return cautions(m.of.catalog, m.Opportunity, m.of.scorer.profile.Limits)
}

// Estimated reports whether what the opportunity affords was estimated, as its
// catalog does not say it, and counts.
func (m Match) Estimated() bool {
	return slices.ContainsFunc(m.terms(), func(r Reason) bool { return r.Estimated })
}

// terms lists what counts, on the scale of the score.
func (m Match) terms() []Reason {
	scale := 2 * (1 + math.Abs(m.Total))
	all := slices.DeleteFunc(m.of.scorer.terms(m.Opportunity), func(t Reason) bool { return t.Points == 0 })
	for i := range all {
		all[i].Points /= scale
	}
	return all
}
