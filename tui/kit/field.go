package kit

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/cells"
)

// Field takes one kind of answer: a choice, marks, levels, a text, a place.
type Field interface {
	// Offers lists what can be done with the answer.
	Offers() []Offer
	// Update receives an Action, or a key while typing. done is true when the
	// person has finished with the question.
	Update(tea.Msg) (done bool, cmd tea.Cmd)
	// Answer returns the answer so far; false if there is none.
	Answer() (quiz.Answer, bool)
	// Draw adds the field to a block, with the cursor in focus.
	Draw(*Block)
	// Typing reports whether characters are text now.
	Typing() bool
}

// NewInput makes a line to type in, of at most limit characters; DrawInput draws it.
// Its cursor does not blink, so that no screen depends on a clock.
func NewInput(env *Env, limit int) textinput.Model {
	in := textinput.New()
	in.Prompt = env.Glyphs.Cursor + " "
	in.CharLimit = limit
	in.Cursor.SetMode(cursor.CursorStatic)
	in.Focus()
	return in
}

// DrawInput returns the line as it is seen, in the colours of the moment: the theme may
// have changed since the line was made. A line that is not typed in now has no cursor in
// front: another row has it.
func DrawInput(env *Env, in *textinput.Model) string {
	t := env.Theme
	if cursor := env.Glyphs.Cursor + " "; in.Prompt == cursor && !in.Focused() {
		in.Prompt = strings.Repeat(" ", cells.Width(cursor))
		defer func() { in.Prompt = cursor }()
	}
	in.PromptStyle, in.TextStyle, in.PlaceholderStyle = t.Selected.Style(), t.Text.Style(), t.Dim.Style()
	in.Cursor.Style, in.Cursor.TextStyle = t.Selected.Style(), t.Text.Style()
	return whole(in.View(), t.Selected.Style().Render(in.Prompt))
}

// whole takes away what the line begins with after its prompt but belongs to a character
// that has scrolled out of it: it would join the prompt.
func whole(line, prompt string) string {
	rest, ok := strings.CutPrefix(line, prompt)
	if !ok {
		return line
	}
	styles := ""
	for rest != "" {
		if end := strings.IndexByte(rest, 'm'); strings.HasPrefix(rest, "\x1b[") && end > 0 {
			styles, rest = styles+rest[:end+1], rest[end+1:]
			continue
		}
		r, n := utf8.DecodeRuneInString(rest)
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			break
		}
		rest = rest[n:]
	}
	return prompt + styles + rest
}

// CleanKey cleans typed or pasted text before anything else sees it. It is marked as
// pasted, because the components of Bubbles would take a word that came in one piece,
// such as "home" or "up", for the key of that name.
func CleanKey(msg tea.KeyMsg) tea.KeyMsg {
	if msg.Type == tea.KeyRunes {
		msg.Runes = []rune(strings.ReplaceAll(text.Clean(string(msg.Runes)), "\n", " "))
		msg.Paste = true
	}
	return msg
}
