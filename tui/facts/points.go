package facts

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/stable"
	"aina/quiz/ranking"
)

// Points returns the points of the reasons of a match, in their order, and its
// score, in tenths out of 100. Rounded separately they would often differ from the
// score by a tenth or two; here they add up to it, and each is within a tenth of its
// value (the largest remainders are rounded up).
func Points(reasons []ranking.Reason, of float64) (each []int, score int) {
	each = make([]int, len(reasons))
	rest := make([]float64, len(reasons))
	order := make([]int, len(reasons))
	score = int(math.Round(1000 * of))
	short := score
	for i, r := range reasons {
		exact := math.Round(1e6*1000*r.Points) / 1e6 // 50 must not become 49.9
		whole := math.Floor(exact)
		each[i], rest[i], order[i] = int(whole), exact-whole, i
		short -= each[i]
	}
	stable.Sort(order, func(a, b int) int { return cmp.Compare(rest[b], rest[a]) })
	for _, i := range order[:min(max(short, 0), len(order))] {
		each[i]++
	}
	return each, score
}

// Percent writes a share as a whole number out of 100.
func Percent(x float64) string { return strconv.Itoa(int(math.Round(100 * x))) }

// Tenths writes tenths as a number in a language: 12.3, or 12,3. Points for or
// against are signed. The minus is U+2212, which screen readers speak; they skip a
// hyphen.
func Tenths(n int, signed bool, lang catalog.Lang) string {
	form := "%.1f"
	if signed && n != 0 {
		form = "%+.1f"
	}
	s := strings.Replace(fmt.Sprintf(form, float64(n)/10), "-", "−", 1)
	return strings.Replace(s, ".", locale.In(lang).Facts.DecimalMark, 1)
}
