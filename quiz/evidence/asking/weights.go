package asking

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/evidence/ranking"
)

// Weights are alternative weights for the formula of quiz.ProfileOf: the
// share of the norms that is taken off, and how much the three count, 1 being
// +0.15 and −0.09.
type Weights struct{ Norm, Three float64 }

// used are the weights of quiz.ProfileOf.
func used() Weights { return Weights{0.5, 1} }

// profile computes the motives of quiz.ProfileOf for somebody who skipped nothing,
// with other weights; a test checks that it agrees for the weights in use.
func (w Weights) profile(q *quiz.Questionnaire, answers quiz.Answers) []float64 {
	all := catalog.Motives()
	x, norm, three := make([]float64, len(all)), make([]float64, len(all)), make([]float64, len(all))
	count := make([]float64, len(all))
	for i, m := range all {
		norm[i] = quiz.Norm(m)
	}
	for _, question := range q.Questions {
		a := answers[question.ID]
		switch {
		case question.Motive != "":
			i := slices.Index(all, question.Motive)
			x[i] += float64(a.Scale-1) / 4
			count[i]++
		case question.Kind == quiz.Pick:
			for i, m := range all {
				three[i] = -0.09 * w.Three
				if slices.Contains(a.Picked, string(m)) {
					three[i] = 0.15 * w.Three
				}
			}
		}
	}
	for i := range x {
		x[i] /= count[i]
	}
	mx, mn := ranking.Mean(x), ranking.Mean(norm)
	p := make([]float64, len(all))
	for i := range p {
		p[i] = min(max(0.5+x[i]-mx-w.Norm*(norm[i]-mn)+three[i], 0), 1)
	}
	return p
}
