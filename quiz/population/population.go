// Package population draws simulated people. The scale of the facets is calibrated
// on them, and gaps are found with them; no real person is known here.
package population

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// Draw draws one profile of the population that is described at the facet scale of
// package ranking. The questionnaire must have the causes as rows.
func Draw(r *rand.Rand, q *quiz.Questionnaire) quiz.Profile {
	step := func(x float64) int { return int(min(max(math.Round(x), 1), 5)) }
	level := 0.6 * r.NormFloat64()
	liking := map[catalog.Motive]float64{}
	for _, m := range catalog.Motives() {
		liking[m] = 1 + 4*quiz.Norm(m) + 0.9*r.NormFloat64()
	}
	joy := map[catalog.Activity]float64{}
	for _, a := range catalog.Activities() {
		joy[a] = 3.3 + 1.05*r.NormFloat64()
	}
	answers := quiz.Answers{}
	for _, x := range q.Questions {
		switch x.Kind {
		case quiz.Scale:
			if x.Section == quiz.How {
				answers[x.ID] = quiz.Answer{Scale: step(joy[x.Activity] + 0.6*r.NormFloat64())}
			} else {
				answers[x.ID] = quiz.Answer{Scale: step(level + liking[x.Motive] + 0.7*r.NormFloat64())}
			}
		case quiz.Pick:
			order := catalog.Motives()
			slices.SortStableFunc(order, func(a, b catalog.Motive) int { return cmp.Compare(liking[b], liking[a]) })
			answers[x.ID] = quiz.Answer{Picked: text.Strings(order[:3])}
		case quiz.Levels:
			levels := map[string]string{}
			for _, o := range x.Options {
				switch v := r.Float64(); {
				case v < 0.40:
					levels[o.ID] = quiz.NotNow
				case v < 0.70:
					levels[o.ID] = quiz.ALittle
				case v < 0.92:
					levels[o.ID] = quiz.ALot
				default:
					levels[o.ID] = quiz.RatherNot
				}
			}
			answers[x.ID] = quiz.Answer{Levels: levels}
		}
	}
	return quiz.ProfileOf(q, answers)
}
