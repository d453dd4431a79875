package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// LineField takes one line of text.
type LineField struct {
	env   *Env
	input textinput.Model
	hint  string
}

func NewLineField(env *Env, value, hint string) *LineField {
	f := &LineField{env: env, input: NewInput(env, 300), hint: hint}
	f.input.SetValue(value)
	f.input.CursorEnd()
	return f
}

func (f *LineField) Typing() bool { return true }

func (f *LineField) Offers() []Offer {
	return []Offer{{Action: ActionChoose, Label: f.env.Words.Keys.Next, Foot: true}}
}

func (f *LineField) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case Action:
		return msg == ActionChoose, nil
	case tea.KeyMsg:
		f.input, _ = f.input.Update(CleanKey(msg))
	}
	return false, nil
}

func (f *LineField) Answer() (quiz.Answer, bool) {
	said := strings.TrimSpace(f.input.Value())
	return quiz.Answer{Text: said}, said != ""
}

func (f *LineField) Draw(b *Block) {
	f.input.Width = max(1, b.Width-4)
	b.Focus(func() { b.Lines = append(b.Lines, f.input.View()) })
	if f.hint != "" {
		b.Text(f.env.Theme.Dim, f.hint)
	}
}
