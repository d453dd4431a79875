package cli

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/store"
	"aina/tui/theme"
)

// globals holds the flags that every command has.
type globals struct {
	catalogs   []string
	questions  string
	lang       string // read first, see chooseLang
	theme      string
	glyphs     string
	watch      string
	accessible bool
	maxSize    int // in megabytes, 0: the default
	noSave     bool
	asOf       string
}

// themes lists the values of --theme.
func themes() []string { return text.Strings(theme.Names()) }

// The values of --glyphs.
const (
	glyphsAuto  = "auto"
	glyphsRich  = "rich"
	glyphsPlain = "plain"
)

func glyphs() []string { return []string{glyphsAuto, glyphsRich, glyphsPlain} }

// The values of --watch: whether saves of the catalog are noticed by what the file system
// says, or by looking.
const (
	watchAuto = "auto"
	watchPoll = "poll"
)

func watches() []string { return []string{watchAuto, watchPoll} }

// maxMegabytes is the largest value of --max-size.
const maxMegabytes = 2000

// bounds is how large a catalog may be.
func (a *app) bounds() file.Bounds { return file.BoundsOf(a.globals.maxSize) }

// plainGlyphs reports whether screens are drawn with glyphs that every console font
// has: because that was asked for, or, with auto, because the environment names a
// terminal that has few others. These are the Linux console, and on Windows every
// window that does not say that it is a newer one.
func plainGlyphs(asked string, env func(string) string, windows bool) bool {
	switch {
	case asked != glyphsAuto:
		return asked == glyphsPlain
	case !windows:
		return env("TERM") == "linux"
	}
	newer := func(name string) bool { return env(name) != "" }
	return !slices.ContainsFunc([]string{"WT_SESSION", "TERM", "TERM_PROGRAM", "TERMINAL_EMULATOR", "ConEmuANSI"}, newer)
}

func (a *app) addGlobals(cmd *cobra.Command) {
	f, w, g := cmd.PersistentFlags(), a.words.Flags, &a.globals
	f.StringArrayVar(&g.catalogs, "catalog", nil, w.Catalog)
	f.StringVar(&g.questions, "questions", "", w.Questions)
	f.StringVar(&g.lang, "lang", "", w.Lang)
	f.StringVar(&g.theme, "theme", "auto", w.Theme)
	f.StringVar(&g.glyphs, "glyphs", glyphsAuto, w.Glyphs)
	f.StringVar(&g.watch, "watch", watchAuto, w.Watch)
	f.Var(wholeNumber{a, "--max-size", &g.maxSize, 1, maxMegabytes}, "max-size", w.MaxSize)
	f.BoolVar(&g.accessible, "accessible", false, w.Accessible)
	f.BoolVar(&g.noSave, "no-save", false, w.NoSave)
	f.StringVar(&g.asOf, "as-of", "", w.AsOf)
}

// applyGlobals checks the global flags and adds the settings of the environment.
func (a *app) applyGlobals(cmd *cobra.Command, _ []string) error {
	g := &a.globals
	if !a.langFlag {
		a.noteLang()
	}
	if err := a.oneLang(cmd); err != nil {
		return err
	}
	if err := a.oneOf("--theme", g.theme, themes()...); err != nil {
		return err
	}
	if err := a.oneOf("--glyphs", g.glyphs, glyphs()...); err != nil {
		return err
	}
	if err := a.oneOf("--watch", g.watch, watches()...); err != nil {
		return err
	}
	if g.asOf != "" && !source.IsDate(g.asOf) {
		return fail(a.words.Errors.BadDate, "flag", "--as-of", "value", g.asOf)
	}
	if !cmd.Flags().Changed("accessible") {
		g.accessible = a.wantsLines()
	}
	if len(g.catalogs) == 0 {
		for _, path := range filepath.SplitList(a.sys.Env("AINA_CATALOG")) {
			if path != "" {
				g.catalogs = append(g.catalogs, path)
			}
		}
	}
	return nil
}

// wantsLines reports whether the environment asks for plain lines: by ACCESSIBLE, or,
// where that says nothing, by a terminal that cannot place text.
func (a *app) wantsLines() bool {
	if on := a.sys.Env("ACCESSIBLE"); on != "" {
		return on != "0" && !strings.EqualFold(on, "false")
	}
	return a.sys.Terminal && a.sys.Env("TERM") == "dumb"
}

// today is the day that --as-of names, or else the current one.
func (a *app) today() catalog.Date {
	if a.globals.asOf != "" {
		return catalog.Date(a.globals.asOf)
	}
	return a.sys.Today()
}

// load reads the catalog.
func (a *app) load() (*catalog.Catalog, source.Problems, error) {
	return a.loader().Load(a.globals.catalogs)
}

// loadForScreens reads the catalog as load does, but keeps it for the next time when its list
// has been shown: that takes both cores. It stays unkept where the program ends before that is
// done.
func (a *app) loadForScreens() (*catalog.Catalog, source.Problems, error) {
	l := a.loader()
	l.Beside = func(work func()) { time.AfterFunc(time.Second, work) }
	return l.Load(a.globals.catalogs)
}

