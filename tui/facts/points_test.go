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
		reasons, of := []ranking.Reason{{Facet: quiz.FacetStart, Points: 0.5}}, 0.5
		for _, p := range rapid.SliceOfN(rapid.Float64Range(-0.02, 0.02), 0, 20).Draw(rt, "points") {
			reasons = append(reasons, ranking.Reason{Points: p})
			of += p
		}
		each, score := Points(reasons, of)
		sum := 0
		for i, n := range each {
			sum += n
			if off := math.Abs(float64(n) - 1000*reasons[i].Points); off > 1+1e-6 {
				rt.Fatalf("%v is shown as %d tenths", reasons[i].Points, n)
			}
		}
		if sum != score || score != int(math.Round(1000*of)) {
			rt.Fatalf("the points come to %d tenths, the score is %d of %v", sum, score, of)
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
