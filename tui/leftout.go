package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// leftOutScreen lists what lies outside the person's limits, each with the
// reason and what would open it.
type leftOutScreen struct {
	env *Env
	size
	menu menu
}

func newLeftOut(env *Env) *leftOutScreen { return &leftOutScreen{env: env} }

func (s *leftOutScreen) wide()         {}
func (s *leftOutScreen) Title() string { return s.env.Words.LeftOut.Title }

func (s *leftOutScreen) out() []quiz.Excluded { return s.env.Visit.Ranking.Excluded }

func (s *leftOutScreen) Offers() []Offer {
	k := s.env.Words.Keys
	offers := []Offer{{Do: DoBack, Label: k.Back, Foot: true}}
	if len(s.out()) > 0 {
		offers = append(offers, Offer{Do: DoChoose, Label: s.env.Words.Matches.DoOpen, Foot: true})
		offers = append(offers, moving(s.env.KitEnv)...)
	}
	return offers
}

func (s *leftOutScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		s.menu = menu{} // the catalog was read anew
		return nil
	}
	switch do {
	case DoBack:
		return pop()
	case DoChoose:
		x := s.out()[s.menu.at]
		d := newDetail(s.env, &item{opp: x.Opportunity})
		d.out = &x
		return push(d)
	}
	s.menu.move(do, len(s.out()))
	return nil
}

func (s *leftOutScreen) View() []string {
	t, w, v, lang := s.env.Theme, s.env.Words.LeftOut, s.env.Visit, s.env.Lang
	b := &block{width: s.width}
	if len(s.out()) == 0 {
		b.text(t.Title, w.None)
		return b.lines
	}
	b.text(t.Dim, w.Note)
	room := size{s.width, max(1, s.height-len(b.lines))}
	p := v.Profile()
	return append(b.lines, s.menu.window(s.env.KitEnv, room, len(s.out()), func(i int) row {
		x := s.out()[i]
		return row{mark: "×", label: x.Opportunity.Title.In(lang), note: strings.Join(x.Why(p, v.Catalog, lang), " ")}
	})...)
}
