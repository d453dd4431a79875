package tui

import tea "github.com/charmbracelet/bubbletea"

// keepScreen asks whose computer this is, before anything is kept.
type keepScreen struct {
	env *Env
	size
	menu menu
	then func() Screen // what comes after the answer
}

func newKeep(env *Env, then func() Screen) *keepScreen { return &keepScreen{env: env, then: then} }

func (s *keepScreen) Title() string { return s.env.Words.Keep.Title }

func (s *keepScreen) Offers() []Offer {
	w := s.env.Words.Keep
	return choosing(s.env.KitEnv, Offer{Do: DoDigit1, Label: w.Mine}, Offer{Do: DoDigit2, Label: w.Shared})
}

func (s *keepScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	if n := do.digit(); n > 0 {
		s.menu.at, do = n-1, DoChoose
	}
	switch do {
	case DoBack:
		return pop()
	case DoChoose:
		v := s.env.Visit
		earlier := v.CanContinue()
		v.Decide(s.menu.at == 0, v.causes())
		v.refresh()
		open := tea.Batch(v.save(), swap(s.then()))
		if s.menu.at == 1 && earlier {
			return tea.Batch(open, notice(s.env.Words.Keep.Earlier))
		}
		return open
	}
	s.menu.move(do, 2)
	return nil
}

func (s *keepScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Keep
	b := &block{width: s.width}
	b.text(t.Title, w.Ask)
	b.gap()
	s.menu.rows(s.env.KitEnv, b, []row{
		{mark: "1", label: w.Mine, note: w.MineNote},
		{mark: "2", label: w.Shared, note: w.SharedNo},
	})
	b.gap()
	b.text(t.Dim, w.Why)
	return b.view(&s.menu, s.height, s.env.KitEnv)
}