func (a *app) loader() file.Loader {
	return file.Loader{Base: a.sys.Catalog, Bounds: a.bounds(), Cache: a.cache()}
}

// cache keeps large catalogs that were read, unless nothing is to be kept. It only looks
// for one while the person has not said whether the computer is theirs.
func (a *app) cache() file.Cache {
	if a.globals.noSave || a.sys.CacheHome == "" || len(a.globals.catalogs) == 0 {
		return file.Cache{}
	}
	return file.Cache{Dir: a.sys.CacheHome, Program: program(), Now: time.Now, ReadOnly: !a.keepsCatalogs}
}

// loadWithNotes reads the catalog, notes how many entries are left out, and fails
// if none is left.
func (a *app) loadWithNotes() (*catalog.Catalog, error) {
	c, problems, err := a.load()
	if err != nil {
		return nil, err
	}
	if n := problems.Broken(); n > 0 {
		a.note(a.words.Broken.For(a.lang, n))
	}
	if n := problems.LeftOut(); n > 0 {
		a.note(a.words.LeftOut.For(a.lang, n))
	}
	first, some := problems.FirstLeftOut()
	if some {
		a.note(a.words.First, "problem", a.problemLine(first))
	}
	switch {
	case len(c.Opportunities) > 0:
		return c, nil
	case some:
		return nil, fail(a.words.Errors.NoCatalog)
	}
	return nil, fail(a.words.Errors.EmptyCatalog)
}

// questions returns the questionnaire when it is needed, and fails if it has errors. The
// default one, which has none, is read beside what comes before: it takes longer than all
// else up to the first frame.
func (a *app) questions() (func() *quiz.Questionnaire, error) {
	if a.globals.questions == "" {
		go quiz.Default()
		return sync.OnceValue(quiz.Default), nil
	}
	q, err := a.loadQuestions()
	return func() *quiz.Questionnaire { return q }, err
}

// loadQuestions reads the questionnaire, and fails if it has errors.
func (a *app) loadQuestions() (*quiz.Questionnaire, error) {
	if a.globals.questions == "" {
		return quiz.Default(), nil
	}
	data, err := file.Read(a.globals.questions)
	if err != nil {
		return nil, err
	}
	q, problems := quiz.ReadQuestionnaire(a.globals.questions, data)
	if problems.HasErrors() {
		return nil, a.problemsError(problems)
	}
	return q, nil
}

// problemsError makes an error with a line, and a hint, for each error of a file.
func (a *app) problemsError(problems source.Problems) error {
	var lines []string
	for _, p := range problems {
		if p.Severity == source.Error {
			lines = append(lines, a.problemLine(p))
		}
	}
	return &failure{lines}
}

// accept notes the problems of a file, or fails where one is an error.
func (a *app) accept(problems source.Problems) error {
	if problems.HasErrors() {
		return a.problemsError(problems)
	}
	for _, p := range problems {
		a.note(a.problemLine(p))
	}
	return nil
}

func (a *app) problemLine(p source.Problem) string {
	return strings.TrimSpace(p.Show(a.lang) + " " + p.Hint.In(a.lang))
}

// store is where answers are kept, or nil if there is no such place.
func (a *app) store() *store.Store {
	if a.sys.DataHome == "" {
		return nil
	}
	if a.opened == nil {
		a.opened = store.Open(a.sys.DataHome)
		a.opened.OnWait = func(b *store.Busy) { a.note(b.Waiting(a.lang)) }
	}
	return a.opened
}

// keeper is a store whose waiting an interruption ends, and the program with it: nobody reads
// interruptions meanwhile.
type keeper struct {
	store     *store.Store
	interrupt *interrupts
}

// Save saves a state.
func (k keeper) Save(ctx context.Context, state person.State) error {
	defer k.interrupt.suspend()()
	return k.store.Save(ctx, state)
}

// Erase erases everything.
func (k keeper) Erase(ctx context.Context) error {
	defer k.interrupt.suspend()()
	return k.store.Erase(ctx)
}

// saved returns what was kept; found is false if nothing was. Where it is true, an error
// is about the file and not about the state.
func (a *app) saved() (state person.State, found bool, err error) {
	s := a.store()
	if s == nil {
		return person.State{}, false, a.noPlace()
	}
	if a.globals.noSave {
		return s.Peek()
	}
	return s.Load(a.ctx)
}

// savedWithNotes is saved for a command that cannot do without: a remark about the file is
// noted, and where nothing was kept missing says so.
func (a *app) savedWithNotes(missing string) (person.State, error) {
	state, found, err := a.saved()
	switch {
	case !found && err != nil:
		return state, err
	case !found:
		return state, fail(missing)
	case err != nil:
		a.note(a.explain(err)[0])
	}
	return state, nil
}

// noPlace is the error where there is no folder to keep anything in.
func (a *app) noPlace() error { return fail(locale.In(a.lang).Store.NoPlace) }
