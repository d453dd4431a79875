package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textarea"
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
	"aina/tui/theme"
)

// TextField takes a text: one line, or a few in a person's own words.
type TextField struct {
	env   *Env
	typed func() string // the text so far
	key   func(tea.KeyMsg)
	draw  func(*Block)
}

// NewLineField takes one line. The hint is shown below it.
func NewLineField(env *Env, value, hint string) *TextField {
	in := NewInput(env, 300)
	in.SetValue(value)
	in.CursorEnd()
	return &TextField{
		env:   env,
		typed: func() string { return in.Value() },
		key:   func(key tea.KeyMsg) { in, _ = in.Update(key) },
		draw: func(b *Block) {
			in.Width = max(1, b.Width-4)
			b.Focus(func() { b.Lines = append(b.Lines, DrawInput(env, &in)) })
			if hint != "" {
				b.Text(env.Theme.Dim, hint)
			}
		},
	}
}

// NewTextField takes the answer to an open question, in a few lines.
func NewTextField(env *Env, given quiz.Answer) *TextField {
	a := textarea.New()
	a.Prompt = env.Glyphs.Column + " "
	a.ShowLineNumbers = false
	a.CharLimit = quiz.MaxText
	a.KeyMap.InsertNewline.SetEnabled(false)
	a.Cursor.SetMode(cursor.CursorStatic)
	a.SetValue(given.Text)
	a.Focus()
	return &TextField{
		env:   env,
		typed: func() string { return a.Value() },
		key:   func(key tea.KeyMsg) { a, _ = a.Update(key) },
		draw: func(b *Block) {
			a.SetWidth(max(4, b.Width))
			a.SetHeight(4)
			a.FocusedStyle, a.Cursor.Style = areaStyle(env.Theme), env.Theme.Selected.Style()
			b.Focus(func() { b.Lines = append(b.Lines, strings.Split(a.View(), "\n")...) })
			b.Text(env.Theme.Dim, env.Words.Question.OpenHint)
			b.Text(env.Theme.Dim, env.Words.Question.OpenPrivate)
		},
	}
}

func areaStyle(t theme.Theme) textarea.Style {
	return textarea.Style{
		Base: t.Text.Style().UnsetForeground(), CursorLine: t.Text.Style(), Text: t.Text.Style(),
		Placeholder: t.Dim.Style(), Prompt: t.Rule.Style(), EndOfBuffer: t.Rule.Style(),
	}
}

func (f *TextField) Typing() bool  { return true }
func (f *TextField) Draw(b *Block) { f.draw(b) }

func (f *TextField) Offers() []Offer {
	return []Offer{{Action: ActionChoose, Label: f.env.Words.Keys.Next, Foot: true}}
}

func (f *TextField) Update(msg tea.Msg) (bool, tea.Cmd) {
	if key, ok := msg.(tea.KeyMsg); ok {
		f.key(CleanKey(key))
	}
	return msg == ActionChoose, nil
}

func (f *TextField) Answer() (quiz.Answer, bool) {
	said := strings.TrimSpace(f.typed())
	return quiz.Answer{Text: said}, said != ""
}
