package kit

import (
	"strings"
	"unicode"

	tea "github.com/charmbracelet/bubbletea"
)

// Keyboard finds out what a key asks for. Letters and digits count by their place
// on a Latin keyboard, whatever the layout types there. A program never sees the
// layout, and some characters stand on different keys: ә is the key 2 on the Kazakh
// layout of Windows and Linux, and a letter key on another Kazakh layout. So the
// keyboard learns from what was typed, and until it knows, such a character only
// points at a row. The zero Keyboard knows nothing yet.
type Keyboard struct {
	row        numberRow
	pressed    bool // whether the row is known from Enter alone
	russian    bool // whether a letter was typed that the Kazakh letter layout lacks
	ukrainian  bool
	belarusian bool
	pointed    rune // the character of the last key, if it only pointed at a row
}

// numberRow is what the keys 1 to 5 type.
type numberRow int

const (
	unknownRow numberRow = iota
	digitRow             // digits
	kazakhRow            // " ә і ң ғ, or " á í ń ǵ
)

// Action returns the action that a key asks for. While a person types, characters
// are text and ask for none. A key event with several characters asks for none
// either: the caller takes it apart.
func (k *Keyboard) Action(msg tea.KeyMsg, typing bool) Action {
	pointed := k.pointed
	k.pointed = 0
	if msg.Paste || msg.Alt {
		return NoAction
	}
	if msg.Type == tea.KeySpace {
		if typing {
			return NoAction
		}
		return ActionMark
	}
	if msg.Type != tea.KeyRunes {
		if typing && (msg.Type == tea.KeyHome || msg.Type == tea.KeyEnd || msg.Type == tea.KeyLeft || msg.Type == tea.KeyRight) {
			return NoAction
		}
		if msg.Type == tea.KeyEnter && pointed != 0 {
			k.row, k.pressed = kazakhRow, true // they saw the row that the key pointed at, and took it
		}
		return keyAction(msg.String())
	}
	if len(msg.Runes) != 1 {
		return NoAction
	}
	r := unicode.ToLower(msg.Runes[0])
	k.learn(r)
	if typing {
		return NoAction
	}
	if n := strings.IndexRune(kazakhDigits, r); n >= 0 && k.row != digitRow {
		n = len([]rune(kazakhDigits[:n]))
		if k.row == kazakhRow {
			return ActionDigit1 + Action(n)
		}
		k.pointed = r
		return ActionPoint1 + Action(n)
	}
	return keyAction(string(k.latin(r)))
}

// The characters of the keys 1 to 5 on the Kazakh layout, and of 2 to 5 on the Latin
// Kazakh one, which are on no other. Beyond 5 they mean other things on other
// layouts, so none of them counts as a digit.
const (
	kazakhDigits = `"әіңғ`
	latinDigits  = `áíńǵ`
)

// learn takes what a character says about the layout.
func (k *Keyboard) learn(r rune) {
	switch {
	case strings.ContainsRune(latinDigits+"һ", r):
		k.row, k.pressed = kazakhRow, false
	case r >= '1' && r <= '9' && k.row == kazakhRow && k.pressed:
		k.row, k.pressed = unknownRow, false // they may have taken another row than they meant
	case r >= '1' && r <= '9' && k.row == unknownRow: // else they may come from a number pad
		k.row = digitRow
	case strings.ContainsRune("цщчфвэъь", r):
		k.russian = true
	case strings.ContainsRune("єїґ", r):
		k.ukrainian, k.row = true, digitRow
	case r == 'ў':
		k.belarusian, k.row = true, digitRow
	case strings.ContainsRune("әғ", r) && k.russian && k.row == unknownRow:
		k.row = kazakhRow // of the layouts with the Russian letters only this one has these
	}
}

// latin returns the Latin character at the place of r: letters of the Cyrillic
// layouts by their key, and the number row of the Latin Kazakh layout.
func (k *Keyboard) latin(r rune) rune {
	const (
		cyrillic = `йцукенгшщзхъфывапролджэячсмитьбю.№` + latinDigits
		latin    = `qwertyuiop[]asdfghjkl;'zxcvbnm,.//` + `2345`
	)
	switch {
	case r == 'і' && k.ukrainian:
		return 's'
	case r == 'і' && k.belarusian:
		return 'b'
	case r == 'ў':
		return 'o'
	case k.row == digitRow:
		// The Kazakh layout that types digits has its own letters in place of rare
		// Russian ones.
		const letters, keys = `әіңғөқүұ`, `'xwoadm]`
		if r == '"' {
			return r
		}
		if latin, ok := replace(r, letters, keys); ok {
			return latin
		}
	}
	if latin, ok := replace(r, cyrillic, latin); ok {
		return latin
	}
	return r
}

// replace returns the character of to at the place where from has r.
func replace(r rune, from, to string) (rune, bool) {
	at := strings.IndexRune(from, r)
	if at < 0 {
		return r, false
	}
	return rune(to[len([]rune(from[:at]))]), true
}
