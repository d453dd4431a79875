package reading

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/quiz"
)

func motiveBars(p quiz.Profile, w words.Reading, lang catalog.Lang) []Bar {
	var bars []Bar
	for _, m := range catalog.Motives() {
		if v, ok := p.Motives[m]; ok {
			bars = append(bars, bar(p, quiz.Dimension{Facet: quiz.FacetMotive, Key: string(m)}, MotiveName(m, lang), v, motiveStrength(w.Strengths, v), w))
		}
	}
	return sorted(bars)
}

func activityBars(p quiz.Profile, w words.Reading, lang catalog.Lang) []Bar {
	var bars []Bar
	for _, a := range catalog.Activities() {
		if v, ok := p.Activities[a]; ok {
			bars = append(bars, bar(p, quiz.Dimension{Facet: quiz.FacetActivity, Key: string(a)}, ActivityName(a, lang), v, activityStrength(w.Strengths, v), w))
		}
	}
	return sorted(bars)
}

// causeBars lists the causes in the order of the catalog, then unknown ones by id,
// and sorts them by value.
func causeBars(p quiz.Profile, c *catalog.Catalog, w words.Reading, lang catalog.Lang) []Bar {
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
		bars = append(bars, bar(p, quiz.Dimension{Facet: quiz.FacetCause, Key: id}, CauseName(c, id, lang), v, causeStrength(w.Strengths, v), w))
	}
	return sorted(bars)
}

// bar makes a bar. A value that was only learned has no strength in words.
func bar(p quiz.Profile, d quiz.Dimension, name string, v float64, words string, w words.Reading) Bar {
	if p.IsLearned(d) {
		words = w.Strengths.Learned
	}
	return Bar{d.Facet, d.Key, name, v, words}
}

func sorted(bars []Bar) []Bar {
	slices.SortStableFunc(bars, func(a, b Bar) int { return cmp.Compare(b.Value, a.Value) })
	return bars
}
