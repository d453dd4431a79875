package quiz

import (
	"maps"
	"slices"

	"aina/catalog"
)

// Facet is a part of a score.
type Facet string

// The facets, and where each score starts.
const (
	FacetStart     Facet = "start"     // ½ for everything
	FacetMotive    Facet = "motive"    // why
	FacetActivity  Facet = "activity"  // how
	FacetCause     Facet = "cause"     // for whom
	FacetPractical Facet = "practical" // wishes that are not met, by their rule
)

// FacetWeight is the facet of the weights of why, how and whom. It is not part of
// a score.
const FacetWeight Facet = "weight"

// The keys of the weights.
const (
	WeightWhy  = string(Why)
	WeightHow  = string(How)
	WeightWhom = string(Whom)
)

func weightKeys() []string { return []string{WeightWhy, WeightHow, WeightWhom} }

// Dimension is one value of a profile that a person can set: a motive, an
// activity, a cause or a weight.
type Dimension struct {
	Facet Facet
	Key   string
}

// Dimensions lists all dimensions in the order in which they are asked, with the
// causes of the catalog.
func Dimensions(causes []catalog.Cause) []Dimension {
	var all []Dimension
	for _, m := range catalog.Motives() {
		all = append(all, Dimension{FacetMotive, string(m)})
	}
	for _, a := range catalog.Activities() {
		all = append(all, Dimension{FacetActivity, string(a)})
	}
	for _, c := range causes {
		all = append(all, Dimension{FacetCause, c.ID})
	}
	for _, w := range weightKeys() {
		all = append(all, Dimension{FacetWeight, w})
	}
	return all
}

// Known lists the dimensions other than weights that a profile has values for, in the
// order in which they are asked: of the causes those given first, then others by id.
func (p Profile) Known(causes []catalog.Cause) []Dimension {
	causes = slices.Clip(causes) // nothing is appended to the list of the caller
	for _, id := range slices.Sorted(maps.Keys(p.Causes)) {
		causes = append(causes, catalog.Cause{ID: id})
	}
	var all []Dimension
	for _, d := range Dimensions(causes) {
		if _, known := p.Value(d); known && d.Facet != FacetWeight && !slices.Contains(all, d) {
			all = append(all, d)
		}
	}
	return all
}

// Value returns the value of a dimension; known is false where it was not asked.
func (p Profile) Value(d Dimension) (v float64, known bool) {
	switch d.Facet {
	case FacetMotive:
		v, known = p.Motives[catalog.Motive(d.Key)]
	case FacetActivity:
		v, known = p.Activities[catalog.Activity(d.Key)]
	case FacetCause:
		v, known = p.Causes[d.Key]
	case FacetWeight:
		return *p.Weights.at(d.Key), true
	}
	return v, known
}

// ValueOrMiddle returns the value of a dimension, its middle where it was not asked.
func (p Profile) ValueOrMiddle(d Dimension) float64 {
	if v, known := p.Value(d); known {
		return v
	}
	return d.middle()
}

// AsAnswered gives the value of a dimension as the person answered it, moved by what
// they tried; of a motive that is its mean answer and not how it compares with their
// other motives. What was not answered or was set by hand is the value itself.
func (p Profile) AsAnswered(d Dimension) (v float64, known bool) {
	if v, answered := p.Basis.Given[catalog.Motive(d.Key)]; answered && d.Facet == FacetMotive {
		return v, true
	}
	return p.Value(d)
}

// IsLearned reports whether the value of a dimension was learned from what was tried
// and not given by the person.
func (p Profile) IsLearned(d Dimension) bool { return slices.Contains(p.Learned, d) }

func (w *Weights) at(key string) *float64 {
	switch key {
	case WeightHow:
		return &w.How
	case WeightWhom:
		return &w.Whom
	}
	return &w.Why
}

// Fraction maps the value v of a dimension to 0 to 1, for drawing a bar. "Rather
// not" and "not now" are both 0; their words differ.
func (d Dimension) Fraction(v float64) float64 {
	switch d.Facet {
	case FacetActivity:
		return (v + 1) / 2
	case FacetCause:
		return max(v, 0)
	}
	return v
}

// Steps lists the values that a dimension can be set to, ascending: tenths for a
// motive, the steps of a scene, the levels of a cause, and weights from 0 to 4.
func (d Dimension) Steps() []float64 {
	switch d.Facet {
	case FacetMotive:
		return []float64{0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1}
	case FacetActivity:
		return []float64{-1, -0.5, 0, 0.5, 1}
	case FacetCause:
		return []float64{-1, 0, 0.5, 1}
	}
	return []float64{0, 0.5, 1, 2, 4}
}

// middle returns the value that stands in for one that was not asked.
func (d Dimension) middle() float64 {
	switch d.Facet {
	case FacetMotive:
		return 0.5
	case FacetWeight:
		return 1
	}
	return 0
}

// next returns the step above v (up) or below it, or v itself at the end.
func (d Dimension) next(v float64, up bool) float64 {
	const near = 1e-9
	steps := d.Steps()
	if !up {
		slices.Reverse(steps)
	}
	for _, s := range steps {
		if up && s > v+near || !up && s < v-near {
			return s
		}
	}
	return v
}
