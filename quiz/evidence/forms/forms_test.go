package forms

import "testing"

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
