package person

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/quiz"
)

// sealedWith seals an encoded state in which a text was replaced.
func sealedWith(t *testing.T, old, changed string) []byte {
	t.Helper()
	data, err := someState().Encode()
	if err != nil {
		t.Fatal(err)
	}
	plain, sealed, fits := unsealed(data)
	if !sealed || !fits || bytes.Count(plain, []byte(old)) != 1 {
		t.Fatalf("sealed %v, fits %v, %q:\n%s", sealed, fits, old, plain)
	}
	return seal(bytes.Replace(plain, []byte(old), []byte(changed), 1))
}

// No flipped bit and no cut of a sealed state goes unseen: it is refused, or, where it hit
// the key of the seal or a blank, nothing else is different.
func TestNoDamageOfASealedStateGoesUnseen(t *testing.T) {
	data, err := someState().Encode()
	if err != nil {
		t.Fatal(err)
	}
	for i := range data {
		if s, _, err := DecodeState(data[:i]); err == nil {
			t.Fatalf("cut at %d: %+v", i, s)
		}
		for bit := range 8 {
			damaged := bytes.Clone(data)
			damaged[i] ^= 1 << bit
			if s, _, err := DecodeState(damaged); err == nil || errors.Is(err, ErrNewer) {
				t.Fatalf("bit %d of byte %d, in %q: %v, %+v", bit, i, data[max(0, i-20):i+1], err, s)
			}
		}
	}
}

// What a newer program sealed is known by its version, and by any key that is unknown
// here; an id that is unknown here is dropped, and that is said.
func TestWhatANewerProgramSealed(t *testing.T) {
	for name, c := range map[string]struct {
		old, new string
		newer    bool
	}{
		"version":                {`"version": 3`, `"version": 4`, true},
		"a key":                  {`"lang": "kk"`, `"lang": "kk", "mood": 3`, true},
		"a key of an answer":     {`"scale": 4`, `"scale": 4, "sure": 0.5`, true},
		"a key set by hand":      {`"whom": 1`, `"whom": 1, "when": 2`, true},
		"a key of what was done": {`"joy": 5`, `"joy": 5, "hours": 2`, true},
		"a motive":               {`"social": 0.7`, `"curiosity": 0.7`, false},
		"an activity":            {`"outdoors"`, `"at-sea"`, false},
		"a language":             {`"lang": "kk"`, `"lang": "uz"`, false},
		"a level":                {`"animals": "a_lot"`, `"animals": "madly"`, false},
		"a form":                 {`"form": "quick"`, `"form": "middle"`, false},
	} {
		s, whole, err := DecodeState(sealedWith(t, c.old, c.new))
		switch {
		case c.newer && !errors.Is(err, ErrNewer):
			t.Errorf("%s: %v, %+v", name, err, s)
		case !c.newer && (err != nil || whole):
			t.Errorf("%s: whole %v, %v", name, whole, err)
		}
	}
}

// What a program wrote before there was a seal is read, and what is unknown in it is said.
func TestStatesWithoutASeal(t *testing.T) {
	const old = `{"version": 2, "form": "full", "answers": {"a": {"scale": 4}, "b": {"skipped": true}}, "at": 0,
		"hand": {"motives": {"social": 0.70}}, "begun": "X"}`
	s, whole, err := DecodeState([]byte(old))
	if err != nil || !whole {
		t.Fatalf("whole %v, %v", whole, err)
	}
	if diff := cmp.Diff(quiz.Answers{"a": {Scale: 4}, "b": {Skipped: true}}, s.Answers); diff != "" {
		t.Error(diff)
	}
	if _, whole, err := DecodeState([]byte(`{"version": 1, "shortlist": [], "answers": {"a": {"scale": 4, "picked": null}}}`)); err != nil || !whole {
		t.Errorf("without a position: whole %v, %v", whole, err)
	}
	for _, change := range [][2]string{
		{`"scale"`, `"scald"`}, {`"form"`, `"forn"`}, {`full`, `fulm`}, {`"b"`, `"a"`}, {`4`, `9`}, {`4`, `0`}, {`"full"`, `""`}, {`social`, `sociam`}, {`0.70`, `1.70`},
		{`"hand"`, `"iand"`}, {`true`, `true, "scale": 3`}, {`"at": 0`, `"at": -1`}, {`"at": 0`, `"at": 0, "at": 0`}, {`"b"`, `"B c"`},
	} {
		data := strings.Replace(old, change[0], change[1], 1)
		if s, whole, err := DecodeState([]byte(data)); err == nil && whole {
			t.Errorf("%s for %s: %+v", change[1], change[0], s)
		}
	}
	if _, _, err := DecodeState([]byte(strings.Replace(old, "2", "3", 1))); !errors.Is(err, ErrUnsealed) {
		t.Errorf("version 3 without a seal: %v", err)
	}
}
