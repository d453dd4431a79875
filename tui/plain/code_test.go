package plain

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/quiz"
	"aina/quiz/code"
)

// A code that was said at the plan opens the same picture elsewhere; what is wrong
// with one is said, and it can be typed again.
func TestACodeOpensThePictureElsewhere(t *testing.T) {
	lines, session := all(t, quiz.Quick)
	c := readCatalog(t)
	letters := code.Encode(session.Questionnaire(), c.Places, quiz.Quick, session.Answers())
	said := strings.ReplaceAll(code.Spaced(letters), " ", ", ")
	opt, out, _ := options(t, append(append([]string{"2", "2"}, lines...), "plan", "5", "6")...)
	run(t, opt)
	if !strings.Contains(out.String(), said) {
		t.Fatalf("%s is not said:\n%s", said, out)
	}
	opt, out, keeper := options(t, "4", letters[1:], "жжж", "back", "4", said, "1", "quit")
	run(t, opt)
	for _, want := range []string{"Letters here: ", "is not one that codes are made of", "Here is your picture again.", "What moves you", "is kept on this computer"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing:\n%s", want, out)
		}
	}
	want := session.Answers()
	for _, q := range session.Questionnaire().Asked(quiz.Quick) {
		if q.Kind == quiz.Open {
			want[q.ID] = quiz.Answer{Skipped: true}
		}
	}
	if diff := cmp.Diff(want, keeper.last(t).Answers); diff != "" {
		t.Error(diff)
	}
}

// A code replaces answers that are kept only after a yes.
func TestACodeReplacesNoAnswersUnasked(t *testing.T) {
	_, session := all(t, quiz.Quick)
	letters := code.Encode(session.Questionnaire(), readCatalog(t).Places, quiz.Quick, session.Answers())
	for answer, want := range map[string]bool{"yes": true, "no": false} {
		opt, out, keeper := options(t, "7", letters, answer, "1", "quit")
		opt.Found, opt.Kept.Form, opt.Kept.Answers = true, quiz.Quick, quiz.Answers{"values-mend": {Scale: 1}}
		run(t, opt)
		replaced := false
		for _, s := range keeper.states {
			replaced = replaced || len(s.Answers) > 1
		}
		if replaced != want || strings.Contains(out.String(), "Here is your picture again.") != want {
			t.Errorf("%s: replaced %v, want %v:\n%s", answer, replaced, want, out)
		}
	}
}
