package forms

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/population"
)

// answersOf draws what somebody with a profile answers to a questionnaire that has its
// causes as rows.
func answersOf(r *rand.Rand, p quiz.Profile, q *quiz.Questionnaire) quiz.Answers {
	answers := quiz.Answers{}
	for _, x := range q.Questions {
		a := quiz.Answer{Skipped: true}
		switch {
		case x.Kind == quiz.Scale && x.Section == quiz.Why:
			if v, known := p.Motives[x.Motive]; known {
				a = quiz.Answer{Scale: step(1 + 4*felt(v, x.Motive) + population.MotiveNoise*r.NormFloat64())}
			}
		case x.Kind == quiz.Scale:
			if v, known := p.Activities[x.Activity]; known {
				a = quiz.Answer{Scale: step(3 + 2*v + population.SceneNoise*r.NormFloat64())}
			}
		case x.Kind == quiz.Pick:
			a = quiz.Answer{Picked: choose(r, p, x)}
		case x.Kind == quiz.Levels:
			a = quiz.Answer{Levels: levels(p, x)}
		}
		if fit, err := x.Validate(a); err == nil {
			answers[x.ID] = fit
		}
	}
	return answers
}

// felt is how strong a motive is that a profile has at v: half of the norm was taken off.
func felt(v float64, m catalog.Motive) float64 {
	mean := 0.0
	for _, x := range catalog.Motives() {
		mean += quiz.Norm(x) / float64(len(catalog.Motives()))
	}
	return v + (quiz.Norm(m)-mean)/2
}

// step rounds to a step of the scale.
func step(v float64) int { return int(min(max(math.Round(v), 1), 5)) }

// choose names those that seem to matter most.
func choose(r *rand.Rand, p quiz.Profile, x quiz.Question) []string {
	type motive struct {
		id    string
		seems float64
	}
	var all []motive
	for _, o := range x.Options {
		chance := population.MotiveNoise / 4 * r.NormFloat64()
		if v, known := p.Motives[catalog.Motive(o.ID)]; known {
			all = append(all, motive{o.ID, felt(v, catalog.Motive(o.ID)) + chance})
		}
	}
	slices.SortStableFunc(all, func(a, b motive) int { return cmp.Compare(b.seems, a.seems) })
	var picked []string
	for _, m := range all[:min(x.Max, len(all))] {
		picked = append(picked, m.id)
	}
	return picked
}

// levels gives each cause that a profile speaks of the level nearest to it.
func levels(p quiz.Profile, x quiz.Question) map[string]string {
	all := map[string]string{}
	for _, o := range x.Options {
		switch v, known := p.Causes[o.ID]; {
		case !known:
		case v <= -0.5:
			all[o.ID] = quiz.RatherNot
		case v < 0.25:
			all[o.ID] = quiz.NotNow
		case v < 0.75:
			all[o.ID] = quiz.ALittle
		default:
			all[o.ID] = quiz.ALot
		}
	}
	return all
}
