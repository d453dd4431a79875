package journey

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz/code"
	"aina/tui/cells"
	"aina/tui/kit"
	"aina/tui/qr"
)

// takeScreen shows the code of the answers in letters and, where there is room for
// all of it, as a picture for cameras.
type takeScreen struct {
	env *Env
	kit.Size
	page    kit.Page
	letters string
}

func newTake(env *Env, letters string) *takeScreen { return &takeScreen{env: env, letters: letters} }

func (s *takeScreen) Title() string { return s.env.Words.Code.Title }

// narrowest is how wide the text beside the picture is at least: a code in groups.
const narrowest, pictureGap = 30, 3

// columns gives the picture, if it fits, and the text.
func (s *takeScreen) columns() (picture, lines []string) {
	t, w := s.env.Theme, s.env.Words.Code
	picture = qr.Fit(s.letters, s.Width-narrowest-pictureGap, s.Height)
	b := &kit.Block{Width: s.Width}
	if picture != nil {
		b.Width -= cells.Width(picture[0]) + pictureGap
	}
	b.Text(t.Title, code.Spaced(s.letters))
	b.Gap()
	b.Text(t.Text, w.Use)
	if picture != nil {
		b.Text(t.Text, w.Camera)
	}
	b.Gap()
	b.Text(t.Dim, w.Holds)
	b.Text(t.Dim, w.Open)
	if picture == nil {
		b.Gap()
		b.Text(t.Dim, w.Larger)
	}
	return picture, b.Lines
}

func (s *takeScreen) Offers() []kit.Offer {
	k := s.env.Words.Keys
	lines := func() []string { _, lines := s.columns(); return lines }
	return append([]kit.Offer{{Action: kit.ActionBack, Label: k.Back, Foot: true}, {Action: kit.ActionChoose, Label: k.Back}},
		s.page.Offers(s.env.Env, s.Height, lines)...)
}

func (s *takeScreen) Update(msg tea.Msg) tea.Cmd {
	if msg == kit.ActionBack || msg == kit.ActionChoose {
		return kit.Pop()
	}
	_, lines := s.columns()
	s.page.Scroll(msg, len(lines), s.Height)
	return nil
}

func (s *takeScreen) View() []string {
	picture, lines := s.columns()
	lines = s.page.View(lines, s.Height, s.env.Env)
	if picture == nil {
		return lines
	}
	width := cells.Width(picture[0])
	rows := make([]string, max(len(picture), len(lines)))
	for i := range rows {
		if i < len(picture) {
			rows[i] = qr.Paint(picture[i])
		} else {
			rows[i] = strings.Repeat(" ", width)
		}
		if i < len(lines) {
			rows[i] += strings.Repeat(" ", pictureGap) + lines[i]
		}
	}
	return rows
}
