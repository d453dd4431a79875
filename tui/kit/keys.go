package kit

import (
	"slices"
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

// binding is the key that is shown for an action, and all keys that ask for it.
type binding struct {
	shown string
	keys  [3]string
}

// bindings is the table of keys. Arrows, Enter, Space, Esc, Tab and F1 reach
// everything; letters and digits are shortcuts, named by their places on a Latin
// keyboard.
func bindings() [ActionQuit + 1]binding {
	one := func(key string) binding { return binding{key, [3]string{key}} }
	return [...]binding{
		ActionUp:        {"up/down", [3]string{"up", "k"}},
		ActionDown:      {"up/down", [3]string{"down", "j"}},
		ActionLeft:      {"left/right", [3]string{"left", "h"}},
		ActionRight:     {"left/right", [3]string{"right", "l"}},
		ActionPageUp:    one("pgup"),
		ActionPageDown:  one("pgdown"),
		ActionFirst:     one("home"),
		ActionLast:      one("end"),
		ActionChoose:    one("enter"),
		ActionMark:      {"space", [3]string{" "}},
		ActionBack:      one("esc"),
		ActionMore:      {"tab", [3]string{"tab", "f1", "?"}},
		ActionDigit1:    one("1"),
		ActionDigit2:    one("2"),
		ActionDigit3:    one("3"),
		ActionDigit4:    one("4"),
		ActionDigit5:    one("5"),
		ActionNext:      one("n"),
		ActionSkip:      one("s"),
		ActionWhy:       one("w"),
		ActionReview:    one("r"),
		ActionResult:    one("u"),
		ActionMatches:   one("m"),
		ActionSearch:    one("/"),
		ActionFilter:    one("f"),
		ActionClear:     one("c"),
		ActionSort:      one("o"),
		ActionShortlist: one("a"),
		ActionNumbers:   one("i"),
		ActionLeftOut:   one("x"),
		ActionAdjust:    one("d"),
		ActionTried:     one("v"),
		ActionUndo:      one("z"),
		ActionPlan:      one("p"),
		ActionSave:      one("e"),
		ActionSupport:   one("t"),
		ActionLanguage:  one("g"),
		ActionQuit:      one("q"),
	}
}

// keyAction returns the action of a key, or NoAction.
func keyAction(key string) Action {
	for action, b := range bindings() {
		if slices.Contains(b.keys[:], key) {
			return Action(action)
		}
	}
	return NoAction
}

// Key returns the key that is shown for an action: the one that every keyboard has
// where there is one, else its letter.
func (a Action) Key() string { return bindings()[a].shown }

// IsCharacter reports whether a letter or a digit asks for an action, which it
// cannot while it is text.
func (a Action) IsCharacter() bool { return len(a.Key()) == 1 }

// Digit returns the number, from 1, that a digit key asks for, or 0.
func (a Action) Digit() int {
	if a >= ActionDigit1 && a <= ActionDigit5 {
		return int(a-ActionDigit1) + 1
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
