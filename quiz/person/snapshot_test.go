package person

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
)

// The next snapshot is the one that is computed from nothing. While only what was set by
// hand changes, what was learned is not computed again.
func TestNextSnapshotIsThatOfThePicture(t *testing.T) {
	causes := []catalog.Cause{{ID: "animals"}}
	state := someState()
	p := PictureOf(quiz.Default(), causes, state)
	var none *Snapshot
	first := none.Next(p)
	if first.Next(PictureOf(quiz.Default(), causes, state)) != first {
		t.Error("the same picture has another snapshot")
	}
	for _, test := range []struct {
		name   string
		change func(*Picture)
		shares bool
	}{
		{"by hand", func(p *Picture) {
			p.Overrides = p.Overrides.Set(first.Profile, quiz.Dimension{Facet: quiz.FacetCause, Key: "animals"}, 0)
		}, true},
		{"nothing by hand", func(p *Picture) { p.Overrides = quiz.Overrides{} }, true},
		{"the log", func(p *Picture) { p.Log = append(p.Log[:1:1], p.Log[0]) }, false},
		{"an answer", func(p *Picture) { p.Answers = p.Answers.Clone(); p.Answers["values-mend"] = quiz.Answer{Scale: 1} }, false},
		{"a limit", func(p *Picture) { p.Lifted = []quiz.Lift{{Rule: catalog.RulePlace}} }, false},
		{"the log, and by hand", func(p *Picture) { p.Log, p.Overrides = nil, quiz.Overrides{} }, false},
	} {
		next := p
		test.change(&next)
		got := first.Next(next)
		if diff := cmp.Diff(next.Snapshot(), got, cmp.AllowUnexported(quiz.Questionnaire{})); diff != "" {
			t.Errorf("%s (-computed +next):\n%s", test.name, diff)
		}
		if shares := reflect.ValueOf(got.Learned.Motives).Pointer() == reflect.ValueOf(first.Learned.Motives).Pointer(); shares != test.shares {
			t.Errorf("%s: shared: %v", test.name, shares)
		}
	}
}
