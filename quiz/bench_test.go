package quiz

import (
	"math/rand/v2"
	"testing"
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
