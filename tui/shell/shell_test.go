package shell_test

import (
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
