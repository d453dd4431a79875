package shell

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/mattn/go-runewidth"
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

// Signal is the cause of a context that a signal of the system has ended.
type Signal struct{ os.Signal }

func (s *Signal) Error() string { return "signal: " + s.String() }

// Code is the exit code that shells expect of a program which a signal has ended.
func (s *Signal) Code() int { return ExitCode(s.Signal) }

// gracePeriod is how long the program may take to save and end after a signal,
// before it is killed, and then to give the terminal back.
const gracePeriod = 2 * time.Second

// panicMsg is a panic in another goroutine than the program's, and where it came from. It goes
// on in the program's own: there the terminal is given back, and all is told before Run ends.
type panicMsg struct {
	reason any
	stack  []byte
}

func (p panicMsg) String() string { return fmt.Sprintf("%v\n\n%s", p.reason, p.stack) }

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
	lost := func() { go send(SignalMsg{ExitCode(syscall.SIGHUP)}) } // as if the system had said it
	countNarrow()
	model := New(opt, renderer, program)
	screen := newTerminal(opt.In, opt.Out, opt.Term != "linux", lost)
	defer screen.finish()
	model.terminal = screen
	if !opt.NoColor && answers(opt.Term) {
		model.query = screen.askBackground
	}
	size := screen.size()
	if size != nil {
		model.route(size)
	}
	alive, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	input := newInput(opt.In, func(b theme.Background) { go send(backgroundMsg{b}) }, lost)
	running = tea.NewProgram(onTerminal{model, screen}, tea.WithInput(input), tea.WithOutput(opt.Out),
		tea.WithContext(alive), tea.WithoutRenderer(), tea.WithoutSignalHandler())

	beside := func(do func()) {
		go func() {
			defer func() {
				if reason := recover(); reason != nil {
					send(panicMsg{reason, debug.Stack()})
				}
			}()
			do()
		}()
	}
	beside(screen.watch(alive.Done(), size, send))
	if opt.Listen != nil {
		listening, stop := context.WithCancel(ctx)
		defer stop()
		beside(func() { opt.Listen(listening, send) })
	}
	beside(func() { endWith(ctx, alive.Done(), running, screen) })
	if err := screen.take(); err != nil {
		return 0, err
	}
	_, err = running.Run()
	end()
	takesWords := screen.finish()
	if model.code != 0 && (err == nil || errors.Is(err, tea.ErrProgramKilled)) {
		err = nil
	}
	if !model.left || !takesWords {
		return model.code, err
	}
	if line := program.Farewell(); line != "" {
		_, _ = fmt.Fprintln(opt.Out, line) // the terminal may be gone
	}
	return model.code, err
}

// endWith ends the program when its context ends. What does not end by itself is killed, and
// if it hangs even then, the terminal at least is given back.
func endWith(ctx context.Context, ended <-chan struct{}, running *tea.Program, screen *terminal) {
	select {
	case <-ended:
		return
	case <-ctx.Done():
	}
	code := ExitCode(os.Interrupt)
	var signal *Signal
	if errors.As(context.Cause(ctx), &signal) {
		code = signal.Code()
	}
	go running.Send(SignalMsg{code}) // which waits for what the program is doing
	for _, harder := range []func(){running.Kill, func() { screen.finish(); os.Exit(code) }} {
		select {
		case <-ended:
			return
		case <-time.After(gracePeriod):
			harder()
		}
	}
}

// countNarrow lets the components of Bubbles count characters of ambiguous width, all
// Russian letters among them, as one cell. Their library would follow the language of
// the environment, Lip Gloss and the frame do not.
func countNarrow() { runewidth.DefaultCondition.EastAsianWidth = false }

// ExitCode is 128 and the number of the signal, as shells have it.
func ExitCode(s os.Signal) int {
	switch s {
	case syscall.SIGTERM:
		return 143
	case syscall.SIGHUP:
		return 129
	case syscall.SIGQUIT:
		return 131
	}
	return 130
}
