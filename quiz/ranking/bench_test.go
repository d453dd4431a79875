package ranking

import (
	"math/rand/v2"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/population"
	"aina/quiz/quiztest"
)

// someone draws the profile of one person of the population.
func someone(r *rand.Rand, c *catalog.Catalog) quiz.Profile {
	q := quiz.NewSession(quiz.Default(), quiz.Full, c.Causes).Questionnaire()
	return quiz.ProfileOf(q, population.Draw(r, q))
}

func BenchmarkRank(b *testing.B) {
	c := quiztest.DefaultCatalog(b)
	p := someone(rand.New(rand.NewPCG(1, 2)), c)
	for b.Loop() {
		Rank(p, c, "2026-11-22")
	}
}

// A big imported catalog, of which nothing says what it affords, beside one that
// says it.
func BenchmarkRankTenThousand(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 7))
	c := quiztest.SomeCatalog(r, 10_000)
	p := someone(r, c)
	unstated := &catalog.Catalog{Causes: c.Causes}
	for _, o := range c.Opportunities {
		o.Motives = nil
		unstated.Opportunities = append(unstated.Opportunities, o)
	}
	for name, c := range map[string]*catalog.Catalog{"given": c, "estimated": unstated} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Rank(p, c, "2026-11-22")
			}
		})
	}
}
