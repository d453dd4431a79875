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
	x := NewIndex(c)
	for b.Loop() {
		x.Rank(p, "2026-11-22")
	}
}

// A big imported catalog, of which nothing says what it affords, beside one that
// says it: the first fifty, all of them sorted, the place of the first for another
// person, and making the index.
func BenchmarkRankTenThousand(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 7))
	c := quiztest.SomeCatalog(r, 10_000)
	p, other := someone(r, c), someone(r, c)
	other.Limits = p.Limits
	unstated := &catalog.Catalog{Causes: c.Causes}
	for _, o := range c.Opportunities {
		o.Motives = nil
		unstated.Opportunities = append(unstated.Opportunities, o)
	}
	for name, c := range map[string]*catalog.Catalog{"given": c, "estimated": unstated} {
		x := NewIndex(c)
		b.Run(name+"/first 50", func(b *testing.B) {
			for b.Loop() {
				x.Top(p, "2026-11-22", 50)
			}
		})
		b.Run(name+"/all", func(b *testing.B) {
			for b.Loop() {
				x.Rank(p, "2026-11-22")
			}
		})
		b.Run(name+"/place", func(b *testing.B) {
			place := x.Rank(p, "2026-11-22").PlaceFor()
			for b.Loop() {
				place(other, 0)
			}
		})
		b.Run(name+"/index", func(b *testing.B) {
			for b.Loop() {
				NewIndex(c)
			}
		})
	}
}
