package kit

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

func englishEnv() *Env {
	return &Env{
		Lang: catalog.English, Words: locale.In(catalog.English),
		Theme: theme.New(tuitest.Renderer(), theme.Dark, theme.DarkBackground),
	}
}

// popped reports whether a command asks to go back.
func popped(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	_, ok := cmd().(PopMsg)
	return ok
}

func TestNothingIsDrawnWithoutHeight(t *testing.T) {
	env := englishEnv()
	for _, height := range []int{-3, 0} {
		m := Menu{At: 2}
		if lines := m.Window(env, Size{Width: 20, Height: height}, 5, func(int) Row { return Row{Label: "row"} }); len(lines) > 0 {
			t.Errorf("height %d: a menu has the lines %q", height, lines)
		}
		b := &Block{Width: 20, Lines: []string{"one", "two", "three"}}
		if lines := b.View(&Menu{}, height, env); len(lines) > 0 {
			t.Errorf("height %d: a block has the lines %q", height, lines)
		}
		if lines := Beside([]string{"left"}, []string{"right"}, 10, "|", height); len(lines) > 0 {
			t.Errorf("height %d: two columns have the lines %q", height, lines)
		}
	}
}

func TestAnActionOutsideTheTableHasNoKey(t *testing.T) {
	for _, a := range []Action{-1, NoAction, ActionPoint5, ActionQuit + 1, 1 << 30} {
		if key := a.Key(); key != "" || a.IsCharacter() {
			t.Errorf("action %d has the key %q", a, key)
		}
	}
}

func TestEnterOnAHelpWithNothingToChooseGoesBack(t *testing.T) {
	for _, offers := range [][]Offer{nil, {{Label: "an offer without an action"}}} {
		s := NewHelp(englishEnv(), "Title", offers, false)
		s.Resize(Size{Width: 60, Height: 20})
		if text := strings.Join(s.View(), "\n"); strings.Contains(text, "an offer") {
			t.Errorf("the help shows what cannot be chosen:\n%s", text)
		}
		if !popped(s.Update(ActionChoose)) || s.Chosen != NoAction {
			t.Errorf("Enter chose %v, or stays", s.Chosen)
		}
	}
}

func TestADialogWithoutNoteOrAct(t *testing.T) {
	env := englishEnv()
	for name, s := range map[string]*Dialog{
		"no note, nothing to do": NewDialog(env, func() string { return "Sure?" }, nil, DialogRow{Label: func() string { return "Stay" }}),
		"no rows":                NewDialog(env, func() string { return "Sure?" }, nil),
	} {
		s.Resize(Size{Width: 60, Height: 20})
		if text := strings.Join(s.View(), "\n"); !strings.Contains(text, "Sure?") {
			t.Errorf("%s: the question is missing:\n%s", name, text)
		}
		if !popped(s.Update(ActionChoose)) {
			t.Errorf("%s: Enter does not close it", name)
		}
	}
}

// A saved answer may be older than the questions: what they no longer have neither
// counts nor takes the place of another mark.
func TestMarksForgetWhatTheQuestionLacks(t *testing.T) {
	q := quiz.Question{Kind: quiz.Pick, Max: 1, Options: []quiz.Option{{ID: "a"}, {ID: "b"}}}
	m := NewMarks(englishEnv(), q, quiz.Answer{Picked: []string{"gone"}})
	if a, ok := m.Answer(); ok {
		t.Errorf("%v is marked", a.Picked)
	}
	m.Update(ActionMark)
	if a, _ := m.Answer(); !slices.Equal(a.Picked, []string{"a"}) {
		t.Errorf("%v is marked, not a", a.Picked)
	}
}

func TestAScaleForgetsAStepItLacks(t *testing.T) {
	steps := []Localized{catalog.Text{En: "no"}, catalog.Text{En: "yes"}}
	for _, given := range []int{-1, 0, 3} {
		if a, ok := NewScale(englishEnv(), steps, given).Answer(); ok {
			t.Errorf("step %d of 2 became %d", given, a.Scale)
		}
	}
	if a, ok := NewScale(englishEnv(), steps, 2).Answer(); !ok || a.Scale != 2 {
		t.Errorf("step 2 of 2 became %d", a.Scale)
	}
}

