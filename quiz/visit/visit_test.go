package visit

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

func causes() []catalog.Cause { return []catalog.Cause{{ID: "animals"}, {ID: "elderly"}} }

func tried(role string) learning.Reflection {
	return learning.Reflection{Role: role, On: "2026-11-20", Joy: 4, Causes: []string{"animals"}}
}

// earlier is what a visit before left.
func earlier() person.State {
	return person.State{Lang: text.English, Form: quiz.Quick, Answers: quiz.Answers{"values-mend": {Scale: 5}}, At: 1, On: "enjoyment-fun",
		Shortlist: []string{"walk"}, Overrides: quiz.Overrides{Causes: map[string]float64{"animals": 1}}, Reflections: []learning.Reflection{tried("walk")}}
}

func answer(t testing.TB, v *Visit, step int) {
	t.Helper()
	if err := v.Session.Answer(quiz.Answer{Scale: step}); err != nil {
		t.Fatal(err)
	}
}

// A person who starts again has the state before until the first new answer, can go back
// to it, and keeps what they tried either way.
func TestBeginningAnew(t *testing.T) {
	for name, own := range map[string]bool{"over an earlier visit": false, "over one's own answers": true} {
		t.Run(name, func(t *testing.T) {
			v := New(quiz.Default, earlier(), !own, true)
			if own {
				v.Start(quiz.Quick, causes())
				v.Decide(true, causes())
				answer(t, v, 5)
				v.Toggle("walk")
				v.Overrides = earlier().Overrides
				v.SetReflection(tried("walk"), -1)
			} else {
				v.Decide(true, causes())
			}
			before := v.State(text.English)
			if diff := cmp.Diff(earlier(), before); diff != "" {
				t.Fatal(diff)
			}
			v.Start(quiz.Full, causes())
			v.Toggle("count")
			want := earlier()
			want.Shortlist = []string{"walk", "count"}
			if diff := cmp.Diff(want, v.State(text.English)); diff != "" {
				t.Errorf("before the first answer (-want +got):\n%s", diff)
			}
			if !own && v.HasContent() {
				t.Error("there is something to keep before the first answer")
			}
			v.Continue(causes())
			if diff := cmp.Diff(want, v.State(text.English)); diff != "" {
				t.Errorf("gone back (-want +got):\n%s", diff)
			}
			v.Start(quiz.Full, causes())
			answer(t, v, 2)
			s := v.State(text.English)
			if s.Form != quiz.Full || len(s.Answers) != 1 || len(s.Shortlist) != 0 || !s.Overrides.Empty() || len(s.Reflections) != 1 {
				t.Errorf("after the first answer: %+v", s)
			}
		})
	}
}

// Answers that were given elsewhere stand where one's own would: what was there before
// is replaced by them, and what was tried stays.
func TestBringing(t *testing.T) {
	elsewhere := quiz.Answers{}
	for _, q := range quiz.Default().Asked(quiz.Quick) {
		elsewhere[q.ID] = quiz.Answer{Skipped: true}
	}
	elsewhere["values-mend"] = quiz.Answer{Scale: 4}
	v := New(quiz.Default, earlier(), true, true)
	v.Decide(true, causes())
	v.Bring(quiz.Quick, elsewhere, causes())
	if !v.Session.Done() || len(v.Shortlist) > 0 || !v.Overrides.Empty() {
		t.Errorf("at %d of %d, shortlist %v", v.Session.At(), v.Session.Len(), v.Shortlist)
	}
	s := v.State(text.English)
	if diff := cmp.Diff(elsewhere, s.Answers); diff != "" || len(s.Reflections) != 1 {
		t.Errorf("%d reflections, answers (-want +got):\n%s", len(s.Reflections), diff)
	}
}

// On a shared computer what somebody left is not theirs, and what they try
// themselves stays for the visit.
func TestShared(t *testing.T) {
	v := New(quiz.Default, earlier(), true, true)
	v.SetReflection(tried("mine"), -1)
	v.Decide(false, causes())
	v.Restore(causes())
	if v.Keeps || v.CanContinue() || len(v.Log) != 1 || v.Log[0].Role != "mine" || v.Session != nil {
		t.Errorf("keeps %v, can go on %v, log %+v", v.Keeps, v.CanContinue(), v.Log)
	}
	if p := v.Picture(); len(p.Answers) > 0 || !p.Overrides.Empty() {
		t.Errorf("the picture is somebody else's: %+v", p)
	}
	if !v.WouldLose() {
		t.Error("a try would be lost, and that is not known")
	}
	v.Decide(true, causes()) // it is theirs after all
	if !v.Keeps || len(v.Log) != 2 || v.Session == nil {
		t.Errorf("keeps %v, log %+v", v.Keeps, v.Log)
	}
	v.Start(quiz.Quick, causes())
	v.Decide(false, causes()) // and then not
	if v.Keeps || len(v.Log) != 1 {
		t.Errorf("keeps %v, log %+v", v.Keeps, v.Log)
	}
}

