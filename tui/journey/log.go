package journey

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/learning"
	"aina/quiz/visit"
	"aina/tui/facts"
	"aina/tui/kit"
)

// logScreen lists what was tried: each entry can be changed or removed, and a
// new one added.
type logScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
}

func newLog(env *Env) *logScreen { return &logScreen{env: env} }

func (s *logScreen) Single() {}

func (s *logScreen) Title() string   { return s.env.Words.Reflect.Title }
func (s *logScreen) Menu() *kit.Menu { return &s.menu }

// entry returns the entry of the log under the cursor. The newest is first, below
// the row that adds one.
func (s *logScreen) entry() (i int, ok bool) {
	i = len(s.env.Visit.Log) - s.menu.At
	return i, s.menu.At > 0 && i >= 0
}

func (s *logScreen) rows() int { return len(s.env.Visit.Log) + 1 }

func (s *logScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words.Reflect
	choose := kit.Offer{Action: kit.ActionChoose, Label: k.Choose, Foot: true}
	offers := []kit.Offer{}
	if _, ok := s.entry(); ok {
		choose.Label = w.Change
		offers = append(offers, kit.Offer{Action: kit.ActionMark, Label: w.Remove, Foot: true})
	}
	offers = append([]kit.Offer{choose, {Action: kit.ActionBack, Label: k.Back, Foot: true}}, offers...)
	return append(append(offers, kit.Offer{Action: kit.ActionPlan, Label: s.env.Words.Plan.Title}), kit.MoveOffers(s.env.Env)...)
}

func (s *logScreen) Update(msg tea.Msg) tea.Cmd {
	i, onEntry := s.entry()
	switch {
	case msg == kit.ActionBack:
		return kit.Pop()
	case msg == kit.ActionPlan:
		return kit.Push(toPlan(s.env))
	case msg == kit.ActionChoose && onEntry:
		return kit.Push(askTrial(s.env, s.env.Visit.TrialOf(i)))
	case msg == kit.ActionChoose:
		return s.add()
	case msg == kit.ActionMark && onEntry:
		return kit.Push(s.askRemove(i))
	}
	s.menu.Move(msg, s.rows())
	return nil
}

// add asks about a new try, once there is a catalog to choose a role from.
func (s *logScreen) add() tea.Cmd {
	if s.env.Visit.Catalog == nil {
		return s.env.Visit.Missing(s.env.Env)
	}
	return openReflect(s.env, nil)
}

// openReflect asks how it went with role o, or, where that is nil, with one to choose.
// Before the first answer is saved it asks whose computer this is.
func openReflect(env *Env, o *catalog.Opportunity) tea.Cmd {
	ask := func() kit.Screen {
		if env.Visit.LogFull() {
			return newFull(env)
		}
		return askTrial(env, visit.NewTrial(o, env.Today))
	}
	if env.Visit.MustDecide() {
		return kit.Push(newKeep(env, ask))
	}
	return kit.Push(ask())
}

// newFull says that the log is full.
func newFull(env *Env) kit.Screen {
	return kit.NewText(env.Env,
		func() string { return env.Words.Reflect.Title },
		func(b *kit.Block) {
			b.Text(env.Theme.Text, text.Fill(env.Words.Reflect.Full, "n", strconv.Itoa(learning.MaxReflections)))
		})
}

// askRemove asks before an entry is removed.
func (s *logScreen) askRemove(i int) kit.Screen {
	v := s.env.Visit
	entry := v.Log[i]
	w := func() words.Reflect { return s.env.Words.Reflect }
	return kit.NewDialog(s.env.Env,
		func() string { return text.Fill(w().RemoveAsk, "title", entry.Name(v.Catalog, s.env.Lang)) },
		func() string { return w().RemoveNote },
		kit.DialogRow{Label: func() string { return w().RemoveKeep }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return text.Capitalize(w().Remove) }, Do: func() tea.Cmd {
			v.RemoveReflection(i)
			v.refresh()
			s.menu.At = min(s.menu.At, s.rows()-1)
			return tea.Sequence(kit.Pop(), kit.Notice(w().Removed), v.save()) // a warning comes last
		}})
}

func (s *logScreen) View() []string {
	t, w, v := s.env.Theme, s.env.Words.Reflect, s.env.Visit
	b := &kit.Block{Width: s.Width}
	switch {
	case v.Catalog == nil && v.Failed != nil:
		b.Text(t.Title, s.env.Words.App.CatalogBad)
		b.Text(t.Text, kit.Describe(v.Failed, s.env.Lang))
		b.Gap()
	case v.Catalog == nil:
		b.Text(t.Dim, v.Opening(s.env.Env))
		b.Gap()
	case len(v.Log) == 0:
		b.Text(t.Title, w.LogEmpty)
		b.Text(t.Text, w.LogEmptyDo)
		b.Gap()
	}
	rows := []kit.Row{{Mark: "+", Label: w.Add}}
	for i := len(v.Log) - 1; i >= 0; i-- {
		r := kit.Row{Mark: "·", Label: v.Log[i].Name(v.Catalog, s.env.Lang), Note: facts.LogLine(v.Log[i], true, s.env.Lang)}
		if len(rows) == 1 {
			r.Head = w.Log
		}
		rows = append(rows, r)
	}
	s.menu.DrawRows(s.env.Env, b, rows)
	if v.Catalog != nil && len(v.Log) > 0 {
		b.Gap()
		found(s.env, b)
		b.Gap()
		b.Text(t.Title, w.HowTitle)
		b.Text(t.Dim, w.How)
	}
	return b.View(&s.menu, s.Height, s.env.Env)
}
