package quiz

import (
	"testing"

	"aina/catalog"

	"github.com/google/go-cmp/cmp"
)

func TestMerge(t *testing.T) {
	one, two, three := Reflection{Role: "one", On: "2026-11-01"}, Reflection{Role: "two", On: "2026-11-02"}, Reflection{Role: "three", On: "2026-11-03"}
	base := State{Lang: catalog.English, Answers: Answers{"a": {Scale: 1}}, Shortlist: []string{"x", "y"}, Reflections: []Reflection{one}}
	ours, theirs := base, base
	ours.Overrides = Overrides{Motives: map[catalog.Motive]float64{catalog.Social: 1}}
	ours.Shortlist, ours.Reflections = []string{"x", "z"}, []Reflection{one, two}
	theirs.Answers, theirs.At = Answers{"a": {Scale: 2}}, 1
	theirs.Shortlist, theirs.Reflections = []string{"x", "y", "w"}, []Reflection{three}
	want := State{Lang: catalog.English, Answers: theirs.Answers, At: 1, Overrides: ours.Overrides,
		Shortlist: []string{"x", "w", "z"}, Reflections: []Reflection{three, two}}
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
	x, y := Reflection{Role: "x", On: "2026-11-01", Joy: 5}, Reflection{Role: "y", On: "2026-11-01", Joy: 5}
	for _, tt := range []struct{ base, ours, theirs, want []Reflection }{
		{[]Reflection{x}, []Reflection{x, x}, []Reflection{x, y}, []Reflection{x, y, x}},
		{[]Reflection{x, x}, []Reflection{x}, []Reflection{x, x, y}, []Reflection{x, y}},
		{[]Reflection{x, x}, nil, []Reflection{x, x, y}, []Reflection{y}},
		{nil, []Reflection{x}, []Reflection{x}, []Reflection{x}},
	} {
		got := State{Reflections: tt.ours}.Merge(State{Reflections: tt.base}, State{Reflections: tt.theirs}).Reflections
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%v: %s", tt, diff)
		}
	}
	theirs := State{Form: Full, Answers: Answers{"a": {Scale: 5}}, At: 2}
	if got := (State{Form: Quick, Answers: Answers{}}).Merge(State{}, theirs); len(got.Answers) != 1 || got.Form != Full {
		t.Errorf("their answers are gone: %+v", got)
	}
}

// Each answer and each line set by hand counts by itself.
func TestMergeByTheAnswer(t *testing.T) {
	hand := func(values map[string]float64) Overrides { return Overrides{Causes: values} }
	base := State{Answers: Answers{"a": {Scale: 1}, "b": {Scale: 1}}, Overrides: hand(map[string]float64{"x": 1})}
	ours := State{Answers: Answers{"a": {Scale: 2}, "b": {Scale: 1}, "c": {Scale: 3}}, Overrides: hand(map[string]float64{"x": 0.5}), At: 3}
	theirs := State{Answers: Answers{"b": {Scale: 4}, "d": {Scale: 5}}, Overrides: hand(map[string]float64{"x": 1, "y": -1})}
	got := ours.Merge(base, theirs)
	want := State{Answers: Answers{"a": {Scale: 2}, "b": {Scale: 4}, "c": {Scale: 3}, "d": {Scale: 5}},
		Overrides: hand(map[string]float64{"x": 0.5, "y": -1}), At: 3}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	ours.Overrides = Overrides{} // back to the answers
	if got := ours.Merge(base, theirs).Overrides; len(got.Causes) != 1 || got.Causes["y"] != -1 {
		t.Errorf("the hand is %v", got)
	}
}
