// Package plain is the accessible mode: the whole journey as lines that are
// only appended. There are no borders, no colours, no animation and no
// redrawing; every choice has a number, every state is expressed in words, and
// an empty line never chooses. The journey itself is in package quiz/visit; this
// package only prints and reads lines, so that a screen reader or a pipe can
// follow it from beginning to end.
package plain

import (
	"context"
	"errors"
	"io"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/person"
	"aina/quiz/ranking"
	quizvisit "aina/quiz/visit"
	"aina/tui/plain/lines"
)

// Options is what the accessible mode starts with.
type Options struct {
	In        io.Reader
	Out       io.Writer
	Lang      catalog.Lang
	LangGiven bool       // the person has named Lang, now or earlier: do not ask for it
	Columns   func() int // how wide the terminal is now, 0: there is none; nil: as 0
	Today     catalog.Date
	Catalog   *catalog.Catalog
	Questions *quiz.Questionnaire
	Keeper    Keeper        // nil: answers cannot be kept
	Kept      person.State  // what an earlier visit saved
	Found     bool          // whether an earlier visit saved something
	NoSave    bool          // keep nothing, and do not ask
	Browse    bool          // start at the catalog
	Reflect   bool          // start at the log of what was tried
	Brought   *code.Answers // start at the result of answers given elsewhere

	// Ended gets the answers at the end, if no question is open; nil: nobody does.
	Ended func(code.Answers)

	// OnLanguage is called when the person changes the language; nil: nobody asks.
	OnLanguage func(catalog.Lang)

	// Write writes a plan to a file. It replaces an existing file only if replace
	// is set; otherwise its error is one for which Exists is true.
	Write  func(file string, data []byte, replace bool) error
	Exists func(error) bool
	Free   func(file string) string // a name like this one that no file has

	// Interrupts delivers what the person interrupts the program with, Ctrl+C: it asks
	// before something would be lost. nil: nothing does but the end of the context.
	Interrupts <-chan struct{}
}

// Keeper stores what a person answered, and erases it.
type Keeper interface {
	Save(context.Context, person.State) error
	Erase(context.Context) error
}

// Exit codes.
const (
	exitFine        = 0
	exitInterrupted = 130
)

// Run runs the journey until the person quits, the input ends (which is no
// error, and exits with 0), or they interrupt it or ctx is done (130). The error is
// one of writing to Out.
func Run(ctx context.Context, opt Options) (code int, err error) {
	v := newVisit(ctx, opt)
	defer v.lines.Stop()
	step := (*visit).language
	if opt.LangGiven {
		step = v.begin()
	}
	code, err = v.walk(step)
	if opt.Ended != nil && v.Session != nil && v.Progress().Complete() {
		opt.Ended(answersOf(v.Session))
	}
	return code, err
}

func answersOf(s *quiz.Session) code.Answers {
	return code.Answers{Form: s.Form(), Answers: s.Answers()}
}

// walk goes from step to step until there is none, the person quits or the input ends.
func (v *visit) walk(step step) (code int, err error) {
	for step != nil && v.failed == nil {
		next, err := step(v)
		var jump *jump
		switch {
		case errors.As(err, &jump):
			next = jump.to
		case errors.Is(err, errQuit):
			v.goodbye(false)
			if v.interrupted {
				return exitInterrupted, v.failed
			}
			return exitFine, v.failed
		case errors.Is(err, io.EOF):
			v.goodbye(true)
			return exitFine, v.failed
		case err != nil && v.ctx.Err() != nil:
			return exitInterrupted, nil
		case err != nil:
			return exitFine, err
		}
		step = next
	}
	if v.failed == nil {
		v.goodbye(false)
	}
	return exitFine, v.failed
}

// step is one part of the journey. It returns the next one, or nil at the end.
type step func(*visit) (step, error)

// jump is the error with which a page asks for another step.
type jump struct{ to step }

func (*jump) Error() string { return "jump" }

// errQuit ends the journey because the person asked for it.
var errQuit = errors.New("quit")

// visit is a journey with its input and output.
type visit struct {
	*quizvisit.Visit
	opt      Options
	ctx      context.Context
	lines    *lines.Reader
	failed   error // the first error of writing
	lang     catalog.Lang
	words    *words.Words
	commands lines.Commands[command]
	amends   lines.Commands[command] // that a number follows

	guest         *Guest           // of a workshop; nil: a person of their own
	sketched      bool             // whether the answers come from a short card
	kept          bool             // whether this visit has saved something
	whySaid       string           // what was said last of why saving failed
	analysis      *analysis        // of the latest picture
	index         *ranking.Index   // see indexed
	form          *entryForm       // the form in place of the journey; nil: the journey
	introduced    quiz.Section     // the section whose title was printed last
	trying        *quizvisit.Trial // what is being written down; nil: nothing
	leaving       bool             // whether it is being asked if the program should end
	interrupted   bool             // whether that was asked, or is done, by an interruption
	amending      bool             // whether an earlier answer is being changed
	changes       int              // how often an answer was changed
	must          string           // the question whose answer will be a must
	rows          rows             // where a question with rows was left
	minutesSaid   int              // the minutes left that were said last
	readOut       map[string]int   // how often what comes again, choices and reasons, was read out
	recurred      string           // the options that were read out last of those that come again and again
	commandsShown bool             // whether the commands at a question were listed
}

func newVisit(ctx context.Context, opt Options) *visit {
	v := &visit{opt: opt, ctx: ctx, lines: lines.Read(ctx, opt.In, opt.Interrupts), commands: commandTable(), amends: amendTable(), readOut: map[string]int{},
		Visit: quizvisit.New(func() *quiz.Questionnaire { return opt.Questions }, opt.Kept, opt.Found, opt.Keeper != nil && !opt.NoSave)}
	v.setLanguage(opt.Lang)
	return v
}

// setLanguage changes the language of all lines that follow.
func (v *visit) setLanguage(l catalog.Lang) {
	v.lang, v.words = l, locale.In(l)
	if v.opt.OnLanguage != nil {
		v.opt.OnLanguage(l)
	}
}
