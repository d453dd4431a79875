package reading

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// barsOf makes the bars of a facet, the highest first. Equal ones stay in the order of
// their vocabulary; causes in that of the catalog, then unknown ones by id.
func barsOf(p quiz.Profile, facet quiz.Facet, c *catalog.Catalog, lang catalog.Lang) []Bar {
	var causes []catalog.Cause
	if c != nil {
		causes = c.Causes
	}
	var bars []Bar
	for _, d := range p.Known(causes) {
		if d.Facet == facet {
			v, _ := p.Value(d)
			words, _ := DescribeValue(p, d, lang)
			bars = append(bars, Bar{d.Facet, d.Key, DimensionName(d, c, lang), v, words})
		}
	}
	slices.SortStableFunc(bars, func(a, b Bar) int { return cmp.Compare(b.Value, a.Value) })
	return bars
}
