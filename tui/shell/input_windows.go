package shell

import (
	"os"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/theme"
)

// asksBackground is false on Windows: its console hands over key events, not the bytes
// of an answer.
const asksBackground = false

// backgroundInput asks nothing.
func backgroundInput(in, _ *os.File, _ string, _ func(theme.Background)) (tea.ProgramOption, tea.Cmd) {
	return tea.WithInput(in), nil
}
