package stability

import (
	"cmp"
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/reading"
)

// Change is another value for one dimension of a profile, and the place that an
// opportunity would have with it. In the practical facet it is a wish that the
// opportunity does not meet, and the place if it were none; From and To are 0 then.
type Change struct {
	Dimension     quiz.Dimension
	From, To      float64
	Before, After int // places, from 1
}

// maxChanges is how many are listed.
const maxChanges = 2

// changes lists what would move the match at an index most: if it is not among the
// first three, the dimensions that would raise it furthest when described by the
// next stronger or weaker word; if it is, those that would take it furthest below.
// A word may cover several steps; the one with the least effect counts, so that the
// change holds for all. A step to "rather not" is left out, as it would exclude the
// opportunity. robust says that no step takes it out of the first three.
func changes(r ranking.Ranking, p quiz.Profile, dimensions []quiz.Dimension, at int) (all []Change, robust bool) {
	top, place := at < ranking.TopCount, r.PlaceFor()
	robust = top
	for _, d := range dimensions {
		var best Change
		from, _ := p.Value(d)
		for _, word := range neighbourSteps(p, d) {
			var least Change
			for _, to := range word {
				other := p.WithOverrides(quiz.Overrides{}.Set(p, d, to))
				x := Change{d, from, to, at + 1, place(other, at)}
				robust = robust && x.After <= ranking.TopCount
				if least.After == 0 || (x.After < least.After) == top && x.After != least.After {
					least = x
				}
			}
			if best.After == 0 || (least.After > best.After) == top && least.After != best.After {
				best = least
			}
		}
		if top && best.After > ranking.TopCount || !top && best.After != 0 && best.After < best.Before {
			all = append(all, best)
		}
	}
	for _, reason := range r.Matches[at].Reasons() {
		if top || reason.Facet != quiz.FacetPractical {
			continue
		}
		d := quiz.Dimension{Facet: reason.Facet, Key: reason.Key}
		if x := (Change{Dimension: d, Before: at + 1, After: place(p.WithoutWish(catalog.Rule(d.Key)), at)}); x.After < x.Before {
			all = append(all, x)
		}
	}
	stable.Sort(all, func(a, b Change) int {
		if top {
			return cmp.Compare(b.After, a.After)
		}
		return cmp.Compare(a.After, b.After)
	})
	return all[:min(len(all), maxChanges)], robust
}

// neighbourSteps returns the steps of a dimension that are described by the next
// weaker word, and those described by the next stronger. None is "rather not".
func neighbourSteps(p quiz.Profile, d quiz.Dimension) [][]float64 {
	v, _ := p.Value(d)
	word := func(v float64) string { return reading.Describe(d, v, catalog.English) }
	var less, more []float64
	for _, h := range d.Steps() { // from the least
		switch {
		case word(h) == word(v) || d.Facet == quiz.FacetCause && h <= -1:
		case h < v && (len(less) == 0 || word(less[0]) != word(h)):
			less = []float64{h}
		case h < v:
			less = append(less, h)
		case len(more) == 0 || word(more[0]) == word(h):
			more = append(more, h)
		}
	}
	return slices.DeleteFunc([][]float64{less, more}, func(steps []float64) bool { return len(steps) == 0 })
}

// Text puts a change into a sentence.
func (x Change) Text(c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).Reading
	if x.Dimension.Facet == quiz.FacetPractical {
		return text.Fill(w.Change.Wish, "x", w.Rules[x.Dimension.Key], "before", strconv.Itoa(x.Before), "after", strconv.Itoa(x.After))
	}
	return text.Fill(w.Change.If, "x", reading.DimensionName(x.Dimension, c, lang),
		"from", reading.Describe(x.Dimension, x.From, lang), "to", reading.Describe(x.Dimension, x.To, lang),
		"before", strconv.Itoa(x.Before), "after", strconv.Itoa(x.After))
}
