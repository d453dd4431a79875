package quiz_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
)

// Only an answer that something can fall short of is a must; whatever else says so is not.
func TestWhatCanBeAMust(t *testing.T) {
	for name, test := range map[string]struct {
		question string
		answer   quiz.Answer
		firm     bool
	}{
		"hours":           {"hours", quiz.Answer{Picked: []string{"h2"}, Firm: true}, true},
		"times":           {"times", quiz.Answer{Picked: []string{"evenings", "weekends"}, Firm: true}, true},
		"schedule":        {"schedule", quiz.Answer{Picked: []string{"one_off"}, Firm: true}, true},
		"with friends":    {"company", quiz.Answer{Picked: []string{"friends"}, Firm: true}, true},
		"by oneself":      {"company", quiz.Answer{Picked: []string{"alone"}, Firm: true}, false},
		"all the same":    {"company", quiz.Answer{Picked: []string{"any"}, Firm: true}, false},
		"not a must":      {"hours", quiz.Answer{Picked: []string{"h2"}}, false},
		"nothing":         {"times", quiz.Answer{Firm: true}, false},
		"skipped":         {"hours", quiz.Answer{Skipped: true, Firm: true}, false},
		"an age":          {"age", quiz.Answer{Picked: []string{"from-18"}, Firm: true}, false},
		"a language":      {"languages", quiz.Answer{Picked: []string{"kk"}, Firm: true}, false},
		"a statement":     {"values-mend", quiz.Answer{Scale: 4, Firm: true}, false},
		"an access need":  {"access", quiz.Answer{Picked: []string{"quiet"}, Firm: true}, false},
		"an open answer":  {"pause-time", quiz.Answer{Text: "words", Firm: true}, false},
		"what one rests":  {"rest", quiz.Answer{Picked: []string{"teaching"}, Firm: true}, false},
		"from home alone": {"remote", quiz.Answer{Picked: []string{"only"}, Firm: true}, false},
	} {
		q, _ := quiz.Default().Question(test.question)
		if a, err := q.Validate(test.answer); err != nil || a.Firm != test.firm {
			t.Errorf("%s: %+v, %v", name, a, err)
		}
		if kept, ok := test.answer.Normalize(); ok && !kept.Skipped && kept.Firm != test.answer.Firm {
			t.Errorf("%s: stored is %+v", name, kept)
		}
	}
}

// A must of the answers is one of the profile, in either form, and goes with a change of
// mind; what was not answered stays as it is.
func TestInsist(t *testing.T) {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, nil)
	s.Restore(quiz.Answers{"hours": {Picked: []string{"h2"}}, "company": {Picked: []string{"any"}}, "times": {Skipped: true}})
	s.Insist(catalog.RuleHours, true)
	s.Insist(catalog.RuleCompany, true)
	s.Insist(catalog.RuleTimes, true)
	if got := s.Profile().Limits.Firm; !cmp.Equal(got, []catalog.Rule{catalog.RuleHours}) {
		t.Errorf("firm are %v", got)
	}
	w := s.Wishes()
	if len(w) != 1 || w[0].Rule() != catalog.RuleHours || !w[0].Answer.Firm {
		t.Errorf("the wishes are %+v", w)
	}
	s.Insist(catalog.RuleHours, false)
	if got := s.Profile().Limits.Firm; len(got) > 0 {
		t.Errorf("firm are %v", got)
	}
}
