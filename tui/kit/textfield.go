package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textarea"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"

	"aina/quiz"
)

// TextField takes a few lines in a person's own words.
type TextField struct {
	env  *Env
	area textarea.Model
}

func NewTextField(env *Env, given quiz.Answer) *TextField {
	a := textarea.New()
	a.Prompt = "│ "
	a.ShowLineNumbers = false
	a.CharLimit = quiz.MaxText
	a.KeyMap.InsertNewline.SetEnabled(false)
	a.Cursor.SetMode(cursor.CursorStatic)
	plain := textarea.Style{
		Base: lipgloss.NewStyle(), CursorLine: env.Theme.Text, Text: env.Theme.Text,
		Placeholder: env.Theme.Dim, Prompt: env.Theme.Rule, EndOfBuffer: env.Theme.Rule,
	}
	a.FocusedStyle, a.BlurredStyle = plain, plain
	a.Cursor.Style = env.Theme.Selected
	a.SetValue(given.Text)
	a.Focus()
	return &TextField{env: env, area: a}
}

func (f *TextField) Typing() bool { return true }

func (f *TextField) Offers() []Offer {
	return []Offer{{Action: ActionChoose, Label: f.env.Words.Keys.Next, Foot: true}}
}

func (f *TextField) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case Action:
		return msg == ActionChoose, nil
	case tea.KeyMsg:
		f.area, _ = f.area.Update(CleanKey(msg))
	}
	return false, nil
}

func (f *TextField) Answer() (quiz.Answer, bool) {
	said := strings.TrimSpace(f.area.Value())
	return quiz.Answer{Text: said}, said != ""
}

func (f *TextField) Draw(b *Block) {
	t, w := f.env.Theme, f.env.Words.Question
	f.area.SetWidth(max(4, b.Width))
	f.area.SetHeight(4)
	b.Focus(func() { b.Lines = append(b.Lines, strings.Split(f.area.View(), "\n")...) })
	b.Text(t.Dim, w.OpenHint)
	b.Text(t.Dim, w.OpenPrivate)
}
