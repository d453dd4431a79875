package tui

import (
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// The stack of screens is the router: the last one is in front, and Esc leads to
// the one below.

func (a *App) front() Screen { return a.stack[len(a.stack)-1] }

// open puts a screen on the first so many of the stack, or goes back to the room
// that it is, where that stands already.
func (a *App) open(s Screen, on int) tea.Cmd {
	if i := a.standing(s); i >= 0 {
		return a.home(i)
	}
	a.stack = append(a.stack[:on], s)
	a.fit()
	return nil
}

// standing finds the room of its own that a screen would open, where it stands on
// the stack already: one goes back to it then, so that no way round grows the
// stack. It gives -1 where it does not.
func (a *App) standing(s Screen) int {
	if _, one := s.(Room); !one {
		return -1
	}
	return slices.IndexFunc(a.stack, func(other Screen) bool { return reflect.TypeOf(other) == reflect.TypeOf(s) })
}

// home goes back to a room, and takes up what was half said on the way: whoever
// goes there has not thought better of it, as one has who steps back.
func (a *App) home(i int) tea.Cmd {
	hold(a.stack[i+1:])
	return tea.Batch(a.back(i+1), a.env.Visit.save())
}

// hold lets screens take up what is half said on them.
func hold(screens []Screen) {
	for _, s := range screens {
		if h, ok := s.(Holder); ok {
			h.hold()
		}
	}
}

// halfSaid reports whether a screen has something half said on it.
func halfSaid(s Screen) bool {
	h, ok := s.(Holder)
	return ok && h.half()
}

// resumedMsg tells a screen that it is in front again.
type resumedMsg struct{}

// back leaves so many screens on the stack, never none.
func (a *App) back(keep int) tea.Cmd {
	if keep < 1 || keep >= len(a.stack) {
		return nil
	}
	closed, wasSheet := a.front().(*sheet)
	a.stack = a.stack[:keep]
	a.fit()
	if wasSheet {
		if closed.chosen != DoNothing && a.offered(closed.chosen) {
			return a.do(closed.chosen)
		}
		return nil
	}
	return a.front().Update(resumedMsg{})
}

// fit gives every screen its size.
func (a *App) fit() {
	for _, s := range a.stack {
		s.Resize(a.layout(s).body)
	}
}

func (a *App) layout(s Screen) layout {
	_, isWide := s.(Wide)
	return arrange(a.size.width, a.size.height, isWide)
}
