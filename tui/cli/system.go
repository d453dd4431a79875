package cli

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"
	"github.com/inconshreveable/mousetrap"

	"aina/catalog"
	"aina/tui/cli/uilang"
	"aina/tui/shell"
	"aina/tui/workshop/network"
)

// System is everything outside the program that it needs.
type System struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Env            func(string) string
	Language       func() string // of the system, where Env says none; nil: nobody knows
	Today          func() catalog.Date
	Catalog        []byte // the default catalog
	DataHome       string // the folder for Aina's data; "": there is none
	CacheHome      string // the folder for what can be made again; "": there is none
	// Terminal is whether input and output are a terminal.
	Terminal bool
	// OwnWindow reports whether the program was started by a double click, so that
	// its window closes with it; nil: it was not.
	OwnWindow func() bool
	// Columns is how many columns the terminal has now, 0 without a terminal; nil:
	// there is none.
	Columns func() int
	// Network is the network of the computer; nil: that of package network.
	Network func() network.System
	// Journey shows the screens and returns the exit code.
	Journey func(context.Context, Journey) (int, error)
	// Signals delivers the signals that end the program, or interrupt it; nil: there
	// are none.
	Signals func(chan<- os.Signal) (stop func())
}

// OS is the real system, with the catalog that is part of the program.
func OS(defaultCatalog []byte) System {
	sys := System{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		Env:       os.Getenv,
		Language:  uilang.Name,
		Today:     func() catalog.Date { return catalog.Date(time.Now().Format(time.DateOnly)) },
		Catalog:   defaultCatalog,
		Terminal:  term.IsTerminal(os.Stdin.Fd()) && term.IsTerminal(os.Stdout.Fd()),
		OwnWindow: mousetrap.StartedByExplorer, // always false but on Windows
		Columns:   columns,
		Journey:   runScreens,
		Signals: func(c chan<- os.Signal) func() {
			signal.Notify(c, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
			return func() { signal.Stop(c) }
		},
	}
	if hasHome(runtime.GOOS, os.Getenv, "XDG_DATA_HOME") && filepath.IsAbs(xdg.DataHome) {
		sys.DataHome = filepath.Join(xdg.DataHome, "aina")
		if hasHome(runtime.GOOS, os.Getenv, "XDG_CACHE_HOME") && filepath.IsAbs(xdg.CacheHome) {
			sys.CacheHome = filepath.Join(xdg.CacheHome, "aina")
		}
	}
	return sys
}

// hasHome reports whether the folder that a variable of xdg may name is the person's own.
// Where HOME is not set, or is the root as in some containers, xdg would take a folder at
// the root.
func hasHome(goos string, env func(string) string, variable string) bool {
	home := env("HOME")
	return goos == "windows" || filepath.IsAbs(env(variable)) || filepath.IsAbs(home) && filepath.Clean(home) != "/"
}

// columns is how wide the terminal of the output is, 0 if that is none.
func columns() int {
	wide, _, err := term.GetSize(os.Stdout.Fd())
	if err != nil {
		return 0
	}
	return wide
}

// interrupts takes interruptions, Ctrl+C, in place of ending the program, while
// somebody reads them.
type interrupts struct {
	read atomic.Bool
	c    chan struct{} // has room for one: a further one ends the program
}

// take reports whether a signal goes to whoever reads the interruptions.
func (i *interrupts) take(s os.Signal) bool {
	if s != os.Interrupt || !i.read.Load() {
		return false
	}
	select {
	case i.c <- struct{}{}:
		return true
	default:
		return false
	}
}

// suspend lets an interruption end the program until resume is called.
func (i *interrupts) suspend() (resume func()) {
	before := i.read.Swap(false)
	return func() { i.read.Store(before) }
}

// watch returns a context that the first signal cancels which nobody takes.
func (s System) watch(takes func(os.Signal) bool) (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	if s.Signals == nil {
		return ctx, func() { cancel(nil) }
	}
	signals := make(chan os.Signal, 4)
	unregister := s.Signals(signals)
	go func() {
		for {
			select {
			case sig := <-signals:
				if !takes(sig) {
					cancel(&shell.Signal{Signal: sig})
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return ctx, func() { unregister(); cancel(nil) }
}

// isBrokenPipe reports whether the reader of the output is gone, as after "| head".
func isBrokenPipe(err error) bool {
	var output *outputError
	return errors.As(err, &output) && (errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe))
}
