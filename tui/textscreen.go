package tui

import (
	tea "github.com/charmbracelet/bubbletea"
)

// textScreen is something to read on the way, and to come back from: why we
// ask, whom to talk to, what went wrong.
type textScreen struct {
	env *KitEnv
	size
	page  page
	title func() string
	fill  func(*block)
}

func (s *textScreen) Title() string { return s.title() }

func (s *textScreen) lines() []string {
	b := &block{width: s.width}
	s.fill(b)
	return b.lines
}

func (s *textScreen) Offers() []Offer {
	k := s.env.Words.Keys
	return append([]Offer{
		{Do: DoBack, Label: k.Back, Foot: true},
		{Do: DoChoose, Label: k.Back},
	}, reading(s.env, len(s.lines()), s.height)...)
}

func (s *textScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	if do == DoBack || do == DoChoose {
		return pop()
	}
	s.page.scroll(do, len(s.lines()), s.height)
	return nil
}

func (s *textScreen) View() []string {
	return s.page.view(s.lines(), s.height, s.env)
}

// newText makes a screen of what fill adds, in the language of the moment.
func newText(env *KitEnv, title func() string, fill func(*block)) *textScreen {
	return &textScreen{env: env, title: title, fill: fill}
}
