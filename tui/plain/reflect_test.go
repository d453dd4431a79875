package plain

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

// visited adds an earlier visit that answered everything and chose two roles.
func visited(t testing.TB, opt *Options) {
	t.Helper()
	_, session := all(t, quiz.Quick)
	opt.Found, opt.Kept = true, person.State{Form: quiz.Quick, Answers: session.Answers(), At: session.Len(),
		Shortlist: []string{"shelter-dog-walker", "bird-count"}}
}

// One journey for each language: three entries of the log, of which one is changed
// and one removed, the picture adjusted and restored, and an opportunity with its
// points.
func TestWhatWasTriedAndWhatIsChanged(t *testing.T) {
	for _, l := range locale.Langs() {
		t.Run(string(l), func(t *testing.T) {
			opt, out, keeper := options(t,
				"1", "1", "1", "5", "4", "3", "cold noses", // the first role, today
				"tried", "2", "2027-01-01", "2026-11-01", "1", "2", "1", "skip",
				"tried", "tea-and-talk-visitor", "2026-11-08", "skip", "3", "2", "", "back", "1", "quiet",
				"3", "1", "next", "4", "next", "next", "next", // the oldest again, with less joy
				"2", "2", "1", // the middle one goes
				"result", "4", "1", "11", "30", "back", "31", "4", "33", "1", "18", "2", "32",
				"matches", "2", "numbers", "4", "1", "3", "quit")
			opt.Lang, opt.Reflect = l, true
			visited(t, &opt)
			run(t, opt)
			golden(t, "reflect-"+string(l)+".txt", out.String())
			s := keeper.last(t)
			if n := len(s.Reflections); n != 3 {
				t.Errorf("%d tries are kept, want 3", n)
			}
			if !s.Overrides.Has(quiz.Dimension{Facet: quiz.FacetCause, Key: "animals"}) || len(s.Overrides.Motives) > 0 {
				t.Errorf("the overrides are %v, want animals alone", s.Overrides)
			}
		})
	}
}

func TestAReflectionIsKeptWithTheAnswers(t *testing.T) {
	opt, _, keeper := options(t, "3", "1", "1", "1", "5", "skip", "3", "skip", "quit")
	visited(t, &opt)
	run(t, opt)
	s := keeper.last(t)
	if diff := cmp.Diff(opt.Kept.Answers, s.Answers); diff != "" {
		t.Errorf("answers (-before +after):\n%s", diff)
	}
	if len(s.Reflections) != 1 {
		t.Fatalf("%d tries are kept, want 1", len(s.Reflections))
	}
	r := s.Reflections[0]
	if r.Role != "shelter-dog-walker" || r.On != "2026-11-22" || r.Joy != 5 || r.Energy != 0 || r.Again != learning.AgainYes || r.Note != "" {
		t.Errorf("kept %+v", r)
	}
}

// The answers so far are kept when the input ends, or the person goes elsewhere; a
// role and a day alone are dropped.
func TestAReflectionThatIsLeftInTheMiddle(t *testing.T) {
	for name, test := range map[string]struct {
		lines []string
		want  int
	}{
		"the input ends":    {[]string{"tried", "1", "1", "4"}, 1},
		"another step":      {[]string{"tried", "1", "1", "4", "plan", "quit"}, 1},
		"the person leaves": {[]string{"tried", "1", "1", "skip", "quit"}, 0},
		"back out of it":    {[]string{"tried", "1", "1", "4", "back", "back", "back", "back", "quit"}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			opt, _, keeper := options(t, test.lines...)
			opt.Reflect = true
			visited(t, &opt)
			if code := run(t, opt); code != 0 {
				t.Errorf("exit code %d, want 0", code)
			}
			if n := len(keeper.last(t).Reflections); n != test.want {
				t.Errorf("%d tries are kept, want %d", n, test.want)
			}
		})
	}
}

