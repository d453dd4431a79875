package plain

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/store"
)

func TestTheSameAnswersGiveTheSameProfile(t *testing.T) {
	for n, form := range map[string]quiz.Form{"1": quiz.Full, "2": quiz.Quick} {
		lines, session := all(t, form)
		opt, _, keeper := options(t, append([]string{n, "1"}, lines...)...)
		if code := run(t, opt); code != 0 {
			t.Errorf("%s: exit code %d", form, code)
		}
		kept := keeper.last(t)
		if diff := cmp.Diff(session.Answers(), kept.Answers); diff != "" {
			t.Errorf("%s: answers (-session +plain):\n%s", form, diff)
		}
		if kept.At != session.Len() {
			t.Errorf("%s: at %d, want %d", form, kept.At, session.Len())
		}
	}
}

func TestFromTheFirstLineToAPlanInAFile(t *testing.T) {
	lines, _ := all(t, quiz.Full)
	for _, l := range locale.Langs() {
		t.Run(string(l), func(t *testing.T) {
			way := append([]string{"1", "2"}, lines...)
			way = append(way, "1", "1", "1", "3", "1", "walk.md", "2", "5", "6")
			opt, out, keeper := options(t, way...)
			opt.Lang = l
			var name, data string
			opt.Write = func(file string, b []byte, _ bool) error { name, data = file, string(b); return nil }
			run(t, opt)
			golden(t, "journey-"+string(l)+".txt", out.String())
			golden(t, "plan-"+string(l)+".md", data)
			if name != "walk.md" {
				t.Errorf("written to %q, want walk.md", name)
			}
			if strings.Contains(data, "quiet mornings") {
				t.Error("what was written in the pause went along without a yes")
			}
			if len(keeper.states) > 0 {
				t.Error("something was kept on a shared computer")
			}
		})
	}
}

func TestTheInputEndsBeforeTheResult(t *testing.T) {
	tests := map[string]struct {
		whose string
		keeps bool
		want  string
	}{
		"mine":   {"1", true, "is kept on this computer"},
		"shared": {"2", false, "Nothing was kept"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			opt, out, keeper := options(t, "1", test.whose, "5", "skip", "2")
			if code := run(t, opt); code != 0 {
				t.Errorf("exit code %d, want 0", code)
			}
			if !strings.Contains(out.String(), test.want) {
				t.Errorf("%q is missing", test.want)
			}
			if !test.keeps {
				if len(keeper.states) > 0 {
					t.Error("something was kept")
				}
				return
			}
			s := keeper.last(t)
			if s.At != 3 || len(s.Answers) != 3 {
				t.Errorf("kept at %d with %d answers, want 3 and 3", s.At, len(s.Answers))
			}
		})
	}
}

func TestTheInputEndsInTheMiddleOfTheCauses(t *testing.T) {
	q := quiz.Default()
	session := quiz.NewSession(q, quiz.Full, readCatalog(t).Causes)
	lines := []string{"1", "1"}
	for i := 0; session.Question(i).Kind != quiz.Levels; i++ {
		lines = append(lines, "skip")
	}
	opt, _, keeper := options(t, append(lines, "3", "1")...)
	run(t, opt)
	for _, a := range keeper.last(t).Answers {
		if len(a.Levels) == 2 {
			return
		}
	}
	t.Error("the two rows that were answered are lost")
}

func TestSharedAfterAll(t *testing.T) {
	opt, _, keeper := options(t, "1", "1", "4", "back", "back", "2", "3", "quit")
	run(t, opt)
	if keeper.erased != 1 || len(keeper.states) > 0 {
		t.Errorf("erased %d times, %d states left; want 1 and 0", keeper.erased, len(keeper.states))
	}
}

func TestRestartingKeepsTheEarlierVisitUntilTheFirstAnswer(t *testing.T) {
	opt, _, keeper := options(t, "2", "1", "quit")
	opt.Found, opt.Kept = true, person.State{Form: quiz.Full, Answers: quiz.Answers{}}
	run(t, opt)
	if len(keeper.states) > 0 {
		t.Error("the earlier visit was written over without an answer")
	}
}

func TestContinue(t *testing.T) {
	lines, session := all(t, quiz.Quick)
	opt, _, keeper := options(t, append([]string{"1"}, lines[3:]...)...)
	answers := session.Answers()
	for i := 3; i < session.Len(); i++ {
		delete(answers, session.Question(i).ID)
	}
	opt.Found, opt.Kept = true, person.State{Form: quiz.Quick, Answers: answers, At: 3, Shortlist: []string{"gone", "shelter-dog-walker"}}
	run(t, opt)
	kept := keeper.last(t)
	if diff := cmp.Diff(session.Answers(), kept.Answers); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(opt.Kept.Shortlist, kept.Shortlist); diff != "" {
		t.Errorf("shortlist (-want +got):\n%s", diff)
	}
}

func TestNothingIsChosenForThePerson(t *testing.T) {
	opt, out, keeper := options(t, "", "1", "", "1", "", "", "0", "6", "4")
	run(t, opt)
	if n := len(keeper.last(t).Answers); n != 1 {
		t.Errorf("%d answers, want the one that was typed", n)
	}
	if n := strings.Count(out.String(), "nothing is chosen for you"); n != 4 {
		t.Errorf("printed %d times that nothing is chosen, want 4", n)
	}
}

