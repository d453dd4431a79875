package shell_test

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/tui/kit"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// page is a whole screen, written with what kit exports alone.
type page struct {
	kit.Size
	env   *kit.Env
	title string
}

func (p *page) Title() string { return p.title }

func (p *page) Offers() []kit.Offer {
	return []kit.Offer{{Action: kit.ActionChoose, Label: "open", Foot: true}, {Action: kit.ActionBack, Label: "back", Foot: true}}
}

func (p *page) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionChoose:
		return kit.Push(&page{env: p.env, title: p.title + "+"})
	case kit.ActionBack:
		return kit.Pop()
	}
	return nil
}

func (p *page) View() []string {
	b := &kit.Block{Width: p.Width}
	b.Text(p.env.Theme.Text, "This is "+p.title+".")
	return b.Lines
}

// program runs one page. It asks before it is left while unsaved is set.
type program struct {
	env     *kit.Env
	unsaved bool
	saves   int
	heard   []tea.Msg
}

func (p *program) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	p.env = env
	return &page{env: env, title: "one"}, kit.Send("loaded")
}

func (p *program) Update(msg tea.Msg) (tea.Cmd, bool) {
	p.heard = append(p.heard, msg)
	return nil, true
}

func (p *program) LeaveDialog(bool) *kit.Dialog {
	if !p.unsaved {
		return nil
	}
	return kit.NewLeaveDialog(p.env, func() string { return "Something is not saved." })
}

func (p *program) Save() tea.Cmd {
	p.saves++
	return nil
}

func (p *program) Farewell() string { return "" }

func (p *program) Support() []catalog.Support {
	return []catalog.Support{{Name: catalog.Text{En: "A friend"}, Phone: "150"}}
}

func start(p *program) *tuitest.Driver {
	opt := shell.Options{Lang: catalog.English, Theme: theme.Dark, Notice: "Take care."}
	return tuitest.New(shell.New(opt, tuitest.Renderer(), p), 80, 24)
}

// A screen from elsewhere runs in the shell: it shows text, takes a key, opens
// another screen, goes back and quits.
func TestAScreenFromElsewhere(t *testing.T) {
	p := &program{}
	d := start(p)
	d.See(t, "Aina · one")
	d.See(t, "This is one.")
	d.See(t, "Take care.")
	d.Press("x") // nothing that is offered
	d.See(t, "Enter open")
	d.Press("enter")
	d.See(t, "This is one+.")
	d.Press("esc")
	d.See(t, "This is one.")
	d.Press("esc") // the last screen stays
	d.See(t, "This is one.")
	if d.Press("q"); !d.Left || p.saves != 1 {
		t.Errorf("left %v, saved %d times", d.Left, p.saves)
	}
	if len(p.heard) != 1 || p.heard[0] != "loaded" {
		t.Errorf("the program heard %v", p.heard)
	}
}

// What every screen offers comes with the shell: help, language and support.
func TestTheShellOffersTheSameEverywhere(t *testing.T) {
	var spoken []catalog.Lang
	opt := shell.Options{Lang: catalog.English, Theme: theme.Dark, OnLanguage: func(l catalog.Lang) { spoken = append(spoken, l) }}
	d := tuitest.New(shell.New(opt, tuitest.Renderer(), &program{}), 80, 24)
	d.Press("tab")
	d.See(t, "What you can do here")
	d.See(t, "open")
	d.Press("esc", "g", "up", "enter") // from English, the last of three, to Russian
	d.See(t, "ещё")
	if len(spoken) == 0 || spoken[len(spoken)-1] != catalog.Russian {
		t.Errorf("the program was told of %v", spoken)
	}
	d.Press("t")
	d.See(t, "150")
}

// Leaving asks where something would be lost.
func TestLeavingAsksTheProgram(t *testing.T) {
	d := start(&program{unsaved: true})
	d.Press("q")
	d.See(t, "Something is not saved.")
	if d.Press("enter", "q", "end", "enter"); !d.Left {
		t.Errorf("it stays:\n%s", d.Screen())
	}
}

