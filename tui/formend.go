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
	desk *Desk
	size
	menu     menu
	form     *formScreen
	entry    *catalog.Opportunity // nil while an error keeps it out
	problems source.Problems
	saved    string
	failed   string
}

// addedMsg is what came of adding the entry.
type addedMsg struct{ err error }

func newFormEnd(d *Desk, form *formScreen) *formEnd {
	s := &formEnd{desk: d, form: form}
	s.entry, s.problems = form.answers.Entry(d.Catalog)
	if s.entry != nil {
		s.problems = d.opt.Check(s.entry)
	}
	if s.problems.HasErrors() {
		s.entry = nil
	}
	return s
}

func (s *formEnd) Title() string { return s.desk.Words.Form.Preview }
func (s *formEnd) list() *menu   { return &s.menu }

func (s *formEnd) Offers() []Offer {
	return choosing(s.desk.KitEnv)
}

// rows lists what can be done with the entry now.
func (s *formEnd) rows() []askRow {
	opt := s.desk.opt
	again := askRow{func() string { return s.desk.Words.Form.Again }, func() tea.Cmd {
		s.form.answers, s.form.at = map[string]string{}, 0
		return pop()
	}}
	leave := askRow{func() string { return s.desk.Words.Keys.Quit }, quit}
	back := askRow{func() string { return s.desk.Words.Keys.Back }, pop}
	switch {
	case s.saved != "":
		return []askRow{again, leave}
	case s.entry == nil:
		return []askRow{back}
	}
	return []askRow{
		{func() string { return text.Fill(s.desk.Words.Form.Save, "file", text.CleanLine(opt.File)) }, func() tea.Cmd {
			entry := s.entry
			return func() tea.Msg { return addedMsg{opt.Write(entry)} }
		}},
		back,
	}
}

func (s *formEnd) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case addedMsg:
		s.menu = menu{}
		if s.failed = describe(msg.err, s.desk.Lang); msg.err == nil {
			s.desk.draft = false
			s.saved = text.Fill(s.desk.Words.Form.Saved, "file", text.CleanLine(s.desk.opt.File), "title", s.entry.Title.In(s.desk.Lang))
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
	t, w := s.desk.Theme, s.desk.Words.Form
	b := &block{width: s.width}
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
	s.menu.rows(s.desk.KitEnv, b, rows)
	b.gap()
	if len(s.problems) == 0 {
		b.text(t.Dim, w.NoProblem)
	} else {
		b.text(t.Title, w.Problems)
		tellProblems(s.desk.KitEnv, b, s.problems)
	}
	if s.entry != nil {
		b.gap()
		b.text(t.Dim, w.AsSeen)
		b.gap()
		b.text(t.Selected, s.entry.Title.In(s.desk.Lang))
		entrySummary(b, s.desk.KitEnv, s.entry)
		entryBody(b, s.desk.KitEnv, s.entry, s.desk.Catalog)
	}
	return b.view(&s.menu, s.height, s.desk.KitEnv)
}
