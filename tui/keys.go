package tui

import (
	"strings"
	"unicode"

	tea "github.com/charmbracelet/bubbletea"
)

// Do is something a person asks for with a key, or from the list that F1
// opens. Screens are told what to do, never which key was pressed.
type Do int

// What can be asked for.
const (
	DoNothing Do = iota
	DoUp
	DoDown
	DoLeft
	DoRight
	DoPageUp
	DoPageDown
	DoFirst
	DoLast
	DoChoose
	DoMark
	DoBack
	DoMore
	DoDigit1
	DoDigit2
	DoDigit3
	DoDigit4
	DoDigit5
	DoNext
	DoSkip
	DoWhy
	DoReview
	DoResult
	DoMatches
	DoSearch
	DoFilter
	DoClear
	DoSort
	DoShortlist
	DoNumbers
	DoLeftOut
	DoAdjust
	DoTried
	DoUndo
	DoPlan
	DoSave
	DoSupport
	DoLanguage
	DoQuit
)

// bound says which keys ask for something. Arrows, Enter, Space, Esc, Tab and
// F1 reach everything; letters and digits are short cuts, named by their
// places on a Latin keyboard.
func bound(key string) Do {
	switch key {
	case "up", "k":
		return DoUp
	case "down", "j":
		return DoDown
	case "left", "h":
		return DoLeft
	case "right", "l":
		return DoRight
	case "pgup":
		return DoPageUp
	case "pgdown":
		return DoPageDown
	case "home":
		return DoFirst
	case "end":
		return DoLast
	case "enter":
		return DoChoose
	case " ":
		return DoMark
	case "esc":
		return DoBack
	case "tab", "f1", "?":
		return DoMore
	case "1", "2", "3", "4", "5":
		return DoDigit1 + Do(key[0]-'1')
	}
	for do, letter := range letters() {
		if key == letter {
			return do
		}
	}
	return DoNothing
}

// letters gives the short cut of each thing that has one.
func letters() map[Do]string {
	return map[Do]string{
		DoNext:      "n",
		DoSkip:      "s",
		DoWhy:       "w",
		DoReview:    "r",
		DoResult:    "u",
		DoMatches:   "m",
		DoSearch:    "/",
		DoFilter:    "f",
		DoClear:     "c",
		DoSort:      "o",
		DoShortlist: "a",
		DoNumbers:   "i",
		DoLeftOut:   "x",
		DoAdjust:    "d",
		DoTried:     "v",
		DoUndo:      "z",
		DoPlan:      "p",
		DoSave:      "e",
		DoSupport:   "t",
		DoLanguage:  "g",
		DoQuit:      "q",
	}
}

// isCharacter reports whether a letter or a digit asks for an action, which it
// cannot while it is text.
func (d Do) isCharacter() bool { return letters()[d] != "" || d.digit() > 0 }

// digit gives the number, from 1, that a digit key asks for, or 0.
func (d Do) digit() int {
	if d >= DoDigit1 && d <= DoDigit5 {
		return int(d-DoDigit1) + 1
	}
	return 0
}

// asked says what a key asks for. While a person types, characters are text
// and ask for nothing.
func asked(msg tea.KeyMsg, typing bool) Do {
	if msg.Paste || msg.Alt {
		return DoNothing
	}
	if msg.Type != tea.KeyRunes && msg.Type != tea.KeySpace {
		if typing && (msg.Type == tea.KeyHome || msg.Type == tea.KeyEnd || msg.Type == tea.KeyLeft || msg.Type == tea.KeyRight) {
			return DoNothing
		}
		return bound(msg.String())
	}
	if typing {
		return DoNothing
	}
	if msg.Type == tea.KeySpace {
		return DoMark
	}
	if len(msg.Runes) != 1 {
		return DoNothing
	}
	return bound(string(place(msg.Runes[0])))
}

// place gives the Latin character at the place of r on a keyboard: letters of
// the Russian and Kazakh layouts by their key, and the Kazakh number row for 1
// to 5. Beyond 5 that row's characters mean other things on other layouts, so
// nothing there is taken for a digit.
func place(r rune) rune {
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

// key returns the key that is shown for an action: the one that everybody has
// where there is one, else its letter.
func (d Do) key() string {
	switch d {
	case DoUp, DoDown:
		return "up/down"
	case DoLeft, DoRight:
		return "left/right"
	case DoPageUp:
		return "pgup"
	case DoPageDown:
		return "pgdown"
	case DoFirst:
		return "home"
	case DoLast:
		return "end"
	case DoChoose:
		return "enter"
	case DoMark:
		return "space"
	case DoBack:
		return "esc"
	case DoMore:
		return "tab"
	}
	if n := d.digit(); n > 0 {
		return string(rune('0' + n))
	}
	return letters()[d]
}