func TestAnAnswerCanBeChangedLater(t *testing.T) {
	lines, _ := all(t, quiz.Quick)
	way := append([]string{"2", "1"}, lines...)
	opt, _, keeper := options(t, append(way, "change 1", "1", "next")...)
	run(t, opt)
	s := keeper.last(t)
	if got := s.Answers[quiz.Default().Asked(quiz.Quick)[0].ID].Scale; got != 1 {
		t.Errorf("the first answer is %d, want the changed 1", got)
	}
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	in, typing := io.Pipe()
	defer typing.Close()
	opt, _, _ := options(t)
	opt.In = in
	go func() {
		io.WriteString(typing, "1\n1\n")
		cancel()
	}()
	if code, err := Run(ctx, opt); code != 130 || err != nil {
		t.Errorf("code %d, error %v; want 130 and none", code, err)
	}
}

func TestSavingFails(t *testing.T) {
	opt, out, keeper := options(t, "1", "1", "4")
	keeper.broken = true
	run(t, opt)
	if !strings.Contains(out.String(), "could not be saved") || !strings.Contains(out.String(), "Nothing was kept") {
		t.Error("that nothing is kept is missing")
	}
}

func TestBrowse(t *testing.T) {
	opt, out, _ := options(t, "dog", "1", "1", "plan", "5")
	opt.Browse = true
	run(t, opt)
	for _, want := range []string{"1 was found", "Walk shelter dogs", "on your shortlist now"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing", want)
		}
	}
}

// The goodbye does not call something kept that was erased meanwhile or could not
// be written.
func TestTheGoodbyeTellsWhatIsKept(t *testing.T) {
	for name, err := range map[string]error{"erased": &store.Erased{}, "no room": errors.New("no room")} {
		opt, out, keeper := options(t, "1", "1", "4", "4")
		keeper.fails = func(n int) error {
			if n > 0 {
				return err
			}
			return nil
		}
		run(t, opt)
		if strings.Contains(out.String(), "What you answered is kept") {
			t.Errorf("%s: it is called kept:\n%s", name, out)
		}
	}
}

// Interrupting the program in the middle of a reflection loses no answer.
func TestInterruptedInTheMiddleOfAReflection(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	in, typing := io.Pipe()
	defer typing.Close()
	opt, out, keeper := options(t)
	opt.In, opt.Reflect = in, true
	opt.Out = watching{out, "Did it give you energy", cancel}
	visited(t, &opt)
	go io.WriteString(typing, "tried\n1\n1\n5\n")
	if code, err := Run(ctx, opt); code != 130 || err != nil {
		t.Errorf("code %d, error %v; want 130 and none", code, err)
	}
	if n := len(keeper.last(t).Reflections); n != 1 {
		t.Errorf("%d tries are kept", n)
	}
}

// watching passes writes on, and calls do once a text was written.
type watching struct {
	*strings.Builder
	text string
	do   func()
}

func (w watching) Write(p []byte) (int, error) {
	n, err := w.Builder.Write(p)
	if strings.Contains(w.String(), w.text) {
		w.do()
	}
	return n, err
}

// What was answered is read in at most twelve lines, and after a change in one.
func TestAnswersAreShort(t *testing.T) {
	lines, session := all(t, quiz.Full)
	for _, asked := range []int{0, 3, 20, len(lines)} {
		way := append([]string{"1", "2"}, lines[:asked]...)
		opt, out, _ := options(t, append(way, "answers")...)
		run(t, opt)
		_, review, _ := strings.Cut(out.String(), "\nCheck your answers\n")
		review, _, _ = strings.Cut(review, "\n\n")
		if n := strings.Count(review, "\n") + 3; n > 12 {
			t.Errorf("%d lines typed: %d lines of answers:\n%s", asked, n, review)
		}
	}
	opt, out, _ := options(t, append([]string{"1", "1"}, append(lines, "2", "3", "2", "repeat")...)...)
	run(t, opt)
	if n := strings.Count(out.String(), "Check your answers") + strings.Count(out.String(), "\nWhat moves me. "); n != 4 {
		t.Errorf("repeat after a change does not say the answers:\n%s", out)
	}
	way := append([]string{"1", "1"}, lines...)
	opt, out, keeper := options(t, append(way, "answers", "3", "2", "change 2", "1", "next", "изменить 1", "5", "өзгерту 1", "back", "change 99")...)
	run(t, opt)
	if n := strings.Count(out.String(), "Check your answers"); n != 1 {
		t.Errorf("the answers were printed %d times, want once", n)
	}
	for _, want := range []string{"\nChanged: 3. ", "\nChanged: 2. ", "\nChanged: 1. ", "stays as it was", "from 1 to 48"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing", want)
		}
	}
	kept := keeper.last(t)
	for i, want := range []int{5, 1, 2} {
		if got := kept.Answers[session.Question(i).ID].Scale; got != want {
			t.Errorf("question %d: %d, want %d", i+1, got, want)
		}
	}
	if kept.At != session.Len() {
		t.Errorf("at %d after the changes, want the review", kept.At)
	}
}
