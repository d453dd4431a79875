package reading_test

import (
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// anyAnswers answers what the profile is read from: at random, all alike, or
// leaning to one side, with skipped questions among them.
func anyAnswers(t *rapid.T, q *quiz.Questionnaire) quiz.Answers {
	step := rapid.OneOf(rapid.IntRange(1, 5), rapid.Just(rapid.IntRange(1, 5).Draw(t, "lean")))
	skip := rapid.SampledFrom([]int{0, 0, 2, 8}).Draw(t, "skips")
	answers := quiz.Answers{}
	for _, x := range q.Questions {
		if rapid.IntRange(0, 9).Draw(t, "skip "+x.ID) < skip {
			continue
		}
		switch x.Kind {
		case quiz.Scale:
			answers[x.ID] = quiz.Answer{Scale: step.Draw(t, x.ID)}
		case quiz.Pick:
			picked := rapid.Permutation(text.Strings(catalog.Motives())).Draw(t, x.ID)
			answers[x.ID] = quiz.Answer{Picked: picked[:rapid.IntRange(0, x.Max).Draw(t, "chosen")]}
		case quiz.Levels:
			levels := map[string]string{}
			for _, id := range []string{"animals", "elderly", "health"} {
				levels[id] = rapid.SampledFrom(quiz.AllLevels()).Draw(t, id)
			}
			answers[x.ID] = quiz.Answer{Levels: levels}
		}
	}
	return answers
}

// anyOverrides sets some dimensions, now and then all motives.
func anyOverrides(t *rapid.T) quiz.Overrides {
	h := quiz.Overrides{}
	often := rapid.SampledFrom([]int{0, 0, 2, 5, 10}).Draw(t, "by hand")
	for _, d := range quiz.Dimensions([]catalog.Cause{{ID: "animals"}, {ID: "elderly"}}) {
		if d.Facet != quiz.FacetWeight && rapid.IntRange(1, 10).Draw(t, "set "+d.Key) <= often {
			h = h.Set(quiz.Profile{}, d, rapid.SampledFrom(d.Steps()).Draw(t, "at "+d.Key))
		}
	}
	return h
}
