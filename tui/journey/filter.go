package journey

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/facts"
	"aina/tui/kit"
)

// filterScreen narrows the list to causes, activities, what can be done from home or
// once, and what meets a wish. The wishes are answers: narrowed to, they are musts.
type filterScreen struct {
	env *Env
	kit.Size
	menu     kit.Menu
	criteria criteria
}

// filteredMsg returns the filter to the list.
type filteredMsg criteria

func newFilter(env *Env, n criteria) *filterScreen {
	n.causes, n.activities = slices.Clone(n.causes), slices.Clone(n.activities)
	return &filterScreen{env: env, criteria: n}
}

func (s *filterScreen) Title() string { return s.env.Words.Filter.Title }

func (s *filterScreen) Offers() []kit.Offer {
	k, w, lines := s.env.Words.Keys, s.env.Words.Filter, s.lines()
	do := k.Mark
	switch {
	case s.menu.At == 0:
		do = w.Show
	case s.menu.At == len(lines)-1:
		do = w.Clear
	case lines[s.menu.At].marked:
		do = k.Unmark
	}
	offers := []kit.Offer{{Action: kit.ActionChoose, Label: do, Foot: true}}
	if s.menu.At > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionMark, Label: do})
	}
	return append(append(offers,
		kit.Offer{Action: kit.ActionNext, Label: w.Show},
		kit.Offer{Action: kit.ActionBack, Label: w.Show, Foot: s.menu.At > 0},
	), kit.MoveOffers(s.env.Env)...)
}

// filterLine is one line of the filter.
type filterLine struct {
	row    kit.Row
	marked bool
	answer bool // whether it changes an answer, and so the list itself
	toggle func()
}

func (s *filterScreen) lines() []filterLine {
	w, lang, c := s.env.Words.Filter, s.env.Lang, s.env.Visit.Catalog
	lines := append([]filterLine{{row: kit.Row{Mark: "→", Label: w.Show}}}, s.wishLines()...)
	for i, cause := range c.Causes {
		r := kit.Row{Label: s.counted(cause.Name.In(lang), criteria{causes: []string{cause.ID}})}
		if i == 0 {
			r.Head = w.Causes
		}
		lines = append(lines, filterLine{row: r, marked: slices.Contains(s.criteria.causes, cause.ID), toggle: func() { s.criteria.causes = toggle(s.criteria.causes, cause.ID) }})
	}
	for i, a := range catalog.Activities() {
		r := kit.Row{Label: s.counted(reading.ActivityName(a, lang), criteria{activities: []catalog.Activity{a}})}
		if i == 0 {
			r.Head = w.Activities
		}
		lines = append(lines, filterLine{row: r, marked: slices.Contains(s.criteria.activities, a), toggle: func() { s.criteria.activities = toggle(s.criteria.activities, a) }})
	}
	return append(lines,
		filterLine{row: kit.Row{Label: s.counted(w.HomeOnly, criteria{home: true}), Head: w.Home}, marked: s.criteria.home, toggle: func() { s.criteria.home = !s.criteria.home }},
		filterLine{row: kit.Row{Label: s.counted(w.OneOff, criteria{once: true})}, marked: s.criteria.once, toggle: func() { s.criteria.once = !s.criteria.once }},
		filterLine{row: kit.Row{Mark: "×", Label: w.Clear}, toggle: func() { s.criteria = criteria{query: s.criteria.query} }})
}

// wishLines are the lines of the wishes that were answered.
func (s *filterScreen) wishLines() []filterLine {
	v, lang := s.env.Visit, s.env.Lang
	var lines []filterLine
	limits := v.Profile().Limits
	for i, x := range v.Wishes() {
		firm := x.Answer.Firm
		x.Answer.Firm = false // the mark says it
		said := text.Capitalize(facts.Answer(x.Question, quiz.Part{}, x.Answer, v.Catalog, lang))
		r := kit.Row{Label: s.numbered(said, func(o *catalog.Opportunity) bool { return o.Shortfall(x.Rule(), limits) == 0 })}
		if i == 0 {
			r.Head = s.env.Words.Filter.Wishes
		}
		lines = append(lines, filterLine{row: r, marked: firm, answer: true, toggle: func() { v.Insist(x.Rule(), !firm) }})
	}
	return lines
}

// counted adds to a label how many of the list meet criteria.
func (s *filterScreen) counted(label string, n criteria) string {
	return s.numbered(label, func(o *catalog.Opportunity) bool { return n.fits(s.env.Visit.Catalog, o) })
}

// numbered adds to a label how many opportunities of the list fit.
func (s *filterScreen) numbered(label string, fits func(*catalog.Opportunity) bool) string {
	all := 0
	for _, m := range s.env.Visit.Ranking.Matches {
		if fits(m.Opportunity) {
			all++
		}
	}
	return label + " (" + strconv.Itoa(all) + ")"
}

// Status says how many the list would show.
func (s *filterScreen) Status() string {
	found := s.env.Visit.find(s.criteria, s.env.Lang)
	n := 0
	for _, m := range s.env.Visit.Ranking.Matches {
		if _, ok := found[m.Opportunity]; ok {
			n++
		}
	}
	return s.env.Words.Matches.Found.For(s.env.Lang, n)
}

func toggle[T comparable](in []T, x T) []T {
	if i := slices.Index(in, x); i >= 0 {
		return slices.Delete(in, i, i+1)
	}
	return append(in, x)
}

func (s *filterScreen) Update(msg tea.Msg) tea.Cmd {
	lines := s.lines()
	switch {
	case msg == kit.ActionBack, msg == kit.ActionNext, msg == kit.ActionChoose && s.menu.At == 0:
		return tea.Sequence(kit.Pop(), kit.Send(filteredMsg(s.criteria)))
	case msg == kit.ActionMark && s.menu.At == 0:
	case msg == kit.ActionChoose, msg == kit.ActionMark:
		lines[s.menu.At].toggle()
		if lines[s.menu.At].answer {
			s.env.Visit.refresh()
			return s.env.Visit.save()
		}
	default:
		s.menu.Move(msg, len(lines))
	}
	return nil
}

func (s *filterScreen) View() []string {
	b := &kit.Block{Width: s.Width}
	b.Text(s.env.Theme.Dim, s.env.Words.Filter.Note)
	var rows []kit.Row
	for _, l := range s.lines() {
		if l.row.Mark == "" {
			l.row.Mark = s.env.Glyphs.Box(l.marked)
		}
		rows = append(rows, l.row)
	}
	s.menu.DrawRows(s.env.Env, b, rows)
	return b.View(&s.menu, s.Height, s.env.Env)
}
