package quiz

import (
	"math/rand/v2"
	"testing"

	"aina/catalog"

	"github.com/google/go-cmp/cmp"
)

// somebody is one person of the population who answered everything.
func somebody(tb testing.TB, seed uint64) (Picture, *catalog.Catalog) {
	tb.Helper()
	c := defaultCatalog(tb)
	s := NewSession(Default(), Full, c.Causes)
	r := rand.New(rand.NewPCG(seed, 4))
	for i := range s.Len() {
		q, a := s.Question(i), Answer{}
		switch q.Kind {
		case Scale:
			a.Scale = 1 + r.IntN(5)
		case Pick:
			for _, k := range r.Perm(len(q.Options))[:q.Max] {
				a.Picked = append(a.Picked, q.Options[k].ID)
			}
		case Levels:
			a.Levels = map[string]string{}
			for _, o := range q.Options {
				a.Levels[o.ID] = AllLevels()[r.IntN(3)]
			}
		default:
			a.Skipped = true
		}
		if err := s.Set(i, a); err != nil {
			tb.Fatal(err)
		}
	}
	return Picture{Questions: s.Questionnaire(), Answers: s.Answers()}, c
}

// The quick way to the first three is the ranking's.
func TestFirstIsTheRanking(t *testing.T) {
	for seed := range uint64(20) {
		p, c := somebody(t, seed)
		var want []string
		for _, m := range Rank(p.Profile(), c, "").Matches[:firstThree] {
			want = append(want, m.Opportunity.ID)
		}
		if diff := cmp.Diff(want, p.Profile().first(c, "")); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestSteadiness(t *testing.T) {
	p, c := somebody(t, 7)
	s := p.Stability(c, "")
	if diff := cmp.Diff(s, p.Stability(c, "")); diff != "" {
		t.Error(diff)
	}
	sum := 0
	for _, n := range s {
		sum += n
	}
	if sum < 290 || sum > 310 {
		t.Errorf("three places in a hundred draws, give or take rounding: %d", sum)
	}
	first := p.Profile().first(c, "")
	if s[first[0]] <= s["no-such-role"] {
		t.Errorf("the first is never first again: %v", s)
	}
	if (Picture{Questions: Default()}).Stability(c, "") != nil {
		t.Error("of somebody who answered nothing nothing is said")
	}
	few := &catalog.Catalog{Causes: c.Causes, Opportunities: c.Opportunities[:3]}
	for _, m := range Rank(p.Profile(), few, "").Matches {
		if s := p.Stability(few, ""); s[m.Opportunity.ID] < 90 {
			t.Errorf("of three, each is among the first three, but where its cause is left out: %v", s)
		}
	}
}

// A nudge moves one question in ten by one step, and leaves the answers given as
// they are.
func TestNudge(t *testing.T) {
	p, _ := somebody(t, 1)
	before := p.Answers.Clone()
	r := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		moved := Perturb(r, p.Questions, p.Answers)
		n := 0
		for id, a := range moved {
			if cmp.Equal(a, p.Answers[id]) {
				continue
			}
			n++
			q, _ := p.Questions.Question(id)
			if fit, err := q.Validate(a); err != nil || !cmp.Equal(fit, a) {
				t.Fatalf("%s: %+v does not fit: %v", id, a, err)
			}
			if d := a.Scale - p.Answers[id].Scale; d > 1 || d < -1 {
				t.Fatalf("%s went from %d to %d", id, p.Answers[id].Scale, a.Scale)
			}
		}
		movable := len(PerturbationsOf(p.Questions, p.Answers).OneCause(r))
		if want := (movable + 5) / 10; n != want {
			t.Fatalf("%d of %d moved, want %d", n, movable, want)
		}
	}
	if diff := cmp.Diff(before, p.Answers); diff != "" {
		t.Error(diff)
	}
}