// A row is out of view only if there is one: a block in which no row has the cursor
// hides none, and Enter acts at once.
func TestOnlyARowCanBeHidden(t *testing.T) {
	env := englishEnv()
	lines := slices.Repeat([]string{"x"}, 40)
	m := &Menu{}
	(&Block{Width: 20, Lines: lines}).View(m, 10, env)
	if m.Reveal() {
		t.Error("a row is hidden where no row has the cursor")
	}
	b := &Block{Width: 20}
	b.Focus(func() { b.Text(env.Theme.Text, "row") })
	b.Lines = append(b.Lines, lines...)
	b.View(m, 10, env)
	for range 4 {
		m.Move(ActionDown, 1)
		b.View(m, 10, env)
	}
	if !m.Reveal() {
		t.Error("the row above the text is not hidden after scrolling")
	}
}

// A wrapped error is still told in the language of the person.
func TestDescribeKeepsTheLanguageOfAWrappedError(t *testing.T) {
	inner := &quiz.AnswerError{Fault: quiz.TooMany, Max: 3}
	want := Describe(inner, catalog.Kazakh)
	if got := Describe(fmt.Errorf("saving: %w", inner), catalog.Kazakh); got != want || want == inner.In(catalog.English) || want == "" {
		t.Errorf("%q, want %q", got, want)
	}
	if got := Describe(errors.New("a\x1b[31mb"), catalog.Kazakh); strings.Contains(got, "\x1b") {
		t.Errorf("%q is not clean", got)
	}
	if got := Describe(nil, catalog.Kazakh); got != "" {
		t.Errorf("no error is told as %q", got)
	}
}

func TestABarStaysInItsLine(t *testing.T) {
	env := englishEnv()
	for _, value := range []float64{math.NaN(), math.Inf(-1), -7, 0, 0.5, 1, 7, math.Inf(1)} {
		b := &Block{Width: 60}
		b.Bar(env, reading.Bar{Facet: quiz.FacetMotive, Key: "values", Label: "Care", Said: value, Words: "much"}, 10, 10, true)
		if len(b.Lines) != 1 || ansi.StringWidth(b.Lines[0]) > b.Width {
			t.Errorf("%v: %q", value, b.Lines)
		}
	}
}

// The theme may change while a line is open, such as when the terminal tells its
// background: what is typed in then has the new colours.
func TestInputsFollowTheTheme(t *testing.T) {
	renderer := lipgloss.NewRenderer(io.Discard)
	renderer.SetColorProfile(termenv.TrueColor)
	env := englishEnv()
	draw := func(f Field, th theme.Theme) string {
		env.Theme = th
		b := &Block{Width: 40}
		f.Draw(b)
		return strings.Join(b.Lines, "\n")
	}
	dark, light := theme.New(renderer, theme.Dark, theme.DarkBackground), theme.New(renderer, theme.Light, theme.LightBackground)
	for name, open := range map[string]func() Field{
		"line":  func() Field { return NewLineField(env, "abc", "hint") },
		"text":  func() Field { return NewTextField(env, quiz.Answer{Text: "abc"}) },
		"place": func() Field { return NewPlaceField(env, noPlaces{}, quiz.Answer{Text: "abc"}) },
	} {
		env.Theme = dark
		f := open()
		before := draw(f, dark)
		after := draw(f, light)
		env.Theme = light
		if want := draw(open(), light); after != want || after == before {
			t.Errorf("%s: %q, want %q; in the dark theme %q", name, after, want, before)
		}
	}
}

type noPlaces struct{}

func (noPlaces) Place(string) (catalog.Place, bool) { return catalog.Place{}, false }
func (noPlaces) FindPlaces(string) []catalog.Place  { return nil }
