package quiz

import (
	"testing"

	"aina/catalog"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestHandMoves(t *testing.T) {
	p := Profile{
		Motives:    map[catalog.Motive]float64{catalog.Social: 0.57},
		Activities: map[catalog.Activity]float64{catalog.Caring: 0.25},
		Causes:     map[string]float64{"animals": 0},
		Weights:    EqualWeights(),
	}
	for _, tt := range []struct {
		d        Dimension
		up, down float64
	}{
		{Dimension{FacetMotive, "social"}, 0.6, 0.5},
		{Dimension{FacetMotive, "career"}, 0.6, 0.4}, // not asked: from the middle
		{Dimension{FacetActivity, "caring"}, 0.5, 0},
		{Dimension{FacetActivity, "digital"}, 0.5, -0.5},
		{Dimension{FacetCause, "animals"}, 0.5, -1},
		{Dimension{FacetWeight, WeightHow}, 2, 0.5},
	} {
		for up, want := range map[bool]float64{true: tt.up, false: tt.down} {
			h := Overrides{}.Move(p, tt.d, up)
			if got, known := p.WithOverrides(h).Value(tt.d); got != want || !known || !h.Has(tt.d) {
				t.Errorf("%v, up %v: %v, want %v", tt.d, up, got, want)
			}
		}
	}
	if h := (Overrides{}).Move(p, Dimension{FacetWeight, WeightWhy}, true); h.Move(p.WithOverrides(h), Dimension{FacetWeight, WeightWhy}, false).Weights != nil {
		t.Error("weights that are alike again are not set by hand")
	}
}

// Whatever is moved, the picture stays in its ranges, what was not moved stays
// as it is, and giving the hand up gives the picture back.
func TestHandStaysInRange(t *testing.T) {
	causes := []catalog.Cause{{ID: "animals"}, {ID: "elderly"}}
	rapid.Check(t, func(t *rapid.T) {
		p := anyProfile(t)
		p.Weights = EqualWeights()
		before := p
		var h Overrides
		touched := map[Dimension]bool{}
		for range rapid.IntRange(1, 30).Draw(t, "moves") {
			d := rapid.SampledFrom(Dimensions(causes)).Draw(t, "dial")
			touched[d] = true
			h = h.Move(p.WithOverrides(h), d, rapid.Bool().Draw(t, "up"))
		}
		now := p.WithOverrides(h)
		for _, d := range Dimensions(causes) {
			v, known := now.Value(d)
			was, asked := before.Value(d)
			if d.Facet != FacetWeight && !touched[d] && (v != was || known != asked) {
				t.Fatalf("%v went from %v to %v and nobody moved it", d, was, v)
			}
			if steps := d.Steps(); touched[d] && h.Has(d) && (v < steps[0] || v > steps[len(steps)-1]) {
				t.Fatalf("%v stands at %v", d, v)
			}
		}
		if diff := cmp.Diff(before, p); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(h, h.Normalize()); diff != "" {
			t.Fatal(diff)
		}
	})
}

// What is set by hand is not learnt over.
func TestNothingIsLearntIntoTheHand(t *testing.T) {
	q := Default()
	p := Picture{Questions: q, Answers: answered(all(3)), Log: companyLog(), Overrides: Overrides{Motives: map[catalog.Motive]float64{catalog.Social: 0.2}}}
	if v := p.Profile().Motives[catalog.Social]; v != 0.2 {
		t.Errorf("set to 0.2, but it is %v", v)
	}
	if learned, answered := p.Learned().Motives[catalog.Social], p.Answered().Motives[catalog.Social]; learned <= answered {
		t.Errorf("company did good, but went from %v to %v", answered, learned)
	}
}

func TestHalts(t *testing.T) {
	for d, want := range map[Dimension][]float64{
		{FacetMotive, string(catalog.Values)}:               {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1},
		{Facet: FacetActivity, Key: string(catalog.Caring)}: {-1, -0.5, 0, 0.5, 1},
		{Facet: FacetCause, Key: "animals"}:                 {-1, 0, 0.5, 1},
		{Facet: FacetWeight, Key: WeightHow}:                {0, 0.5, 1, 2, 4},
	} {
		if diff := cmp.Diff(want, d.Steps()); diff != "" {
			t.Errorf("%v (-want +got):\n%s", d, diff)
		}
	}
}
