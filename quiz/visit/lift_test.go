package visit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

func company() quiz.Lift { return quiz.Lift{Rule: catalog.RuleCompany} }
func animals() quiz.Lift { return quiz.Lift{Rule: catalog.RuleCause, Key: "animals"} }

// limited is the visit of somebody who comes with friends, a must, and would rather not help
// animals.
func limited(t *testing.T) *Visit {
	t.Helper()
	v := New(quiz.Default, earlier(), false, true)
	v.Start(quiz.Full, causes())
	v.Session.Restore(quiz.Answers{"company": {Picked: []string{"friends"}, Firm: true},
		"causes": {Levels: map[string]string{"animals": quiz.RatherNot, "elderly": quiz.ALot}}})
	return v
}

// What is lifted for now changes nothing that is stored, and ends with a new beginning.
func TestLiftedForNow(t *testing.T) {
	v := limited(t)
	before := v.State(text.English)
	v.Lift(company())
	v.Lift(animals())
	v.Lift(company())
	if got := v.Profile().InForce(); len(got) != 2 || v.Profile().RatherNot("animals") || v.Profile().Gates().IsFirm(catalog.RuleCompany) {
		t.Errorf("lifted are %v", got)
	}
	if diff := cmp.Diff(before, v.State(text.English)); diff != "" {
		t.Errorf("something of it is stored:\n%s", diff)
	}
	v.PutBack(company())
	if p := v.Profile(); !p.Gates().IsFirm(catalog.RuleCompany) || p.RatherNot("animals") {
		t.Error("the wrong limit was put back")
	}
	v.Browsing = true
	if got := v.Profile().InForce(); len(got) > 0 {
		t.Errorf("lifted while browsing: %v", got)
	}
	v.Start(quiz.Quick, causes())
	if len(v.Lifted) > 0 {
		t.Errorf("lifted after a new beginning: %v", v.Lifted)
	}
}

// A limit that is answered otherwise is not lifted any more.
func TestAnsweredOtherwise(t *testing.T) {
	v := limited(t)
	v.Lift(company())
	for i := range v.Session.Len() {
		if v.Session.Question(i).Limit == quiz.LimitCompany {
			v.Session.Unset(i)
		}
	}
	if got := v.Profile().InForce(); len(got) > 0 {
		t.Errorf("lifted: %v", got)
	}
}

// Lifted for good is the answer that changes, and what was set by hand.
func TestLiftedForGood(t *testing.T) {
	v := limited(t)
	v.Overrides = quiz.Overrides{Causes: map[string]float64{"animals": -1, "elderly": 0.5}}
	v.Lift(animals())
	if n := len(v.Loosening(animals())); n != 1 {
		t.Errorf("%d answers would change", n)
	}
	v.Loosen(animals())
	if len(v.Lifted) > 0 || v.Profile().RatherNot("animals") {
		t.Errorf("lifted: %v; the profile says %v", v.Lifted, v.Profile().Causes)
	}
	want := quiz.Answers{"company": {Picked: []string{"friends"}, Firm: true}, "causes": {Levels: map[string]string{"elderly": quiz.ALot}}}
	if diff := cmp.Diff(want, v.State(text.English).Answers); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]float64{"elderly": 0.5}, v.Overrides.Causes); diff != "" {
		t.Error(diff)
	}
	// By hand alone, before there is any answer.
	v = New(quiz.Default, earlier(), false, true)
	v.Overrides = quiz.Overrides{Causes: map[string]float64{"animals": -1}}
	v.Loosen(animals())
	if v.Profile().RatherNot("animals") {
		t.Error("what was set by hand still counts")
	}
}

// A wish whose must is lifted for now is none; called a must anew, it is lifted no longer.
func TestAMustThatWasLifted(t *testing.T) {
	v := limited(t)
	for _, lifted := range []bool{false, true, false} {
		if lifted {
			v.Lift(company())
		} else {
			v.Insist(catalog.RuleCompany, true)
		}
		w := v.Wishes()
		if len(w) != 1 || w[0].Answer.Firm == lifted || v.Profile().Gates().IsFirm(catalog.RuleCompany) == lifted {
			t.Errorf("lifted %v: %+v", lifted, w)
		}
	}
	v.Lift(company())
	v.Insist(catalog.RuleCompany, false)
	if w := v.Wishes(); w[0].Answer.Firm || v.Session.Wishes()[0].Answer.Firm || len(v.Lifted) > 0 {
		t.Errorf("a wish again: %+v, lifted %v", w, v.Lifted)
	}
	v.Browsing = true
	if w := v.Wishes(); w != nil {
		t.Errorf("wishes while browsing: %+v", w)
	}
}
