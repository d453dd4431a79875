package plain

import (
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/quiz"
)

// Who comes back finds what they left, without hearing again what the program is.
func TestComingBack(t *testing.T) {
	for line, want := range map[string]string{
		"1": "\nMy plan\n", "2": " suit you. The best come", "3": "\nWhat I tried.\n", "4": "\nCheck your answers\n",
		"5": "You already have answers.", "6": "The catalog holds", "7": "Type your code.", "8": "A fresh start. What the person before answered stays",
	} {
		opt, out, _ := options(t, line)
		visited(t, &opt)
		run(t, opt)
		s := out.String()
		if !strings.Contains(s, "Good to see you again.") || !strings.Contains(s, "1. My plan, 2 roles\n") || !strings.Contains(s, want) || line != "8" && strings.Contains(s, "This is not a test") {
			t.Errorf("%s: %q is missing:\n%s", line, want, s)
		}
	}
}

// A question with rows that was left in the middle goes on behind the last answer.
func TestComingBackToTheRows(t *testing.T) {
	lines, n := toCauses(t)
	opt, _, keeper := options(t, append(lines, "3", "skip", "1", "2")...)
	run(t, opt)
	again, out, _ := options(t, "1", "next", "3")
	again.Found, again.Kept = true, keeper.last(t)
	run(t, again)
	if s := out.String(); again.Kept.At != n-1 || strings.Contains(s, "4 of 11: ") || !strings.Contains(s, "\n5 of 11: ") || !strings.Contains(s, "\n7 of 11: ") {
		t.Errorf("it does not go on with the fifth row at question %d:\n%s", n, s)
	}
}

// The next person sees nothing of the one before and replaces nothing of theirs, and
// what nobody keeps is not forgotten unasked.
func TestTheNextPerson(t *testing.T) {
	for _, l := range locale.Langs() {
		w := locale.In(l)
		opt, out, keeper := options(t, "1", "1", "4", "5", "next person", "answers", "1", "2", "quit", "quit")
		opt.Lang = l
		run(t, opt)
		s := keeper.last(t)
		if _, after, _ := strings.Cut(out.String(), w.Welcome.NextKept); len(s.Answers) != 2 || s.Answers[quiz.Default().Questions[0].ID].Scale != 4 ||
			!strings.Contains(after, w.Plain.Welcome.Full) || strings.Contains(after, w.Welcome.Back) || !strings.Contains(after, w.Keep.Earlier) {
			t.Errorf("%s: kept %v:\n%s", l, s.Answers, out)
		}
		for _, answer := range []string{"1", "2"} {
			opt, out, _ := options(t, "1", "2", "4", "next person", answer)
			opt.Lang = l
			run(t, opt)
			if asked, begun := strings.Contains(out.String(), w.Welcome.NextAsk), strings.Contains(out.String(), w.Welcome.NextStarted); !asked || begun != (answer == "1") {
				t.Errorf("%s, %s: asked %v, begun %v:\n%s", l, answer, asked, begun, out)
			}
		}
	}
}
