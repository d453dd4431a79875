package tui

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"aina/catalog"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/store"
	_ "aina/tui/early" // before Bubble Tea asks the terminal anything
	"aina/tui/theme"
)

// Options is what the interface is started with. The clock, the disk and the
// terminal are handed in.
type Options struct {
	In, Out   *os.File
	Term      string // $TERM
	Lang      catalog.Lang
	Theme     theme.Name
	Ground    theme.Ground // what is known of the background before it is asked for
	Today     catalog.Date
	Questions *quiz.Questionnaire
	Load      func() (*catalog.Catalog, source.Problems, error) // runs beside the first screen
	Store     *store.Store                                      // nil: nothing can be kept
	Kept      person.State                                      // what an earlier visit left
	Found     bool                                              // whether one left something
	Notice    string                                            // said on the first screen
	NoSave    bool
	NoColor   bool
	Add       *Adding                                         // the form for a catalog keeper in the place of the journey
	Home      string                                          // what ~ stands for in the name of a file
	Browse    bool                                            // straight to the catalog
	Reflect   bool                                            // straight to what was tried
	Watch     func(ctx context.Context, changed func()) error // tells when the catalog is saved; may be nil
	Ask       tea.Cmd                                         // asks the terminal for its background; Run sets it
}

// signalMsg is a signal of the system to end.
type signalMsg struct{ code int }

// patience is how long the program may take to end in good order after a
// signal, before it is stopped.
const patience = 2 * time.Second

// Run shows the interface until the person leaves, and gives the exit code. On
// the way out the terminal is given back, whatever ended the program.
func Run(ctx context.Context, opt Options) (code int, err error) {
	renderer := lipgloss.NewRenderer(opt.Out)
	if opt.NoColor {
		opt.Theme = theme.Mono // without colours, but with bold
		renderer.SetColorProfile(termenv.ANSI)
	}
	renderer.SetHasDarkBackground(true)

	var program *tea.Program
	input, ask := asking(opt.In, opt.Out, opt.Term, func(g theme.Ground) { go program.Send(backgroundMsg{g}) })
	if !opt.NoColor {
		opt.Ask = ask
	}
	app := newApp(opt, renderer)
	program = tea.NewProgram(app, input, tea.WithOutput(opt.Out), tea.WithContext(ctx),
		tea.WithAltScreen(), tea.WithFPS(120), tea.WithoutSignalHandler())

	if opt.Watch != nil {
		watching, stop := context.WithCancel(ctx)
		defer stop()
		// Where saves cannot be followed, the catalog stays as it was read.
		_ = opt.Watch(watching, func() { program.Send(changedMsg{}) })
	}
	ended := make(chan struct{})
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	go func() {
		select {
		case s := <-signals:
			program.Send(signalMsg{exitCode(s)})
			select {
			case <-ended:
			case <-time.After(patience):
				program.Kill()
			}
		case <-ended:
		}
	}()
	_, err = program.Run()
	close(ended)
	if app.code != 0 && (err == nil || errors.Is(err, tea.ErrProgramKilled)) {
		err = nil
	}
	return app.code, err
}

// exitCode is 128 and the number of the signal, as shells have it.
func exitCode(s os.Signal) int {
	switch s {
	case syscall.SIGTERM:
		return 143
	case syscall.SIGHUP:
		return 129
	}
	return 130
}
