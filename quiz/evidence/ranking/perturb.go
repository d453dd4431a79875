package ranking

import (
	"math/rand/v2"
	"slices"

	"aina/quiz"
	"aina/quiz/stability"
)

// perturbation returns slightly different answers.
type perturbation func(*rand.Rand, *quiz.Questionnaire, quiz.Answers) quiz.Answers

// perturbEach changes one answer in ten by a step, each cause counting as an answer.
// stability.Perturb counts all causes as one question, and changes less.
func perturbEach(r *rand.Rand, q *quiz.Questionnaire, answers quiz.Answers) quiz.Answers {
	return stability.PerturbationsOf(q, answers).PerturbTenth(r, answers)
}

// perturbOne changes one answer to a kind of question by a step.
func perturbOne(section quiz.Section, kind quiz.Kind) perturbation {
	return func(r *rand.Rand, q *quiz.Questionnaire, answers quiz.Answers) quiz.Answers {
		moves := slices.DeleteFunc(stability.PerturbationsOf(q, answers), func(m stability.Perturbation) bool {
			return m.Section != section || m.Kind != kind
		})
		perturbed := answers.Clone()
		if len(moves) > 0 {
			moves[r.IntN(len(moves))].Apply(r, perturbed)
		}
		return perturbed
	}
}
