package quiz

import (
	"cmp"
	"slices"

	"aina/catalog"
)

func motiveBars(p Profile, w wording, lang catalog.Lang) []Bar {
	var bars []Bar
	for _, m := range catalog.Motives() {
		if v, ok := p.Motives[m]; ok {
			bars = append(bars, p.bar(Dimension{FacetMotive, string(m)}, MotiveName(m, lang), v, w.Strengths.motive(v), w))
		}
	}
	return sorted(bars)
}

func activityBars(p Profile, w wording, lang catalog.Lang) []Bar {
	var bars []Bar
	for _, a := range catalog.Activities() {
		if v, ok := p.Activities[a]; ok {
			bars = append(bars, p.bar(Dimension{FacetActivity, string(a)}, ActivityName(a, lang), v, w.Strengths.activity(v), w))
		}
	}
	return sorted(bars)
}

// causeBars has the causes in the order of the catalog, then those it does not
// know by their ids.
func causeBars(p Profile, c *catalog.Catalog, w wording, lang catalog.Lang) []Bar {
	var ids []string
	if c != nil {
		for _, cause := range c.Causes {
			if _, ok := p.Causes[cause.ID]; ok && !slices.Contains(ids, cause.ID) {
				ids = append(ids, cause.ID)
			}
		}
	}
	var others []string
	for id := range p.Causes {
		if !slices.Contains(ids, id) {
			others = append(others, id)
		}
	}
	slices.Sort(others)
	var bars []Bar
	for _, id := range append(ids, others...) {
		v := p.Causes[id]
		bars = append(bars, p.bar(Dimension{FacetCause, id}, CauseName(c, id, lang), v, w.Strengths.cause(v), w))
	}
	return sorted(bars)
}

// bar makes a bar. What the person did not answer has no words of theirs.
func (p Profile) bar(d Dimension, name string, v float64, words string, w wording) Bar {
	if p.taught(d) {
		words = w.Strengths.Taught
	}
	return Bar{d.Facet, d.Key, name, v, words}
}

// Called puts the value of a line into words; known is false where it has none.
// What was only learnt is called so.
func (p Profile) Called(d Dimension, lang catalog.Lang) (words string, known bool) {
	v, known := p.Value(d)
	switch {
	case !known:
		return "", false
	case p.taught(d):
		return wordingIn(lang).Strengths.Taught, true
	}
	return d.Describe(v, lang), true
}

// taught reports whether a value was only learnt.
func (p Profile) taught(d Dimension) bool { return slices.Contains(p.Learned, d) }

func sorted(bars []Bar) []Bar {
	slices.SortStableFunc(bars, func(a, b Bar) int { return cmp.Compare(b.Value, a.Value) })
	return bars
}
