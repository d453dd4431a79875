package reading_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/quiztest"
	"aina/quiz/ranking"
	"aina/quiz/reading"
)

// What somebody called like them is never listed against a role, whatever they answered
// elsewhere, and its reason says their own answer. With the numbers every reason of a
// match is listed once.
func TestNothingCalledLikeMeIsAgainst(t *testing.T) {
	q := quiz.Default()
	causes := []string{"animals", "elderly", "health"}
	rapid.Check(t, func(t *rapid.T) {
		answers := anyAnswers(t, q)
		o := quiztest.AnyOpportunity(t, "role", causes)
		c := &catalog.Catalog{Opportunities: []catalog.Opportunity{o}}
		r := ranking.Rank(quiz.ProfileOf(q, answers), c, "2026-11-20")
		lang := rapid.SampledFrom(text.Langs()).Draw(t, "lang")
		w := locale.In(lang).Reading.Strengths
		steps := stepsOf(answers)
		for _, m := range r.Matches {
			_, _, against, _ := reading.Group(m, false)
			because, lacks, all, counted := reading.Group(m, true)
			if n := len(because) + len(lacks) + len(all) + len(counted) + 1; n < len(m.Reasons())-zero(m) {
				t.Fatalf("%d of %d reasons are listed", n, len(m.Reasons()))
			}
			for _, x := range slices.Concat(against, all) {
				if x.Facet == quiz.FacetMotive && steps[x.Key] >= 4 {
					t.Fatalf("%s was answered %v and is against", x.Key, steps[x.Key])
				}
			}
			for _, x := range m.Reasons() {
				if steps[x.Key] < 4 || x.Facet != quiz.FacetMotive {
					continue
				}
				said := reading.ReasonText(x, nil, lang)
				if !strings.Contains(said, "("+w.Answer[0]+")") && !strings.Contains(said, "("+w.Answer[1]+")") {
					t.Fatalf("%q does not say what was answered", said)
				}
			}
		}
	})
}

// zero counts the reasons without points, which are on no side.
func zero(m ranking.Match) int {
	n := 0
	for _, r := range m.Reasons() {
		if r.Points == 0 && r.Facet != quiz.FacetStart {
			n++
		}
	}
	return n
}
