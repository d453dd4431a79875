package shell

import (
	"os"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/theme"
)

// backgroundInput asks nothing on Windows: its console hands over key events, not the
// bytes of an answer. The colours are then those that suit either background.
func backgroundInput(in, _ *os.File, _ string, _ func(theme.Background)) (tea.ProgramOption, tea.Cmd) {
	return tea.WithInput(in), nil
}
