package cli

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"

	"aina/catalog"
)

// System is what the program needs of the world around it.
type System struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Env            func(string) string
	Today          func() catalog.Date
	Catalog        []byte // the default catalog
	DataHome       string // the folder of Aina's own data; "": there is none
	// Terminal is whether a person sits at both ends.
	Terminal bool
	// Width is how many columns the terminal has, 0 where there is none.
	Width int
	// Journey shows the screens and gives the exit code.
	Journey func(context.Context, Journey) (int, error)
	// Signals hands over the signals that end the program; nil: there are none.
	Signals func(chan<- os.Signal) (stop func())
}

// OS is the real world, with the catalog that the program brings along.
func OS(defaultCatalog []byte) System {
	sys := System{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		Env:      os.Getenv,
		Today:    func() catalog.Date { return catalog.Date(time.Now().Format(time.DateOnly)) },
		Catalog:  defaultCatalog,
		Terminal: term.IsTerminal(os.Stdin.Fd()) && term.IsTerminal(os.Stdout.Fd()),
		Journey:  runScreens,
		Signals: func(c chan<- os.Signal) func() {
			signal.Notify(c, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
			return func() { signal.Stop(c) }
		},
	}
	if wide, _, err := term.GetSize(os.Stdout.Fd()); err == nil {
		sys.Width = wide
	}
	if xdg.DataHome != "" && filepath.IsAbs(xdg.DataHome) {
		sys.DataHome = filepath.Join(xdg.DataHome, "aina")
	}
	return sys
}

// caughtSignal is the cause of a context that a signal ended.
type caughtSignal struct{ code int }

func (*caughtSignal) Error() string { return "signal" }

// watch gives a context that ends with the first signal.
func (s System) watch() (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	if s.Signals == nil {
		return ctx, func() { cancel(nil) }
	}
	signals := make(chan os.Signal, 1)
	unregister := s.Signals(signals)
	go func() {
		select {
		case sig := <-signals:
			cancel(&caughtSignal{signalCode(sig)})
		case <-ctx.Done():
		}
	}()
	return ctx, func() { unregister(); cancel(nil) }
}

// signalCode is 128 and the number of the signal, as shells have it.
func signalCode(sig os.Signal) int {
	switch sig {
	case syscall.SIGTERM:
		return exitTerminated
	case syscall.SIGHUP:
		return exitHangup
	}
	return exitInterrupted
}

// isBrokenPipe tells that nobody reads the output any more, as after "| head".
func isBrokenPipe(err error) bool {
	var output *outputError
	return errors.As(err, &output) && (errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe))
}
