package journey

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/code"
	"aina/tui/kit"
	"aina/tui/qr"
)

// withPlan answers everything, and opens the plan.
func withPlan(t *testing.T, d *driver) {
	t.Helper()
	toQuestions(d)
	answerAll(t, d)
	d.Press("home", "enter", "enter", " ", "p")
}

// The code that one plan shows opens the same picture in another program, which
// keeps it where that is wished.
func TestACodeOpensThePictureElsewhere(t *testing.T) {
	one := start(options(catalog.English), 80, 24)
	withPlan(t, one)
	point(t, one, "A code to take along")
	one.Press("enter")
	letters := one.front().(*takeScreen).letters
	one.See(t, code.Spaced(letters)[:34])
	for _, row := range qr.Fit(letters, 74, 20) {
		one.See(t, strings.TrimRight(row, " "))
	}
	one.Press("esc")
	one.See(t, "My plan")

	opt := keeping(t, options(catalog.Russian))
	d := start(opt, 80, 24)
	d.Press("enter", "end", "enter")
	d.See(t, "Введите код")
	d.Type(letters[:len(letters)-1])
	d.Press("enter")
	d.See(t, "Букв здесь: 35")
	d.Type(letters[len(letters)-1:])
	if strings.Contains(d.Screen(), "Букв здесь") {
		t.Errorf("it is still told after it was fixed:\n%s", d.Screen())
	}
	d.Press("enter")
	d.See(t, "Это ваш компьютер")
	d.Press("1")
	if _, ok := d.front().(*resultScreen); !ok {
		t.Fatalf("the result is not open:\n%s", d.Screen())
	}
	if diff := cmp.Diff(one.env.Visit.Profile(), d.env.Visit.Profile()); diff != "" {
		t.Error(diff)
	}
	state, found, err := opt.Store.Load(t.Context())
	if err != nil || !found || len(state.Answers) == 0 || state.Form != quiz.Full {
		t.Errorf("kept %v, %v: %d answers", found, err, len(state.Answers))
	}
	d.Press("esc")
	d.See(t, "У меня есть код")
}

// A code takes the place of answers only after a yes, and the row under the cursor
// keeps them.
func TestACodeReplacesNoAnswersUnasked(t *testing.T) {
	one := start(options(catalog.English), 80, 24)
	withPlan(t, one)
	letters := one.front().(*planScreen).letters
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	d.Press("2", "esc", "esc", "end", "up", "enter")
	d.Type(letters)
	d.Press("enter")
	d.See(t, "instead of yours?")
	d.See(t, "› Keep mine")
	d.Press("enter")
	if n := d.env.Visit.Session.Answered(); n != 1 {
		t.Fatalf("there are %d answers:\n%s", n, d.Screen())
	}
	d.Press("enter", "down", "enter")
	d.See(t, "Here is your picture again.")
	if diff := cmp.Diff(one.env.Visit.Profile(), d.env.Visit.Profile()); diff != "" {
		t.Error(diff)
	}
}

// On a shared computer a picture that was brought along is nobody's earlier visit.
func TestACodeOnASharedComputer(t *testing.T) {
	one := start(options(catalog.English), 80, 24)
	withPlan(t, one)
	opt := keeping(t, options(catalog.English))
	d := start(opt, 80, 24)
	d.Press("enter", "end", "enter")
	d.Type(one.front().(*planScreen).letters)
	d.Press("enter", "2")
	if _, ok := d.front().(*resultScreen); !ok || strings.Contains(d.Screen(), "earlier visit") {
		t.Errorf("the result is not open, or another's:\n%s", d.Screen())
	}
	if _, found, err := opt.Store.Load(t.Context()); found || err != nil {
		t.Errorf("something is kept: %v, %v", found, err)
	}
}

// Answers with which the program was started open at their result.
func TestStartingWithACode(t *testing.T) {
	opt := options(catalog.Kazakh)
	opt.Brought = &code.Answers{Form: quiz.Quick, Answers: quiz.Answers{}}
	for _, q := range opt.Questions().Asked(quiz.Quick) {
		opt.Brought.Answers[q.ID] = quiz.Answer{Skipped: true}
	}
	opt.Brought.Answers["values-mend"] = quiz.Answer{Scale: 5}
	d := start(opt, 80, 24)
	if _, ok := d.front().(*resultScreen); !ok || d.depth() != 2 {
		t.Fatalf("the result is not open:\n%s", d.Screen())
	}
	d.See(t, "Сізді не жетелейді")
}

// Without answers there is no code, and the plan has no row for it.
func TestNoCodeWithoutAnswers(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	d.Press("enter")
	d.Send(kit.PushMsg{Screen: newBrowse(d.env)})
	d.Press(" ", "p")
	if strings.Contains(d.Screen(), "A code to take along") {
		t.Errorf("there is a code of nothing:\n%s", d.Screen())
	}
	d.Press("end", "enter")
	d.See(t, "Name of the file")
}
