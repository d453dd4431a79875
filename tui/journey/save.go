package journey

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/file"
	"aina/catalog/text"
	"aina/tui/export"
	"aina/tui/kit"
)

// saveScreen writes the plan to a file that the person names, on a shared computer
// too.
type saveScreen struct {
	env *Env
	kit.Size
	menu   kit.Menu
	input  textinput.Model
	open   bool   // whether open answers are included
	exists bool   // whether there is a file of that name already
	free   string // then a path like it that no file has
	asked  bool   // whether it was asked for a free name to begin with
	saved  string
	failed string
}

// writtenMsg is the result of writing the plan.
type writtenMsg struct {
	path, free string
	err        error
}

// freeMsg proposes a path that no file has.
type freeMsg struct{ path string }

func newSave(env *Env) *saveScreen {
	s := &saveScreen{env: env, input: kit.NewInput(env.Env, 200)}
	s.input.SetValue(env.Words.Save.File)
	s.input.CursorEnd()
	return s
}

// Load looks for a name that no file has yet, once.
func (s *saveScreen) Load() tea.Cmd {
	if s.asked {
		return nil
	}
	s.asked = true
	path := s.destination(s.input.Value())
	return func() tea.Msg { return freeMsg{file.Free(path)} }
}

func (s *saveScreen) Title() string { return s.env.Words.Save.Title }
func (s *saveScreen) Typing() bool  { return s.row() == rowName }

// saveRow is a row of the screen.
type saveRow int

const (
	rowName saveRow = iota
	rowOpen
	rowWrite
	rowReplace // only where there is a file of that name
)

// rows lists the rows there are now.
func (s *saveScreen) rows() []saveRow {
	lines := []saveRow{rowName}
	if s.asksOpen() {
		lines = append(lines, rowOpen)
	}
	lines = append(lines, rowWrite)
	if s.exists {
		lines = append(lines, rowReplace)
	}
	return lines
}

func (s *saveScreen) row() saveRow { return s.rows()[min(s.menu.At, len(s.rows())-1)] }

// asksOpen reports whether there are open answers, which are included only after a
// yes.
func (s *saveScreen) asksOpen() bool { return export.HasOpenAnswers(s.env.Visit.Picture()) }

func (s *saveScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words.Save
	label := k.Next
	switch s.row() {
	case rowOpen:
		label = k.Mark
		if s.open {
			label = k.Unmark
		}
	case rowWrite:
		label = s.env.Words.Plan.DoSave
		if s.saved != "" {
			label = w.Done
		}
	case rowReplace:
		label = w.Replace
	}
	offers := []kit.Offer{{Action: kit.ActionChoose, Label: label, Foot: true}, {Action: kit.ActionBack, Label: k.Back, Foot: true}}
	if s.row() == rowOpen {
		offers = append(offers, kit.Offer{Action: kit.ActionMark, Label: label})
	}
	return append(offers, kit.MoveOffers(s.env.Env)...)
}

func (s *saveScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		before := s.input.Value()
		s.input, _ = s.input.Update(kit.CleanKey(msg))
		if s.input.Value() != before {
			s.exists, s.failed, s.saved = false, "", ""
		}
	case writtenMsg:
		s.written(msg)
	case freeMsg:
		if s.input.Value() == s.env.Words.Save.File {
			s.input.SetValue(filepath.Base(msg.path))
			s.input.CursorEnd()
		}
	case kit.Action:
		switch {
		case msg == kit.ActionBack:
			return kit.Pop()
		case msg == kit.ActionChoose && s.row() == rowWrite && s.saved != "":
			return kit.Pop()
		case msg == kit.ActionChoose && s.row() == rowWrite && s.exists:
			return s.write(s.free, false)
		case msg == kit.ActionChoose && s.row() == rowWrite:
			return s.write(s.named(), false)
		case msg == kit.ActionChoose && s.row() == rowReplace:
			return s.write(s.named(), true)
		case msg == kit.ActionChoose && s.row() == rowName:
			s.menu.At++
		case (msg == kit.ActionChoose || msg == kit.ActionMark) && s.row() == rowOpen:
			s.open = !s.open
		default:
			s.menu.Move(msg, len(s.rows()))
		}
	}
	return nil
}

