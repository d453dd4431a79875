package reading

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
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
			bars = append(bars, barOf(p, d, c, lang))
		}
	}
	stable.Sort(bars, func(a, b Bar) int { return cmp.Compare(b.Value, a.Value) })
	return bars
}

// barOf makes a bar with the words of the person's own answer where there is one.
func barOf(p quiz.Profile, d quiz.Dimension, c *catalog.Catalog, lang catalog.Lang) Bar {
	v, _ := p.Value(d)
	said, _ := p.AsAnswered(d)
	words, _ := DescribeValue(p, d, lang)
	if given, answered := p.Basis.Given[catalog.Motive(d.Key)]; answered && d.Facet == quiz.FacetMotive {
		words = describeAnswer(given, lang)
	}
	return Bar{Facet: d.Facet, Key: d.Key, Label: DimensionName(d, c, lang), Value: v, Said: said, Words: words}
}

// ByAnswer gives bars in the order of what was answered, the highest first; equal ones
// stay in their order.
func ByAnswer(bars []Bar) []Bar {
	bars = slices.Clone(bars)
	stable.Sort(bars, func(a, b Bar) int { return cmp.Compare(b.Said, a.Said) })
	return bars
}
