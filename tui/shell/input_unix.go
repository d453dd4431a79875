//go:build !windows

package shell

import (
	"io"
	"os"
	"time"

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
	lost   func()        // called where the terminal has no other end any more
}

// Read returns what the person typed. It reads less than fits into p, so that what
// was held back fits in too, and goes on while there is more and nothing of it was typed.
// When the terminal is gone, the input ends, however the system puts it.
func (k *terminalInput) Read(p []byte) (int, error) {
	for {
		n, err := k.readOnce(p)
		if err != nil {
			k.lost()
			return n, io.EOF
		}
		if n > 0 || !comes(k.File, 0) {
			return n, nil
		}
	}
}

func (k *terminalInput) readOnce(p []byte) (int, error) {
	room := max(1, len(p)-len(k.filter.held))
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

// newInput returns what is typed. background receives the terminal's answer to what its
// background is, and lost is called when nothing can come any more.
func newInput(in *os.File, background func(theme.Background), lost func()) io.Reader {
	return &terminalInput{File: in, filter: inputFilter{background: background}, wait: escapeTime, lost: lost}
}
