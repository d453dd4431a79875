package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// askScreen asks before something is done that cannot be undone. The first row
// is the one that loses nothing.
type askScreen struct {
	env *KitEnv
	size
	menu      menu
	ask, note func() string
	rows      []askRow
	leaving   bool // whether it asks before the program is left
}

// askRow is one answer, and what it does.
type askRow struct {
	label func() string
	do    func() tea.Cmd
}

func newAsk(env *KitEnv, ask, note func() string, rows ...askRow) *askScreen {
	return &askScreen{env: env, ask: ask, note: note, rows: rows}
}

// newLeave asks before something is lost by leaving the program. rows stand
// between staying and leaving.
func newLeave(env *KitEnv, note func() string, rows ...askRow) *askScreen {
	rows = slices.Concat(
		[]askRow{{func() string { return env.Words.App.LeaveStay }, pop}},
		rows,
		[]askRow{{func() string { return env.Words.App.LeaveGo }, quit}})
	s := newAsk(env, func() string { return env.Words.App.LeaveAsk }, note, rows...)
	s.leaving = true
	return s
}

func (s *askScreen) Title() string { return s.ask() }
func (s *askScreen) list() *menu   { return &s.menu }

func (s *askScreen) Offers() []Offer {
	return choosing(s.env)
}

func (s *askScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	switch do {
	case DoBack:
		return pop()
	case DoChoose:
		return s.rows[s.menu.at].do()
	}
	s.menu.move(do, len(s.rows))
	return nil
}

func (s *askScreen) View() []string {
	b := &block{width: s.width}
	b.text(s.env.Theme.Title, s.ask())
	b.text(s.env.Theme.Text, s.note())
	b.gap()
	var rows []row
	for _, r := range s.rows {
		rows = append(rows, row{label: r.label()})
	}
	s.menu.rows(s.env, b, rows)
	return b.view(&s.menu, s.height, s.env)
}
