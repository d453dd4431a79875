package stability

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"aina/quiz"
)

// Perturbation changes one answer, or one cause of an answer, by a step: up or down
// at random, and inwards at an end of its scale. Of the motives picked as mattering
// most, one is swapped for another.
type Perturbation struct {
	Section quiz.Section
	Kind    quiz.Kind
	Apply   func(*rand.Rand, quiz.Answers) // changes the answers it is given
}

// Perturbations are the possible changes of a person's answers. Limits do not change.
type Perturbations []Perturbation

// PerturbationsOf lists the possible changes in the order of the questions, each
// cause separately.
func PerturbationsOf(q *quiz.Questionnaire, answers quiz.Answers) Perturbations {
	var all Perturbations
	for _, x := range q.Questions {
		a, ok := answers[x.ID]
		if !ok || a.Skipped {
			continue
		}
		switch x.Kind {
		case quiz.Scale:
			all = append(all, Perturbation{x.Section, x.Kind, func(r *rand.Rand, all quiz.Answers) {
				all[x.ID] = quiz.Answer{Scale: stepped(r, a.Scale, 1, 5)}
			}})
		case quiz.Pick:
			all = append(all, Perturbation{x.Section, x.Kind, func(r *rand.Rand, all quiz.Answers) {
				all[x.ID] = quiz.Answer{Picked: swapped(r, x, a.Picked)}
			}})
		case quiz.Levels:
			for _, row := range slices.Sorted(maps.Keys(a.Levels)) {
				all = append(all, Perturbation{x.Section, x.Kind, func(r *rand.Rand, all quiz.Answers) {
					order := levelOrder()
					all[x.ID].Levels[row] = order[stepped(r, slices.Index(order, a.Levels[row]), 0, len(order)-1)]
				}})
			}
		}
	}
	return all
}

// oneCause keeps one random cause of all, so that causes count as one question.
func (m Perturbations) oneCause(r *rand.Rand) Perturbations {
	var causes, rest Perturbations
	for _, x := range m {
		if x.Section == quiz.Whom {
			causes = append(causes, x)
		} else {
			rest = append(rest, x)
		}
	}
	if len(causes) > 0 {
		rest = append(rest, causes[r.IntN(len(causes))])
	}
	return rest
}

// PerturbTenth applies a random tenth of the changes, rounded, at least one, to a
// copy of the answers.
func (m Perturbations) PerturbTenth(r *rand.Rand, answers quiz.Answers) quiz.Answers {
	perturbed := answers.Clone()
	n := min(max(int(math.Round(float64(len(m))/10)), 1), len(m))
	for _, i := range r.Perm(len(m))[:n] {
		m[i].Apply(r, perturbed)
	}
	return perturbed
}

// Perturb changes one answer in ten by a step, as the person might have answered on
// another day.
func Perturb(r *rand.Rand, q *quiz.Questionnaire, answers quiz.Answers) quiz.Answers {
	return PerturbationsOf(q, answers).oneCause(r).PerturbTenth(r, answers)
}

// levelOrder lists the levels from the least to the most.
func levelOrder() []string { return []string{quiz.RatherNot, quiz.NotNow, quiz.ALittle, quiz.ALot} }

// stepped moves one step up or down at random, within low and high.
func stepped(r *rand.Rand, at, low, high int) int {
	up := r.IntN(2) == 0
	switch {
	case at <= low:
		return low + 1
	case at >= high:
		return high - 1
	case up:
		return at + 1
	}
	return at - 1
}

// swapped replaces a random pick by a random other option.
func swapped(r *rand.Rand, x quiz.Question, picked []string) []string {
	var others []string
	for _, o := range x.Options {
		if !slices.Contains(picked, o.ID) {
			others = append(others, o.ID)
		}
	}
	if len(picked) == 0 || len(others) == 0 {
		return picked
	}
	out, in := picked[r.IntN(len(picked))], others[r.IntN(len(others))]
	var now []string
	for _, o := range x.Options {
		if o.ID == in || o.ID != out && slices.Contains(picked, o.ID) {
			now = append(now, o.ID)
		}
	}
	return now
}
