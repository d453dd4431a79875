//go:build !windows

package shell

import (
	"os"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/theme"
)

// keyboard is a terminal's input without its answers. It stays a file to those
// who ask, so that raw mode and waiting work as on the terminal itself.
type keyboard struct {
	*os.File
	filter answerFilter
}

// Read gives what the person typed. It reads less than there is room for, so
// that what was held back fits in too.
func (k *keyboard) Read(p []byte) (int, error) {
	room := len(p) - len(k.filter.held)
	if room <= 0 {
		return k.File.Read(p)
	}
	n, err := k.File.Read(p[:room])
	return copy(p, k.filter.filter(p[:n])), err
}

// backgroundInput makes the input and the question by which the background is found.
func backgroundInput(in, out *os.File, term string, answer func(theme.Ground)) (tea.ProgramOption, tea.Cmd) {
	switch term {
	case "", "dumb", "linux":
		return tea.WithInput(in), nil // these have no answer to give
	}
	return tea.WithInput(&keyboard{File: in, filter: answerFilter{answer: answer}}), queryBackground(out)
}
