package quiz_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/quiztest"
)

func ExampleSession() {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, quiztest.SomeCauses())
	fmt.Printf("%d questions, about %d minutes\n", s.Len(), s.Minutes())
	if q, ok := s.Current(); ok {
		fmt.Println(q.Text.In(catalog.English))
	}
	fmt.Println(s.Answer(quiz.Answer{Scale: 7}))
	fmt.Println(s.Answer(quiz.Answer{Scale: 4}), s.At(), s.Left())
	s.Skip()
	s.Back()
	given, _ := s.Given(1)
	fmt.Println(s.At(), given.Skipped)
	// Output:
	// 24 questions, about 4 minutes
	// When I see something unfair, I want to put at least part of it right.
	// values-mend: Choose a number from 1 to 5.
	// <nil> 1 23
	// 1 true
}

func answerAll(s *quiz.Session) {
	for !s.Done() {
		s.Skip()
	}
}

func TestChangingAnAnswerFromTheCheckReturnsThere(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, quiztest.SomeCauses())
	answerAll(s)
	s.Jump(3)
	if s.Left() != 1 {
		t.Errorf("%d are left while one answer is changed, want 1", s.Left())
	}
	if err := s.Answer(quiz.Answer{Scale: 5}); err != nil || !s.Done() {
		t.Errorf("after the change it is at %d (%v)", s.At(), err)
	}
	s.Jump(3)
	if !s.Back() || !s.Done() {
		t.Errorf("after going back it is at %d", s.At())
	}
	if a, _ := s.Given(3); a.Scale != 5 {
		t.Errorf("going back lost the answer: %+v", a)
	}
}

func TestBackStopsAtTheFirstQuestion(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Full, nil)
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
	if err := s.Answer(quiz.Answer{Scale: 1}); err == nil {
		t.Error("behind the last question there is nothing to answer")
	}
	s.Skip()
}

func TestSwitchKeepsAnswers(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Full, quiztest.SomeCauses())
	for range 10 {
		if err := s.Answer(quiz.Answer{Scale: 3}); err != nil {
			t.Fatal(err)
		}
	}
	before := s.Answers()
	s.Switch(quiz.Quick)
	if diff := cmp.Diff(before, s.Answers()); diff != "" {
		t.Error(diff)
	}
	if q, _ := s.Current(); q.ID != "three" {
		t.Errorf("it is at %q, want the next question that the quick form asks", q.ID)
	}
	answerAll(s)
	s.Switch(quiz.Full)
	if q, _ := s.Current(); q.ID != "career-trade" {
		t.Errorf("from the check of the answers it goes to %q, want the first open one", q.ID)
	}
}

func TestValidate(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Full, quiztest.SomeCauses())
	question := func(id string) quiz.Question {
		q, ok := s.Questionnaire().Question(id)
		if !ok {
			t.Fatal(id)
		}
		return q
	}
	for _, tt := range []struct {
		id    string
		given quiz.Answer
		want  quiz.Answer
		fault quiz.AnswerFault
	}{
		{"values-mend", quiz.Answer{Scale: 5, Text: "beside"}, quiz.Answer{Scale: 5}, ""},
		{"values-mend", quiz.Answer{}, quiz.Answer{}, quiz.NotAStep},
		{"values-mend", quiz.Answer{Scale: 2, Skipped: true}, quiz.Answer{Skipped: true}, ""},
		{"three", quiz.Answer{Picked: []string{"social", "values", "social"}}, quiz.Answer{Picked: []string{"values", "social"}}, ""},
		{"three", quiz.Answer{Picked: []string{"values", "social", "career", "enjoyment"}}, quiz.Answer{}, quiz.TooMany},
		{"three", quiz.Answer{Picked: []string{"money"}}, quiz.Answer{}, quiz.NotAnOption},
		{"three", quiz.Answer{}, quiz.Answer{Skipped: true}, ""},
		{"causes", quiz.Answer{Levels: map[string]string{"animals": quiz.ALot}}, quiz.Answer{Levels: map[string]string{"animals": quiz.ALot}}, ""},
		{"causes", quiz.Answer{Levels: map[string]string{"dragons": quiz.ALot}}, quiz.Answer{}, quiz.NotAnOption},
		{"causes", quiz.Answer{Levels: map[string]string{"animals": "much"}}, quiz.Answer{}, quiz.NotALevel},
		{"age", quiz.Answer{Picked: []string{"from-14", "from-16"}}, quiz.Answer{}, quiz.TooMany},
		{"times", quiz.Answer{Picked: []string{"weekends", "weekdays"}}, quiz.Answer{Picked: []string{"weekdays", "weekends"}}, ""},
		{"place", quiz.Answer{Text: "  Сарыағаш\n"}, quiz.Answer{Text: "Сарыағаш"}, ""},
		{"place", quiz.Answer{Text: strings.Repeat("ы", quiz.MaxPlace+1)}, quiz.Answer{}, quiz.TooLong},
		{"pause-time", quiz.Answer{Text: "\x1b[31mwe sang\r\nall night "}, quiz.Answer{Text: "we sang\nall night"}, ""},
		{"pause-time", quiz.Answer{Text: " \n "}, quiz.Answer{Skipped: true}, ""},
	} {
		got, err := question(tt.id).Validate(tt.given)
		var answerError *quiz.AnswerError
		if errors.As(err, &answerError) != (tt.fault != "") || answerError != nil && answerError.Fault != tt.fault {
			t.Errorf("%s %+v: %v, want %q", tt.id, tt.given, err, tt.fault)
			continue
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.id, diff)
		}
	}
}

