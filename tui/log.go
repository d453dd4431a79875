package tui

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/words"
)

// logScreen lists what was tried: each entry can be changed or taken off, and a
// new one written down.
type logScreen struct {
	env *Env
	size
	menu menu
}

func newLog(env *Env) *logScreen { return &logScreen{env: env} }

func (s *logScreen) room() {}

func (s *logScreen) Title() string { return s.env.Words.Reflect.Title }
func (s *logScreen) list() *menu   { return &s.menu }

// entry gives the entry of the log under the cursor; the newest stands first,
// behind the row that writes a new one.
func (s *logScreen) entry() (i int, ok bool) {
	i = len(s.env.Visit.Log) - s.menu.at
	return i, s.menu.at > 0 && i >= 0
}

func (s *logScreen) rows() int { return len(s.env.Visit.Log) + 1 }

func (s *logScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words.Reflect
	choose := Offer{Do: DoChoose, Label: k.Choose, Foot: true}
	offers := []Offer{}
	if _, ok := s.entry(); ok {
		choose.Label = w.Change
		offers = append(offers, Offer{Do: DoMark, Label: w.Remove, Foot: true})
	}
	offers = append([]Offer{choose, {Do: DoBack, Label: k.Back, Foot: true}}, offers...)
	return append(append(offers, Offer{Do: DoPlan, Label: s.env.Words.Plan.Title}), moving(s.env.KitEnv)...)
}

func (s *logScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	i, onEntry := s.entry()
	switch {
	case do == DoBack:
		return pop()
	case do == DoPlan:
		return push(toPlan(s.env))
	case do == DoChoose && onEntry:
		return push(newReflectAgain(s.env, i))
	case do == DoChoose:
		return s.write()
	case do == DoMark && onEntry:
		return push(s.askRemove(i))
	}
	s.menu.move(do, s.rows())
	return nil
}

// write asks about a new try, once there is a catalog to name a role from.
func (s *logScreen) write() tea.Cmd {
	if s.env.Visit.Catalog == nil {
		return missing(s.env)
	}
	return tried(s.env, nil)
}

// tried asks how something went, and before the first answer is kept whose
// computer this is.
func tried(env *Env, o *catalog.Opportunity) tea.Cmd {
	ask := func() Screen {
		if env.Visit.LogFull() {
			return newFull(env)
		}
		return newReflect(env, o)
	}
	if env.Visit.MustDecide() {
		return push(newKeep(env, ask))
	}
	return push(ask())
}

// newFull says that the log takes no more.
func newFull(env *Env) Screen {
	return newText(env.KitEnv,
		func() string { return env.Words.Reflect.Title },
		func(b *block) {
			b.text(env.Theme.Text, text.Fill(env.Words.Reflect.Full, "n", strconv.Itoa(quiz.MaxReflections)))
		})
}

// askRemove asks before an entry goes.
func (s *logScreen) askRemove(i int) Screen {
	v := s.env.Visit
	entry := v.Log[i]
	w := func() words.Reflect { return s.env.Words.Reflect }
	return newAsk(s.env.KitEnv,
		func() string { return text.Fill(w().RemoveAsk, "title", entry.Name(v.Catalog, s.env.Lang)) },
		func() string { return w().RemoveNote },
		askRow{func() string { return w().RemoveKeep }, pop},
		askRow{func() string { return firstUpper(w().Remove) }, func() tea.Cmd {
			v.unwrite(i)
			s.menu.at = min(s.menu.at, s.rows()-1)
			return tea.Sequence(pop(), notice(w().Removed), v.save()) // a warning comes last
		}})
}

func (s *logScreen) View() []string {
	t, w, v := s.env.Theme, s.env.Words.Reflect, s.env.Visit
	b := &block{width: s.width}
	switch {
	case v.Catalog == nil && v.Failed != nil:
		b.text(t.Title, s.env.Words.App.CatalogBad)
		b.text(t.Text, describe(v.Failed, s.env.Lang))
		b.gap()
	case v.Catalog == nil:
		b.text(t.Dim, s.env.Words.App.Loading)
		b.gap()
	case len(v.Log) == 0:
		b.text(t.Title, w.LogEmpty)
		b.text(t.Text, w.LogEmptyDo)
		b.gap()
	}
	rows := []row{{mark: "+", label: w.Add}}
	for i := len(v.Log) - 1; i >= 0; i-- {
		r := row{mark: "·", label: v.Log[i].Name(v.Catalog, s.env.Lang), note: facts.Tried(v.Log[i], w, true)}
		if len(rows) == 1 {
			r.head = w.Log
		}
		rows = append(rows, r)
	}
	s.menu.rows(s.env.KitEnv, b, rows)
	if v.Catalog != nil && len(v.Log) > 0 {
		b.gap()
		found(s.env, b)
		b.gap()
		b.text(t.Title, w.HowTitle)
		b.text(t.Dim, w.How)
	}
	return b.view(&s.menu, s.height, s.env.KitEnv)
}
