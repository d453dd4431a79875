package quiz_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/quiztest"
)

func TestOverridesMove(t *testing.T) {
	p := quiz.Profile{
		Motives:    map[catalog.Motive]float64{catalog.Social: 0.57},
		Activities: map[catalog.Activity]float64{catalog.Caring: 0.25},
		Causes:     map[string]float64{"animals": 0},
		Weights:    quiz.EqualWeights(),
	}
	for _, tt := range []struct {
		d        quiz.Dimension
		up, down float64
	}{
		{quiz.Dimension{Facet: quiz.FacetMotive, Key: "social"}, 0.6, 0.5},
		{quiz.Dimension{Facet: quiz.FacetMotive, Key: "career"}, 0.6, 0.4}, // not asked: from the middle
		{quiz.Dimension{Facet: quiz.FacetActivity, Key: "caring"}, 0.5, 0},
		{quiz.Dimension{Facet: quiz.FacetActivity, Key: "digital"}, 0.5, -0.5},
		{quiz.Dimension{Facet: quiz.FacetCause, Key: "animals"}, 0.5, -1},
		{quiz.Dimension{Facet: quiz.FacetWeight, Key: quiz.WeightHow}, 2, 0.5},
	} {
		for up, want := range map[bool]float64{true: tt.up, false: tt.down} {
			h := quiz.Overrides{}.Move(p, tt.d, up)
			if got, known := p.WithOverrides(h).Value(tt.d); got != want || !known || !h.Has(tt.d) {
				t.Errorf("%v, up %v: %v, want %v", tt.d, up, got, want)
			}
		}
	}
	if h := (quiz.Overrides{}).Move(p, quiz.Dimension{Facet: quiz.FacetWeight, Key: quiz.WeightWhy}, true); h.Move(p.WithOverrides(h), quiz.Dimension{Facet: quiz.FacetWeight, Key: quiz.WeightWhy}, false).Weights != nil {
		t.Error("equal weights count as not set by hand")
	}
}

func TestSteps(t *testing.T) {
	for d, want := range map[quiz.Dimension][]float64{
		{quiz.FacetMotive, string(catalog.Values)}:               {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1},
		{Facet: quiz.FacetActivity, Key: string(catalog.Caring)}: {-1, -0.5, 0, 0.5, 1},
		{Facet: quiz.FacetCause, Key: "animals"}:                 {-1, 0, 0.5, 1},
		{Facet: quiz.FacetWeight, Key: quiz.WeightHow}:           {0, 0.5, 1, 2, 4},
	} {
		if diff := cmp.Diff(want, d.Steps()); diff != "" {
			t.Errorf("%v (-want +got):\n%s", d, diff)
		}
	}
}

// Whatever is set, the profile stays in its ranges, what was not set stays as it is,
// and dropping the overrides gives the profile back.
func TestOverridesStayInRange(t *testing.T) {
	causes := []catalog.Cause{{ID: "animals"}, {ID: "elderly"}}
	rapid.Check(t, func(t *rapid.T) {
		p := quiztest.AnyProfile(t)
		p.Weights = quiz.EqualWeights()
		before := p
		var h quiz.Overrides
		touched := map[quiz.Dimension]bool{}
		for range rapid.IntRange(1, 30).Draw(t, "moves") {
			d := rapid.SampledFrom(quiz.Dimensions(causes)).Draw(t, "dimension")
			touched[d] = true
			h = h.Move(p.WithOverrides(h), d, rapid.Bool().Draw(t, "up"))
		}
		now := p.WithOverrides(h)
		for _, d := range quiz.Dimensions(causes) {
			v, known := now.Value(d)
			was, asked := before.Value(d)
			if d.Facet != quiz.FacetWeight && !touched[d] && (v != was || known != asked) {
				t.Fatalf("%v went from %v to %v and nobody set it", d, was, v)
			}
			if steps := d.Steps(); touched[d] && h.Has(d) && (v < steps[0] || v > steps[len(steps)-1]) {
				t.Fatalf("%v is at %v", d, v)
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
