package kit

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// Dialog asks before something is done that cannot be undone. The first row loses
// nothing.
type Dialog struct {
	env *Env
	Size
	menu      Menu
	ask, note func() string
	rows      []DialogRow
	Leaving   bool // whether it asks about leaving the program
}

// DialogRow is one answer to a dialog, and what it does. Where Do is nil, the dialog
// closes and nothing else happens.
type DialogRow struct {
	Label func() string
	Do    func() tea.Cmd
}

// NewDialog asks a question. note explains it, and may be nil. The first of the rows
// must lose nothing: the cursor begins there.
func NewDialog(env *Env, ask, note func() string, rows ...DialogRow) *Dialog {
	return &Dialog{env: env, ask: ask, note: note, rows: rows}
}

// NewLeaveDialog asks before something is lost by leaving the program. note may be nil;
// rows are shown between staying and leaving.
func NewLeaveDialog(env *Env, note func() string, rows ...DialogRow) *Dialog {
	rows = slices.Concat(
		[]DialogRow{{func() string { return env.Words.App.LeaveStay }, Pop}},
		rows,
		[]DialogRow{{func() string { return env.Words.App.LeaveGo }, Quit}})
	s := NewDialog(env, func() string { return env.Words.App.LeaveAsk }, note, rows...)
	s.Leaving = true
	return s
}

func (s *Dialog) Title() string { return s.ask() }
func (s *Dialog) Menu() *Menu   { return &s.menu }

func (s *Dialog) Offers() []Offer {
	return ChooseOffers(s.env)
}

func (s *Dialog) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case ActionBack:
		return Pop()
	case ActionChoose:
		if len(s.rows) == 0 || s.rows[s.menu.At].Do == nil {
			return Pop()
		}
		return s.rows[s.menu.At].Do()
	}
	s.menu.Move(msg, len(s.rows))
	return nil
}

func (s *Dialog) View() []string {
	b := &Block{Width: s.Width}
	b.Text(s.env.Theme.Title, s.ask())
	if s.note != nil {
		b.Text(s.env.Theme.Text, s.note())
	}
	b.Gap()
	var rows []Row
	for _, r := range s.rows {
		rows = append(rows, Row{Label: r.Label()})
	}
	s.menu.DrawRows(s.env, b, rows)
	return b.View(&s.menu, s.Height, s.env)
}
