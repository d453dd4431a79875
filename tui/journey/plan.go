package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/tui/kit"
)

// planScreen is what a person takes away: the shortlist with first steps, portals,
// and whom to talk to.
type planScreen struct {
	env *Env
	kit.Size
	menu    kit.Menu
	letters string // the code of the answers; "": there is none
}

func newPlan(env *Env) *planScreen { return &planScreen{env: env, letters: env.Visit.code()} }

// toPlan opens the plan. Before one is saved for the first time, it asks whose
// computer this is.
func toPlan(env *Env) kit.Screen {
	if env.Visit.MustDecidePlan() {
		return newKeep(env, func() kit.Screen { return newPlan(env) })
	}
	return newPlan(env)
}

func (s *planScreen) Single() {}

// Wide puts the portals beside the shortlist.
func (s *planScreen) Wide() {}

func (s *planScreen) Title() string   { return s.env.Words.Plan.Title }
func (s *planScreen) Menu() *kit.Menu { return &s.menu }

func (s *planScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words.Plan
	open := kit.Offer{Action: kit.ActionChoose, Label: w.DoOpen, Foot: true}
	if s.saving() {
		open.Label = w.DoSave
	}
	offers := []kit.Offer{open, {Action: kit.ActionBack, Label: k.Back, Foot: true}}
	if s.own() {
		offers = append(offers, kit.Offer{Action: kit.ActionSave, Label: w.DoSave})
	}
	if s.own() {
		offers = append(offers, kit.Offer{Action: kit.ActionNextPerson, Label: s.env.Words.Welcome.NextPerson})
	}
	if s.menu.At < len(s.env.Visit.chosen()) {
		offers = append(offers, kit.Offer{Action: kit.ActionMark, Label: w.DoRemove, Foot: true})
		if s.own() {
			offers = append(offers, kit.Offer{Action: kit.ActionTried, Label: s.env.Words.Reflect.Do, Foot: true})
		}
	}
	if s.logging() {
		offers[0].Label = s.env.Words.Reflect.Title
	}
	if s.coding() {
		offers[0].Label = w.DoOpen
	}
	return append(offers, kit.MoveOffers(s.env.Env)...)
}

// own reports whether the person is nobody's guest: what was tried and files are for them
// alone.
func (s *planScreen) own() bool { return s.env.Visit.opt.Host == nil }

// logging reports whether the cursor is on the row that opens the log, coding whether
// it is on that of the code, saving whether it is on the last one, which saves the
// plan.
func (s *planScreen) logging() bool { return s.own() && s.menu.At == len(s.env.Visit.chosen()) }
func (s *planScreen) coding() bool {
	at := len(s.env.Visit.chosen())
	if s.own() {
		at++
	}
	return s.letters != "" && s.menu.At == at
}
func (s *planScreen) saving() bool { return s.own() && s.menu.At == s.rows()-1 }

// rows counts the rows of the menu.
func (s *planScreen) rows() int {
	n := len(s.env.Visit.chosen())
	if s.letters != "" {
		n++
	}
	if s.own() {
		n += 2
	}
	return n
}

func (s *planScreen) Update(msg tea.Msg) tea.Cmd {
	v := s.env.Visit
	chosen := v.chosen()
	if _, do := msg.(kit.Action); !do {
		s.letters = v.code() // the answers or the catalog may have changed meanwhile
	}
	switch {
	case msg == kit.ActionBack:
		return kit.Pop()
	case msg == kit.ActionNextPerson:
		return askNextPerson(s.env)
	case (msg == kit.ActionSave || msg == kit.ActionChoose && s.saving()) && v.Catalog == nil:
		return s.env.Visit.Missing(s.env.Env)
	case msg == kit.ActionSave, msg == kit.ActionChoose && s.saving():
		return kit.Push(newSave(s.env))
	case msg == kit.ActionChoose && s.coding():
		return kit.Push(newTake(s.env, s.letters))
	case msg == kit.ActionChoose && s.logging():
		return kit.Push(newLog(s.env))
	case msg == kit.ActionTried && s.menu.At < len(chosen):
		return openReflect(s.env, chosen[s.menu.At])
	case msg == kit.ActionChoose && s.menu.At < len(chosen):
		it := item{opp: chosen[s.menu.At]}
		if m, ok := v.Ranking.Match(it.opp.ID); ok && !v.Browsing {
			it.match = &m
		}
		return kit.Push(newDetail(s.env, &it))
	case msg == kit.ActionMark && s.menu.At < len(chosen):
		return shortlist(s.env, chosen[s.menu.At])
	}
	s.menu.Move(msg, s.rows())
	return nil
}

