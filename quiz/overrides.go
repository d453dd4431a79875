package quiz

import (
	"maps"
	"math"
	"slices"

	"aina/catalog"
)

// Overrides are the values that a person set by hand. All other values follow from
// the answers and from what was tried. Learning never changes an override.
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

// WithOverrides returns the profile with overrides in place of its own values. A
// motive set by hand is certain; the others stay as uncertain as their answers.
func (p Profile) WithOverrides(h Overrides) Profile {
	before := p.Motives
	p.Motives = overlaid(p.Motives, h.Motives)
	p.Basis = p.Basis.Moved(before, p.Motives)
	if len(h.Motives) > 0 {
		p.Basis.Overridden = slices.Sorted(maps.Keys(h.Motives))
		maps.DeleteFunc(p.Basis.Given, func(m catalog.Motive, _ float64) bool { return h.Has(Dimension{FacetMotive, string(m)}) })
	}
	p.Activities = overlaid(p.Activities, h.Activities)
	p.Causes = overlaid(p.Causes, h.Causes)
	if h.Weights != nil {
		p.Weights = *h.Weights
	}
	p.Learned = slices.DeleteFunc(slices.Clone(p.Learned), h.Has)
	return p
}

// overlaid copies a map and applies another one to it.
func overlaid[K comparable, V any](under, over map[K]V) map[K]V {
	all := make(map[K]V, len(under)+len(over))
	maps.Copy(all, under)
	maps.Copy(all, over)
	return all
}

// Move sets a dimension of the profile p one step up or down. At the end of its
// scale nothing is set. A dimension that was not asked starts in the middle.
func (h Overrides) Move(p Profile, d Dimension, up bool) Overrides {
	v := p.ValueOrMiddle(d)
	to := d.next(v, up)
	if _, known := p.Value(d); known && math.Abs(to-v) < 1e-9 {
		return h
	}
	return h.Set(p, d, to)
}

// Set overrides a dimension of the profile p. Setting one weight keeps the others.
func (h Overrides) Set(p Profile, d Dimension, v float64) Overrides {
	switch d.Facet {
	case FacetMotive:
		h.Motives = overlaid(h.Motives, map[catalog.Motive]float64{catalog.Motive(d.Key): v})
	case FacetActivity:
		h.Activities = overlaid(h.Activities, map[catalog.Activity]float64{catalog.Activity(d.Key): v})
	case FacetCause:
		h.Causes = overlaid(h.Causes, map[string]float64{d.Key: v})
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

// Has reports whether a dimension was set by hand.
func (h Overrides) Has(d Dimension) bool {
	if d.Facet == FacetWeight {
		return h.Weights != nil && *h.Weights.at(d.Key) != 1
	}
	_, ok := h.value(d)
	return ok
}

// value returns what a dimension other than a weight was set to.
func (h Overrides) value(d Dimension) (v float64, ok bool) {
	return Profile{Motives: h.Motives, Activities: h.Activities, Causes: h.Causes}.Value(d)
}

// Normalize drops what is unknown or out of range.
func (h Overrides) Normalize() Overrides {
	var valid Overrides
	var causes []catalog.Cause
	for id := range h.Causes {
		if id == plainWord(id) && id != "" {
			causes = append(causes, catalog.Cause{ID: id})
		}
	}
	for _, d := range Dimensions(causes) {
		v, ok := h.value(d)
		if ok && d.Facet != FacetWeight && v >= d.Steps()[0] && v <= 1 && len(valid.Causes) < maxRows {
			valid = valid.Set(Profile{}, d, v)
		}
	}
	if w := h.Weights; w != nil && allowed(w.Why) && allowed(w.How) && allowed(w.Whom) && *w != EqualWeights() {
		copied := *w
		valid.Weights = &copied
	}
	return valid
}

func allowed(weight float64) bool { return weight >= 0 && weight <= MaxWeight }
