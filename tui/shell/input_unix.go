//go:build !windows

package shell

import (
	"os"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"golang.org/x/sys/unix"

	"aina/tui/theme"
)

// asksBackground is whether terminals of this system may be asked for their
// background.
const asksBackground = true

// terminalInput is what was typed at a terminal, without its replies. It embeds the
// file, so that raw mode and polling work as on the terminal itself.
type terminalInput struct {
	*os.File
	filter inputFilter
	wait   time.Duration // for the rest of a sequence after its ESC
}

// Read returns what the person typed. It reads less than fits into p, so that what
// was held back fits in too.
func (k *terminalInput) Read(p []byte) (int, error) {
	room := len(p) - len(k.filter.held)
	if room <= 0 {
		return k.File.Read(p)
	}
	n, err := k.File.Read(p[:room])
	for n > 0 && n < room && err == nil && p[n-1] == esc && comes(k.File, k.wait) {
		var more int
		more, err = k.File.Read(p[n:room])
		n += more
	}
	return copy(p, k.filter.filter(p[:n])), err
}

// escapeTime is how long the rest of a sequence may be late after its ESC: longer than
// the pieces of one take over a slow line, and shorter than anybody types.
const escapeTime = 30 * time.Millisecond

// comes waits until there is something to read, and reports whether there is.
func comes(f *os.File, wait time.Duration) bool {
	polled := []unix.PollFd{{Fd: int32(f.Fd()), Events: unix.POLLIN}}
	n, err := unix.Poll(polled, int(wait.Milliseconds()))
	return err == nil && n > 0 && polled[0].Revents&unix.POLLIN != 0
}

// backgroundInput returns the input, and the command that asks for the background;
// answer receives what is found.
func backgroundInput(in, out *os.File, term string, answer func(theme.Background)) (tea.ProgramOption, tea.Cmd) {
	input := tea.WithInput(&terminalInput{File: in, filter: inputFilter{background: answer}, wait: escapeTime})
	switch term {
	case "", "dumb", "linux":
		return input, nil // these have no answer to give
	}
	return input, queryBackground(out)
}
