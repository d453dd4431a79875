package person

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
)

func someState() State {
	return State{
		Version: StateVersion, Lang: catalog.Kazakh, Form: quiz.Quick, At: 7, On: "protective-calm", Updated: "2026-11-22",
		Answers: quiz.Answers{
			"values-mend": {Scale: 4}, "three": {Picked: []string{"values"}}, "age": {Skipped: true}, "hours": {Picked: []string{"h2"}, Firm: true},
			"causes": {Levels: map[string]string{"animals": quiz.ALot}}, "pause-time": {Text: "ән айттық\nтаңға дейін"},
		},
		Shortlist: []string{"shelter-dog-walker"},
		Overrides: quiz.Overrides{Motives: map[catalog.Motive]float64{catalog.Social: 0.7}, Weights: &quiz.Weights{Why: 2, How: 1, Whom: 1}},
		Reflections: []learning.Reflection{{
			Role: "shelter-dog-walker", Title: catalog.Text{Kk: "Ит серуендету"}, On: "2026-11-20", Joy: 5, Energy: 4, Again: learning.AgainYes,
			Note: "жел болды", Motives: map[catalog.Motive]int{catalog.Enjoyment: 3},
			Activities: []catalog.Activity{catalog.Outdoors}, Causes: []string{"animals"},
		}},
	}
}

func TestStateReadsBack(t *testing.T) {
	data, err := someState().Encode()
	if err != nil {
		t.Fatal(err)
	}
	back, whole, err := DecodeState(data)
	if err != nil || !whole {
		t.Fatalf("whole %v, %v", whole, err)
	}
	if diff := cmp.Diff(someState(), back); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeStateCleans(t *testing.T) {
	s, whole, err := DecodeState([]byte(`{"version":1,"lang":"xx","form":"endless","at":-3,"updated":"yesterday","colour":"red",
		"answers":{"a":{"scale":9},"b":{"text":"x\u001b[2J\u202ey"},"c":{"levels":{"animals":"much","sport":"a_lot"}},"D E":{"scale":1}},
		"shortlist":["one","one","\u0007"],
		"hand":{"motives":{"social":3,"career":0.2},"activities":{"flying":1},"weights":{"why":-1,"how":1,"whom":1}},
		"reflections":[{"role":"../x","on":"2026-11-20"},{"role":"a","on":"soon"},
			{"role":"one","on":"2026-11-20","joy":9,"again":"always","note":"a\u001b[31mb\nc","activities":["flying"],"causes":["A B"],"motives":{"social":7}}]}`))
	if err != nil || whole {
		t.Fatalf("whole %v, %v", whole, err)
	}
	want := State{Version: StateVersion, Shortlist: []string{"one"},
		Overrides:   quiz.Overrides{Motives: map[catalog.Motive]float64{catalog.Career: 0.2}},
		Reflections: []learning.Reflection{{Role: "one", On: "2026-11-20", Note: "ab c"}}, Answers: quiz.Answers{
			"b": {Text: "xy"}, "c": {Levels: map[string]string{"sport": "a_lot"}},
		}}
	if diff := cmp.Diff(want, s); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeStateRefuses(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": "", "half": `{"version":1,"ans`, "no version": `{}`, "a list": `[]`, "no text": "\xff\xfe", "null": "null",
		"wrong type": `{"version":1,"answers":[1]}`, "two": `{"version":1}{"version":1}`, "version 0": `{"version":0}`,
	} {
		if s, _, err := DecodeState([]byte(data)); err == nil || errors.Is(err, ErrNewer) {
			t.Errorf("%s: %+v, %v", name, s, err)
		}
	}
	if _, _, err := DecodeState([]byte(`{"version":4,"answers":"of another shape"}`)); !errors.Is(err, ErrNewer) {
		t.Errorf("a newer version: %v", err)
	}
	if _, _, err := DecodeState(bytes.Repeat([]byte(" "), MaxState+1)); err == nil {
		t.Error("a huge file is refused")
	}
}

func FuzzState(f *testing.F) {
	data, _ := someState().Encode()
	f.Add(data)
	f.Add([]byte(`{"version":1,"answers":{"a":{"picked":["\ud800"]}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, _, err := DecodeState(data)
		if err != nil {
			return
		}
		once, err := s.Encode()
		if err != nil {
			t.Fatal(err)
		}
		back, whole, err := DecodeState(once)
		if err != nil || !whole {
			t.Fatalf("whole %v, %v\n%s", whole, err, once)
		}
		if diff := cmp.Diff(s, back); diff != "" {
			t.Fatal(diff)
		}
	})
}
