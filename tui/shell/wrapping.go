package shell

import (
	"io"
	"sync"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/mattn/go-runewidth"
)

// wrapping turns off the automatic wrapping of a terminal while the program has its
// screen. Lines are as wide as they are counted here; a terminal that draws some
// characters wider then cuts a line at its edge, instead of moving all lines below.
// The nil wrapping does nothing.
type wrapping struct {
	out   io.Writer
	mu    sync.Mutex
	ended bool
}

// off turns wrapping off, unless the program has ended.
func (w *wrapping) off() tea.Msg {
	w.write(ansi.ResetModeAutoWrap)
	return nil
}

// on turns it on again, for as long as the program is suspended.
func (w *wrapping) on() tea.Msg {
	w.write(ansi.SetModeAutoWrap)
	return nil
}

func (w *wrapping) write(mode string) {
	if w == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.ended {
		_, _ = io.WriteString(w.out, mode) // a terminal that is gone needs no mode
	}
}

// end turns wrapping on for good: commands that come late change nothing.
func (w *wrapping) end() {
	w.write(ansi.SetModeAutoWrap)
	w.mu.Lock()
	w.ended = true
	w.mu.Unlock()
}

// countNarrow lets the components of Bubbles count characters of ambiguous width, all
// Russian letters among them, as one cell. Their library would follow the language of
// the environment, Lip Gloss and the frame do not.
func countNarrow() { runewidth.DefaultCondition.EastAsianWidth = false }
