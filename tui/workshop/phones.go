package workshop

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/tui/kit"
	"aina/tui/theme"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
)

// phonesScreen is for the trainer: how far phones have come, what is in the way, and what
// can be done about it.
type phonesScreen struct {
	*Workshop
	kit.Size
	menu kit.Menu
}

func newPhones(w *Workshop) *phonesScreen { return &phonesScreen{Workshop: w} }

func (s *phonesScreen) Single()         {}
func (s *phonesScreen) Title() string   { return s.Words.Workshop.Network.Phones }
func (s *phonesScreen) Menu() *kit.Menu { return &s.menu }

func (s *phonesScreen) Offers() []kit.Offer {
	n := s.Words.Workshop.Network
	return kit.ChooseOffers(s.Env, kit.Offer{Action: kit.ActionPaper, Label: n.DoPaper, Foot: true}, kit.Offer{Action: kit.ActionJoin, Label: n.DoJoin},
		kit.Offer{Action: kit.ActionWiFi, Label: n.DoWiFi}, kit.Offer{Action: kit.ActionLock, Label: s.lockLabel()})
}

// rows are what can be chosen, and what each does.
func (s *phonesScreen) rows() (rows []kit.Row, does []func() tea.Cmd) {
	n := s.Words.Workshop.Network
	add := func(label string, do func() tea.Cmd) {
		rows, does = append(rows, kit.Row{Label: text.Capitalize(label)}), append(does, do)
	}
	decide := s.Lan.Advice() == network.NobodyComes
	if decide {
		add(n.DoPaper, func() tea.Cmd { return s.Update(kit.ActionPaper) })
	}
	add(n.DoJoin, func() tea.Cmd { return s.Update(kit.ActionJoin) })
	add(n.DoWiFi, func() tea.Cmd { return s.Update(kit.ActionWiFi) })
	state := s.Lan.Host.State()
	for i, c := range state.Candidates {
		if i != state.At {
			add(join.Other(c, state.Port, s.Lang), func() tea.Cmd {
				s.Lan.Host.Choose(c.Address)
				s.menu.At = 0
				return nil
			})
		}
	}
	add(s.lockLabel(), s.lock)
	if !decide {
		add(n.DoPaper, func() tea.Cmd { return s.Update(kit.ActionPaper) })
	}
	return rows, does
}

func (s *phonesScreen) Update(msg tea.Msg) tea.Cmd {
	rows, does := s.rows()
	switch msg {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose:
		return does[kit.Clamp(s.menu.At, 0, len(does)-1)]()
	case kit.ActionPaper:
		s.paper = true
		return tea.Sequence(kit.Reset(newPage(s.Workshop)), kit.Notice(s.Words.Workshop.Network.OnPaper))
	}
	if cmd, done := s.phoneAction(msg); done {
		return cmd
	}
	s.menu.Move(msg, len(rows))
	return nil
}

func (s *phonesScreen) View() []string {
	t, n := s.Theme, s.Words.Workshop.Network
	b := &kit.Block{Width: s.Width}
	rows, _ := s.rows()
	s.menu.At = kit.Clamp(s.menu.At, 0, len(rows)-1) // an address may have gone
	state, advice := s.Lan.Host.State(), s.Lan.Advice()
	b.Text(t.Title, join.Ladder(s.Lan.Ladder(), s.Lang))
	if said := join.Advice(advice, state.Chosen().Kind, s.Lang); said != "" {
		b.Text(t.Against, said)
	}
	b.Gap()
	s.menu.DrawRows(s.Env, b, rows)
	b.Gap()
	s.findings(b, state.Checkup, network.Stop, t.Against)
	if advice == network.NobodyComes {
		for i, step := range n.Decide {
			b.Hang(strconv.Itoa(i+1)+". ", t.Text, step)
		}
		b.Gap()
	}
	s.findings(b, state.Checkup, network.Note, t.Dim)
	s.findings(b, state.Checkup, network.Fine, t.Dim)
	return b.View(&s.menu, s.Height, s.Env)
}

// findings says what is known of the network, as far as it matters so much.
func (s *phonesScreen) findings(b *kit.Block, c network.Checkup, level network.Level, style theme.Ink) {
	for _, f := range c.Findings {
		if f.Level == level {
			said, do := join.Finding(f, c, s.Lang)
			b.Text(style, text.Join(" ", said, do))
		}
	}
}
