package tui

import (
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// The stack of screens is the router: Esc leads from the one on top to the one
// below.

// Front returns the screen on top of the stack.
func (m *Model) Front() Screen { return m.stack[len(m.stack)-1] }

// Depth returns how many screens are open.
func (m *Model) Depth() int { return len(m.stack) }

// open puts a screen on top of the first n of the stack. A singleton that is open
// already is gone back to instead.
func (m *Model) open(s Screen, n int) tea.Cmd {
	if i := m.find(s); i >= 0 {
		return m.backTo(i)
	}
	m.stack = append(m.stack[:n], s)
	m.fit()
	return nil
}

// find returns the place of the open singleton of the same kind as s, or -1.
func (m *Model) find(s Screen) int {
	if _, single := s.(Room); !single {
		return -1
	}
	return slices.IndexFunc(m.stack, func(other Screen) bool { return reflect.TypeOf(other) == reflect.TypeOf(s) })
}

// backTo closes the screens above i. Unlike one step back, which drops a draft,
// the jump saves the drafts on the way.
func (m *Model) backTo(i int) tea.Cmd {
	saveDrafts(m.stack[i+1:])
	return tea.Batch(m.back(i+1), m.program.Save())
}

// saveDrafts lets screens save what was begun on them.
func saveDrafts(screens []Screen) {
	for _, s := range screens {
		if h, ok := s.(Holder); ok {
			h.hold()
		}
	}
}

func hasDraft(s Screen) bool {
	h, ok := s.(Holder)
	return ok && h.half()
}

// back leaves n screens on the stack, never none. Where that closes the help, the
// action that was chosen there follows.
func (m *Model) back(n int) tea.Cmd {
	if n < 1 || n >= len(m.stack) {
		return nil
	}
	closed, wasHelp := m.Front().(*sheet)
	m.stack = m.stack[:n]
	m.fit()
	if !wasHelp {
		return m.Front().Update(resumedMsg{})
	}
	if closed.chosen != DoNothing && m.offered(closed.chosen) {
		return m.Do(closed.chosen)
	}
	return nil
}

// fit gives every screen its size.
func (m *Model) fit() {
	for _, s := range m.stack {
		s.Resize(m.layout(s).body)
	}
}

func (m *Model) layout(s Screen) layout {
	_, isWide := s.(Wide)
	return arrange(m.size.width, m.size.height, isWide)
}
