package shell

import (
	"io"
	"os"

	"aina/tui/theme"
)

// asksBackground is false on Windows: its console hands over key events, not the bytes
// of an answer.
const asksBackground = false

// newInput is the console itself.
func newInput(in *os.File, _ func(theme.Background), _ func()) io.Reader { return in }
