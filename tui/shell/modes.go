package shell

import (
	"io"
	"sync"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/mattn/go-runewidth"
)

// modes are those of a terminal while the program has its screen: its window is named
// after the program, and automatic wrapping is off. Lines are as wide as they are counted
// here; a terminal that draws some characters wider then cuts a line at its edge, instead
// of moving all lines below. The nil modes do nothing.
type modes struct {
	out    io.Writer
	titled bool // whether the terminal has a window: the Linux console has none
	mu     sync.Mutex
	ended  bool
}

// The title of a window is put on the terminal's stack of titles, and comes back from
// there (XTWINOPS 22 and 23 of xterm; terminals without the stack ignore both).
const pushTitle, popTitle = "\x1b[22;2t", "\x1b[23;2t"

// begin sets the modes, unless the program has ended.
func (m *modes) begin() tea.Msg {
	m.write(m.title(pushTitle+ansi.SetWindowTitle("Aina")) + ansi.ResetModeAutoWrap)
	return nil
}

// undo gives the terminal its own modes back, for as long as the program is suspended.
func (m *modes) undo() tea.Msg {
	m.write(ansi.SetModeAutoWrap + m.title(popTitle))
	return nil
}

// title returns a sequence for the window, if there is one.
func (m *modes) title(sequence string) string {
	if m == nil || !m.titled {
		return ""
	}
	return sequence
}

func (m *modes) write(sequence string) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.ended {
		_, _ = io.WriteString(m.out, sequence) // a terminal that is gone needs no mode
	}
}

// end undoes the modes for good: commands that come late change nothing.
func (m *modes) end() {
	m.undo()
	m.mu.Lock()
	m.ended = true
	m.mu.Unlock()
}

// countNarrow lets the components of Bubbles count characters of ambiguous width, all
// Russian letters among them, as one cell. Their library would follow the language of
// the environment, Lip Gloss and the frame do not.
func countNarrow() { runewidth.DefaultCondition.EastAsianWidth = false }
