package kit

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// Offered is a text that need not be typed: its row, and what it stands for.
type Offered struct{ Label, Text string }

// OfferedField takes one of a few texts that are offered in rows, or another one that
// is typed.
type OfferedField struct {
	env     *Env
	offered []Offered
	hint    string // how to type another one
	menu    Menu
	input   textinput.Model
}

// NewOfferedField takes a text. The cursor begins on the one that is given, where it is
// offered; any other stands in the line.
func NewOfferedField(env *Env, given, typed, hint string, offered []Offered) *OfferedField {
	f := &OfferedField{env: env, offered: offered, hint: hint, input: NewInput(env, 300)}
	f.menu.At = slices.IndexFunc(offered, func(o Offered) bool { return o.Text == given })
	if f.menu.At < 0 {
		f.input.SetValue(typed)
		f.input.CursorEnd()
	}
	return f
}

func (f *OfferedField) Typing() bool { return true }

func (f *OfferedField) Offers() []Offer {
	return append([]Offer{{Action: ActionChoose, Label: f.env.Words.Keys.Choose, Foot: true}}, MoveOffers(f.env)...)
}

func (f *OfferedField) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case Action:
		if msg == ActionChoose {
			_, said := f.Answer()
			return said, nil
		}
		if f.menu.Move(msg, len(f.offered)) {
			f.input.SetValue("") // a row was chosen instead
		}
	case tea.KeyMsg:
		f.input, _ = f.input.Update(CleanKey(msg))
		if f.input.Value() != "" {
			f.menu.At = -1
		}
	}
	return false, nil
}

// Answer returns the offered text under the cursor, or the one that was typed.
func (f *OfferedField) Answer() (quiz.Answer, bool) {
	if f.menu.At >= 0 {
		return quiz.Answer{Text: f.offered[f.menu.At].Text}, true
	}
	typed := strings.TrimSpace(f.input.Value())
	return quiz.Answer{Text: typed}, typed != ""
}

func (f *OfferedField) Draw(b *Block) {
	rows := make([]Row, len(f.offered))
	for i, o := range f.offered {
		rows[i] = Row{Label: o.Label}
	}
	f.menu.DrawRows(f.env, b, rows)
	b.Gap()
	f.input.Width = max(1, b.Width-4)
	cursor, _ := f.env.Cursor(f.menu.At < 0)
	f.input.Prompt = cursor
	b.FocusIf(f.menu.At < 0, func() { b.Lines = append(b.Lines, DrawInput(f.env, &f.input)) })
	b.Text(f.env.Theme.Dim, f.hint)
}
