package forms

import (
	"math/rand/v2"
	"testing"

	"aina/catalog"
	"aina/quiz"
)

// Without chance the answers bring back a profile that a form could have made.
func TestAnswersSayTheProfile(t *testing.T) {
	q := quiz.NewSession(quiz.Default(), quiz.Full, []catalog.Cause{{ID: "animals"}, {ID: "health"}}).Questionnaire()
	p := quiz.Profile{
		Motives:    map[catalog.Motive]float64{catalog.Values: 1, catalog.Social: 0.9, catalog.Career: 0.1},
		Activities: map[catalog.Activity]float64{catalog.Caring: 1, catalog.Digital: -1},
		Causes:     map[string]float64{"animals": 1, "health": -1},
	}
	care, digital := 0.0, 0.0
	for seed := range uint64(200) {
		found := quiz.ProfileOf(q, answersOf(rand.New(rand.NewPCG(seed, 1)), p, q))
		care, digital = care+found.Activities[catalog.Caring]/200, digital+found.Activities[catalog.Digital]/200
		if found.Causes["animals"] != 1 || found.Causes["health"] != -1 || len(found.Activities) != 2 {
			t.Fatalf("%+v", found)
		}
	}
	if care < 0.7 || digital > -0.7 {
		t.Errorf("caring is found at %.2f, digital at %.2f", care, digital)
	}
}

// Roles with equal scores share the places at the top.
func TestSharedPlaces(t *testing.T) {
	roles, shut := []string{"a", "b", "c", "d", "e", "f", "g"}, []string{"a", "g"}
	for name, x := range map[string]struct {
		score map[string]float64
		want  float64
	}{
		"none":       {nil, 5.0 / 7},
		"a last":     {map[string]float64{"b": 1, "c": 1, "d": 1, "e": 1, "f": 1}, 1},
		"a first":    {map[string]float64{"a": 2, "b": 1, "c": 1, "d": 1, "e": 1}, 0.8},
		"some share": {map[string]float64{"a": 1}, 4 * 5.0 / 6 / 5},
	} {
		if got := openOf(roles, shut, x.score); got < x.want-1e-9 || got > x.want+1e-9 {
			t.Errorf("%s: %.3f, want %.3f", name, got, x.want)
		}
	}
}
