package journey

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/store"
	"aina/tui/kit"
	"aina/tui/live"
)

// asides are the ways of looking at something else while a question is open, and
// back.
func asides(t *rapid.T, d *driver) map[string]func() {
	action := func(do kit.Action) func() {
		return func() { d.do(do); d.Press("esc") }
	}
	width := rapid.IntRange(32, 160).Draw(t, "width")
	return map[string]func(){
		"why":      action(kit.ActionWhy),
		"support":  action(kit.ActionSupport),
		"language": action(kit.ActionLanguage),
		"review":   action(kit.ActionReview),
		"help":     func() { d.Press("tab", "esc") },
		"resize":   func() { d.Resize(width, 12); d.Resize(80, 24) },
		"reload":   func() { d.Send(live.LoadedMsg{Catalog: theCatalog}) },
		"leave":    func() { d.Press("ctrl+c", "esc") },
		"back":     func() { d.Press("esc"); d.do(kit.ActionSkip) },
	}
}

// No way of looking aside takes away anything that was typed or marked, whether the
// question was answered before or not.
func TestLookingAsideLosesNothing(t *testing.T) {
	kinds := []quiz.Kind{quiz.Scale, quiz.Pick, quiz.Levels, quiz.One, quiz.Many, quiz.Place, quiz.Open}
	rapid.Check(t, func(rt *rapid.T) {
		d := start(options(catalog.English), 80, 24)
		d.Press("enter", "enter")
		d.Press("3") // there is a question to go back to
		kind := rapid.SampledFrom(kinds).Draw(rt, "kind")
		session := d.env.Visit.Session
		for session.At() < 2 || session.Question(session.At()).Kind != kind {
			session.Skip()
		}
		session.Return(session.At() - 1)
		if before := session.Question(session.At()); before.Kind == quiz.Scale {
			_ = session.Set(session.At(), quiz.Answer{Scale: 3})
		}
		session.Return(session.At() + 1)
		d.front().(*questionScreen).load(session.At())
		for _, key := range rapid.SliceOfN(rapid.SampledFrom([]string{"up", "down", "left", "right", " ", "home", "a", "л", "backspace"}), 0, 8).Draw(rt, "keys") {
			d.Press(key)
		}
		if rapid.Bool().Draw(rt, "answered") {
			d.front().(*questionScreen).SaveDraft()
		}
		s := d.front().(*questionScreen)
		before, said := s.field.Answer()
		screen := d.Screen()
		all := asides(rt, d)
		name := rapid.SampledFrom([]string{"why", "support", "language", "review", "help", "resize", "reload", "leave", "back"}).Draw(rt, "aside")
		all[name]()
		if _, breath := d.front().(*chapterScreen); breath && name == "back" {
			d.Press("enter")
		}
		s, ok := d.front().(*questionScreen)
		if !ok {
			rt.Fatalf("%s leads to %T", name, d.front())
		}
		after, still := s.field.Answer()
		if diff := cmp.Diff(before, after); said != still || diff != "" {
			rt.Fatalf("%s, %s: %v became %v: %s", kind, name, said, still, diff)
		}
		if name != "back" && name != "review" && d.Screen() != screen { // those begin a question with its answer
			rt.Fatalf("%s, %s: the screen was\n%s\nand is\n%s", kind, name, screen, d.Screen())
		}
	})
}

// Enter alone goes through all questions without saying anything.
func TestEnterAloneSaysNothing(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	d.Press("enter", "enter")
	session := d.env.Visit.Session
	for range 40 {
		d.Press("enter", "enter", "enter")
		if q := session.Question(session.At()); !q.Kind.HasMarks() && q.Kind != quiz.Open {
			d.do(kit.ActionSkip)
		} else {
			d.do(kit.ActionNext)
			d.do(kit.ActionNext)
		}
		for i := range session.Len() {
			if a, ok := session.Given(i); ok && !a.Skipped && !session.Question(i).Kind.HasMarks() {
				t.Fatalf("Enter alone answered %s: %+v", session.Question(i).ID, a)
			}
		}
	}
}

// The row of causes: Enter says a little, then a lot, and then takes it back.
func TestEnterOnACause(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toKind(d, quiz.Levels)
	field := d.front().(*questionScreen).field
	for _, want := range []string{"a_little", "a_lot", "", "a_little"} {
		d.Press("enter")
		if a, _ := field.Answer(); a.Levels["animals"] != want {
			t.Errorf("animals: %q, not %q", a.Levels["animals"], want)
		}
	}
}

// Who leaves the causes without an answer is told once.
func TestLeavingMarksOpenIsToldOnce(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toKind(d, quiz.Levels)
	at := d.env.Visit.Session.At()
	d.Press("n")
	d.See(t, "Nothing is marked here yet.")
	d.Press("n")
	if now := d.env.Visit.Session.At(); now != at+1 {
		t.Errorf("question %d, not %d", now, at+1)
	}
}

// Skipping an answered question keeps the answer; taking it back is a thing of its own.
func TestSkippingKeepsAnAnswer(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	d.Press("enter", "enter")
	d.Press("4", "esc", "s")
	session := d.env.Visit.Session
	if a, _ := session.Given(0); a.Scale != 4 || session.At() != 1 {
		t.Errorf("%+v at %d", a, session.At())
	}
	d.Press("esc", "c")
	if a, ok := session.Given(0); ok {
		t.Errorf("c leaves %+v", a)
	}
	d.See(t, "Your answer is taken back.")
}

