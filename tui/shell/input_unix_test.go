//go:build !windows

package shell

import (
	"os"
	"testing"
	"time"

	"aina/tui/theme"
)

// The rest of a sequence may come a moment after its ESC, and the Esc key comes alone.
func TestEscAndItsRest(t *testing.T) {
	for rest, want := range map[string]string{"": "\x1b", "[200~": "\x1b[200~", "]11;rgb:f/f/f\a": ""} {
		ours, theirs, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		input := terminalInput{File: ours, filter: inputFilter{background: func(_ theme.Background) {}}, wait: time.Minute}
		if rest == "" {
			input.wait = escapeTime
		}
		go func() {
			_, _ = theirs.WriteString("\x1b")
			time.Sleep(escapeTime / 6)
			_, _ = theirs.WriteString(rest)
		}()
		p := make([]byte, 256)
		n, err := input.Read(p)
		if got := string(p[:n]); err != nil || got != want {
			t.Errorf("%q after ESC: %q, %v; want %q", rest, got, err, want)
		}
		ours.Close()
		theirs.Close()
	}
}
