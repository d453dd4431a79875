package tui

import (
	"os"

	tea "github.com/charmbracelet/bubbletea"
)

// asking asks nothing on Windows: its console hands over key events, not the
// bytes of an answer. The theme is dark there unless --theme says otherwise.
func asking(in, _ *os.File, _ string, _ func(dark bool)) (tea.ProgramOption, tea.Cmd) {
	return tea.WithInput(in), nil
}
