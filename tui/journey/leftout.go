package journey

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/facts"
	"aina/tui/kit"
)

// leftOutScreen says how much does not match the person's limits, and for which reason.
// A reason that can be lifted is a door: Enter asks whether to, for now or for good.
type leftOutScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
	of   *leftOut
}

// leftOut is what is left out of a ranking, sorted by reason once for each ranking.
type leftOut struct {
	n      int // of the ranking
	known  bool
	sorted ranking.LeftOut
}

func newLeftOut(env *Env) *leftOutScreen {
	return &leftOutScreen{env: env, of: &leftOut{}}
}

// totals lists how much is left out for which reason.
func (o *leftOut) totals(env *Env) []reading.Total {
	v := env.Visit
	if v.Catalog == nil {
		return nil
	}
	if !o.known || o.n != v.insight.n {
		o.n, o.known, o.sorted = v.insight.n, true, v.Ranking.LeftOut()
	}
	return reading.Totals(v.Ranking, o.sorted, v.Profile(), v.Catalog, env.Lang)
}

// total finds a total by its id. Once nothing is left out for the reason it is empty.
func (o *leftOut) total(env *Env, id string) reading.Total {
	for _, t := range o.totals(env) {
		if t.ID == id {
			return t
		}
	}
	return reading.Total{}
}

func (s *leftOutScreen) Title() string { return s.env.Words.LeftOut.Title }

func (s *leftOutScreen) Offers() []kit.Offer {
	if len(s.doors()) == 0 {
		return []kit.Offer{{Action: kit.ActionBack, Label: s.env.Words.Keys.Back, Foot: true}}
	}
	return kit.ChooseOffers(s.env.Env)
}

// door is a row, and what Enter does there.
type door struct {
	mark, label string
	open        func() tea.Cmd
}

// doors lists the limits that are lifted for now, then the reasons for what is left out.
func (s *leftOutScreen) doors() []door {
	v := s.env.Visit
	var all []door
	for _, l := range v.Profile().InForce() {
		name := func() string {
			return text.Fill(s.env.Words.LeftOut.Lifted, "x", reading.LiftName(l, v.Catalog, s.env.Lang))
		}
		all = append(all, door{"−", name(), func() tea.Cmd { return s.askPutBack(l, name) }})
	}
	for _, t := range s.of.totals(s.env) {
		d := door{"→", t.Text, func() tea.Cmd { return kit.Push(newLeftOutList(s.env, s.of, t.ID)) }}
		switch {
		case t.Lift != nil:
			d.mark, d.open = "+", func() tea.Cmd { return s.askLift(*t.Lift, t.ID) }
		case t.Why != "":
			d.mark = "×"
		}
		all = append(all, d)
	}
	return all
}

func (s *leftOutScreen) Update(msg tea.Msg) tea.Cmd {
	doors := s.doors()
	s.menu.At = kit.Clamp(s.menu.At, 0, max(0, len(doors)-1)) // there may be fewer than before
	switch msg {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose:
		return doors[s.menu.At].open()
	}
	s.menu.Move(msg, len(doors))
	return nil
}

// askLift asks whether to lift a limit, and for how long.
func (s *leftOutScreen) askLift(l quiz.Lift, id string) tea.Cmd {
	w := func() words.LeftOut { return s.env.Words.LeftOut }
	note := func() string {
		return strings.TrimPrefix(s.of.total(s.env, id).Text+". ", ". ") + s.forGood(l)
	}
	return kit.Push(kit.NewDialog(s.env.Env, func() string { return w().Ask }, note,
		kit.DialogRow{Label: func() string { return w().ForNow }, Do: func() tea.Cmd {
			return s.change(func() { s.env.Visit.Lift(l) }, "")
		}},
		kit.DialogRow{Label: func() string { return w().ForGood }, Do: func() tea.Cmd { return s.loosen(l) }},
		kit.DialogRow{Label: func() string { return w().Look }, Do: func() tea.Cmd { return kit.Swap(newLeftOutList(s.env, s.of, id)) }},
		kit.DialogRow{Label: func() string { return w().Keep }, Do: kit.Pop}))
}

// askPutBack asks about a limit that is lifted for now.
func (s *leftOutScreen) askPutBack(l quiz.Lift, name func() string) tea.Cmd {
	w := func() words.LeftOut { return s.env.Words.LeftOut }
	return kit.Push(kit.NewDialog(s.env.Env, name, func() string { return s.forGood(l) },
		kit.DialogRow{Label: func() string { return w().PutBack }, Do: func() tea.Cmd {
			return s.change(func() { s.env.Visit.PutBack(l) }, w().CountsAgain)
		}},
		kit.DialogRow{Label: func() string { return w().ForGood }, Do: func() tea.Cmd { return s.loosen(l) }},
		kit.DialogRow{Label: func() string { return w().Keep }, Do: kit.Pop}))
}

