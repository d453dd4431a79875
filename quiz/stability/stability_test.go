package stability

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/quiztest"
	"aina/quiz/ranking"
)

// somebody is the picture of one person who answered everything, drawn at random.
func somebody(tb testing.TB, seed uint64) (person.Picture, *catalog.Catalog) {
	tb.Helper()
	q, answers, c := quiztest.Respondent(tb, seed)
	return person.Picture{Questions: q, Answers: answers}, c
}

func TestStability(t *testing.T) {
	p, c := somebody(t, 7)
	x := ranking.NewIndex(c)
	s := Measure(p, x, "")
	if diff := cmp.Diff(s, Measure(p, x, "")); diff != "" {
		t.Error(diff)
	}
	sum := 0
	for _, n := range s {
		sum += n
	}
	if sum < 290 || sum > 310 {
		t.Errorf("three places in a hundred draws, give or take rounding: %d", sum)
	}
	first := x.Top(p.Profile(), "", 1)[0].Opportunity.ID
	if s[first] <= s["no-such-role"] {
		t.Errorf("the first is never first again: %v", s)
	}
	if Measure(person.Picture{Questions: quiz.Default()}, x, "") != nil {
		t.Error("of somebody who answered nothing nothing is said")
	}
	few := ranking.NewIndex(&catalog.Catalog{Causes: c.Causes, Opportunities: c.Opportunities[:3]})
	for _, m := range few.Rank(p.Profile(), "").Matches {
		if s := Measure(p, few, ""); s[m.Opportunity.ID] < 90 {
			t.Errorf("of three, each is among the first three, but where its cause is left out: %v", s)
		}
	}
}

// Perturb changes one question in ten by one step, and leaves the answers given as
// they are.
func TestPerturb(t *testing.T) {
	p, _ := somebody(t, 1)
	before := p.Answers.Clone()
	r := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		perturbed := Perturb(r, p.Questions, p.Answers)
		n := 0
		for id, a := range perturbed {
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
		movable := len(PerturbationsOf(p.Questions, p.Answers).oneCause(r))
		if want := (movable + 5) / 10; n != want {
			t.Fatalf("%d of %d changed, want %d", n, movable, want)
		}
	}
	if diff := cmp.Diff(before, p.Answers); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkStability(b *testing.B) {
	p, c := somebody(b, 1)
	x := ranking.NewIndex(c)
	for b.Loop() {
		Measure(p, x, "2026-11-22")
	}
}
