package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
)

// Field takes one kind of answer.
type Field interface {
	// Offers lists what can be done with the answer.
	Offers() []Offer
	// Update takes a Do, or a key while typing. It gives true when the person
	// is done with the question.
	Update(tea.Msg) (done bool, cmd tea.Cmd)
	// Answer gives what was said so far; false if that is nothing.
	Answer() (quiz.Answer, bool)
	// Draw adds the answers to choose from, with the lines in focus.
	Draw(*Block)
	// Typing reports whether characters are text now.
	Typing() bool
}

// NewInput makes a line to type in. Its cursor does not blink: nothing here
// waits for a clock.
func NewInput(env *Env, limit int) textinput.Model {
	in := textinput.New()
	in.Prompt = "› "
	in.CharLimit = limit
	in.PromptStyle, in.TextStyle, in.PlaceholderStyle = env.Theme.Selected, env.Theme.Text, env.Theme.Dim
	in.Cursor.SetMode(cursor.CursorStatic)
	in.Cursor.Style = env.Theme.Selected
	in.Focus()
	return in
}

// CleanKey cleans what is typed or pasted, at the door.
func CleanKey(msg tea.KeyMsg) tea.KeyMsg {
	if msg.Type == tea.KeyRunes {
		msg.Runes = []rune(strings.ReplaceAll(text.Clean(string(msg.Runes)), "\n", " "))
		msg.Paste = false
	}
	return msg
}
