package reading_test

import (
	"slices"
	"testing"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/population"
	"aina/quiz/quiztest"
	"aina/quiz/ranking"
	"aina/quiz/reading"
)

// Nobody of the population is told anything else than they said: what they called like
// them has the words for that beside its bar, in every language, and is never a reason
// against one of their roles.
func TestThePopulationIsToldWhatItSaid(t *testing.T) {
	c, q := quiztest.DefaultCatalog(t), quiz.Default()
	people := population.People(q, c)
	if testing.Short() {
		people = people[:200]
	}
	liked := 0
	for i, person := range people {
		p, steps := person.Profile(q), stepsOf(person.Answers)
		for _, lang := range text.Langs() {
			likeMe := locale.In(lang).Reading.Strengths.Answer[:2]
			for _, bar := range reading.Read(p, c, lang).Motives {
				if steps[bar.Key] < 4 {
					continue
				}
				liked++
				if !slices.Contains(likeMe, bar.Words) {
					t.Fatalf("person %d answered %v to %s and is told %q", i, steps[bar.Key], bar.Key, bar.Words)
				}
			}
		}
		if i%20 != 0 {
			continue // their roles are a hundred each
		}
		for _, m := range ranking.Rank(p, c, "").Matches {
			_, _, against, _ := reading.Group(m, true)
			for _, r := range against {
				if r.Facet == quiz.FacetMotive && steps[r.Key] >= 4 {
					t.Fatalf("person %d answered %v to %s, and it is against %s", i, steps[r.Key], r.Key, m.Opportunity.ID)
				}
			}
		}
	}
	if liked == 0 {
		t.Error("nobody called anything like them")
	}
}
