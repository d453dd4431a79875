package gaps_test

import (
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/gaps"
	"aina/quiz/group"
)

// What the fewest roles serve comes first, with what the room looks for and none brings.
func TestForRoom(t *testing.T) {
	sixteen := 16
	c := &catalog.Catalog{
		Causes: []catalog.Cause{{ID: "animals"}, {ID: "sport"}},
		Opportunities: []catalog.Opportunity{
			{ID: "a", Causes: []string{"sport"}, Activities: []catalog.Activity{catalog.Caring}, Motives: map[catalog.Motive]int{catalog.Social: 3}},
			{ID: "b", Causes: []string{"sport"}, MinimumAge: &sixteen},
			{ID: "c", Causes: []string{"animals"}, MinimumAge: &sixteen},
			{ID: "d", Causes: []string{"animals"}, Status: catalog.Inactive},
		},
	}
	picture := func(f quiz.Facet, key string, yes int) group.Picture {
		return group.Picture{Subject: group.Subject{Facet: f, Key: key}, Yes: yes, No: 12 - yes}
	}
	tables := group.Tables{N: 12, Heads: 12, Shown: []group.Picture{
		picture(quiz.FacetMotive, string(catalog.Social), 6), picture(quiz.FacetActivity, string(catalog.Caring), 5),
		picture(quiz.FacetCause, "animals", 7), picture(quiz.FacetCause, "sport", 5), picture(quiz.FacetCause, "gone", 5),
	}}
	got := gaps.ForRoom(tables, c, "2026-11-22")
	var order []string
	for _, w := range got {
		order = append(order, w.Key)
	}
	if len(order) != 5 || order[0] != "gone" || order[1] != "animals" || order[4] != "sport" {
		t.Errorf("the order is %v", order)
	}
	if a := got[1]; a.Roles != 1 || a.Young != 0 || len(a.Motives) != 1 || len(a.Activities) != 1 {
		t.Errorf("animals: %+v", a)
	}
	if s := got[4]; s.Roles != 2 || s.Young != 1 || len(s.Motives)+len(s.Activities) != 0 {
		t.Errorf("sport: %+v", s)
	}
	if none := gaps.ForRoom(group.Tables{N: 7}, c, ""); len(none) > 0 {
		t.Errorf("a small room wants %v", none)
	}
}
