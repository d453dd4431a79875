package kit

import "slices"

// Action is something a person asks for with a key, or from the help that Tab
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
	ActionDigit6
	ActionDigit7
	ActionDigit8
	ActionDigit9
	ActionPoint1
	ActionPoint2
	ActionPoint3
	ActionPoint4
	ActionPoint5
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
	ActionNextPerson
	ActionClose
	ActionNotes
	ActionBlack
	ActionCount
	ActionPerson
	ActionTwice
	ActionReport
	ActionSheets
	ActionOpen
	ActionJoin
	ActionPhones
	ActionWiFi
	ActionFull
	ActionLock
	ActionBrowser
	ActionScreen
	ActionPaper
	ActionSupport
	ActionLanguage
	ActionReload
	ActionQuit
)

// binding is the key that is shown for an action, and all keys that ask for it. A letter
// may ask for several actions, of which a screen offers one at most.
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
		ActionUp:         {"up/down", [3]string{"up", "k"}},
		ActionDown:       {"up/down", [3]string{"down", "j"}},
		ActionLeft:       {"left/right", [3]string{"left", "h"}},
		ActionRight:      {"left/right", [3]string{"right", "l"}},
		ActionPageUp:     one("pgup"),
		ActionPageDown:   one("pgdown"),
		ActionFirst:      one("home"),
		ActionLast:       one("end"),
		ActionChoose:     one("enter"),
		ActionMark:       {"space", [3]string{" "}},
		ActionBack:       one("esc"),
		ActionMore:       {"tab", [3]string{"tab", "f1", "?"}},
		ActionDigit1:     one("1"),
		ActionDigit2:     one("2"),
		ActionDigit3:     one("3"),
		ActionDigit4:     one("4"),
		ActionDigit5:     one("5"),
		ActionDigit6:     one("6"),
		ActionDigit7:     one("7"),
		ActionDigit8:     one("8"),
		ActionDigit9:     one("9"),
		ActionNext:       one("n"),
		ActionSkip:       one("s"),
		ActionWhy:        one("w"),
		ActionReview:     one("r"),
		ActionResult:     one("u"),
		ActionMatches:    one("m"),
		ActionSearch:     one("/"),
		ActionFilter:     one("f"),
		ActionClear:      one("c"),
		ActionSort:       one("o"),
		ActionShortlist:  one("a"),
		ActionNumbers:    one("i"),
		ActionLeftOut:    one("x"),
		ActionAdjust:     one("d"),
		ActionTried:      one("v"),
		ActionUndo:       one("z"),
		ActionPlan:       one("p"),
		ActionSave:       one("e"),
		ActionNextPerson: one("b"),
		ActionClose:      one("c"),
		ActionNotes:      one("n"),
		ActionBlack:      one("b"),
		ActionCount:      one("m"),
		ActionPerson:     one("p"),
		ActionTwice:      one("o"),
		ActionReport:     one("e"),
		ActionSheets:     one("s"),
		ActionOpen:       one("d"),
		ActionJoin:       one("a"),
		ActionPhones:     one("i"),
		ActionWiFi:       one("w"),
		ActionFull:       one("f"),
		ActionLock:       one("x"),
		ActionBrowser:    one("o"),
		ActionScreen:     one("v"),
		ActionPaper:      one("p"),
		ActionSupport:    one("t"),
		ActionLanguage:   one("g"),
		ActionReload:     one("f5"),
		ActionQuit:       one("q"),
	}
}

// keyAction returns the first action of a key, or NoAction.
func keyAction(key string) Action {
	for action, b := range bindings() {
		if key != "" && slices.Contains(b.keys[:], key) {
			return Action(action)
		}
	}
	return NoAction
}

// Among returns the action among offers that the key of a asks for: a itself or another
// one with the same key. It is a where there is none.
func (a Action) Among(offers []Offer) Action {
	key := a.Key()
	same := func(o Offer) bool { return o.Action == a }
	if key == "" || slices.ContainsFunc(offers, same) {
		return a
	}
	if i := slices.IndexFunc(offers, func(o Offer) bool { return o.Action.IsCharacter() && o.Action.Key() == key }); i >= 0 {
		return offers[i].Action
	}
	return a
}

// Key returns the key that is shown for an action: the one that every keyboard has
// where there is one, else its letter. It is "" where no key asks for a.
func (a Action) Key() string {
	table := bindings()
	if a < 0 || int(a) >= len(table) {
		return ""
	}
	return table[a].shown
}

// IsCharacter reports whether a letter or a digit asks for an action, which it
// cannot while it is text.
func (a Action) IsCharacter() bool { return len(a.Key()) == 1 }

// Digit returns the number, from 1, that a digit key asks for, or 0.
func (a Action) Digit() int {
	if a >= ActionDigit1 && a <= ActionDigit9 {
		return int(a-ActionDigit1) + 1
	}
	return 0
}

// Point returns the number, from 1, of the row that a key points at, or 0. The
// cursor goes there, but nothing is chosen: the character is a digit on some
// keyboards only, and the person may have meant another key.
func (a Action) Point() int {
	if a >= ActionPoint1 && a <= ActionPoint5 {
		return int(a-ActionPoint1) + 1
	}
	return 0
}

// Offered returns the action that a screen has to offer so that a may be done:
// whoever takes a digit takes what points at its row.
func (a Action) Offered() Action {
	if n := a.Point(); n > 0 {
		return ActionDigit1 + Action(n-1)
	}
	return a
}
