package facts

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
)

// The points that are shown add up to the score that is shown.
func TestPointsAddUp(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		m := ranking.Match{Score: 0.5, Reasons: []ranking.Reason{{Facet: quiz.FacetStart, Points: 0.5}}}
		for _, p := range rapid.SliceOfN(rapid.Float64Range(-0.02, 0.02), 0, 20).Draw(rt, "points") {
			m.Reasons = append(m.Reasons, ranking.Reason{Points: p})
			m.Score += p
		}
		each, score := Points(m)
		sum := 0
		for i, n := range each {
			sum += n
			if off := math.Abs(float64(n) - 1000*m.Reasons[i].Points); off > 1+1e-6 {
				rt.Fatalf("%v is shown as %d tenths", m.Reasons[i].Points, n)
			}
		}
		if sum != score || score != int(math.Round(1000*m.Score)) {
			rt.Fatalf("the points come to %d tenths, the score is %d of %v", sum, score, m.Score)
		}
		if each[0] != 500 {
			rt.Fatalf("the start is %d tenths", each[0])
		}
	})
}

func TestTenths(t *testing.T) {
	for _, test := range []struct {
		n      int
		signed bool
		lang   text.Lang
		want   string
	}{
		{132, true, text.English, "+13.2"}, {-5, true, text.Russian, "−0,5"}, {0, true, text.Kazakh, "0,0"},
		{749, false, text.English, "74.9"},
	} {
		if got := Tenths(test.n, test.signed, test.lang); got != test.want {
			t.Errorf("%d in %s: %q, want %q", test.n, test.lang, got, test.want)
		}
	}
}
