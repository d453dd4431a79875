package desk

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/tui/entry"
	"aina/tui/kit"
)

// previewScreen shows the entry as newcomers will see it, with its problems, and
// adds it to the file.
type previewScreen struct {
	desk *Program
	kit.Size
	menu     kit.Menu
	form     *formScreen
	entry    *catalog.Opportunity // nil while an error keeps it out
	problems source.Problems
	saved    string
	failed   string
}

// addedMsg is the result of adding the entry.
type addedMsg struct{ err error }

func newPreview(d *Program, form *formScreen) *previewScreen {
	s := &previewScreen{desk: d, form: form}
	s.entry, s.problems = form.answers.Entry(d.Catalog)
	if s.entry != nil {
		s.problems = d.opt.Check(s.entry)
	}
	if s.problems.HasErrors() {
		s.entry = nil
	}
	return s
}

func (s *previewScreen) Title() string   { return s.desk.Words.Form.Preview }
func (s *previewScreen) Menu() *kit.Menu { return &s.menu }

func (s *previewScreen) Offers() []kit.Offer {
	return kit.ChooseOffers(s.desk.Env)
}

// rows lists what can be done with the entry now.
func (s *previewScreen) rows() []kit.DialogRow {
	opt := s.desk.opt
	again := kit.DialogRow{Label: func() string { return s.desk.Words.Form.Again }, Do: func() tea.Cmd {
		s.form.answers, s.form.current = map[string]string{}, 0
		return kit.Pop()
	}}
	leave := kit.DialogRow{Label: func() string { return s.desk.Words.Keys.Quit }, Do: kit.Quit}
	back := kit.DialogRow{Label: func() string { return s.desk.Words.Keys.Back }, Do: kit.Pop}
	switch {
	case s.saved != "":
		return []kit.DialogRow{again, leave}
	case s.entry == nil:
		return []kit.DialogRow{back}
	}
	return []kit.DialogRow{
		{Label: func() string { return text.Fill(s.desk.Words.Form.Save, "file", text.CleanLine(opt.Name)) }, Do: func() tea.Cmd {
			entry := s.entry
			return func() tea.Msg { return addedMsg{opt.Write(entry)} }
		}},
		back,
	}
}

func (s *previewScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case addedMsg:
		s.menu = kit.Menu{}
		if s.failed = kit.Describe(msg.err, s.desk.Lang); msg.err == nil {
			s.desk.draft = false
			s.saved = text.Fill(s.desk.Words.Form.Saved, "file", text.CleanLine(s.desk.opt.Name), "title", s.entry.Title.In(s.desk.Lang))
		}
	case kit.Action:
		rows := s.rows()
		switch msg {
		case kit.ActionBack:
			return kit.Pop()
		case kit.ActionChoose:
			return rows[min(s.menu.At, len(rows)-1)].Do()
		}
		s.menu.Move(msg, len(rows))
	}
	return nil
}

func (s *previewScreen) View() []string {
	t, w := s.desk.Theme, s.desk.Words.Form
	b := &kit.Block{Width: s.Width}
	if s.saved != "" {
		b.Text(t.Good, s.desk.Glyphs.Done+" "+s.saved)
	}
	if s.failed != "" {
		b.Text(t.Against, "! "+s.failed)
	}
	if s.entry == nil {
		b.Text(t.Against, w.Fix)
	}
	b.Gap()
	var rows []kit.Row
	for _, r := range s.rows() {
		rows = append(rows, kit.Row{Mark: "→", Label: r.Label()})
	}
	s.menu.DrawRows(s.desk.Env, b, rows)
	b.Gap()
	if len(s.problems) == 0 {
		b.Text(t.Dim, w.NoProblem)
	} else {
		b.Text(t.Title, w.Problems)
		drawProblems(s.desk.Env, b, s.problems)
	}
	if s.entry != nil {
		b.Gap()
		b.Text(t.Dim, w.AsSeen)
		b.Gap()
		b.Text(t.Selected, s.entry.Title.In(s.desk.Lang))
		entry.Summary(b, s.desk.Env, s.entry)
		entry.Body(b, s.desk.Env, s.entry, s.desk.Catalog)
	}
	return b.View(&s.menu, s.Height, s.desk.Env)
}