// single is a screen that is open at most once.
type single struct{ page }

func (*single) Single() {}

// A singleton takes the place of another one of its kind, and one that is open below
// is gone back to.
func TestSwapOfASingleton(t *testing.T) {
	p := &program{}
	d := start(p)
	open := func(title string) *single { return &single{page{env: p.env, title: title}} }
	d.Run(kit.Push(open("first")))
	d.Run(kit.Swap(open("second")))
	d.See(t, "This is second.")
	if depth := d.Model.(*shell.Model).Depth(); depth != 2 {
		t.Errorf("%d screens are open, not 2", depth)
	}
	d.Run(kit.Push(&page{env: p.env, title: "above"}))
	d.Run(kit.Swap(open("third")))
	d.See(t, "This is second.")
	d.Press("esc")
	d.See(t, "This is one.")
}

// An offer without an action does not give the screen the keys that ask for nothing.
func TestAnOfferOfNoAction(t *testing.T) {
	p := &program{}
	d := start(p)
	s := &listening{page: page{env: p.env, title: "odd"}}
	d.Run(kit.Push(s))
	s.heard = nil
	d.Press("]", "%", "ж", "f1")
	d.See(t, "What you can do here")
	if strings.Contains(d.Screen(), "nothing") || len(s.heard) > 0 {
		t.Errorf("the screen heard %v:\n%s", s.heard, d.Screen())
	}
}

// listening is a screen that offers nothing, and keeps what it receives.
type listening struct {
	page
	heard []tea.Msg
}

func (*listening) Offers() []kit.Offer { return []kit.Offer{{Label: "nothing"}} }

func (s *listening) Update(msg tea.Msg) tea.Cmd {
	s.heard = append(s.heard, msg)
	return nil
}

// tall is a screen with line breaks where none should be.
type tall struct{ page }

func (*tall) Title() string { return "a\nb" }

func (*tall) View() []string { return []string{"first\nsecond", "last"} }

func TestALineBreakDoesNotMakeTheFrameHigher(t *testing.T) {
	p := &program{}
	d := start(p)
	d.Run(kit.Push(&tall{page{env: p.env}}))
	d.See(t, "a b")
	d.See(t, "first second")
	if n := strings.Count(d.Screen(), "\n") + 1; n != 24 {
		t.Errorf("the frame has %d lines, not 24:\n%s", n, d.Screen())
	}
}

// A nil screen is refused where it is opened.
func TestANilScreenIsRefused(t *testing.T) {
	for name, open := range map[string]tea.Cmd{"push": kit.Push(nil), "swap": kit.Swap(nil), "reset": kit.Reset(nil)} {
		func() {
			defer func() {
				if got := recover(); got != "shell: nil screen" {
					t.Errorf("%s: it panics with %v", name, got)
				}
			}()
			start(&program{}).Run(open)
		}()
	}
}

// full is a screen with a number of lines.
type full struct {
	page
	lines int
}

func (f *full) View() []string { return slices.Repeat([]string{"line"}, f.lines) }

// The frame has the height of the terminal, however much of it a screen and a notice
// take.
func TestTheFrameHasTheHeightOfTheTerminal(t *testing.T) {
	p := &program{}
	d := start(p)
	for height := kit.MinHeight; height < 60; height++ {
		d.Resize(kit.MinWidth, height)
		for lines := range height + 3 {
			d.Run(kit.Push(&full{page{env: p.env}, lines}))
			d.Run(kit.Notice(strings.Repeat("words ", lines)))
			if got := strings.Count(d.Model.View(), "\n") + 1; got != height {
				t.Fatalf("%d lines with a notice: %d of %d", lines, got, height)
			}
			d.Press("esc")
		}
	}
}