func TestTheOwnerIsAskedBeforeTheFirstReflection(t *testing.T) {
	tried := []learning.Reflection{{Role: "bird-count", On: "2026-10-01", Joy: 3}}
	for name, test := range map[string]struct {
		whose string
		found bool
		want  int // tries that are kept; -1: nothing is
	}{
		"mine":                {"1", false, 1},
		"shared":              {"2", false, -1},
		"mine, visited once":  {"1", true, 2},
		"shared, seen before": {"2", true, -1},
	} {
		t.Run(name, func(t *testing.T) {
			opt, out, keeper := options(t, "dog", "1", "tried", test.whose, "1", "5", "skip", "skip", "skip", "quit")
			opt.Browse = true
			if test.found {
				visited(t, &opt)
				opt.Kept.Reflections = tried
			}
			run(t, opt)
			if !strings.Contains(out.String(), "Is this computer yours?") {
				t.Error("nobody asked")
			}
			switch {
			case test.want < 0:
				if len(keeper.states) > 0 {
					t.Error("something was kept on a shared computer")
				}
				if !strings.Contains(out.String(), "It stays until Aina closes") {
					t.Error("that it is not kept is missing")
				}
			default:
				s := keeper.last(t)
				if len(s.Reflections) != test.want || test.found && len(s.Answers) == 0 {
					t.Errorf("%d tries and %d answers are kept", len(s.Reflections), len(s.Answers))
				}
			}
		})
	}
}

// Restarting discards what belonged to the answers, but not the log.
func TestRestarting(t *testing.T) {
	for name, test := range map[string]struct {
		lines    []string
		tries    int // -1: nothing is kept
		answered int
	}{
		"mine":                   {[]string{"5", "2", "1", "5"}, 1, 1},
		"shared":                 {[]string{"5", "2", "2", "5", "quit", "yes"}, -1, 0},
		"a try before an answer": {[]string{"5", "2", "1", "tried", "dog", "1", "5", "quit"}, 2, 10},
	} {
		t.Run(name, func(t *testing.T) {
			opt, _, keeper := options(t, test.lines...)
			visited(t, &opt)
			opt.Kept.Reflections = []learning.Reflection{{Role: "bird-count", On: "2026-10-01", Joy: 3}}
			opt.Kept.Overrides = quiz.Overrides{Causes: map[string]float64{"animals": 1}}
			run(t, opt)
			if test.tries < 0 {
				if len(keeper.states) > 0 {
					t.Error("something was kept on a shared computer")
				}
				return
			}
			s := keeper.last(t)
			if len(s.Reflections) != test.tries || len(s.Answers) < test.answered {
				t.Errorf("%d tries and %d answers are kept, want %d and %d", len(s.Reflections), len(s.Answers), test.tries, test.answered)
			}
			if restarted := len(s.Answers) == 1; restarted && (!s.Overrides.Empty() || len(s.Shortlist) > 0) {
				t.Errorf("overrides %v and shortlist %v are left", s.Overrides, s.Shortlist)
			}
		})
	}
}

func TestTheWelcomeOffersWhatWasTried(t *testing.T) {
	for name, test := range map[string]struct {
		kept person.State
		want bool
	}{
		"nothing chosen": {person.State{}, false},
		"a shortlist":    {person.State{Shortlist: []string{"bird-count"}}, true},
		"a log":          {person.State{Reflections: []learning.Reflection{{Role: "bird-count", On: "2026-10-01"}}}, true},
	} {
		opt, out, _ := options(t, "quit")
		opt.Found, opt.Kept = true, test.kept
		run(t, opt)
		if got := strings.Contains(out.String(), "\n3. What I tried\n"); got != test.want {
			t.Errorf("%s: offered %v, want %v", name, got, test.want)
		}
	}
}

// An entry that is added between restarting and the first answer does not lose the
// answers of this visit.
func TestAReflectionBeforeTheFirstAnswerAfterRestarting(t *testing.T) {
	opt, _, keeper := options(t, "2", "1", "5", "back", "back", "back", "2", "1", "tried", "dog", "1", "5", "quit")
	run(t, opt)
	s := keeper.last(t)
	if s.Form != quiz.Quick || len(s.Answers) != 1 || len(s.Reflections) != 1 {
		t.Errorf("kept are %s, %d answers and %d tries; want the quick form, 1 and 1", s.Form, len(s.Answers), len(s.Reflections))
	}
}
