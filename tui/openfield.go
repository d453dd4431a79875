package tui

import (
	"strings"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textarea"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"

	"aina/quiz"
)

// openField takes a few lines in a person's own words.
type openField struct {
	env  *KitEnv
	area textarea.Model
}

func newOpenField(env *KitEnv, given quiz.Answer) *openField {
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
	return &openField{env: env, area: a}
}

func (f *openField) typing() bool { return true }

func (f *openField) offers() []Offer {
	return []Offer{{Do: DoChoose, Label: f.env.Words.Keys.Next, Foot: true}}
}

func (f *openField) update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case Do:
		return msg == DoChoose, nil
	case tea.KeyMsg:
		f.area, _ = f.area.Update(cleanKey(msg))
	}
	return false, nil
}

func (f *openField) answer() (quiz.Answer, bool) {
	said := strings.TrimSpace(f.area.Value())
	return quiz.Answer{Text: said}, said != ""
}

func (f *openField) draw(b *block) {
	t, w := f.env.Theme, f.env.Words.Question
	f.area.SetWidth(max(4, b.width))
	f.area.SetHeight(4)
	b.focus(func() { b.lines = append(b.lines, strings.Split(f.area.View(), "\n")...) })
	b.text(t.Dim, w.OpenHint)
	b.text(t.Dim, w.OpenPrivate)
}
