package journey

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/kit"
)

// leftOutScreen lists what does not match the person's limits, with the reason and
// what would change that.
type leftOutScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
}

func newLeftOut(env *Env) *leftOutScreen { return &leftOutScreen{env: env} }

func (s *leftOutScreen) Wide()         {}
func (s *leftOutScreen) Title() string { return s.env.Words.LeftOut.Title }

func (s *leftOutScreen) out() []ranking.Excluded { return s.env.Visit.Ranking.Excluded }

func (s *leftOutScreen) Offers() []kit.Offer {
	k := s.env.Words.Keys
	offers := []kit.Offer{{Action: kit.ActionBack, Label: k.Back, Foot: true}}
	if len(s.out()) > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionChoose, Label: s.env.Words.Matches.DoOpen, Foot: true})
		offers = append(offers, kit.MoveOffers(s.env.Env)...)
	}
	return offers
}

func (s *leftOutScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(kit.Action)
	if !ok {
		s.menu = kit.Menu{} // the catalog was read again
		return nil
	}
	switch do {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose:
		x := s.out()[s.menu.At]
		d := newDetail(s.env, &item{opp: x.Opportunity})
		d.out = &x
		return kit.Push(d)
	}
	s.menu.Move(do, len(s.out()))
	return nil
}

func (s *leftOutScreen) View() []string {
	t, w, v, lang := s.env.Theme, s.env.Words.LeftOut, s.env.Visit, s.env.Lang
	b := &kit.Block{Width: s.Width}
	if len(s.out()) == 0 {
		b.Text(t.Title, w.None)
		return b.Lines
	}
	b.Text(t.Dim, w.Note)
	room := kit.Size{Width: s.Width, Height: max(1, s.Height-len(b.Lines))}
	p := v.Profile()
	return append(b.Lines, s.menu.Window(s.env.Env, room, len(s.out()), func(i int) kit.Row {
		x := s.out()[i]
		return kit.Row{Mark: "×", Label: x.Opportunity.Title.In(lang), Note: strings.Join(reading.WhyExcluded(x, p, v.Catalog, lang), " ")}
	})...)
}
