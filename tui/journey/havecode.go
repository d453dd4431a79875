package journey

import (
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/code"
	"aina/tui/kit"
)

// haveScreen takes a code that somebody brought along, and opens its result.
type haveScreen struct {
	env *Env
	kit.Size
	page   kit.Page
	input  textinput.Model
	failed error
}

func newHave(env *Env) *haveScreen { return &haveScreen{env: env, input: kit.NewInput(env.Env, 300)} }

func (s *haveScreen) Title() string { return s.env.Words.Code.Have }
func (s *haveScreen) Typing() bool  { return true }

func (s *haveScreen) Offers() []kit.Offer {
	return []kit.Offer{
		{Action: kit.ActionChoose, Label: s.env.Words.Code.DoOpen, Foot: true},
		{Action: kit.ActionBack, Label: s.env.Words.Keys.Back, Foot: true},
	}
}

func (s *haveScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		before := s.input.Value()
		if s.input, _ = s.input.Update(kit.CleanKey(msg)); s.input.Value() != before {
			s.failed = nil
		}
	case kit.Action:
		switch msg {
		case kit.ActionBack:
			return kit.Pop()
		case kit.ActionChoose:
			return s.open()
		}
	}
	return nil
}

// open opens what the code holds, after a question where it would take the place of
// answers there are.
func (s *haveScreen) open() tea.Cmd {
	v := s.env.Visit
	if v.Catalog == nil {
		return s.env.Visit.Missing(s.env.Env)
	}
	a, err := v.decode(s.input.Value())
	if s.failed = err; err != nil {
		return nil
	}
	if !v.CanContinue() {
		return s.replaced(a)
	}
	w := func() words.Code { return s.env.Words.Code }
	return kit.Push(kit.NewDialog(s.env.Env, func() string { return w().ReplaceAsk }, func() string { return w().ReplaceNote },
		kit.DialogRow{Label: func() string { return w().ReplaceKeep }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return text.Capitalize(w().DoOpen) }, Do: func() tea.Cmd {
			return tea.Sequence(kit.Pop(), s.replaced(a))
		}}))
}

// replaced opens the result in place of this screen, or asks whose computer this is
// first.
func (s *haveScreen) replaced(a code.Answers) tea.Cmd {
	if s.env.Visit.MustDecide() {
		return kit.Swap(newKeep(s.env, func() kit.Screen { return bring(s.env, a) }))
	}
	result := bring(s.env, a)
	return tea.Sequence(kit.Swap(result), kit.Notice(s.env.Words.Code.Opened), s.env.Visit.save())
}

// bring takes answers that were given elsewhere for those of the person, and opens
// their result.
func bring(env *Env, a code.Answers) kit.Screen {
	env.Visit.Bring(a.Form, a.Answers, env.Visit.causes())
	return newResult(env)
}

func (s *haveScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Code
	b := &kit.Block{Width: s.Width}
	b.Focus(func() {
		b.Text(t.Title, w.Ask)
		s.input.Width = max(1, b.Width-4)
		b.Lines = append(b.Lines, kit.DrawInput(s.env.Env, &s.input))
		if s.failed != nil {
			b.Gap()
			b.Text(t.Against, "! "+kit.Describe(s.failed, s.env.Lang))
		}
	})
	b.Gap()
	b.Text(t.Dim, w.Hint)
	return s.page.Follow(b, s.Height, s.env.Env)
}
