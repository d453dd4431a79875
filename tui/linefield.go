package tui

import (
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// lineField takes one line of text.
type lineField struct {
	env   *KitEnv
	input textinput.Model
	hint  string
}

func newLineField(env *KitEnv, value, hint string) *lineField {
	f := &lineField{env: env, input: newInput(env, 300), hint: hint}
	f.input.SetValue(value)
	f.input.CursorEnd()
	return f
}

func (f *lineField) typing() bool { return true }

func (f *lineField) offers() []Offer {
	return []Offer{{Do: DoChoose, Label: f.env.Words.Keys.Next, Foot: true}}
}

func (f *lineField) update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case Do:
		return msg == DoChoose, nil
	case tea.KeyMsg:
		f.input, _ = f.input.Update(cleanKey(msg))
	}
	return false, nil
}

func (f *lineField) answer() (quiz.Answer, bool) {
	said := strings.TrimSpace(f.input.Value())
	return quiz.Answer{Text: said}, said != ""
}

func (f *lineField) draw(b *block) {
	f.input.Width = max(1, b.width-4)
	b.focus(func() { b.lines = append(b.lines, f.input.View()) })
	if f.hint != "" {
		b.text(f.env.Theme.Dim, f.hint)
	}
}
