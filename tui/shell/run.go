package shell

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"aina/catalog"
	_ "aina/tui/early" // before Bubble Tea asks the terminal anything
	"aina/tui/theme"
)

// Options is what the shell is started with. The clock, the environment and
// the terminal are passed in.
type Options struct {
	In, Out    *os.File
	Term       string // $TERM
	Lang       catalog.Lang
	Theme      theme.Name
	Background theme.Background // what is known of the background before it is asked for
	NoColor    bool
	Plain      bool // draws with glyphs that every console font has
	Motion     bool // whether something may move by itself
	Today      catalog.Date
	Notice     string // a warning for the first screen
	// OnLanguage is called when the person changes the language; nil: nobody asks.
	OnLanguage func(catalog.Lang)
	// Listen brings messages from outside the program until ctx is done; nil:
	// there are none. It runs in a goroutine of its own, as send waits for the
	// program.
	Listen func(ctx context.Context, send func(tea.Msg))
}

// SignalMsg ends the program with an exit code, as a signal of the system does.
type SignalMsg struct{ Code int }

// gracePeriod is how long the program may take to save and end after a signal,
// before it is killed.
const gracePeriod = 2 * time.Second

// Run shows a program until the person leaves, and returns the exit code. On the
// way out the terminal is given back, whatever ended the program.
func Run(ctx context.Context, opt Options, program Program) (code int, err error) {
	renderer := lipgloss.NewRenderer(opt.Out)
	if opt.NoColor {
		opt.Theme = theme.Mono // without colours, but with bold
		renderer.SetColorProfile(termenv.ANSI)
	}
	opt.Theme = opt.Theme.On(opt.Background, asksBackground)
	renderer.SetHasDarkBackground(true)

	var running *tea.Program
	send := func(msg tea.Msg) { running.Send(msg) }
	input, ask := backgroundInput(opt.In, opt.Out, opt.Term, func(b theme.Background) { go send(backgroundMsg{b}) })
	countNarrow()
	model := New(opt, renderer, program)
	model.modes = &modes{out: opt.Out, titled: opt.Term != "linux"}
	defer model.modes.end()
	if !opt.NoColor {
		model.query = ask
	}
	running = tea.NewProgram(model, input, tea.WithOutput(opt.Out), tea.WithContext(ctx),
		tea.WithAltScreen(), tea.WithFPS(120), tea.WithoutSignalHandler())

	if opt.Listen != nil {
		listening, stop := context.WithCancel(ctx)
		defer stop()
		go opt.Listen(listening, send)
	}
	ended := make(chan struct{})
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	go func() {
		select {
		case s := <-signals:
			send(SignalMsg{ExitCode(s)})
			select {
			case <-ended:
			case <-time.After(gracePeriod):
				running.Kill()
			}
		case <-ended:
		}
	}()
	_, err = running.Run()
	close(ended)
	if model.code != 0 && (err == nil || errors.Is(err, tea.ErrProgramKilled)) {
		err = nil
	}
	if !model.left {
		return model.code, err
	}
	if line := program.Farewell(); line != "" {
		_, _ = fmt.Fprintln(opt.Out, line) // the terminal may be gone
	}
	return model.code, err
}

// ExitCode is 128 and the number of the signal, as shells have it.
func ExitCode(s os.Signal) int {
	switch s {
	case syscall.SIGTERM:
		return 143
	case syscall.SIGHUP:
		return 129
	}
	return 130
}
