package cli

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/person"
	"aina/quiz/store"
	"aina/tui/desk"
	"aina/tui/plain"
)

// newRoot builds the commands in the chosen language.
func (a *app) newRoot() *cobra.Command {
	root := a.command(a.words.Commands.Root)
	var letters string
	root.Flags().StringVar(&letters, "code", "", a.words.Flags.Code)
	complete(root, "code", cobra.NoFileCompletions)
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 || cmd.Flags().Changed("code") { // a code may have spaces
			return nil
		}
		line := text.Fill(a.words.Errors.UnknownCommand, "name", args[0])
		return a.didYouMean(line, "", source.Words{Allowed: a.commandNames()}.Nearest(args[0]))
	}
	root.RunE = func(cmd *cobra.Command, args []string) error {
		if !cmd.Flags().Changed("code") {
			return a.journey(atWelcome)
		}
		return a.bring(strings.Join(append([]string{letters}, args...), " "))
	}
	root.PersistentPreRunE = a.applyGlobals
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

// command makes a command from its texts.
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
	cmd.RunE = func(*cobra.Command, []string) error { return a.journey(atCatalog) }
	return cmd
}

func (a *app) newReflect() *cobra.Command {
	cmd := a.command(a.words.Commands.Reflect)
	cmd.RunE = func(*cobra.Command, []string) error { return a.journey(atLog) }
	return cmd
}

// start is where a journey begins.
type start int

const (
	atWelcome start = iota
	atCatalog
	atLog
)

// Journey is what the screens start with.
type Journey struct {
	Lang      catalog.Lang
	Theme     string
	NoColor   bool
	NoSave    bool
	Browse    bool
	Reflect   bool
	Brought   *code.Answers // nil: no answers were brought along
	Add       *desk.Options // the form in place of the journey
	Today     catalog.Date
	Questions *quiz.Questionnaire
	Load      func() (*catalog.Catalog, source.Problems, error)
	Watch     func(ctx context.Context, changed func()) error // nil: the catalog is the embedded one
	Store     *store.Store                                    // nil: nothing can be kept
	Kept      person.State
	Found     bool
	Notice    string // shown on the first screen
	Term      string
	Home      string
	ColorFGBG string // how the terminal describes its colours
}

// journey starts the journey at its beginning, the catalog or the log.
func (a *app) journey(to start) error {
	if !a.sys.Terminal && !a.globals.accessible {
		return fail(a.words.Errors.NoTerminal)
	}
	questions, err := a.loadQuestions()
	if err != nil {
		return err
	}
	kept, found, notice := a.resumed()
	if a.brought != nil && found {
		kept, found, notice = person.State{}, false, locale.In(a.lang).Code.Apart
		a.globals.noSave = true
	}
	if a.globals.accessible {
		return a.plain(to, questions, kept, found, notice)
	}
	j := a.screens()
	j.Browse, j.Reflect, j.Brought = to == atCatalog, to == atLog, a.brought
	j.Questions, j.Load, j.Watch = questions, a.load, a.watch()
	j.Store, j.Kept, j.Found, j.Notice = a.store(), kept, found, notice
	// The screens handle signals themselves.
	a.code, err = a.sys.Journey(context.WithoutCancel(a.ctx), j)
	return err
}

// screens is what the journey and the form both start with.
func (a *app) screens() Journey {
	return Journey{
		Lang: a.lang, Theme: a.globals.theme, NoColor: a.sys.Env("NO_COLOR") != "",
		NoSave: a.globals.noSave, Today: a.today(),
		Term: a.sys.Env("TERM"), ColorFGBG: a.sys.Env("COLORFGBG"),
		Home: cmp.Or(a.sys.Env("HOME"), a.sys.Env("USERPROFILE")),
	}
}

// watch watches the files of the catalog. It is nil for the embedded one.
func (a *app) watch() func(context.Context, func()) error {
	paths := a.globals.catalogs
	if len(paths) == 0 {
		return nil
	}
	return func(ctx context.Context, changed func()) error { return file.Watch(ctx, paths, changed) }
}

// resumed returns what an earlier visit left. If it cannot be read, the journey
// starts without it and notice says why. With --no-save it is not offered.
func (a *app) resumed() (state person.State, found bool, notice string) {
	if a.globals.noSave {
		return person.State{}, false, ""
	}
	state, found, err := a.saved()
	if err != nil {
		return person.State{}, false, a.explain(err)[0]
	}
	if found && !a.langGiven && state.Lang != "" {
		a.lang = state.Lang
		a.words = &locale.In(a.lang).CLI
	}
	return state, found, ""
}

// plain runs the journey in lines.
func (a *app) plain(to start, questions *quiz.Questionnaire, kept person.State, found bool, notice string) error {
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	a.note(notice)
	opt := plain.Options{
		In: a.sys.Stdin, Out: a.sys.Stdout,
		Lang: a.lang, LangGiven: a.langGiven, Today: a.today(),
		Catalog: c, Questions: questions, Kept: kept, Found: found,
		NoSave: a.globals.noSave, Browse: to == atCatalog, Reflect: to == atLog, Brought: a.brought,
		Write: file.Save, Exists: file.IsExist, Free: file.Free,
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