// Several characters that arrive together are taken one by one.
func TestKeysThatArriveTogether(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	d.Press("enter", "enter")
	d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("4524")})
	session := d.env.Visit.Session
	for i, want := range []int{4, 5, 2, 4} {
		if a, _ := session.Given(i); a.Scale != want {
			t.Errorf("question %d: %d, not %d", i+1, a.Scale, want)
		}
	}
	// A word that is the name of a key is text.
	toKind(d, quiz.Open)
	d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("up at ")})
	d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("home")})
	d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("ctrl+c")})
	if a, _ := d.front().(*questionScreen).field.Answer(); a.Text != "up at homectrl+c" {
		t.Errorf("%q", a.Text)
	}
}

// Ctrl+C asks where something would be lost, and leaves when it comes again.
func TestCtrlCAsksOnce(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	d.Press("enter", "enter", "3", "ctrl+c")
	d.See(t, "Leave now?")
	d.See(t, "Ctrl+C once more leaves at once.")
	d.Press("esc")
	if d.Left {
		t.Fatal("it left")
	}
	d.See(t, "2 of")
	d.Press("ctrl+c", "ctrl+c")
	if !d.Left {
		t.Errorf("it stays:\n%s", d.Screen())
	}
}

// What was kept is said on the way out.
func TestFarewell(t *testing.T) {
	for _, keep := range []bool{true, false} {
		d := start(keeping(t, options(catalog.English)), 80, 24)
		d.Press("enter", "enter")
		d.Press(map[bool]string{true: "1", false: "2"}[keep], "3", "q", "end", "enter")
		if said := d.journey.Farewell(); !d.Left || strings.Contains(said, "is kept") != keep || said == "" {
			t.Errorf("keep %v: left %v, %q", keep, d.Left, said)
		}
	}
}

// Answers that could not be saved are not left without a question, nor called kept.
func TestLeavingAsksWhereSavingFailed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	opt := options(catalog.English)
	opt.Store = store.Open(file) // a folder cannot stand there
	d := start(opt, 80, 24)
	d.Press("enter", "enter", "1", "3")
	d.See(t, "could not be saved")
	d.Press("q")
	if d.See(t, "Leave now?"); d.Left {
		t.Error("the answers are gone without a question")
	}
	d.Press("end", "enter")
	if said := d.journey.Farewell(); !d.Left || strings.Contains(said, "is kept") {
		t.Errorf("left %v, %q", d.Left, said)
	}
}

// The next person finds nothing of the one before, and cannot replace what they kept.
func TestNextPerson(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	d := start(opt, 80, 24)
	toQuestions(d)
	d.Press("5", "4", "esc", "esc", "esc")
	point(t, d, "The next person")
	d.Press("enter")
	d.See(t, "A fresh start.")
	d.See(t, "It is good to have you here.")
	d.Press("enter", "1")
	if n := d.env.Visit.Session.Answered(); n != 1 || d.env.Visit.Keeps {
		t.Errorf("%d answers, keeps %v", n, d.env.Visit.Keeps)
	}
	d.Press("q", "end", "enter")
	state, found, err := store.Open(opt.Store.Dir()).Load(t.Context())
	if err != nil || !found || state.Answers["values-mend"].Scale != 5 || len(state.Answers) != 2 {
		t.Errorf("the file holds %+v (%v, %v)", state.Answers, found, err)
	}

	// On a shared computer nothing is kept of either.
	opt = keeping(t, options(catalog.English))
	d = start(opt, 80, 24)
	d.Press("enter", "enter", "2", "5", "q")
	point(t, d, "The next person")
	d.Press("enter")
	d.See(t, "nothing from the person before is left")
	if files, _ := os.ReadDir(opt.Store.Dir()); len(files) > 0 || d.env.Visit.CanContinue() {
		t.Errorf("%v stay", files)
	}
}

// An answer that is changed in the review leaves the cursor there.
func TestReviewKeepsItsPlace(t *testing.T) {
	d := start(options(catalog.English), 80, 24)
	toQuestions(d)
	answerAll(t, d)
	d.Press("r", "down", "down", "down", "enter")
	d.See(t, "answers") // the status is that of the review
	d.Press("1")
	s, ok := d.front().(*reviewScreen)
	if !ok || s.menu.At != 3 {
		t.Fatalf("the front is %T:\n%s", d.front(), d.Screen())
	}
	if a, _ := d.env.Visit.Session.Given(2); a.Scale != 1 {
		t.Errorf("%+v", a)
	}
}

// What the list is sorted and filtered by stands above it until it is cleared.
func TestTheListSaysHowItIsSorted(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 24)
	d.Press("enter", "end", "up")
	n := strconv.Itoa(len(d.env.Visit.Ranking.Matches))
	d.See(t, n+" opportunities")
	d.See(t, "–"+n+" / "+n)
	d.Press("o", "down")
	d.See(t, "Sorted: by title")
	d.Press("f")
	d.See(t, "Enter show the list")
	d.Press("down")
	d.See(t, "Enter mark")
	d.Press(" ")
	d.See(t, "■ Animals (")
	d.See(t, "Enter unmark")
	d.Press("n")
	d.See(t, "Sorted: by title; Only: animals")
	d.Press("c")
	if strings.Contains(d.Screen(), "Sorted") || strings.Contains(d.Screen(), "Only:") {
		t.Errorf("it is not cleared:\n%s", d.Screen())
	}
	d.See(t, "Try three")
}

// One row has the cursor while a plan is saved, also where a line can be typed.
func TestSavingHasOneCursor(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 24)
	d.Press("enter", "p", "end", "enter")
	d.See(t, "Name of the file")
	for range 2 {
		if n := strings.Count(d.Screen(), "›"); n != 1 {
			t.Errorf("%d cursors:\n%s", n, d.Screen())
		}
		d.Press("down")
	}
}
