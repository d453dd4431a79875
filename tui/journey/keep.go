package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// keepScreen asks whose computer this is, before anything is saved.
type keepScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
	then func() kit.Screen // what comes after the answer
}

func newKeep(env *Env, then func() kit.Screen) *keepScreen {
	return &keepScreen{env: env, menu: kit.Menu{At: -1}, then: then}
}

func (s *keepScreen) Title() string { return s.env.Words.Keep.Title }

func (s *keepScreen) Offers() []kit.Offer {
	offers := kit.ChooseOffers(s.env.Env, kit.DigitOffers(s.labels())...)
	offers[0].Foot = s.menu.At >= 0 // Enter chooses nothing before there is a cursor
	return offers
}

func (s *keepScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(kit.Action)
	if !ok {
		return nil
	}
	if row, choose := kit.RowAt(do, s.labels()); row >= 0 {
		s.menu.At = row
		if !choose {
			return nil
		}
		do = kit.ActionChoose
	}
	switch do {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose:
		if s.menu.At < 0 {
			return kit.Notice(s.env.Words.Keep.ChooseFirst)
		}
		v := s.env.Visit
		earlier := v.opt.Found
		v.Decide(s.menu.At == 0, v.causes())
		v.refresh()
		kept, next := v.save(), s.then() // which may bring more to save
		open := tea.Batch(kept, v.save(), kit.Swap(next))
		if s.menu.At == 1 && earlier {
			return tea.Batch(open, kit.Notice(s.env.Words.Keep.Earlier))
		}
		return open
	}
	s.menu.Move(do, 2)
	return nil
}

// labels are the answers.
func (s *keepScreen) labels() []string {
	return []string{s.env.Words.Keep.Mine, s.env.Words.Keep.Shared}
}

func (s *keepScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Keep
	b := &kit.Block{Width: s.Width}
	b.Text(t.Title, w.Ask)
	b.Gap()
	s.menu.DrawRows(s.env.Env, b, []kit.Row{
		{Mark: "1", Label: w.Mine, Note: w.MineNote},
		{Mark: "2", Label: w.Shared, Note: w.SharedNote},
	})
	b.Gap()
	b.Text(t.Dim, w.Why)
	return b.View(&s.menu, s.Height, s.env.Env)
}
