package quiz

import (
	"maps"
	"math"
	"slices"

	"aina/catalog"
)

// Overrides is what a person set by hand in their picture. What is not in it follows
// from the answers and the log. What is set by hand stays as it is set: nothing
// is learnt into it.
type Overrides struct {
	Motives    map[catalog.Motive]float64   `json:"motives,omitempty"`
	Activities map[catalog.Activity]float64 `json:"activities,omitempty"`
	Causes     map[string]float64           `json:"causes,omitempty"`
	Weights    *Weights                     `json:"weights,omitempty"`
}

// Empty reports whether nothing was set.
func (h Overrides) Empty() bool {
	return len(h.Motives)+len(h.Activities)+len(h.Causes) == 0 && h.Weights == nil
}

// WithOverrides is a profile with what was set by hand in the place of its own values.
// What a person says of a motive themselves is certain; the others stay as
// uncertain as their answers were.
func (p Profile) WithOverrides(h Overrides) Profile {
	before := p.Motives
	p.Motives = laid(p.Motives, h.Motives)
	p.Basis = p.Basis.moved(before, p.Motives)
	if len(h.Motives) > 0 {
		p.Basis.Overridden = slices.Sorted(maps.Keys(h.Motives))
	}
	p.Activities = laid(p.Activities, h.Activities)
	p.Causes = laid(p.Causes, h.Causes)
	if h.Weights != nil {
		p.Weights = *h.Weights
	}
	p.Learned = slices.DeleteFunc(slices.Clone(p.Learned), h.Has)
	return p
}

// laid copies a map with another one laid over it.
func laid[K comparable, V any](under, over map[K]V) map[K]V {
	all := make(map[K]V, len(under)+len(over))
	maps.Copy(all, under)
	maps.Copy(all, over)
	return all
}

// FacetWeight is the facet of a dial that shifts how much why, how and for whom
// count beside each other. It is no facet of a score.
const FacetWeight Facet = "weight"

// The keys of the dials for weights.
const (
	WeightWhy  = string(Why)
	WeightHow  = string(How)
	WeightWhom = string(Whom)
)

// Dimension is one value of a picture that can be moved by hand: a motive, an
// activity, a cause or a weight.
type Dimension struct {
	Facet Facet
	Key   string
}

// Dimensions lists everything that can be moved, in the order in which it is asked:
// the causes are those of the catalog.
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
	for _, w := range []string{WeightWhy, WeightHow, WeightWhom} {
		all = append(all, Dimension{FacetWeight, w})
	}
	return all
}

// Name names what a dial turns.
func (d Dimension) Name(c *catalog.Catalog, lang catalog.Lang) string {
	switch d.Facet {
	case FacetMotive:
		return MotiveName(catalog.Motive(d.Key), lang)
	case FacetActivity:
		return ActivityName(catalog.Activity(d.Key), lang)
	case FacetCause:
		return CauseName(c, d.Key, lang)
	}
	return wordingIn(lang).Weights[d.Key]
}

// Describe puts the value v of a dial into words.
func (d Dimension) Describe(v float64, lang catalog.Lang) string {
	w := wordingIn(lang).Strengths
	switch d.Facet {
	case FacetMotive:
		return w.motive(v)
	case FacetActivity:
		return w.activity(v)
	case FacetCause:
		return w.cause(v)
	}
	return strength(w.Weight, v, 3, 1.5, 0.9, 0.1)
}

// Value is what a profile has at a dial; known is false where it was not asked.
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

func (w *Weights) at(key string) *float64 {
	switch key {
	case WeightHow:
		return &w.How
	case WeightWhom:
		return &w.Whom
	}
	return &w.Why
}

// Fraction is how full the value v of a dial is, from 0 to 1: all of it for the
// most one can say, none for the least. A cause that one would rather leave
// fills as little as one that is not for now; its word tells them apart.
func (d Dimension) Fraction(v float64) float64 {
	switch d.Facet {
	case FacetActivity:
		return (v + 1) / 2
	case FacetCause:
		return max(v, 0)
	}
	return v
}

// Steps are the places at which a dial halts, from the least to the most: tenths
// for a motive, the steps of a scene, the levels of a cause, and weights from
// none over alike to four times as much.
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

// middle is where a dial stands that was not asked.
func (d Dimension) middle() float64 {
	switch d.Facet {
	case FacetMotive:
		return 0.5
	case FacetWeight:
		return 1
	}
	return 0
}

// next is the halt of a dial above v (up) or below it; v itself at the end.
func (d Dimension) next(v float64, up bool) float64 {
	const near = 1e-9
	best := v
	for _, s := range d.Steps() {
		switch {
		case up && s > v+near:
			return s
		case !up && s < v-near:
			best = s
		}
	}
	return best
}

// Move turns a dial of the picture p one halt up or down, and sets it by hand
// there. At its end it stays, and nothing is set. A dial that was not asked
// begins in the middle.
func (h Overrides) Move(p Profile, d Dimension, up bool) Overrides {
	v, known := p.Value(d)
	if !known {
		v = d.middle()
	}
	to := d.next(v, up)
	if math.Abs(to-v) < 1e-9 && known {
		return h
	}
	return h.Set(p, d, to)
}

// Set puts a dial of the picture p at a value. The other weights keep theirs.
func (h Overrides) Set(p Profile, d Dimension, v float64) Overrides {
	switch d.Facet {
	case FacetMotive:
		h.Motives = laid(h.Motives, map[catalog.Motive]float64{catalog.Motive(d.Key): v})
	case FacetActivity:
		h.Activities = laid(h.Activities, map[catalog.Activity]float64{catalog.Activity(d.Key): v})
	case FacetCause:
		h.Causes = laid(h.Causes, map[string]float64{d.Key: v})
	case FacetWeight:
		w := p.Weights
		*w.at(d.Key) = v
		h.Weights = &w
		if w == EqualWeights() {
			h.Weights = nil
		}
	}
	return h
}

// Has reports whether a dial was set by hand.
func (h Overrides) Has(d Dimension) bool {
	switch d.Facet {
	case FacetMotive:
		_, ok := h.Motives[catalog.Motive(d.Key)]
		return ok
	case FacetActivity:
		_, ok := h.Activities[catalog.Activity(d.Key)]
		return ok
	case FacetCause:
		_, ok := h.Causes[d.Key]
		return ok
	}
	return h.Weights != nil && *h.Weights.at(d.Key) != 1
}

// Normalize drops from a hand what no picture may hold.
func (h Overrides) Normalize() Overrides {
	var fit Overrides
	for _, m := range catalog.Motives() {
		if v, ok := h.Motives[m]; ok && v >= 0 && v <= 1 {
			fit = fit.Set(Profile{}, Dimension{FacetMotive, string(m)}, v)
		}
	}
	for _, a := range catalog.Activities() {
		if v, ok := h.Activities[a]; ok && v >= -1 && v <= 1 {
			fit = fit.Set(Profile{}, Dimension{FacetActivity, string(a)}, v)
		}
	}
	for id, v := range h.Causes {
		if id == plainWord(id) && id != "" && v >= -1 && v <= 1 && len(fit.Causes) < maxAnswers {
			fit = fit.Set(Profile{}, Dimension{FacetCause, id}, v)
		}
	}
	if w := h.Weights; w != nil && allowed(w.Why) && allowed(w.How) && allowed(w.Whom) && *w != EqualWeights() {
		copied := *w
		fit.Weights = &copied
	}
	return fit
}

func allowed(weight float64) bool { return weight >= 0 && weight <= MaxWeight }
