package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
)

// planScreen is what a person leaves with: the shortlist with first steps, the
// portals, and whom to talk to.
type planScreen struct {
	env *Env
	size
	menu menu
}

func newPlan(env *Env) *planScreen { return &planScreen{env: env} }

// toPlan opens the plan. Before there is one that may be kept, it asks whose
// computer this is.
func toPlan(env *Env) Screen {
	if env.Visit.MustDecidePlan() {
		return newKeep(env, func() Screen { return newPlan(env) })
	}
	return newPlan(env)
}

func (s *planScreen) room() {}

func (s *planScreen) Title() string { return s.env.Words.Plan.Title }
func (s *planScreen) list() *menu   { return &s.menu }

func (s *planScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words.Plan
	open := Offer{Do: DoChoose, Label: w.DoOpen, Foot: true}
	if s.saving() {
		open.Label = w.DoSave
	}
	offers := []Offer{open, {Do: DoBack, Label: k.Back, Foot: true}, {Do: DoSave, Label: w.DoSave}}
	if !s.saving() && !s.logging() {
		offers = append(offers, Offer{Do: DoMark, Label: w.DoRemove, Foot: true}, Offer{Do: DoTried, Label: s.env.Words.Reflect.Do, Foot: true})
	}
	if s.logging() {
		offers[0].Label = s.env.Words.Reflect.Title
	}
	return append(offers, moving(s.env.KitEnv)...)
}

// logging reports whether the cursor stands on the row that leads to what was
// tried, and saving whether on the last one, which saves the plan.
func (s *planScreen) logging() bool { return s.menu.at == len(s.env.Visit.chosen()) }
func (s *planScreen) saving() bool  { return s.menu.at > len(s.env.Visit.chosen()) }

func (s *planScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	v := s.env.Visit
	chosen := v.chosen()
	switch {
	case do == DoBack:
		return pop()
	case (do == DoSave || do == DoChoose && s.saving()) && v.Catalog == nil:
		return missing(s.env)
	case do == DoSave, do == DoChoose && s.saving():
		return push(newSave(s.env))
	case do == DoChoose && s.logging():
		return push(newLog(s.env))
	case do == DoTried:
		return tried(s.env, chosen[s.menu.at])
	case do == DoChoose:
		it := item{opp: chosen[s.menu.at]}
		if m, ok := v.Ranking.Match(it.opp.ID); ok && !v.Browsing {
			it.match = &m
		}
		return push(newDetail(s.env, &it))
	case do == DoMark:
		return shortlist(s.env, chosen[s.menu.at])
	}
	s.menu.move(do, len(chosen)+2)
	return nil
}

func (s *planScreen) View() []string {
	t, w, v, lang := s.env.Theme, s.env.Words.Plan, s.env.Visit, s.env.Lang
	b := &block{width: s.width}
	chosen := v.chosen()
	var rows []row
	if len(v.Shortlist) == 0 {
		b.text(t.Title, w.Empty)
		b.text(t.Text, w.EmptyDo)
	} else {
		b.text(t.Dim, w.Note)
	}
	if n := len(v.Shortlist) - len(chosen); n > 0 && v.Catalog != nil {
		b.text(t.Text, w.Elsewhere.For(lang, n))
	}
	b.gap()
	for _, o := range chosen {
		r := row{mark: "★", label: o.Title.In(lang)}
		if step := o.FirstStep.In(lang); step != "" {
			r.note = text.Fill(w.First, "step", step)
		}
		rows = append(rows, r)
	}
	s.menu.at = clamp(s.menu.at, 0, len(rows)+1)
	s.menu.rows(s.env.KitEnv, b, append(rows,
		row{mark: "✓", label: s.env.Words.Reflect.Title, note: s.tries()}, row{mark: "→", label: w.Go}))
	if v.Catalog != nil && len(v.Catalog.Portals) > 0 {
		b.gap()
		b.text(t.Title, w.Portals)
		for _, p := range v.Catalog.Portals {
			b.hang("· ", t.Text, p.Name.In(lang)+" · "+p.URL)
			b.hang("  ", t.Dim, p.Note.In(lang))
		}
	}
	b.gap()
	b.text(t.Title, w.Talk)
	b.contacts(s.env.KitEnv, v.Support())
	b.gap()
	b.text(t.Dim, w.End)
	return b.view(&s.menu, s.height, s.env.KitEnv)
}

// tries says how many tries are written down, or what they are for.
func (s *planScreen) tries() string {
	w, n := s.env.Words.Reflect, len(s.env.Visit.Log)
	if n == 0 {
		return w.LogEmptyDo
	}
	return w.Tries.For(s.env.Lang, n)
}