// What was chosen and tried while looking around comes behind what was there.
func TestTakingUp(t *testing.T) {
	v := New(quiz.Default, earlier(), true, true)
	if !v.HasPlan() || !v.CanContinue() {
		t.Error("there is nothing to resume")
	}
	v.Browsing = true
	v.Toggle("count")
	v.Toggle("walk")
	v.SetReflection(tried("count"), -1)
	if p := v.Picture(); len(p.Log) != 2 || len(p.Answers) != 1 {
		t.Errorf("the picture does not hold both: %+v", p)
	}
	v.Decide(true, causes())
	if diff := cmp.Diff([]string{"walk", "count"}, v.Shortlist); diff != "" {
		t.Error(diff)
	}
	if len(v.Log) != 2 || v.Log[1].Role != "count" || v.Browsing {
		t.Errorf("log %+v", v.Log)
	}
}

// Nothing is kept where nothing may be.
func TestNoKeeper(t *testing.T) {
	v := New(quiz.Default, earlier(), true, false)
	if v.MustDecide() {
		t.Error("it is asked what may be kept, and nothing may")
	}
	v.Resume(causes())
	if v.Keeps {
		t.Error("it keeps what nobody can keep")
	}
}

// A full log takes no more, and changes what it has.
func TestAFullLog(t *testing.T) {
	v := New(quiz.Default, person.State{}, false, true)
	for i := range learning.MaxReflections {
		if got := v.SetReflection(tried("walk"), -1); got != i {
			t.Fatalf("entry %d is %d", i, got)
		}
	}
	if v.SetReflection(tried("more"), -1) != -1 || v.SetReflection(tried("other"), 7) != 7 || v.Log[7].Role != "other" || len(v.Log) != learning.MaxReflections {
		t.Error("a full log grows, or does not change")
	}
}

// Whatever is done in whatever order: every try that was written and not taken
// off is in what is kept, once, in its order; a snapshot is of the current picture;
// and answers are lost only once there are new ones.
func TestAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := New(quiz.Default, earlier(), true, true)
		want := []string{"walk"}
		for i := range rapid.IntRange(1, 25).Draw(t, "steps") {
			had := len(v.State(text.English).Answers)
			started := false
			switch rapid.IntRange(0, 8).Draw(t, "do") {
			case 0:
				v.Start(rapid.SampledFrom([]quiz.Form{quiz.Quick, quiz.Full}).Draw(t, "form"), causes())
				started = true
			case 1:
				v.Continue(causes())
			case 2:
				v.Restore(causes())
			case 3:
				v.Decide(true, causes())
			case 4:
				role := fmt.Sprint("role-", i)
				v.SetReflection(tried(role), -1)
				want = append(want, role)
			case 5:
				if n := len(v.Log); n > 0 {
					k := rapid.IntRange(0, n-1).Draw(t, "entry")
					at := slices.Index(want, v.Log[k].Role)
					want = slices.Delete(slices.Clone(want), at, at+1)
					v.RemoveReflection(k)
				}
			case 6:
				v.Toggle(rapid.SampledFrom([]string{"walk", "count"}).Draw(t, "role"))
			case 7:
				if v.Session != nil && !v.Session.Done() {
					v.Session.Skip()
					had = 1 // what was saved before is replaced
				}
			case 8:
				v.Leave()
			}
			var got []string
			for _, r := range v.State(text.English).Reflections {
				got = append(got, r.Role)
			}
			if !slices.Equal(got, want) {
				t.Fatalf("%v are kept, want %v", got, want)
			}
			if n := len(v.State(text.English).Answers); n < min(had, 1) {
				t.Fatalf("answers are lost (started again: %v)", started)
			}
			if diff := cmp.Diff(v.Picture().Profile(), v.Snapshot().Profile); diff != "" {
				t.Fatal(diff)
			}
		}
	})
}

// A trial that is left in the middle is written down where it says something new.
func TestLeavingATrial(t *testing.T) {
	role := &catalog.Opportunity{ID: "walk", Causes: []string{"animals"}}
	v := New(quiz.Default, person.State{}, false, true)
	for _, tt := range []struct {
		name string
		do   func(*Trial)
		want bool
	}{
		{"nothing said", func(*Trial) {}, false},
		{"some joy", func(x *Trial) { x.Reflection.Joy = 4 }, true},
		{"a note", func(x *Trial) { x.Reflection.Note = "cold noses" }, true},
		{"no day", func(x *Trial) { x.Reflection.Joy, x.Reflection.On = 4, "" }, false},
	} {
		x := NewTrial(role, "2026-11-20")
		if at, all := x.Progress(); at != 1 || all != 5 || !x.AtFirst() {
			t.Fatalf("it begins at %d of %d", at, all)
		}
		tt.do(x)
		n := len(v.Log)
		if got := v.LeaveTrial(x); got != tt.want || len(v.Log) > n != tt.want {
			t.Errorf("%s: written %v, want %v", tt.name, got, tt.want)
		}
		if v.LeaveTrial(x) {
			t.Errorf("%s: written twice", tt.name)
		}
	}
	again := v.TrialOf(0)
	if v.LeaveTrial(again) {
		t.Error("an entry that was not changed is written")
	}
	again.Reflection.Joy = 1
	if n := len(v.Log); !v.LeaveTrial(again) || len(v.Log) != n || v.Log[0].Joy != 1 {
		t.Errorf("a changed entry is not written in its place: %+v", v.Log)
	}
	open := NewTrial(nil, "2026-11-20")
	open.Reflection.Joy = 5
	if open.Of(role); open.Reflection.Joy != 5 || open.Reflection.Role != "walk" || open.At != Which {
		t.Errorf("naming the role took something away: %+v", open)
	}
}
