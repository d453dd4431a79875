package person

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
)

func TestMerge(t *testing.T) {
	one, two, three := learning.Reflection{Role: "one", On: "2026-11-01"}, learning.Reflection{Role: "two", On: "2026-11-02"}, learning.Reflection{Role: "three", On: "2026-11-03"}
	base := State{Lang: catalog.English, Answers: quiz.Answers{"a": {Scale: 1}}, Shortlist: []string{"x", "y"}, Reflections: []learning.Reflection{one}}
	ours, theirs := base, base
	ours.Overrides = quiz.Overrides{Motives: map[catalog.Motive]float64{catalog.Social: 1}}
	ours.Shortlist, ours.Reflections = []string{"x", "z"}, []learning.Reflection{one, two}
	theirs.Answers, theirs.At = quiz.Answers{"a": {Scale: 2}}, 1
	theirs.Shortlist, theirs.Reflections = []string{"x", "y", "w"}, []learning.Reflection{three}
	want := State{Lang: catalog.English, Answers: theirs.Answers, At: 1, Overrides: ours.Overrides,
		Shortlist: []string{"x", "w", "z"}, Reflections: []learning.Reflection{three, two}}
	if diff := cmp.Diff(want, ours.Merge(base, theirs)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(ours, ours.Merge(base, base)); diff != "" {
		t.Errorf("nobody else changed anything: %s", diff)
	}
	if diff := cmp.Diff(theirs, base.Merge(base, theirs)); diff != "" {
		t.Errorf("nothing was changed here: %s", diff)
	}
}

// Alike entries are counted, and a session without answers takes nobody's away.
func TestMergeCounts(t *testing.T) {
	x, y := learning.Reflection{Role: "x", On: "2026-11-01", Joy: 5}, learning.Reflection{Role: "y", On: "2026-11-01", Joy: 5}
	for _, tt := range []struct{ base, ours, theirs, want []learning.Reflection }{
		{[]learning.Reflection{x}, []learning.Reflection{x, x}, []learning.Reflection{x, y}, []learning.Reflection{x, y, x}},
		{[]learning.Reflection{x, x}, []learning.Reflection{x}, []learning.Reflection{x, x, y}, []learning.Reflection{x, y}},
		{[]learning.Reflection{x, x}, nil, []learning.Reflection{x, x, y}, []learning.Reflection{y}},
		{nil, []learning.Reflection{x}, []learning.Reflection{x}, []learning.Reflection{x}},
	} {
		got := State{Reflections: tt.ours}.Merge(State{Reflections: tt.base}, State{Reflections: tt.theirs}).Reflections
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%v: %s", tt, diff)
		}
	}
	theirs := State{Form: quiz.Full, Answers: quiz.Answers{"a": {Scale: 5}}, At: 2}
	if got := (State{Form: quiz.Quick, Answers: quiz.Answers{}}).Merge(State{}, theirs); len(got.Answers) != 1 || got.Form != quiz.Full {
		t.Errorf("their answers are lost: %+v", got)
	}
}

// Each answer and each override is merged separately.
func TestMergeByTheAnswer(t *testing.T) {
	overrides := func(values map[string]float64) quiz.Overrides { return quiz.Overrides{Causes: values} }
	base := State{Answers: quiz.Answers{"a": {Scale: 1}, "b": {Scale: 1}}, Overrides: overrides(map[string]float64{"x": 1})}
	ours := State{Answers: quiz.Answers{"a": {Scale: 2}, "b": {Scale: 1}, "c": {Scale: 3}}, Overrides: overrides(map[string]float64{"x": 0.5}), At: 3}
	theirs := State{Answers: quiz.Answers{"b": {Scale: 4}, "d": {Scale: 5}}, Overrides: overrides(map[string]float64{"x": 1, "y": -1})}
	got := ours.Merge(base, theirs)
	want := State{Answers: quiz.Answers{"a": {Scale: 2}, "b": {Scale: 4}, "c": {Scale: 3}, "d": {Scale: 5}},
		Overrides: overrides(map[string]float64{"x": 0.5, "y": -1}), At: 3}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	ours.Overrides = quiz.Overrides{} // back to the answers
	if got := ours.Merge(base, theirs).Overrides; len(got.Causes) != 1 || got.Causes["y"] != -1 {
		t.Errorf("the overrides are %v", got)
	}
}
