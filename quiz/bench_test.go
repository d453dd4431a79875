package quiz

import (
	"math/rand/v2"
	"slices"
	"testing"

	"aina/catalog"
)

func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		Default()
	}
}

func BenchmarkRank(b *testing.B) {
	c := defaultCatalog(b)
	p := person(rand.New(rand.NewPCG(1, 2)), Default(), c)
	for b.Loop() {
		Rank(p, c, "2026-11-22")
	}
}

// A big imported catalog, of which nothing says what it affords, beside one that
// says it.
func BenchmarkRankTenThousand(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 7))
	c := someCatalog(r, 10_000)
	p := person(r, Default(), c)
	untold := &catalog.Catalog{Causes: c.Causes}
	for _, o := range c.Opportunities {
		o.Motives = nil
		untold.Opportunities = append(untold.Opportunities, o)
	}
	for name, c := range map[string]*catalog.Catalog{"given": c, "estimated": untold} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Rank(p, c, "2026-11-22")
			}
		})
	}
}

func BenchmarkSteadiness(b *testing.B) {
	p, c := somebody(b, 1)
	for b.Loop() {
		p.Stability(c, "2026-11-22")
	}
}

func BenchmarkChanges(b *testing.B) {
	picture, c := somebody(b, 1)
	p := picture.Profile()
	r := Rank(p, c, "2026-11-22")
	for b.Loop() {
		r.Sensitivity(p, r.Matches[10].Opportunity.ID)
	}
}

func BenchmarkLearn(b *testing.B) {
	picture, _ := somebody(b, 1)
	p := picture.Profile()
	log := slices.Repeat(companyLog(), 25)
	for b.Loop() {
		p.Learn(log)
	}
}
