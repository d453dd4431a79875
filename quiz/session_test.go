package quiz

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"aina/catalog"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func someCauses() []catalog.Cause {
	return []catalog.Cause{
		{ID: "animals", Name: catalog.Text{En: "Animals", Ru: "Животные", Kk: "Жануарлар"}},
		{ID: "elderly", Name: catalog.Text{En: "Older people", Ru: "Пожилые люди", Kk: "Қариялар"}},
	}
}

func ExampleSession() {
	s := NewSession(Default(), Quick, someCauses())
	fmt.Printf("%d questions, about %d minutes\n", s.Len(), s.Minutes())
	if q, ok := s.Current(); ok {
		fmt.Println(q.Text.In(catalog.English))
	}
	fmt.Println(s.Answer(Answer{Scale: 7}))
	fmt.Println(s.Answer(Answer{Scale: 4}), s.At(), s.Left())
	s.Skip()
	s.Back()
	given, _ := s.Given(1)
	fmt.Println(s.At(), given.Skipped)
	// Output:
	// 24 questions, about 4 minutes
	// When something near me is unfair or neglected, I want to put at least a small piece of it right.
	// values-mend: Choose a number from 1 to 5.
	// <nil> 1 23
	// 1 true
}

func walk(s *Session) {
	for !s.Done() {
		s.Skip()
	}
}

func TestChangingAnAnswerFromTheCheckReturnsThere(t *testing.T) {
	s := NewSession(Default(), Quick, someCauses())
	walk(s)
	s.Jump(3)
	if s.Left() != 1 {
		t.Errorf("%d are left while one answer is changed, want 1", s.Left())
	}
	if err := s.Answer(Answer{Scale: 5}); err != nil || !s.Done() {
		t.Errorf("after the change it stands at %d (%v)", s.At(), err)
	}
	s.Jump(3)
	if !s.Back() || !s.Done() {
		t.Errorf("after going back it stands at %d", s.At())
	}
	if a, _ := s.Given(3); a.Scale != 5 {
		t.Errorf("going back lost the answer: %+v", a)
	}
}

func TestBackStopsAtTheFirstQuestion(t *testing.T) {
	s := NewSession(Default(), Full, nil)
	if s.Back() || s.At() != 0 {
		t.Error("there is nothing before the first question")
	}
	s.Jump(-5)
	if s.At() != 0 {
		t.Errorf("at %d", s.At())
	}
	s.Jump(500)
	if !s.Done() {
		t.Errorf("at %d", s.At())
	}
	if err := s.Answer(Answer{Scale: 1}); err == nil {
		t.Error("behind the last question there is nothing to answer")
	}
	s.Skip()
}

func TestSwitchKeepsAnswers(t *testing.T) {
	s := NewSession(Default(), Full, someCauses())
	for range 10 {
		if err := s.Answer(Answer{Scale: 3}); err != nil {
			t.Fatal(err)
		}
	}
	before := s.Answers()
	s.Switch(Quick)
	if diff := cmp.Diff(before, s.Answers()); diff != "" {
		t.Error(diff)
	}
	if q, _ := s.Current(); q.ID != "three" {
		t.Errorf("it stands at %q, want the next question that the quick form asks", q.ID)
	}
	walk(s)
	s.Switch(Full)
	if q, _ := s.Current(); q.ID != "career-trade" {
		t.Errorf("from the check of the answers it goes to %q, want the first open one", q.ID)
	}
}

func TestFit(t *testing.T) {
	s := NewSession(Default(), Full, someCauses())
	question := func(id string) Question {
		q, ok := s.Questionnaire().Question(id)
		if !ok {
			t.Fatal(id)
		}
		return q
	}
	for _, tt := range []struct {
		id    string
		given Answer
		want  Answer
		fault AnswerFault
	}{
		{"values-mend", Answer{Scale: 5, Text: "beside"}, Answer{Scale: 5}, ""},
		{"values-mend", Answer{}, Answer{}, NotAStep},
		{"values-mend", Answer{Scale: 2, Skipped: true}, Answer{Skipped: true}, ""},
		{"three", Answer{Picked: []string{"social", "values", "social"}}, Answer{Picked: []string{"values", "social"}}, ""},
		{"three", Answer{Picked: []string{"values", "social", "career", "enjoyment"}}, Answer{}, TooMany},
		{"three", Answer{Picked: []string{"money"}}, Answer{}, NotAnOption},
		{"three", Answer{}, Answer{Skipped: true}, ""},
		{"causes", Answer{Levels: map[string]string{"animals": ALot}}, Answer{Levels: map[string]string{"animals": ALot}}, ""},
		{"causes", Answer{Levels: map[string]string{"dragons": ALot}}, Answer{}, NotAnOption},
		{"causes", Answer{Levels: map[string]string{"animals": "much"}}, Answer{}, NotALevel},
		{"age", Answer{Picked: []string{"from-14", "from-16"}}, Answer{}, TooMany},
		{"times", Answer{Picked: []string{"weekends", "weekdays"}}, Answer{Picked: []string{"weekdays", "weekends"}}, ""},
		{"place", Answer{Text: "  Сарыағаш\n"}, Answer{Text: "Сарыағаш"}, ""},
		{"place", Answer{Text: strings.Repeat("ы", MaxPlace+1)}, Answer{}, TooLong},
		{"pause-time", Answer{Text: "\x1b[31mwe sang\r\nall night "}, Answer{Text: "we sang\nall night"}, ""},
		{"pause-time", Answer{Text: " \n "}, Answer{Skipped: true}, ""},
	} {
		got, err := question(tt.id).Validate(tt.given)
		var misfit *AnswerError
		if errors.As(err, &misfit) != (tt.fault != "") || misfit != nil && misfit.Fault != tt.fault {
			t.Errorf("%s %+v: %v, want %q", tt.id, tt.given, err, tt.fault)
			continue
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.id, diff)
		}
	}
}

