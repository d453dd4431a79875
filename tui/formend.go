package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// formEnd shows the entry as newcomers will see it, with what is wrong with
// it, and adds it to the file.
type formEnd struct {
	env      *Env
	area     size
	menu     menu
	form     *formScreen
	entry    *catalog.Opportunity // nil while an error keeps it out
	problems source.Problems
	saved    string
	failed   string
}

// addedMsg is what came of adding the entry.
type addedMsg struct{ err error }

func newFormEnd(env *Env, form *formScreen) *formEnd {
	s := &formEnd{env: env, form: form}
	s.entry, s.problems = form.answers.Entry(env.Visit.Catalog)
	if s.entry != nil {
		s.problems = env.Visit.opt.Add.Look(s.entry)
	}
	if s.problems.HasErrors() {
		s.entry = nil
	}
	return s
}

func (s *formEnd) Title() string    { return s.env.Words.Form.Preview }
func (s *formEnd) Resize(area size) { s.area = area }
func (s *formEnd) list() *menu      { return &s.menu }

func (s *formEnd) Offers() []Offer {
	k := s.env.Words.Keys
	return append([]Offer{
		{Do: DoChoose, Label: k.Choose, Foot: true},
		{Do: DoBack, Label: k.Back, Foot: true},
	}, moving(s.env)...)
}

// rows lists what can be done with the entry now.
func (s *formEnd) rows() []askRow {
	add := s.env.Visit.opt.Add
	again := askRow{func() string { return s.env.Words.Form.Again }, func() tea.Cmd {
		s.form.answers, s.form.at = map[string]string{}, 0
		return pop()
	}}
	leave := askRow{func() string { return s.env.Words.Keys.Quit }, func() tea.Cmd { return send(quitMsg{}) }}
	back := askRow{func() string { return s.env.Words.Keys.Back }, pop}
	switch {
	case s.saved != "":
		return []askRow{again, leave}
	case s.entry == nil:
		return []askRow{back}
	}
	return []askRow{
		{func() string { return text.Fill(s.env.Words.Form.Save, "file", text.CleanLine(add.File)) }, func() tea.Cmd {
			entry := s.entry
			return func() tea.Msg { return addedMsg{add.Write(entry)} }
		}},
		back,
	}
}

func (s *formEnd) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case addedMsg:
		s.menu = menu{}
		if s.failed = describe(msg.err, s.env.Lang); msg.err == nil {
			s.env.Visit.drafting = false
			s.saved = text.Fill(s.env.Words.Form.Saved, "file", text.CleanLine(s.env.Visit.opt.Add.File), "title", s.entry.Title.In(s.env.Lang))
		}
	case Do:
		rows := s.rows()
		switch msg {
		case DoBack:
			return pop()
		case DoChoose:
			return rows[min(s.menu.at, len(rows)-1)].do()
		}
		s.menu.move(msg, len(rows))
	}
	return nil
}

func (s *formEnd) View() []string {
	t, w := s.env.Theme, s.env.Words.Form
	b := &block{width: s.area.width}
	if s.saved != "" {
		b.text(t.Good, "✓ "+s.saved)
	}
	if s.failed != "" {
		b.text(t.Against, "! "+s.failed)
	}
	if s.entry == nil {
		b.text(t.Against, w.Fix)
	}
	b.gap()
	var rows []row
	for _, r := range s.rows() {
		rows = append(rows, row{mark: "→", label: r.label()})
	}
	s.menu.rows(s.env, b, rows)
	b.gap()
	if len(s.problems) == 0 {
		b.text(t.Dim, w.NoProblem)
	} else {
		b.text(t.Title, w.Problems)
		tellProblems(s.env, b, s.problems)
	}
	if s.entry != nil {
		b.gap()
		b.text(t.Dim, w.AsSeen)
		b.gap()
		seen := newDetail(s.env, &item{opp: s.entry})
		seen.Resize(s.area)
		b.lines = append(b.lines, seen.lines()...)
	}
	return b.view(&s.menu, s.area.height, s.env)
}
