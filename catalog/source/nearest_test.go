package source_test

import (
	"testing"

	"aina/catalog/source"
)

// A word with a no before it means the opposite: it is never offered as a slip
// of the word itself, and never replaced by it.
func TestNegationsAreNoSlips(t *testing.T) {
	words := source.Words{Allowed: []string{"regular", "direct", "supervision", "wheelchair", "quiet", "hazardous", "health", "здоровье"}}
	for _, s := range []string{
		"irregular", "indirect", "no_supervision", "not-supervision", "no_wheelchair", "unquiet", "non_hazardous", "unhealth", "не-здоровье", "нездоровье",
	} {
		if near := words.Nearest(s); near != "" {
			t.Errorf("%q: %q is offered", s, near)
		}
		for _, near := range words.Allowed {
			if words.Unambiguous(s, near) {
				t.Errorf("%q is fixed to %q", s, near)
			}
		}
	}
	for s, want := range map[string]string{"regullar": "regular", "qiuet": "quiet", "Wheel chair": "wheelchair", "здоровие": "здоровье"} {
		if near := words.Nearest(s); near != want || !words.Unambiguous(s, near) {
			t.Errorf("%q: %q is offered", s, near)
		}
	}
	for _, s := range []string{"direct:2", "direct=1", "direct2", "adirect", "directing", "", "--", "_"} {
		if words.Unambiguous(s, "direct") {
			t.Errorf("%q is fixed", s)
		}
	}
}

// The beginning of a word suggests the word, if no other one begins so. It is only
// asked about, and never fixed.
func TestTheBeginningOfAWordIsEnough(t *testing.T) {
	words := source.Words{Allowed: []string{"reflect", "version", "verify", "minimum_age", "own_costs"}}
	for s, want := range map[string]string{
		"re": "reflect", "refl": "reflect", "REFL": "reflect", "min": "minimum_age", "minimum-a": "minimum_age",
		"ver": "", "vers": "version", "r": "", "reference": "", "xref": "",
	} {
		if near := words.Nearest(s); near != want {
			t.Errorf("%q: %q is offered, want %q", s, near, want)
		}
	}
	if near := words.Nearest("own", "own_costs"); near != "" {
		t.Errorf("own: %q is offered, but is taken", near)
	}
	for _, s := range []string{"re", "refl", "min"} {
		if words.Unambiguous(s, words.Nearest(s)) {
			t.Errorf("%q is fixed", s)
		}
	}
}
