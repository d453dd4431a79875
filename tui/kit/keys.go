package kit

import (
	"strings"
	"unicode"

	tea "github.com/charmbracelet/bubbletea"
)

// Action is something a person asks for with a key, or from the help that F1
// opens. Screens receive actions, never the keys that were pressed.
type Action int

// The actions.
const (
	NoAction Action = iota
	ActionUp
	ActionDown
	ActionLeft
	ActionRight
	ActionPageUp
	ActionPageDown
	ActionFirst
	ActionLast
	ActionChoose
	ActionMark
	ActionBack
	ActionMore
	ActionDigit1
	ActionDigit2
	ActionDigit3
	ActionDigit4
	ActionDigit5
	ActionNext
	ActionSkip
	ActionWhy
	ActionReview
	ActionResult
	ActionMatches
	ActionSearch
	ActionFilter
	ActionClear
	ActionSort
	ActionShortlist
	ActionNumbers
	ActionLeftOut
	ActionAdjust
	ActionTried
	ActionUndo
	ActionPlan
	ActionSave
	ActionSupport
	ActionLanguage
	ActionQuit
)

// keyAction returns the action of a key. Arrows, Enter, Space, Esc, Tab and F1
// reach everything; letters and digits are shortcuts, named by their places on a
// Latin keyboard.
func keyAction(key string) Action {
	switch key {
	case "up", "k":
		return ActionUp
	case "down", "j":
		return ActionDown
	case "left", "h":
		return ActionLeft
	case "right", "l":
		return ActionRight
	case "pgup":
		return ActionPageUp
	case "pgdown":
		return ActionPageDown
	case "home":
		return ActionFirst
	case "end":
		return ActionLast
	case "enter":
		return ActionChoose
	case " ":
		return ActionMark
	case "esc":
		return ActionBack
	case "tab", "f1", "?":
		return ActionMore
	case "1", "2", "3", "4", "5":
		return ActionDigit1 + Action(key[0]-'1')
	}
	for do, letter := range letters() {
		if key == letter {
			return do
		}
	}
	return NoAction
}

// letters returns the shortcut of each action that has one.
func letters() map[Action]string {
	return map[Action]string{
		ActionNext:      "n",
		ActionSkip:      "s",
		ActionWhy:       "w",
		ActionReview:    "r",
		ActionResult:    "u",
		ActionMatches:   "m",
		ActionSearch:    "/",
		ActionFilter:    "f",
		ActionClear:     "c",
		ActionSort:      "o",
		ActionShortlist: "a",
		ActionNumbers:   "i",
		ActionLeftOut:   "x",
		ActionAdjust:    "d",
		ActionTried:     "v",
		ActionUndo:      "z",
		ActionPlan:      "p",
		ActionSave:      "e",
		ActionSupport:   "t",
		ActionLanguage:  "g",
		ActionQuit:      "q",
	}
}

// IsCharacter reports whether a letter or a digit asks for an action, which it
// cannot while it is text.
func (d Action) IsCharacter() bool { return letters()[d] != "" || d.Digit() > 0 }

// Digit returns the number, from 1, that a digit key asks for, or 0.
func (d Action) Digit() int {
	if d >= ActionDigit1 && d <= ActionDigit5 {
		return int(d-ActionDigit1) + 1
	}
	return 0
}

// ActionOf returns the action that a key asks for. While a person types,
// characters are text and ask for none.
func ActionOf(msg tea.KeyMsg, typing bool) Action {
	if msg.Paste || msg.Alt {
		return NoAction
	}
	if msg.Type != tea.KeyRunes && msg.Type != tea.KeySpace {
		if typing && (msg.Type == tea.KeyHome || msg.Type == tea.KeyEnd || msg.Type == tea.KeyLeft || msg.Type == tea.KeyRight) {
			return NoAction
		}
		return keyAction(msg.String())
	}
	if typing {
		return NoAction
	}
	if msg.Type == tea.KeySpace {
		return ActionMark
	}
	if len(msg.Runes) != 1 {
		return NoAction
	}
	return keyAction(string(latinKey(msg.Runes[0])))
}

// latinKey returns the Latin character at the place of r on a keyboard: letters of
// the Russian and Kazakh layouts by their key, and the Kazakh number row for 1
// to 5. Beyond 5 that row's characters mean other things on other layouts, so
// none of them counts as a digit.
func latinKey(r rune) rune {
	const (
		cyrillic = `йцукенгшщзхъфывапролджэячсмитьбю.` + `"әіңғ`
		latin    = `qwertyuiop[]asdfghjkl;'zxcvbnm,./` + `12345`
	)
	r = unicode.ToLower(r)
	at := strings.IndexRune(cyrillic, r)
	if at < 0 {
		return r
	}
	return rune(latin[len([]rune(cyrillic[:at]))])
}

// Key returns the key that is shown for an action: the one that everybody has
// where there is one, else its letter.
func (d Action) Key() string {
	switch d {
	case ActionUp, ActionDown:
		return "up/down"
	case ActionLeft, ActionRight:
		return "left/right"
	case ActionPageUp:
		return "pgup"
	case ActionPageDown:
		return "pgdown"
	case ActionFirst:
		return "home"
	case ActionLast:
		return "end"
	case ActionChoose:
		return "enter"
	case ActionMark:
		return "space"
	case ActionBack:
		return "esc"
	case ActionMore:
		return "tab"
	}
	if n := d.Digit(); n > 0 {
		return string(rune('0' + n))
	}
	return letters()[d]
}
