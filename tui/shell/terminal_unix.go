//go:build !windows

package shell

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/term"
)

// setModes puts a terminal into raw mode. undo puts back what was before.
func setModes(in, _ *os.File) (undo func(), err error) {
	if !term.IsTerminal(in.Fd()) {
		return func() {}, nil
	}
	before, err := term.MakeRaw(in.Fd())
	if err != nil {
		return nil, err
	}
	return func() { _ = term.Restore(in.Fd(), before) }, nil // a terminal that is gone needs no mode
}

// canStop is whether a program can be stopped and continued by its shell.
const canStop = true

// notStopped is how long it takes at most until a program stops that is stopped. The system
// leaves out the signal for one that no shell could continue, such as the first program of
// a window.
const notStopped = 100 * time.Millisecond

// stopProgram stops the program, and all that were started with it, until it is continued.
func stopProgram() {
	continued := make(chan os.Signal, 1)
	signal.Notify(continued, syscall.SIGCONT)
	defer signal.Stop(continued)
	signal.Reset(syscall.SIGTSTP) // watch asks for it again
	_ = syscall.Kill(0, syscall.SIGTSTP)
	select {
	case <-continued:
	case <-time.After(notStopped):
	}
}

// watch lets run say how large the terminal is whenever that is no longer what was known, and
// follow a shell that stops and continues the program, until done is closed. No signal is
// lost that comes before run.
func (t *terminal) watch(done <-chan struct{}, known tea.Msg, send func(tea.Msg)) (run func()) {
	signals := make(chan os.Signal, 1)
	stops := make(chan os.Signal, 1)
	hearStops := func() {
		if !signal.Ignored(syscall.SIGTSTP) {
			signal.Notify(stops, syscall.SIGTSTP)
		}
	}
	signal.Notify(signals, syscall.SIGWINCH, syscall.SIGCONT)
	hearStops()
	return func() {
		defer signal.Stop(signals)
		defer signal.Stop(stops)
		if now := t.size(); now != known {
			send(now)
		}
		for {
			select {
			case <-done:
				return
			case <-stops:
				t.suspend()
			case s := <-signals:
				if s == syscall.SIGCONT && t.take() != nil { // whoever stopped it may have changed the modes
					t.lost()
				}
			}
			hearStops() // suspending took it away
			send(t.size())
		}
	}
}
