package shell

import (
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// The stack of screens is the router: Esc leads from the one on top to the one
// below.

// Front returns the screen on top of the stack.
func (m *Model) Front() kit.Screen { return m.stack[len(m.stack)-1] }

// Depth returns how many screens are open.
func (m *Model) Depth() int { return len(m.stack) }

// open puts a screen on top of the first n of the stack. A singleton that is open
// already is gone back to instead.
func (m *Model) open(s kit.Screen, n int) tea.Cmd {
	refuseNil(s)
	if i := m.find(s); i >= 0 && i < n {
		return m.backTo(i)
	}
	m.stack = append(m.stack[:n], s)
	m.fit()
	return nil
}

// reset closes all screens and opens one.
func (m *Model) reset(s kit.Screen) {
	refuseNil(s)
	m.stack = []kit.Screen{s}
	m.fit()
}

// refuseNil panics where a program opens a nil screen, instead of at the next place that
// happens to use it.
func refuseNil(s kit.Screen) {
	if s == nil {
		panic("shell: nil screen")
	}
}

// find returns the place of the open singleton of the same kind as s, or -1.
func (m *Model) find(s kit.Screen) int {
	if _, single := s.(kit.Singleton); !single {
		return -1
	}
	return slices.IndexFunc(m.stack, func(other kit.Screen) bool { return reflect.TypeOf(other) == reflect.TypeOf(s) })
}

// backTo closes the screens above i. Unlike one step back, which drops a draft,
// the jump saves the drafts on the way.
func (m *Model) backTo(i int) tea.Cmd {
	saveDrafts(m.stack[i+1:])
	return tea.Batch(m.back(i+1), m.program.Save())
}

// saveDrafts lets screens save what was begun on them.
func saveDrafts(screens []kit.Screen) {
	for _, s := range screens {
		if h, ok := s.(kit.Drafter); ok {
			h.SaveDraft()
		}
	}
}

func hasDraft(s kit.Screen) bool {
	h, ok := s.(kit.Drafter)
	return ok && h.HasDraft()
}

// back leaves n screens on the stack, never none. Where that closes the help, the
// action that was chosen there follows.
func (m *Model) back(n int) tea.Cmd {
	if n < 1 || n >= len(m.stack) {
		return nil
	}
	closed, wasHelp := m.Front().(*kit.Help)
	m.stack = m.stack[:n]
	m.fit()
	if !wasHelp {
		return m.Front().Update(kit.ResumedMsg{})
	}
	if m.offered(closed.Chosen) {
		return m.Do(closed.Chosen)
	}
	return nil
}

// fit gives every screen its size.
func (m *Model) fit() {
	for _, s := range m.stack {
		s.Resize(m.layout(s).Body)
	}
}

func (m *Model) layout(s kit.Screen) kit.Layout {
	_, isWide := s.(kit.Wide)
	return kit.Arrange(m.size.Width, m.size.Height, isWide)
}
