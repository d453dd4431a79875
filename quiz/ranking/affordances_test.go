package ranking

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"aina/catalog"
	"aina/quiz"
)

// small is a table that can be computed by hand.
const small = `# Made for this test.
kind,key,values,understanding,social,career,enhancement,protective,enjoyment,recognition
all,,1,1,1,1,1,1,1,1
activity,caring,1,0,0,-2,0,0,0,0
activity,digital,0,1,0,3,0,0,0,0
cause,animals,0,0,-0.5,0,0,0,0.5,0
schedule,one_off,0,0,0,0,0,0,0,1
contact,direct,0,0,0,0,0,1,0,0
`

func TestWhatIsAfforded(t *testing.T) {
	u, err := readAffordanceTable(small)
	if err != nil {
		t.Fatal(err)
	}
	type o = catalog.Opportunity
	for _, tt := range []struct {
		name string
		o    o
		want []float64 // of 3
		est  bool
		by   float64
	}{
		{"given", o{Motives: map[catalog.Motive]int{catalog.Social: 2}, Activities: []catalog.Activity{catalog.Caring}}, []float64{0, 0, 2, 0, 0, 0, 0, 0}, false, 1},
		{"given as nothing", o{Motives: map[catalog.Motive]int{}, Activities: []catalog.Activity{catalog.Caring}}, []float64{0, 0, 0, 0, 0, 0, 0, 0}, false, 1},
		{"nothing is known", o{}, nil, false, 0},
		{"only a schedule", o{Schedule: catalog.OneOff}, nil, false, 0},
		{"only what the table does not know", o{Causes: []string{"dragons"}, Activities: []catalog.Activity{"flying"}, Schedule: catalog.OneOff}, nil, false, 0},
		{"an activity, and never below 0", o{Activities: []catalog.Activity{catalog.Caring}}, []float64{2, 1, 1, 0, 1, 1, 1, 1}, true, trustActivities},
		{"never above 3", o{Activities: []catalog.Activity{catalog.Digital}}, []float64{1, 2, 1, 3, 1, 1, 1, 1}, true, trustActivities},
		{"the mean of two activities", o{Activities: []catalog.Activity{catalog.Caring, catalog.Digital}}, []float64{1.5, 1.5, 1, 1.5, 1, 1, 1, 1}, true, trustActivities},
		{"a cause beside one that is not known", o{Causes: []string{"dragons", "animals"}}, []float64{1, 1, 0.5, 1, 1, 1, 1.5, 1}, true, trustCauses},
		{"all of it", o{Activities: []catalog.Activity{catalog.Caring}, Causes: []string{"animals"}, Schedule: catalog.OneOff, BeneficiaryContact: catalog.Direct},
			[]float64{2, 1, 0.5, 0, 1, 2, 1.5, 2}, true, trustBoth},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := u.affords(&tt.o)
			var got []float64
			for _, v := range a.of {
				got = append(got, 3*v)
			}
			if diff := cmp.Diff(tt.want, got, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
				t.Error(diff)
			}
			if a.estimated != tt.est || a.trust != tt.by {
				t.Errorf("estimated %v, trusted by %v", a.estimated, a.trust)
			}
		})
	}
}

func TestABrokenTableIsNamed(t *testing.T) {
	header := strings.Split(small, "\n")[1] + "\n"
	for _, bad := range []string{"", "kind,key,values\n", header, header + "all,,1,1\n", header + "all,,x,1,1,1,1,1,1,1\n", header + "mood,good,1,1,1,1,1,1,1,1\n"} {
		if _, err := readAffordanceTable(bad); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

// What is estimated says so, weighs less than the same where it is given, and
// leaves a catalog that says it alone.
func TestAnEstimateSaysSoAndWeighsLess(t *testing.T) {
	p := quiz.Profile{Motives: map[catalog.Motive]float64{catalog.Values: 1, catalog.Career: 0}, Weights: quiz.EqualWeights()}
	o := catalog.Opportunity{ID: "o", Activities: []catalog.Activity{catalog.Caring}, Causes: []string{"elderly"}}
	w := newScorer(p)
	estimate := defaultAffordances().affords(&o)
	terms := w.whyTerms(&o)
	if len(terms) != 2 || !terms[0].Estimated || !terms[1].Estimated {
		t.Fatalf("%+v", terms)
	}
	given := o
	given.Motives = map[catalog.Motive]int{}
	for i, m := range catalog.Motives() {
		given.Motives[m] = int(math.Round(3 * estimate.of[i]))
	}
	if given.Motives[catalog.Values] < 2 {
		t.Fatalf("caring for older people is thought to give little of values: %v", estimate.of)
	}
	for i, r := range w.whyTerms(&given) {
		if r.Estimated {
			t.Errorf("what is given counts as estimated: %+v", r)
		}
		if i == 0 && terms[0].Points >= r.Points {
			t.Errorf("the estimate weighs %v, what is given %v", terms[0].Points, r.Points)
		}
	}
	for _, r := range w.howTerms(&o) {
		if r.Estimated {
			t.Errorf("an activity is estimated: %+v", r)
		}
	}
	match := func(o catalog.Opportunity) Match {
		return Rank(p, &catalog.Catalog{Opportunities: []catalog.Opportunity{o}}, "").Matches[0]
	}
	if !match(o).Estimated() || match(given).Estimated() {
		t.Error("a match does not know whether it was estimated")
	}
}

// What a catalog does not say makes an opportunity no more unlike the others.
func TestLikenessGoesByEstimatesToo(t *testing.T) {
	a := catalog.Opportunity{Activities: []catalog.Activity{catalog.Caring}, Causes: []string{"elderly"}}
	b := catalog.Opportunity{Activities: []catalog.Activity{catalog.Digital}, Causes: []string{"culture"}}
	if same := likeness(&a, &a); math.Abs(same-1) > 1e-9 {
		t.Errorf("one and the same are alike by %v", same)
	}
	if like := likeness(&a, &b); like <= 0.1 || like >= 0.9 {
		t.Errorf("two kinds of roles are alike by %v", like)
	}
	if like := likeness(&a, &catalog.Opportunity{Causes: []string{"unheard-of"}}); like != 0 {
		t.Errorf("what says nothing is alike by %v", like)
	}
}
