package cli

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
	"aina/tui/facts"
	"aina/tui/journey"
	"aina/tui/plain"
)

// newRoot builds the commands in the chosen language.
func (a *app) newRoot() *cobra.Command {
	allowDoubleClick()
	root := a.command(a.words.Commands.Root, nil)
	var letters string
	root.Flags().StringVar(&letters, "code", "", a.words.Flags.Code)
	complete(root, "code", cobra.NoFileCompletions)
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 || cmd.Flags().Changed("code") { // a code may have spaces
			return nil
		}
		line := text.Fill(a.words.Errors.UnknownCommand, "name", args[0])
		return a.didYouMean(line, nearest(args[0], a.commandNames()))
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
	w := a.words.Commands
	root.AddCommand(a.command(w.Browse, a.journeyAt(atCatalog)), a.newList(), a.newMatch(), a.newExport(),
		a.command(w.Reflect, a.journeyAt(atLog)), a.newErase(), a.newCompletion(), a.newVersion(),
		a.newCheck(), a.newGaps(), a.newVerify(), a.newAdd(), a.newSchema(), a.newImport(), a.newWorkshop(), a.newJoin())
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

// command makes a command from its texts and what it does. It takes no arguments.
func (a *app) command(w words.CLICommand, run func(args []string) error) *cobra.Command {
	return &cobra.Command{
		Use: w.Use, Short: w.Short, Long: w.Long, Example: w.Example,
		Args: a.atMost(0), DisableFlagsInUseLine: true,
		RunE: func(_ *cobra.Command, args []string) error { return run(args) },
	}
}

func (a *app) commandNames() []string {
	shown := slices.DeleteFunc(slices.Clone(a.root.Commands()), func(c *cobra.Command) bool { return c.Hidden })
	return facts.Each(shown, (*cobra.Command).Name)
}

// start is where a journey begins.
type start int

const (
	atWelcome start = iota
	atCatalog
	atLog
)

// journeyAt is the command that starts the journey there.
func (a *app) journeyAt(to start) func([]string) error {
	return func([]string) error { return a.journey(to) }
}

// journey starts the journey at its beginning, the catalog or the log.
func (a *app) journey(to start) error {
	if !a.sys.Terminal && !a.globals.accessible {
		return fail(a.words.Errors.NoTerminal)
	}
	questions, err := a.questions()
	if err != nil {
		return err
	}
	kept, found, notice := a.resumed()
	if a.brought != nil && found {
		kept, found, notice = person.State{}, false, locale.In(a.lang).Code.Apart
		a.globals.noSave = true
	}
	a.keepsCatalogs = to == atCatalog || found
	if a.globals.accessible {
		return a.plain(to, questions(), kept, found, notice)
	}
	j := Journey{Shell: a.shellOptions(), Options: journey.Options{
		Questions: questions, Read: a.loadForScreens, Watch: a.watch(), Store: a.store(), Kept: kept, Found: found,
		NoSave: a.globals.noSave, Ctx: a.ctx, Asked: a.ended != nil, Home: cmp.Or(a.sys.Env("HOME"), a.sys.Env("USERPROFILE")),
		Browse: to == atCatalog, Reflect: to == atLog, Brought: a.brought,
		LangKnown: a.langFlag || found && kept.Lang != "",
	}}
	if j.Options.Store != nil {
		j.Options.Store.OnWait = nil // the screens say it
	}
	j.Shell.Notice, j.Ended = notice, a.ended
	return a.show(j)
}

// watch watches the files of the catalog. It is nil for the embedded one.
func (a *app) watch() func(context.Context, func()) {
	if len(a.globals.catalogs) == 0 {
		return nil
	}
	watched := file.Watched{Paths: a.globals.catalogs, Poll: a.globals.watch == watchPoll, Now: time.Now, After: time.After}
	return func(ctx context.Context, changed func()) { file.Watch(ctx, watched, changed) }
}

// resumed returns what an earlier visit left. If it cannot be read, the journey
// starts without it; notice says why, or what there is to know about its file. With
// --no-save it is not offered.
func (a *app) resumed() (state person.State, found bool, notice string) {
	if a.globals.noSave {
		return person.State{}, false, ""
	}
	state, found, err := a.saved()
	if found && !a.langGiven && state.Lang != "" {
		a.speak(state.Lang)
	}
	if err != nil {
		notice = a.explain(err)[0]
	}
	return state, found, notice
}

// plain runs the journey in lines.
func (a *app) plain(to start, questions *quiz.Questionnaire, kept person.State, found bool, notice string) error {
	c, err := a.loadWithNotes()
	if err != nil {
		return err
	}
	a.note(notice)
	opt := a.plainOptions(c)
	opt.LangGiven = a.langGiven || found && kept.Lang != ""
	opt.Questions, opt.Kept, opt.Found = questions, kept, found
	opt.NoSave, opt.Browse, opt.Reflect, opt.Brought = a.globals.noSave, to == atCatalog, to == atLog, a.brought
	opt.Ended = a.ended
	opt.Write, opt.Exists, opt.Free = file.Save, file.IsExist, file.Free
	if s := a.store(); s != nil {
		opt.Keeper = keeper{s, &a.interrupt}
	}
	return a.inLines(func(spoken func(catalog.Lang)) (int, error) {
		opt.OnLanguage = spoken
		return plain.Run(a.ctx, opt)
	})
}

// plainOptions is what the journey and the form both start with in plain lines.
func (a *app) plainOptions(c *catalog.Catalog) plain.Options {
	return plain.Options{
		In: a.sys.Stdin, Out: a.sys.Stdout, Columns: a.sys.Columns, Interrupts: a.interrupt.c,
		Lang: a.lang, Today: a.today(), Catalog: c,
	}
}

// inLines runs plain lines, and goes on in the language that was spoken last, which run
// says whenever it changes.
func (a *app) inLines(run func(spoken func(catalog.Lang)) (int, error)) (err error) {
	last := a.lang
	a.interrupt.read.Store(true)
	defer a.interrupt.read.Store(false)
	a.code, err = run(func(l catalog.Lang) { last = l })
	a.speak(last)
	if err != nil && !errors.Is(err, context.Canceled) {
		return &outputError{err}
	}
	return nil
}

// Tree returns all commands in a language, for what is made from them.
func Tree(l catalog.Lang) *cobra.Command {
	a := &app{sys: System{Env: func(string) string { return "" }}, ctx: context.Background()}
	a.speak(l)
	a.root = a.newRoot()
	return a.root
}
