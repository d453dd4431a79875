package kit

import (
	tea "github.com/charmbracelet/bubbletea"
)

// TextScreen is something to read on the way, and to come back from: why we
// ask, whom to talk to, what went wrong.
type TextScreen struct {
	env *Env
	Size
	page  Page
	title func() string
	fill  func(*Block)
}

func (s *TextScreen) Title() string { return s.title() }

func (s *TextScreen) lines() []string {
	b := &Block{Width: s.Width}
	s.fill(b)
	return b.Lines
}

func (s *TextScreen) Offers() []Offer {
	k := s.env.Words.Keys
	return append([]Offer{
		{Action: ActionBack, Label: k.Back, Foot: true},
		{Action: ActionChoose, Label: k.Back},
	}, s.page.Offers(s.env, s.Height, s.lines)...)
}

func (s *TextScreen) Update(msg tea.Msg) tea.Cmd {
	if msg == ActionBack || msg == ActionChoose {
		return Pop()
	}
	s.page.Scroll(msg, len(s.lines()), s.Height)
	return nil
}

func (s *TextScreen) View() []string {
	return s.page.View(s.lines(), s.Height, s.env)
}

// NewText makes a screen of what fill adds, in the language of the moment.
func NewText(env *Env, title func() string, fill func(*Block)) *TextScreen {
	return &TextScreen{env: env, title: title, fill: fill}
}
