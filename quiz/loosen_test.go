package quiz_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
)

// Lifting a limit for good changes the answer that sets it, and no other; afterwards the
// limit is not set any more. A must becomes a wish.
func TestLoosen(t *testing.T) {
	answers := quiz.Answers{
		"age": {Picked: []string{"from-18"}}, "place": {Picked: []string{"astana"}}, "remote": {Picked: []string{"only"}},
		"schedule": {Picked: []string{"regular"}, Firm: true}, "times": {Picked: []string{"evenings"}, Firm: true}, "hours": {Picked: []string{"h2"}, Firm: true},
		"languages": {Picked: []string{"kk"}}, "company": {Picked: []string{"family"}, Firm: true},
		"causes": {Levels: map[string]string{"animals": quiz.RatherNot, "elderly": quiz.ALot}},
	}
	for name, tt := range map[string]struct {
		lift     quiz.Lift
		question string
		want     *quiz.Answer // nil: taken back
	}{
		"place":            {quiz.Lift{Rule: catalog.RulePlace}, "place", nil},
		"remote":           {quiz.Lift{Rule: catalog.RuleRemote}, "remote", &quiz.Answer{Picked: []string{"ok"}}},
		"schedule":         {quiz.Lift{Rule: catalog.RuleSchedule}, "schedule", &quiz.Answer{Picked: []string{"regular"}}},
		"times":            {quiz.Lift{Rule: catalog.RuleTimes}, "times", &quiz.Answer{Picked: []string{"evenings"}}},
		"hours":            {quiz.Lift{Rule: catalog.RuleHours}, "hours", &quiz.Answer{Picked: []string{"h2"}}},
		"language":         {quiz.Lift{Rule: catalog.RuleLanguage, Key: "ru"}, "languages", &quiz.Answer{Picked: []string{"kk", "ru"}}},
		"unasked language": {quiz.Lift{Rule: catalog.RuleLanguage, Key: "zh"}, "languages", nil},
		"company":          {quiz.Lift{Rule: catalog.RuleCompany}, "company", &quiz.Answer{Picked: []string{"family"}}},
		"cause":            {quiz.Lift{Rule: catalog.RuleCause, Key: "animals"}, "causes", &quiz.Answer{Levels: map[string]string{"elderly": quiz.ALot}}},
		"liked cause":      {quiz.Lift{Rule: catalog.RuleCause, Key: "elderly"}, "", nil},
		"age":              {quiz.Lift{Rule: catalog.RuleMinimumAge}, "", nil},
		"law":              {quiz.Lift{Rule: catalog.RuleLaw}, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			for _, form := range quiz.Forms() { // an answer of the other form counts as well
				s := quiz.NewSession(quiz.Default(), form, []catalog.Cause{{ID: "animals"}, {ID: "elderly"}})
				s.Restore(answers)
				at, want := s.At(), s.Answers()
				if tt.want != nil {
					want[tt.question] = *tt.want
				} else {
					delete(want, tt.question)
				}
				s.Loosen(tt.lift)
				if diff := cmp.Diff(want, s.Answers()); diff != "" {
					t.Errorf("%s (-want +got):\n%s", form, diff)
				}
				if s.At() != at {
					t.Errorf("%s: the session moved from %d to %d", form, at, s.At())
				}
				if left := s.Profile().Lift(tt.lift).InForce(); len(left) > 0 {
					t.Errorf("%s: still set: %v", form, left)
				}
				if more := s.Loosening(tt.lift); tt.lift.Rule == catalog.RuleCause && len(more) > 0 {
					t.Errorf("%s: there is more to change: %v", form, more)
				}
			}
		})
	}
}

// The last row of a question taken back takes the question back.
func TestLoosenTheOnlyRow(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, []catalog.Cause{{ID: "animals"}})
	s.Restore(quiz.Answers{"causes": {Levels: map[string]string{"animals": quiz.RatherNot}}})
	s.Loosen(quiz.Lift{Rule: catalog.RuleCause, Key: "animals"})
	if got := s.Answers(); len(got) > 0 {
		t.Errorf("the answers are %v", got)
	}
}

// A wish that is no must shuts nothing out, so there is nothing to loosen.
func TestAWishIsNotLoosened(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Full, nil)
	s.Restore(quiz.Answers{"hours": {Picked: []string{"h2"}}})
	if got := s.Loosening(quiz.Lift{Rule: catalog.RuleHours}); len(got) > 0 {
		t.Errorf("would loosen %v", got)
	}
}