func TestRestoreDropsWhatNoLongerFits(t *testing.T) {
	s := NewSession(Default(), Quick, someCauses())
	s.Restore(Answers{
		"values-mend":   {Scale: 4},
		"enjoyment-fun": {Scale: 9},
		"long-gone":     {Scale: 3},
		"three":         {Picked: []string{"values", "fame"}},
		"causes":        {Levels: map[string]string{"animals": ALot, "dragons": ALot}},
		"age":           {Skipped: true},
	})
	want := Answers{
		"values-mend": {Scale: 4},
		"three":       {Picked: []string{"values"}},
		"causes":      {Levels: map[string]string{"animals": ALot}},
		"age":         {Skipped: true},
	}
	if diff := cmp.Diff(want, s.Answers()); diff != "" {
		t.Error(diff)
	}
	if s.At() != 1 {
		t.Errorf("it goes on at %d, want the first open question", s.At())
	}
}

// Whatever one does, the session stands somewhere, and no answer is lost but by
// answering anew.
func TestAnyWalk(t *testing.T) {
	q := Default()
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(q, rapid.SampledFrom(Forms()).Draw(t, "form"), someCauses())
		for range rapid.IntRange(0, 60).Draw(t, "steps") {
			before := s.Answers()
			at, _ := s.Current()
			switch rapid.IntRange(0, 6).Draw(t, "step") {
			case 0:
				s.Skip()
			case 1:
				s.Back()
			case 2:
				s.Jump(rapid.IntRange(-1, 50).Draw(t, "to"))
			case 3:
				s.Switch(rapid.SampledFrom(Forms()).Draw(t, "form"))
			case 4:
				s.Next()
			case 5:
				s.Restore(s.Answers())
			default:
				_ = s.Answer(Answer{Scale: rapid.IntRange(0, 6).Draw(t, "scale"), Text: rapid.String().Draw(t, "text")})
			}
			after := s.Answers()
			for id, a := range before {
				if id != at.ID && !cmp.Equal(a, after[id]) {
					t.Fatalf("%s was lost: %+v, then %+v", id, a, after[id])
				}
			}
			if s.At() < 0 || s.At() > s.Len() || s.Minutes() < 1 || s.Left() < 0 || s.Left() > s.Len()-s.At() || s.Done() != (s.Left() == 0) {
				t.Fatalf("at %d of %d, %d left", s.At(), s.Len(), s.Left())
			}
		}
		data, err := json.Marshal(s.Answers())
		if err != nil {
			t.Fatal(err)
		}
		var back Answers
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(s.Answers(), back); diff != "" {
			t.Fatal(diff)
		}
	})
}

// What is not asked here is kept aside, and comes out with the answers as they are
// now: of questions and of causes that another catalog has.
func TestWhatIsNotAskedHereIsKept(t *testing.T) {
	s := NewSession(Default(), Quick, []catalog.Cause{{ID: "animals"}})
	s.Restore(Answers{"values-mend": {Scale: 5}, "of-old": {Scale: 2},
		"causes": {Levels: map[string]string{"animals": ALot, "chess-club": ALot}}})
	if _, ok := s.Answers()["of-old"]; ok || len(s.Answers()["causes"].Levels) != 1 {
		t.Errorf("what is not asked counts here: %+v", s.Answers())
	}
	for i := range s.Len() {
		if s.Question(i).ID == "causes" {
			if err := s.Set(i, Answer{Levels: map[string]string{"animals": NotNow}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	want := Answers{"values-mend": {Scale: 5}, "of-old": {Scale: 2},
		"causes": {Levels: map[string]string{"animals": NotNow, "chess-club": ALot}}}
	if diff := cmp.Diff(want, s.Kept()); diff != "" {
		t.Errorf("kept (-want +got):\n%s", diff)
	}
}