func TestRestoreDropsWhatNoLongerFits(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, quiztest.SomeCauses())
	s.Restore(quiz.Answers{
		"values-mend":   {Scale: 4},
		"enjoyment-fun": {Scale: 9},
		"long-gone":     {Scale: 3},
		"three":         {Picked: []string{"values", "fame"}},
		"causes":        {Levels: map[string]string{"animals": quiz.ALot, "dragons": quiz.ALot}},
		"age":           {Skipped: true},
	})
	want := quiz.Answers{
		"values-mend": {Scale: 4},
		"three":       {Picked: []string{"values"}},
		"causes":      {Levels: map[string]string{"animals": quiz.ALot}},
		"age":         {Skipped: true},
	}
	if diff := cmp.Diff(want, s.Answers()); diff != "" {
		t.Error(diff)
	}
	if s.At() != 1 {
		t.Errorf("it goes on at %d, want the first open question", s.At())
	}
}

// After any actions the session is at a question or in the review, and answers are
// lost only by answering again.
func TestAnyOrderOfActions(t *testing.T) {
	q := quiz.Default()
	rapid.Check(t, func(t *rapid.T) {
		s := quiz.NewSession(q, rapid.SampledFrom(quiz.Forms()).Draw(t, "form"), quiztest.SomeCauses())
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
				s.Switch(rapid.SampledFrom(quiz.Forms()).Draw(t, "form"))
			case 4:
				s.Next()
			case 5:
				s.Restore(s.Answers())
			default:
				_ = s.Answer(quiz.Answer{Scale: rapid.IntRange(0, 6).Draw(t, "scale"), Text: rapid.String().Draw(t, "text")})
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
		var back quiz.Answers
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
	s := quiz.NewSession(quiz.Default(), quiz.Quick, []catalog.Cause{{ID: "animals"}})
	s.Restore(quiz.Answers{"values-mend": {Scale: 5}, "of-old": {Scale: 2},
		"causes": {Levels: map[string]string{"animals": quiz.ALot, "chess-club": quiz.ALot}}})
	if _, ok := s.Answers()["of-old"]; ok || len(s.Answers()["causes"].Levels) != 1 {
		t.Errorf("what is not asked counts here: %+v", s.Answers())
	}
	for i := range s.Len() {
		if s.Question(i).ID == "causes" {
			if err := s.Set(i, quiz.Answer{Levels: map[string]string{"animals": quiz.NotNow}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	want := quiz.Answers{"values-mend": {Scale: 5}, "of-old": {Scale: 2},
		"causes": {Levels: map[string]string{"animals": quiz.NotNow, "chess-club": quiz.ALot}}}
	if diff := cmp.Diff(want, s.Kept()); diff != "" {
		t.Errorf("kept (-want +got):\n%s", diff)
	}
}

// An id that is not known here, of an option or a level, is kept until somebody answers in
// its place: another edition or another program may know it.
func TestIdsThatAreNotKnownAreKept(t *testing.T) {
	stored := func() quiz.Answers {
		return quiz.Answers{
			"three": {Picked: []string{"values", "curiosity"}}, "age": {Picked: []string{"from-99"}}, "times": {Picked: []string{"evenings", "at-dawn"}},
			"causes": {Levels: map[string]string{"animals": "madly", "sport": quiz.ALot}}, "values-mend": {Scale: 7}, "hours": {Text: "h2"}, "gone": {Skipped: true},
		}
	}
	s := quiz.NewSession(quiz.Default(), quiz.Full, []catalog.Cause{{ID: "animals"}, {ID: "sport"}})
	s.Restore(stored())
	if diff := cmp.Diff(stored(), s.Kept()); diff != "" {
		t.Errorf("nothing was answered (-want +got):\n%s", diff)
	}
	want := quiz.Answers{"three": {Picked: []string{"values"}}, "times": {Picked: []string{"evenings"}}, "causes": {Levels: map[string]string{"sport": quiz.ALot}}}
	if diff := cmp.Diff(want, s.Answers()); diff != "" {
		t.Errorf("what counts (-want +got):\n%s", diff)
	}
	changed := stored()
	for id, a := range map[string]quiz.Answer{
		"age": {Picked: []string{"from-18"}}, "times": {Picked: []string{"weekdays"}}, "causes": {Levels: map[string]string{"animals": quiz.NotNow}}, "values-mend": {Scale: 5},
	} {
		for i := range s.Len() {
			if s.Question(i).ID == id {
				if err := s.Set(i, a); err != nil {
					t.Fatal(err)
				}
			}
		}
		changed[id] = a
	}
	changed["times"] = quiz.Answer{Picked: []string{"weekdays", "at-dawn"}}
	if diff := cmp.Diff(changed, s.Kept()); diff != "" {
		t.Errorf("some was answered (-want +got):\n%s", diff)
	}
}
