package cli

import (
	"cmp"
	"context"
	"errors"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/store"
	"aina/tui/desk"
	"aina/tui/plain"
	"aina/tui/words"
)

// newRoot builds the commands in the language that was chosen.
func (a *app) newRoot() *cobra.Command {
	root := a.command(a.words.Commands.Root)
	root.Args = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		line := text.Fill(a.words.Errors.UnknownCommand, "name", args[0])
		return a.didYouMean(line, "", source.Words{Allowed: a.commandNames()}.Nearest(args[0]))
	}
	root.RunE = func(*cobra.Command, []string) error { return a.journey(fromTheStart) }
	root.PersistentPreRunE = a.settle
	root.SilenceErrors, root.SilenceUsage = true, true
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(a.flagError)
	root.SetHelpFunc(a.help)
	root.SetIn(a.sys.Stdin)
	root.SetOut(a.sys.Stdout)
	root.SetErr(a.sys.Stderr)
	a.addGlobals(root)
	root.AddCommand(a.newBrowse(), a.newList(), a.newMatch(), a.newExport(), a.newReflect(), a.newErase(), a.newCompletion(), a.newVersion(),
		a.newCheck(), a.newGaps(), a.newVerify(), a.newAdd(), a.newSchema(), a.newImport())
	help := a.newHelp()
	root.SetHelpCommand(help)
	root.AddCommand(help)
	for _, cmd := range append(root.Commands(), root) {
		cmd.InitDefaultHelpFlag()
		cmd.Flags().Lookup("help").Usage = a.words.Flags.Help
	}
	a.completeGlobals(root)
	return root
}

// command makes a command of its help.
func (a *app) command(w words.CLICommand) *cobra.Command {
	return &cobra.Command{
		Use: w.Use, Short: w.Short, Long: w.Long, Example: w.Example,
		Args: a.noArgs, DisableFlagsInUseLine: true,
	}
}

func (a *app) commandNames() []string {
	var names []string
	for _, cmd := range a.root.Commands() {
		if !cmd.Hidden {
			names = append(names, cmd.Name())
		}
	}
	return names
}

func (a *app) newBrowse() *cobra.Command {
	cmd := a.command(a.words.Commands.Browse)
	cmd.RunE = func(*cobra.Command, []string) error { return a.journey(toTheCatalog) }
	return cmd
}

func (a *app) newReflect() *cobra.Command {
	cmd := a.command(a.words.Commands.Reflect)
	cmd.RunE = func(*cobra.Command, []string) error { return a.journey(toWhatWasTried) }
	return cmd
}

// where is the room in which a journey begins.
type where int

const (
	fromTheStart where = iota
	toTheCatalog
	toWhatWasTried
)

// Journey is what the screens are started with.
type Journey struct {
	Lang      catalog.Lang
	Theme     string
	NoColor   bool
	NoSave    bool
	Browse    bool
	Reflect   bool
	Add       *desk.Options // the form in the place of the journey
	Today     catalog.Date
	Questions *quiz.Questionnaire
	Load      func() (*catalog.Catalog, source.Problems, error)
	Watch     func(ctx context.Context, changed func()) error // nil: the catalog is the embedded one
	Store     *store.Store                                    // nil: nothing can be kept
	Kept      quiz.State
	Found     bool
	Notice    string // said on the first screen
	Term      string
	Home      string
	ColorFGBG string // what the terminal says of its colours
}

// journey begins the whole way through, or goes straight to a part of it.
func (a *app) journey(to where) error {
	if !a.sys.Terminal && !a.globals.accessible {
		return fail(a.words.Errors.NoTerminal)
	}
	questions, err := a.loadQuestions()
	if err != nil {
		return err
	}
	kept, found, notice := a.continued()
	if a.globals.accessible {
		return a.plain(to, questions, kept, found, notice)
	}
	j := a.screens()
	j.Browse, j.Reflect = to == toTheCatalog, to == toWhatWasTried
	j.Questions, j.Load, j.Watch = questions, a.load, a.watch()
	j.Store, j.Kept, j.Found, j.Notice = a.store(), kept, found, notice
	// The screens end in good order on a signal by themselves.
	a.code, err = a.sys.Journey(context.WithoutCancel(a.ctx), j)
	return err
}

// screens is what all screens are shown with.
func (a *app) screens() Journey {
	return Journey{
		Lang: a.lang, Theme: a.globals.theme, NoColor: a.sys.Env("NO_COLOR") != "",
		NoSave: a.globals.noSave, Today: a.today(),
		Term: a.sys.Env("TERM"), ColorFGBG: a.sys.Env("COLORFGBG"),
		Home: cmp.Or(a.sys.Env("HOME"), a.sys.Env("USERPROFILE")),
	}
}

// watch follows the files of the catalog, if it is not the embedded one.
func (a *app) watch() func(context.Context, func()) error {
	paths := a.globals.catalogs
	if len(paths) == 0 {
		return nil
	}
	return func(ctx context.Context, changed func()) error { return file.Watch(ctx, paths, changed) }
}

// continued gives what an earlier visit left. Where it cannot be read, the
// journey begins anew and the reason is said. Who keeps nothing is not offered
// to go on with what somebody kept.
func (a *app) continued() (state quiz.State, found bool, notice string) {
	if a.globals.noSave {
		return quiz.State{}, false, ""
	}
	state, found, err := a.saved()
	if err != nil {
		return quiz.State{}, false, a.explain(err)[0]
	}
	if found && !a.given && state.Lang != "" {
		a.lang = state.Lang
		a.words = words.In(a.lang).CLI
	}
	return state, found, ""
}

// plain walks the journey in lines.
func (a *app) plain(to where, questions *quiz.Questionnaire, kept quiz.State, found bool, notice string) error {
	c, err := a.loadNoting()
	if err != nil {
		return err
	}
	a.note(notice)
	opt := plain.Options{
		In: a.sys.Stdin, Out: a.sys.Stdout,
		Lang: a.lang, LangGiven: a.given, Today: a.today(),
		Catalog: c, Questions: questions, Kept: kept, Found: found,
		NoSave: a.globals.noSave, Browse: to == toTheCatalog, Reflect: to == toWhatWasTried,
		Write: file.Save, Exists: file.IsThere,
	}
	if s := a.store(); s != nil {
		opt.Keeper = s
	}
	a.code, err = plain.Run(a.ctx, opt)
	if err != nil && !errors.Is(err, context.Canceled) {
		return &outputError{err}
	}
	return nil
}