func (s *planScreen) View() []string {
	t, w, v, lang := s.env.Theme, s.env.Words.Plan, s.env.Visit, s.env.Lang
	left, right := kit.Halves(s.Size)
	b, places := &kit.Block{Width: min(left, kit.TextWidth)}, &kit.Block{Width: right}
	s.drawPlaces(places)
	beside := s.Width >= panelsWidth && len(places.Lines) <= s.Height
	if !beside {
		b.Width = min(s.Width, kit.TextWidth)
	}
	chosen := v.chosen()
	var rows []kit.Row
	if len(v.Shortlist) == 0 {
		b.Text(t.Title, w.Empty)
		b.Text(t.Text, w.EmptyDo)
	} else {
		b.Text(t.Dim, w.Note)
	}
	if n := len(v.Shortlist) - len(chosen); n > 0 && v.Catalog != nil {
		b.Text(t.Text, w.Elsewhere.For(lang, n))
	}
	b.Gap()
	for _, o := range chosen {
		r := kit.Row{Mark: s.env.Glyphs.Listed, Label: o.Title.In(lang)}
		if v.Tried(o.ID) {
			r.Mark = s.env.Glyphs.Done
		}
		if step := o.FirstStep.In(lang); step != "" {
			r.Note = text.Fill(w.First, "step", step)
		}
		rows = append(rows, r)
	}
	s.menu.At = kit.Clamp(s.menu.At, 0, max(0, s.rows()-1))
	if s.own() {
		rows = append(rows, kit.Row{Mark: s.env.Glyphs.Done, Label: s.env.Words.Reflect.Title, Note: s.tries()})
	}
	if s.letters != "" {
		rows = append(rows, kit.Row{Mark: "→", Label: s.env.Words.Code.Title, Note: s.env.Words.Code.Row})
	}
	if s.own() {
		rows = append(rows, kit.Row{Mark: "→", Label: w.Go})
	}
	s.menu.DrawRows(s.env.Env, b, rows)
	if !beside {
		s.drawPlaces(b)
		return b.View(&s.menu, s.Height, s.env.Env)
	}
	lines := b.View(&s.menu, s.Height, s.env.Env)
	return kit.Beside(lines, places.Lines, b.Width, t.Rule.Render(s.env.Glyphs.Column), max(len(lines), len(places.Lines)))
}

// drawPlaces adds where to look further, where to talk to somebody, and a last word.
func (s *planScreen) drawPlaces(b *kit.Block) {
	t, w, v, lang := s.env.Theme, s.env.Words.Plan, s.env.Visit, s.env.Lang
	if v.Catalog != nil && len(v.Catalog.Portals) > 0 {
		b.Gap()
		b.Text(t.Title, w.Portals)
		for _, p := range v.Catalog.Portals {
			b.Hang("· ", t.Text, p.Name.In(lang)+" · "+p.URL)
			b.Hang("  ", t.Dim, p.Note.In(lang))
		}
	}
	b.Gap()
	b.Text(t.Title, w.Talk)
	b.Contacts(s.env.Env, v.Support())
	b.Gap()
	b.Text(t.Dim, w.End)
}

// tries says how many tries there are, or what they are for.
func (s *planScreen) tries() string {
	w, n := s.env.Words.Reflect, len(s.env.Visit.Log)
	if n == 0 {
		return w.LogEmptyDo
	}
	return w.Tries.For(s.env.Lang, n)
}