// written shows the result of writing.
func (s *saveScreen) written(msg writtenMsg) {
	s.exists, s.failed, s.saved = false, "", ""
	w := s.env.Words.Save
	switch {
	case msg.err == nil:
		s.saved = text.Fill(w.Saved, "file", text.CleanLine(msg.path))
	case file.IsExist(msg.err):
		s.exists, s.free = true, msg.free
		s.failed = text.Fill(w.Exists, "file", text.CleanLine(msg.path))
	default:
		s.failed = text.Fill(w.Failed, "file", text.CleanLine(msg.path), "why", kit.Describe(msg.err, s.env.Lang))
	}
}

// named is the path of the typed name, or "" without one.
func (s *saveScreen) named() string {
	if name := strings.TrimSpace(s.input.Value()); name != "" {
		return s.destination(name)
	}
	return ""
}

// write writes the plan. An existing file is replaced only after the person was
// told of it and asks for just that.
func (s *saveScreen) write(path string, replace bool) tea.Cmd {
	if path == "" {
		s.failed = s.env.Words.Save.Empty
		s.menu.At = 0
		return nil
	}
	data, err := export.File(s.env.Visit.plan(s.open), s.env.Lang, path)
	return func() tea.Msg {
		if err == nil {
			err = file.Save(path, data, replace)
		}
		return writtenMsg{path, file.Free(path), err}
	}
}

// destination is the absolute path of the named file. A folder gets the proposed
// file name, and a name without an extension gets one.
func (s *saveScreen) destination(path string) string {
	if rest, ok := strings.CutPrefix(path, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		path = s.env.Visit.opt.Home + rest
	}
	if os.IsPathSeparator(path[len(path)-1]) {
		path = filepath.Join(path, s.env.Words.Save.File)
	}
	if filepath.Ext(path) == "" {
		path += filepath.Ext(s.env.Words.Save.File)
	}
	if !filepath.IsAbs(path) && s.env.Visit.opt.Folder != "" {
		path = filepath.Join(s.env.Visit.opt.Folder, path)
	}
	if whole, err := filepath.Abs(path); err == nil {
		return whole
	}
	return path
}

func (s *saveScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Save
	b := &kit.Block{Width: s.Width}
	for _, line := range s.rows() {
		here := line == s.row()
		cursor, style := s.env.Cursor(here)
		b.FocusIf(here, func() {
			switch line {
			case rowName:
				b.Text(t.Title, w.Ask)
				s.input.Width = max(1, b.Width-4)
				if here {
					s.input.Focus()
				} else {
					s.input.Blur()
				}
				b.Lines = append(b.Lines, kit.DrawInput(s.env.Env, &s.input))
				if path := s.named(); path != "" {
					b.Text(t.Dim, text.Fill(w.Where, "file", text.CleanLine(path)))
				}
				b.Gap()
			case rowOpen:
				b.Text(t.Text, w.Open)
				b.Hang(style.Render(cursor), style, s.env.Glyphs.Box(s.open)+" "+w.OpenYes)
				b.Gap()
			case rowWrite:
				label := s.env.Words.Plan.Go
				switch {
				case s.exists:
					label = text.Fill(w.As, "file", text.CleanLine(filepath.Base(s.free)))
				case s.saved != "":
					label = w.Done
				}
				b.Hang(style.Render(cursor), style, "→ "+label)
			case rowReplace:
				b.Hang(style.Render(cursor), style, "  "+w.Replace)
			}
		})
	}
	b.Gap()
	if s.saved != "" {
		b.Text(t.Good, s.env.Glyphs.Done+" "+s.saved)
		b.Gap()
		b.Text(t.Text, s.env.Words.Plan.End)
		b.Gap()
	}
	if s.failed != "" {
		b.Text(t.Against, "! "+s.failed)
	}
	b.Text(t.Dim, w.Forms)
	b.Text(t.Dim, w.Hint)
	return b.View(&s.menu, s.Height, s.env.Env)
}
