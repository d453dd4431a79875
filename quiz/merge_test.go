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
	ours.Hand = Hand{Motives: map[catalog.Motive]float64{catalog.Social: 1}}
	ours.Shortlist, ours.Reflections = []string{"x", "z"}, []Reflection{one, two}
	theirs.Answers, theirs.At = Answers{"a": {Scale: 2}}, 1
	theirs.Shortlist, theirs.Reflections = []string{"x", "y", "w"}, []Reflection{three}
	want := State{Lang: catalog.English, Answers: theirs.Answers, At: 1, Hand: ours.Hand,
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
