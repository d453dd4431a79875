package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/quiz"
)

// filterScreen narrows the list to causes, activities, and what can be done
// from home or in one go.
type filterScreen struct {
	env *Env
	size
	menu   menu
	narrow narrowing
}

// filteredMsg brings the filter back to the list.
type filteredMsg narrowing

func newFilter(env *Env, n narrowing) *filterScreen {
	n.causes, n.activities = slices.Clone(n.causes), slices.Clone(n.activities)
	return &filterScreen{env: env, narrow: n}
}

func (s *filterScreen) Title() string { return s.env.Words.Filter.Title }

func (s *filterScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words.Filter
	return append([]Offer{
		{Do: DoChoose, Label: k.Mark, Foot: true},
		{Do: DoBack, Label: w.Show, Foot: true},
		{Do: DoMark, Label: k.Mark},
	}, moving(s.env.KitEnv)...)
}

// filterLine is one line of the filter: whether it is marked, and what marking it
// does.
type filterLine struct {
	row    row
	marked bool
	toggle func()
}

func (s *filterScreen) lines() []filterLine {
	w, lang, c := s.env.Words.Filter, s.env.Lang, s.env.Visit.Catalog
	lines := []filterLine{{row: row{mark: "→", label: w.Show}}}
	for i, cause := range c.Causes {
		r := row{label: cause.Name.In(lang)}
		if i == 0 {
			r.head = w.Causes
		}
		lines = append(lines, filterLine{r, slices.Contains(s.narrow.causes, cause.ID), func() { s.narrow.causes = flip(s.narrow.causes, cause.ID) }})
	}
	for i, a := range catalog.Activities() {
		r := row{label: quiz.ActivityName(a, lang)}
		if i == 0 {
			r.head = w.Activities
		}
		lines = append(lines, filterLine{r, slices.Contains(s.narrow.activities, a), func() { s.narrow.activities = flip(s.narrow.activities, a) }})
	}
	return append(lines,
		filterLine{row{label: w.HomeOnly, head: w.Home}, s.narrow.home, func() { s.narrow.home = !s.narrow.home }},
		filterLine{row{label: w.OneOff}, s.narrow.once, func() { s.narrow.once = !s.narrow.once }},
		filterLine{row: row{mark: "×", label: w.Clear}, toggle: func() { s.narrow = narrowing{query: s.narrow.query} }})
}

func flip[T comparable](in []T, x T) []T {
	if i := slices.Index(in, x); i >= 0 {
		return slices.Delete(in, i, i+1)
	}
	return append(in, x)
}

func (s *filterScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	lines := s.lines()
	switch {
	case do == DoBack, do == DoChoose && s.menu.at == 0:
		return tea.Sequence(pop(), send(filteredMsg(s.narrow)))
	case do == DoMark && s.menu.at == 0:
	case do == DoChoose, do == DoMark:
		lines[s.menu.at].toggle()
	default:
		s.menu.move(do, len(lines))
	}
	return nil
}

func (s *filterScreen) View() []string {
	b := &block{width: s.width}
	b.text(s.env.Theme.Dim, s.env.Words.Filter.Note)
	var rows []row
	for _, l := range s.lines() {
		if l.row.mark == "" {
			l.row.mark = "□"
			if l.marked {
				l.row.mark = "■"
			}
		}
		rows = append(rows, l.row)
	}
	s.menu.rows(s.env.KitEnv, b, rows)
	return b.view(&s.menu, s.height, s.env.KitEnv)
}
