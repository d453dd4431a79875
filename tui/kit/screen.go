package kit

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/tui/theme"
	"aina/tui/words"
)

// Screen is one room of the journey. The root gives it its size, tells it what
// the person asks for, and draws what it shows between head and foot.
type Screen interface {
	// Title says where one is, for the head line.
	Title() string
	// Offers lists what can be asked for here now, the most likely first.
	// What is not offered is not passed on.
	Offers() []Offer
	// Update takes a Do, or another message that its own commands brought.
	Update(tea.Msg) tea.Cmd
	// Resize gives the area to show in.
	Resize(Size)
	// View draws the lines of the area: no more, and no wider.
	View() []string
}

// Offer is one thing that can be asked for on a screen.
type Offer struct {
	Action Action
	Label  string
	Foot   bool // named in the foot line too
}

// TextInput is a screen on which characters may be text.
type TextInput interface {
	Typing() bool
}

// Statuser is a screen that has something to say at the right of the head line,
// such as how far one has come.
type Statuser interface {
	Status() string
}

// Progresser is a screen that knows which part of a way is gone, from 0 to 1.
type Progresser interface {
	Progress() float64
}

// BackHandler is a screen on which Esc may go one step back without leaving it.
type BackHandler interface {
	HandlesBack() bool
}

// Lister is a screen with rows, and text below them.
type Lister interface {
	Menu() *Menu
}

// Singleton is a screen of which there is one at most: opened again, one goes back to
// it.
type Singleton interface {
	Single()
}

// Loader is a screen with something to be worked out in the background. It is
// asked after every message while it is in front, and says each thing once.
type Loader interface {
	Load() tea.Cmd
}

// Drafter is a screen with something half said on it. It is told when the program
// ends, or one goes elsewhere from it, so that nothing said is lost.
type Drafter interface {
	HasDraft() bool // whether there is something
	SaveDraft()
}

// Wide is a screen that uses more width than is good for reading.
type Wide interface {
	Wide()
}

// Env is what every screen is made with. The root alone changes it.
type Env struct {
	Lang  catalog.Lang
	Words words.Words
	Theme theme.Theme
	Today catalog.Date
}
