package cli

import (
	"context"
	"os"
	"runtime"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz/code"
	"aina/tui/desk"
	"aina/tui/journey"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/workshop"
)

// Journey is what the screens start with.
type Journey struct {
	Shell   shell.Options
	Options journey.Options
	Ended   func(code.Answers) // gets the answers, if no question is open at the end; nil: nobody does
	Add     *desk.Options      // the form in place of the journey

	Workshop *workshop.Options // a workshop in its place
}

// shellOptions is what the journey and the form both start with.
func (a *app) shellOptions() shell.Options {
	return shell.Options{
		Term: a.sys.Env("TERM"), Lang: a.lang, Theme: theme.Name(a.globals.theme),
		Background: theme.BackgroundOf(a.sys.Env("COLORFGBG")), NoColor: a.sys.Env("NO_COLOR") != "", Today: a.today(),
		Motion: a.sys.Env("NO_MOTION") == "",
		Plain:  plainGlyphs(a.globals.glyphs, a.sys.Env, runtime.GOOS == "windows"),
	}
}

// show shows screens until the person leaves them, and goes on in the language that
// was spoken last. A signal ends the context, and they end with it.
func (a *app) show(j Journey) (err error) {
	spoken := a.lang
	j.Shell.OnLanguage = func(l catalog.Lang) { spoken = l }
	a.code, err = a.sys.Journey(a.ctx, j)
	a.speak(spoken)
	return err
}

// speak sets the language of all that follows.
func (a *app) speak(l catalog.Lang) { a.lang, a.words = l, &locale.In(l).CLI }

// runScreens shows the real screens in the real terminal.
func runScreens(ctx context.Context, j Journey) (int, error) {
	j.Shell.In, j.Shell.Out = os.Stdin, os.Stdout
	if j.Add != nil {
		return shell.Run(ctx, j.Shell, desk.New(*j.Add))
	}
	if j.Workshop != nil {
		program := workshop.New(*j.Workshop)
		j.Shell.Listen = program.Follow
		return shell.Run(ctx, j.Shell, program)
	}
	program := journey.New(j.Options)
	j.Shell.Listen = program.Follow
	exit, err := shell.Run(ctx, j.Shell, program)
	if given, ok := program.Answered(); ok && j.Ended != nil {
		j.Ended(given)
	}
	return exit, err
}
