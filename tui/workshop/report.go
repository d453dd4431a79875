package workshop

import (
	"path/filepath"
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/file"
	"aina/catalog/text"
	"aina/tui/export"
	"aina/tui/kit"
)

// reportScreen writes the report to a file that the trainer names.
type reportScreen struct {
	*Workshop
	kit.Size
	input  textinput.Model
	page   kit.Page
	asked  bool // whether it was asked for a free name to begin with
	done   bool // whether it is written
	failed string
}

// writtenMsg is the result of writing the report; freeMsg a name that no file has.
type (
	writtenMsg struct {
		path, free string
		err        error
	}
	freeMsg struct{ path string }
)

func newReport(w *Workshop) *reportScreen {
	s := &reportScreen{Workshop: w, input: kit.NewInput(w.Env, 200)}
	s.propose(w.Words.Workshop.Trainer.FileName)
	return s
}

// propose puts a name into the line.
func (s *reportScreen) propose(name string) {
	s.input.SetValue(name)
	s.input.CursorEnd()
}

// Load looks for a name that no file has yet, once.
func (s *reportScreen) Load() tea.Cmd {
	if s.asked {
		return nil
	}
	s.asked = true
	path := s.destination()
	return func() tea.Msg { return freeMsg{file.Free(path)} }
}

func (s *reportScreen) Title() string { return text.Capitalize(s.Words.Workshop.Trainer.Save) }
func (s *reportScreen) Typing() bool  { return !s.done }

func (s *reportScreen) Offers() []kit.Offer {
	label := s.Words.Workshop.Trainer.Save
	if s.done {
		label = s.Words.Keys.Back
	}
	return []kit.Offer{{Action: kit.ActionChoose, Label: label, Foot: true}, {Action: kit.ActionBack, Label: s.Words.Keys.Back, Foot: true}}
}

func (s *reportScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		s.input, _ = s.input.Update(kit.CleanKey(msg))
		s.failed = ""
	case freeMsg:
		if s.input.Value() == s.Words.Workshop.Trainer.FileName {
			s.propose(filepath.Base(msg.path))
		}
	case writtenMsg:
		s.written(msg)
	case kit.Action:
		switch {
		case msg == kit.ActionBack, msg == kit.ActionChoose && s.done:
			return kit.Pop()
		case msg == kit.ActionChoose:
			return s.write()
		}
	}
	return nil
}

// written shows the result of writing. Where a file has the name, another one is proposed.
func (s *reportScreen) written(msg writtenMsg) {
	switch {
	case msg.err == nil:
		s.saved, s.within, s.done = msg.path, s.Course.Finished(), true
	case file.IsExist(msg.err):
		s.failed = text.Fill(s.Words.Workshop.Lines.Exists, "file", text.CleanLine(filepath.Base(msg.path)))
		s.propose(filepath.Base(msg.free))
	default:
		s.failed = text.Fill(s.Words.Workshop.Trainer.NotSaved, "file", text.CleanLine(msg.path), "why", kit.Describe(msg.err, s.Lang))
	}
}

// destination is the absolute path of the named file. A name without an extension gets
// that of the proposed one.
func (s *reportScreen) destination() string {
	path := strings.TrimSpace(s.input.Value())
	if path == "" {
		path = s.Words.Workshop.Trainer.FileName
	}
	if filepath.Ext(path) == "" {
		path += filepath.Ext(s.Words.Workshop.Trainer.FileName)
	}
	if !filepath.IsAbs(path) && s.Folder != "" {
		path = filepath.Join(s.Folder, path)
	}
	if whole, err := filepath.Abs(path); err == nil {
		return whole
	}
	return path
}

// write writes the report, and replaces no file.
func (s *reportScreen) write() tea.Cmd {
	path := s.destination()
	data, err := export.ReportOf(s.Course, s.Catalog, s.Today).File(s.Lang, path)
	return func() tea.Msg {
		if err == nil {
			err = file.Save(path, data, false)
		}
		return writtenMsg{path, file.Free(path), err}
	}
}

func (s *reportScreen) View() []string {
	t, w := s.Theme, s.Words.Workshop.Trainer
	b := &kit.Block{Width: s.Width}
	if s.done {
		b.Text(t.Good, s.Glyphs.Done+" "+text.Fill(w.Saved, "file", text.CleanLine(s.saved)))
		return s.page.Follow(b, s.Height, s.Env)
	}
	b.Text(t.Title, w.AskFile)
	s.input.Width = max(1, b.Width-4)
	b.Focus(func() { b.Lines = append(b.Lines, kit.DrawInput(s.Env, &s.input)) })
	if s.failed != "" {
		b.Text(t.Against, "! "+s.failed)
	}
	b.Text(t.Dim, text.Fill(s.Words.Save.Where, "file", text.CleanLine(s.destination())))
	b.Gap()
	b.Text(t.Dim, w.FileForms)
	return s.page.Follow(b, s.Height, s.Env)
}