// forGood says what lifting a limit for good does to the answers.
func (s *leftOutScreen) forGood(l quiz.Lift) string {
	v := s.env.Visit
	return facts.Loosening(l, v.Loosening(l), v.Picture().Questions, v.Catalog, s.env.Lang)
}

// loosen lifts a limit for good.
func (s *leftOutScreen) loosen(l quiz.Lift) tea.Cmd {
	return s.change(func() { s.env.Visit.Loosen(l) }, s.env.Words.LeftOut.Changed)
}

// change changes a limit, closes the dialog, and says what was done and how many
// matches there are more.
func (s *leftOutScreen) change(do func(), said string) tea.Cmd {
	v := s.env.Visit
	before := len(v.Ranking.Matches)
	do()
	v.refresh()
	if more := len(v.Ranking.Matches) - before; more > 0 {
		said = strings.TrimSpace(said + " " + s.env.Words.LeftOut.Opened.For(s.env.Lang, more))
	}
	return tea.Sequence(kit.Pop(), kit.Notice(said), v.save()) // a warning comes last
}

func (s *leftOutScreen) View() []string {
	t, w, doors := s.env.Theme, s.env.Words.LeftOut, s.doors()
	b := &kit.Block{Width: s.Width}
	switch n := len(s.env.Visit.Ranking.Excluded); {
	case n == 0:
		b.Text(t.Title, w.None)
	case len(s.of.sorted.Openings) > 0:
		b.Text(t.Dim, w.Total.For(s.env.Lang, n)+" "+w.Choose)
	default:
		b.Text(t.Dim, w.Total.For(s.env.Lang, n))
	}
	if s.Height > 12 {
		b.Gap()
	}
	var rows []kit.Row
	for _, d := range doors {
		rows = append(rows, kit.Row{Mark: d.mark, Label: d.label})
	}
	s.menu.At = kit.Clamp(s.menu.At, 0, max(0, len(rows)-1))
	s.menu.DrawRows(s.env.Env, b, rows)
	return b.View(&s.menu, s.Height, s.env.Env)
}

// leftOutList lists what is left out for one reason, each with all its reasons.
type leftOutList struct {
	env *Env
	kit.Size
	menu kit.Menu
	of   *leftOut
	id   string // of the total
}

func newLeftOutList(env *Env, of *leftOut, id string) *leftOutList {
	return &leftOutList{env: env, of: of, id: id}
}

func (s *leftOutList) Wide()         {}
func (s *leftOutList) Title() string { return s.env.Words.LeftOut.Title }

func (s *leftOutList) Offers() []kit.Offer {
	offers := []kit.Offer{{Action: kit.ActionBack, Label: s.env.Words.Keys.Back, Foot: true}}
	if len(s.of.total(s.env, s.id).Of) > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionChoose, Label: s.env.Words.Matches.DoOpen, Foot: true})
		offers = append(offers, kit.MoveOffers(s.env.Env)...)
	}
	return offers
}

func (s *leftOutList) Update(msg tea.Msg) tea.Cmd {
	out := s.of.total(s.env, s.id).Of
	s.menu.At = kit.Clamp(s.menu.At, 0, max(0, len(out)-1)) // there may be fewer than before
	switch msg {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose:
		d := newDetail(s.env, &item{opp: out[s.menu.At].Opportunity})
		d.out = &out[s.menu.At]
		return kit.Push(d)
	}
	s.menu.Move(msg, len(out))
	return nil
}

func (s *leftOutList) View() []string {
	t, w, v, lang := s.env.Theme, s.env.Words.LeftOut, s.env.Visit, s.env.Lang
	b := &kit.Block{Width: s.Width}
	total := s.of.total(s.env, s.id)
	switch {
	case len(total.Of) == 0:
		b.Text(t.Title, w.None)
		return b.Lines
	case s.id == reading.TotalOfAll:
		b.Text(t.Dim, w.Note)
	default:
		b.Text(t.Dim, strings.TrimSpace(total.Text+". "+total.Why))
	}
	room := kit.Size{Width: s.Width, Height: max(1, s.Height-len(b.Lines))}
	p := v.Profile()
	return append(b.Lines, s.menu.Window(s.env.Env, room, len(total.Of), func(i int) kit.Row {
		x := total.Of[i]
		return kit.Row{Mark: "×", Label: x.Opportunity.Title.In(lang), Note: strings.Join(reading.WhyExcluded(x, p, v.Catalog, lang), " ")}
	})...)
}

// standing is the quiet line above the matches while limits are lifted for now, and ""
// while none is.
func standing(env *Env) string {
	if len(env.Visit.Lifted) == 0 {
		return ""
	}
	n := len(env.Visit.Profile().InForce())
	if n == 0 {
		return ""
	}
	return text.Fill(env.Words.LeftOut.Standing.For(env.Lang, n), "key", kit.ActionUndo.Key())
}

// putBack lets all limits count again.
func putBack(env *Env) tea.Cmd {
	env.Visit.PutBack(env.Visit.Lifted...)
	env.Visit.refresh()
	return kit.Notice(env.Words.LeftOut.CountsAgain)
}
