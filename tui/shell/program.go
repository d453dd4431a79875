// Package shell is the running program around the screens: the stack that leads
// from one to the next, the frame with head and foot, the terminal's background,
// signals, and giving the terminal back. It knows no screen by type: a Program
// hands it the first one.
package shell

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/tui/kit"
)

// Program is what runs in the shell: some screens, and what they share. The
// shell knows no screen but through it.
type Program interface {
	// Start returns the first screen, and a command that begins what runs in
	// the background, or nil. The shell keeps env up to date: its language and
	// its theme change while the program runs.
	Start(env *kit.Env) (kit.Screen, tea.Cmd)
	// Update receives every message that is not meant for the shell, before
	// the screens do. done is true where no screen has to see it.
	Update(msg tea.Msg) (cmd tea.Cmd, done bool)
	// LeaveDialog returns what is asked before the person leaves, or nil where
	// nothing would be lost. draft tells whether a screen holds something that
	// was begun.
	LeaveDialog(draft bool) *kit.Dialog
	// Save returns a command that keeps what there is, or nil. It runs before
	// the program ends, and when a jump across screens takes drafts with it.
	Save() tea.Cmd
	// Farewell returns the line that stays in the terminal after the program: what
	// was kept, and how to come back. "" where there is nothing to say.
	Farewell() string
	// Support lists where a person can talk to somebody: every screen leads
	// there.
	Support() []catalog.Support
}

// Reloader is a Program that can read again what it shows.
type Reloader interface {
	// CanReload reports whether something else might be read.
	CanReload() bool
	// Reload returns a command that reads it again.
	Reload() tea.Cmd
}

// Lender is a Program that lends its keyboard: while it does, every screen but questions
// and help has a way out.
type Lender interface {
	// WayOut returns the offer of the way out and what it does. ok is false while there
	// is none.
	WayOut() (way kit.Offer, leave tea.Cmd, ok bool)
}
