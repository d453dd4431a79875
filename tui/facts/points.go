package facts

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
)

// Points gives the points of the reasons of a match, in their order, and the
// score, in tenths out of 100. Rounded one by one they would often miss the
// score by a tenth or two; here they add up to it, and none is further than a
// tenth from what it is (the largest remainders are rounded up).
func Points(m ranking.Match) (each []int, score int) {
	each = make([]int, len(m.Reasons))
	rest := make([]float64, len(m.Reasons))
	order := make([]int, len(m.Reasons))
	score = int(math.Round(1000 * m.Score))
	short := score
	for i, r := range m.Reasons {
		exact := math.Round(1e6*1000*r.Points) / 1e6 // half a hundred is no tenth less
		whole := math.Floor(exact)
		each[i], rest[i], order[i] = int(whole), exact-whole, i
		short -= each[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rest[b], rest[a]) })
	for _, i := range order[:min(max(short, 0), len(order))] {
		each[i]++
	}
	return each, score
}

// Tenths writes tenths as a number in a language: 12.3, or 12,3. What counts for
// or against has its sign. The minus is the one that screen readers say; they
// pass over a hyphen.
func Tenths(n int, signed bool, lang catalog.Lang) string {
	form := "%.1f"
	if signed && n != 0 {
		form = "%+.1f"
	}
	s := strings.Replace(fmt.Sprintf(form, float64(n)/10), "-", "−", 1)
	if lang != text.English {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}
