// Package kit is what every screen is made of: the interface of a screen, the
// messages it sends, actions and their keys, layout, text blocks, menus, fields,
// the help and dialogs. It knows neither a visit nor any screen of a program, so
// that a screen can be written in any package. Fields take the answers to questions of
// package quiz, and bars show what package reading says of a profile.
package kit

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/tui/theme"
)

// Screen is one page of a program. The shell gives it its size, passes it the
// actions that the person asks for, and draws it between head and foot.
//
// What only some screens have are interfaces of their own, which a screen may
// implement too: TextInput, Statuser, Progresser, BackHandler, Lister, Singleton,
// Loader, Drafter, Bare and Wide. The interface BroadcastMsg is for messages to all screens.
type Screen interface {
	// Title is shown in the head line.
	Title() string
	// Offers lists the actions that are possible now, the most likely first. The
	// shell passes on no others.
	Offers() []Offer
	// Update receives an Action, a key while typing, or another message such as
	// the result of one of its commands. Nothing closes a screen by itself: for Esc
	// to lead back, Offers lists ActionBack, and Update answers it with Pop.
	Update(tea.Msg) tea.Cmd
	// Resize sets the area to draw in.
	Resize(Size)
	// View returns the lines to show, no more and no wider than the area. It changes
	// nothing but scroll positions, which follow the cursor as the area does.
	View() []string
}

// Offer is one action that is possible on a screen.
type Offer struct {
	Action Action
	Label  string
	Foot   bool   // whether the foot line shows it
	Short  string // what the foot says where Label has no room; with it the offer is never left out
}

// TextInput is a screen on which characters may be text.
type TextInput interface{ Typing() bool }

// Statuser is a screen with a status at the right of the head line, such as which
// question of how many it shows.
type Statuser interface{ Status() string }

// Progresser is a screen that knows how far the person has come, from 0 to 1.
type Progresser interface{ Progress() float64 }

// Railer is a Progresser whose way has parts: how much of each is done, from 0 to 1.
// Without parts its progress is shown.
type Railer interface{ Rail() []float64 }

// BackHandler is a screen on which Esc may go one step back without leaving it.
type BackHandler interface{ HandlesBack() bool }

// Lister is a screen with rows, and text below them.
type Lister interface{ Menu() *Menu }

// Singleton is a screen that is open at most once: opening it again goes back to
// it.
type Singleton interface{ Single() }

// Loader is a screen that needs something from the background. While it is on top,
// Load is called after every message; it must return each command once only.
type Loader interface{ Load() tea.Cmd }

// Drafter is a screen on which something may have been begun. Its draft is saved
// when the program ends, or when the person jumps from it to a Singleton that is open
// below. One step back, Swap and Reset drop it: the screen that asks for them knows.
type Drafter interface {
	HasDraft() bool
	SaveDraft()
}

// Bare is a screen that has the terminal for itself, black and without head and foot. Its
// lines stand at the bottom.
type Bare interface{ Bare() }

// Wide is a screen that uses more width than is good for reading.
type Wide interface{ Wide() }

// Env is what every screen needs. Only the shell changes it.
type Env struct {
	Lang   catalog.Lang
	Words  *words.Words
	Theme  theme.Theme
	Glyphs Glyphs
	Today  catalog.Date
	Motion bool // whether something may move by itself, for a moment
}

// Cursor returns what is in front of a row, and its style.
func (e *Env) Cursor(here bool) (mark string, style theme.Ink) {
	if here {
		return e.Glyphs.Cursor + " ", e.Theme.Selected
	}
	return "  ", e.Theme.Text
}
