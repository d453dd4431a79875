package reading

import (
	"math"

	"aina/catalog"
	"aina/quiz"
)

// clearlyAbove reports whether one motive is higher than another by more than the
// standard error of their difference. Nothing less is called "more than".
func clearlyAbove(p quiz.Profile, a, b catalog.Motive) bool {
	return p.Motives[a]-p.Motives[b] > math.Hypot(p.StandardError(a), p.StandardError(b))
}

// indistinguishable reports whether the motives differ by no more than as many
// equal ones would by chance: the mean range of normal draws (Tippett, 1925), times
// the error of one. With fewer than four it is false.
func indistinguishable(p quiz.Profile) bool {
	ranges := [...]float64{4: 2.059, 5: 2.326, 6: 2.534, 7: 2.704, 8: 2.847}
	n := len(p.Motives)
	if n < quiz.EnoughMotives || n >= len(ranges) {
		return false
	}
	low, high, square := 1.0, 0.0, 0.0
	for m, v := range p.Motives {
		low, high = min(low, v), max(high, v)
		e := p.StandardError(m)
		square += e * e / float64(n)
	}
	return high-low <= ranges[n]*math.Sqrt(square)
}
