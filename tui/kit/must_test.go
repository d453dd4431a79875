package kit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/quiz"
)

func theQuestion(t *testing.T, id string) quiz.Question {
	t.Helper()
	q, ok := quiz.Default().Question(id)
	if !ok {
		t.Fatalf("%s is not asked", id)
	}
	return q
}

// Whoever does not care takes one key; the others mark the row below the options before
// or after they choose.
func TestAMustOfAChoice(t *testing.T) {
	type keys = []Action
	for name, test := range map[string]struct {
		question string
		given    quiz.Answer
		keys     keys
		want     quiz.Answer
		done     bool
	}{
		"at once":        {"company", quiz.Answer{}, keys{ActionDigit1 + 2}, quiz.Answer{Picked: []string{"friends"}}, true},
		"before":         {"hours", quiz.Answer{}, keys{ActionLast, ActionChoose, ActionFirst, ActionChoose}, quiz.Answer{Picked: []string{"h1"}, Firm: true}, true},
		"after":          {"hours", quiz.Answer{}, keys{ActionDown, ActionMark, ActionLast, ActionMark}, quiz.Answer{Picked: []string{"h1"}, Firm: true}, false},
		"given":          {"hours", quiz.Answer{Picked: []string{"h2"}, Firm: true}, keys{ActionUp, ActionChoose}, quiz.Answer{Picked: []string{"h1"}, Firm: true}, true},
		"a wish again":   {"hours", quiz.Answer{Picked: []string{"h2"}, Firm: true}, keys{ActionLast, ActionChoose}, quiz.Answer{Picked: []string{"h2"}}, false},
		"all the same":   {"company", quiz.Answer{}, keys{ActionLast, ActionChoose, ActionFirst, ActionChoose}, quiz.Answer{Picked: []string{"any"}}, true},
		"no row for it":  {"company", quiz.Answer{Picked: []string{"alone"}}, keys{ActionLast, ActionMark}, quiz.Answer{Picked: []string{"family"}}, false},
		"no wish at all": {"age", quiz.Answer{}, keys{ActionLast, ActionChoose}, quiz.Answer{Picked: []string{"from-60"}}, true},
	} {
		c := NewChoice(englishEnv(), theQuestion(t, test.question), quiz.Part{}, test.given)
		done := false
		for _, k := range test.keys {
			if k == ActionFirst || k == ActionLast {
				c.menu.At = max(c.menu.At, 0)
			}
			done, _ = c.Update(k)
		}
		got, _ := c.Answer()
		if diff := cmp.Diff(test.want, got); diff != "" || done != test.done {
			t.Errorf("%s: done is %t, %s", name, done, diff)
		}
	}
	// A must without an answer says nothing.
	c := NewChoice(englishEnv(), theQuestion(t, "hours"), quiz.Part{}, quiz.Answer{})
	c.menu.At = len(c.labels)
	c.Update(ActionChoose)
	if a, said := c.Answer(); said || a.Firm {
		t.Errorf("nothing is chosen, and the answer is %+v", a)
	}
}

// The row is there once something is marked, and goes with the last mark.
func TestAMustOfMarks(t *testing.T) {
	m := NewMarks(englishEnv(), theQuestion(t, "times"), quiz.Answer{})
	rows := func() int {
		b := &Block{Width: 80}
		m.Draw(b)
		return len(b.Lines)
	}
	before := rows()
	m.Update(ActionDigit1)
	if n := rows(); n != before+2 { // the row and its note
		t.Errorf("%d lines with a mark, and %d without", n, before)
	}
	for range 3 {
		m.Update(ActionDown)
	}
	if !m.atMust() {
		t.Fatalf("the cursor is at %d", m.menu.At)
	}
	m.Update(ActionMark)
	want := quiz.Answer{Picked: []string{"weekdays"}, Firm: true}
	if a, _ := m.Answer(); !cmp.Equal(a, want) {
		t.Errorf("the answer is %+v", a)
	}
	m.Update(ActionDown)
	if done, _ := m.Update(ActionChoose); !done {
		t.Error("the last row does not lead on")
	}
	m.Update(ActionDigit1)
	if a, said := m.Answer(); said || a.Firm || rows() != before {
		t.Errorf("nothing is marked, and the answer is %+v", a)
	}
	if again := NewMarks(englishEnv(), theQuestion(t, "times"), want); !again.must.firm {
		t.Error("a must that was given is forgotten")
	}
}
