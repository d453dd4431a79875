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
	among    among
	counts   counts
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
	w, lang, c, n := s.env.Words.Filter, s.env.Lang, s.env.Visit.Catalog, s.counted()
	lines := append([]filterLine{{row: kit.Row{Mark: "→", Label: w.Show}}}, s.wishLines()...)
	for i, cause := range c.Causes {
		r := kit.Row{Label: numbered(cause.Name.In(lang), n.causes[cause.ID])}
		if i == 0 {
			r.Head = w.Causes
		}
		lines = append(lines, filterLine{row: r, marked: slices.Contains(s.criteria.causes, cause.ID), toggle: func() { s.criteria.causes = toggle(s.criteria.causes, cause.ID) }})
	}
	for i, a := range catalog.Activities() {
		r := kit.Row{Label: numbered(reading.ActivityName(a, lang), n.activities[a])}
		if i == 0 {
			r.Head = w.Activities
		}
		lines = append(lines, filterLine{row: r, marked: slices.Contains(s.criteria.activities, a), toggle: func() { s.criteria.activities = toggle(s.criteria.activities, a) }})
	}
	return append(lines,
		filterLine{row: kit.Row{Label: numbered(w.HomeOnly, n.home), Head: w.Home}, marked: s.criteria.home, toggle: func() { s.criteria.home = !s.criteria.home }},
		filterLine{row: kit.Row{Label: numbered(w.OneOff, n.once)}, marked: s.criteria.once, toggle: func() { s.criteria.once = !s.criteria.once }},
		filterLine{row: kit.Row{Mark: "×", Label: w.Clear}, toggle: func() { s.criteria = criteria{query: s.criteria.query} }})
}

// wishLines are the lines of the wishes that were answered.
func (s *filterScreen) wishLines() []filterLine {
	v, lang, counts := s.env.Visit, s.env.Lang, s.counted().wishes
	var lines []filterLine
	for i, x := range v.Wishes() {
		firm := x.Answer.Firm
		x.Answer.Firm = false // the mark says it
		said := text.Capitalize(facts.Answer(x.Question, quiz.Part{}, x.Answer, v.Catalog, lang))
		r := kit.Row{Label: numbered(said, counts[i])}
		if i == 0 {
			r.Head = s.env.Words.Filter.Wishes
		}
		lines = append(lines, filterLine{row: r, marked: firm, answer: true, toggle: func() { v.Insist(x.Rule(), !firm) }})
	}
	return lines
}

func numbered(label string, n int) string { return label + " (" + strconv.Itoa(n) + ")" }

// counts is how many of the list each line would leave, counted once for each ranking.
type counts struct {
	n          int // of the ranking
	causes     map[string]int
	activities map[catalog.Activity]int
	wishes     []int
	home, once int
	shown      int // how many meet the criteria; -1: not counted yet
}

func (s *filterScreen) counted() *counts {
	v, c := s.env.Visit, &s.counts
	wishes := v.Wishes()
	if c.n == v.insight.n && len(c.wishes) == len(wishes) {
		return c
	}
	*c = counts{n: v.insight.n, causes: map[string]int{}, activities: map[catalog.Activity]int{}, wishes: make([]int, len(wishes)), shown: -1}
	limits := v.Profile().Limits
	for _, m := range v.Ranking.Matches {
		o := m.Opportunity
		for i, id := range o.Causes {
			if !slices.Contains(o.Causes[:i], id) {
				c.causes[id]++
			}
		}
		for i, a := range o.Activities {
			if !slices.Contains(o.Activities[:i], a) {
				c.activities[a]++
			}
		}
		if (criteria{home: true}).fitsTime(o) {
			c.home++
		}
		if (criteria{once: true}).fitsTime(o) {
			c.once++
		}
		for i, x := range wishes {
			if o.Shortfall(x.Rule(), limits) == 0 {
				c.wishes[i]++
			}
		}
	}
	return c
}

// Status says how many the list would show.
func (s *filterScreen) Status() string {
	v, lang, c := s.env.Visit, s.env.Lang, s.counted()
	if c.shown >= 0 {
		return s.env.Words.Matches.Found.For(lang, c.shown)
	}
	if query := text.CleanLine(s.criteria.query); query == "" {
		c.shown = len(v.listed(s.criteria, byFit, lang))
	} else {
		found := v.Search(query, lang, s.among.of(v.Catalog, s.criteria)).Found()
		c.shown = len(v.matching(s.criteria, found))
	}
	return s.env.Words.Matches.Found.For(lang, c.shown)
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
		s.counts.shown = -1
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
