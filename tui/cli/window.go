package cli

import (
	"bytes"
	"fmt"
	"syscall"

	"github.com/spf13/cobra"

	"aina/tui/shell"
)

// allowDoubleClick lets a double click on Windows begin the journey. Cobra would
// print this text instead and end.
func allowDoubleClick() { cobra.MousetrapHelpText = "" }

// holdWindow waits for Enter where the window of the program closes with it, so that
// the last words can be read. It does not wait for somebody who closed the window or
// whose system ends the program.
func (a *app) holdWindow(code int) {
	if code == shell.ExitCode(syscall.SIGHUP) || code == shell.ExitCode(syscall.SIGTERM) || !a.sys.Terminal || a.sys.OwnWindow == nil || !a.sys.OwnWindow() {
		return
	}
	fmt.Fprintf(a.sys.Stderr, "\n%s\n", a.words.CloseWindow)
	line := make([]byte, 256)
	for {
		n, err := a.sys.Stdin.Read(line)
		if err != nil || bytes.ContainsRune(line[:n], '\n') {
			return
		}
	}
}
