// Package plain is the accessible mode: the whole journey as lines that are
// only ever appended. There are no borders, no colours, no animation and no
// redrawing; every choice has a number, every state is said in words, and an
// empty line never chooses. The journey itself lives in package quiz; this
// package only speaks and listens, so that a screen reader or a pipe can walk
// it from beginning to end.
package plain

import (
	"context"
	"errors"
	"io"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/person"
	quizvisit "aina/quiz/visit"
	"aina/tui/words"
)

// Options is all that the accessible mode needs to know.
type Options struct {
	In        io.Reader
	Out       io.Writer
	Lang      catalog.Lang
	LangGiven bool // the person asked for Lang: it is not asked again
	Today     catalog.Date
	Catalog   *catalog.Catalog
	Questions *quiz.Questionnaire
	Keeper    Keeper       // nil: there is nowhere to keep answers
	Kept      person.State // what an earlier visit left
	Found     bool         // whether an earlier visit left something
	NoSave    bool         // keep nothing, and do not ask
	Browse    bool         // straight to the catalog
	Reflect   bool         // straight to what was tried

	// Write writes a plan to a file. An existing file is replaced only if
	// replace is set; else the error is one for which Exists is true.
	Write  func(file string, data []byte, replace bool) error
	Exists func(error) bool
}

// Keeper keeps what a person answered, and forgets it.
type Keeper interface {
	Save(person.State) error
	Erase() error
}

// Exit codes.
const (
	exitFine        = 0
	exitInterrupted = 130
)

// Run walks the journey until the person leaves, the input ends (which is no
// mistake, and exits with 0) or ctx is done (130). The error is one of writing
// to Out.
func Run(ctx context.Context, opt Options) (code int, err error) {
	r := newVisit(ctx, opt)
	step := (*visit).language
	if opt.LangGiven {
		step = r.begin()
	}
	for step != nil && r.failed == nil {
		next, err := step(r)
		var jump *jump
		switch {
		case errors.As(err, &jump):
			next = jump.to
		case errors.Is(err, errQuit):
			r.part(false)
			return exitFine, r.failed
		case errors.Is(err, io.EOF):
			r.part(true)
			return exitFine, r.failed
		case err != nil && ctx.Err() != nil:
			return exitInterrupted, nil
		case err != nil:
			return exitFine, err
		}
		step = next
	}
	if r.failed == nil {
		r.part(false)
	}
	return exitFine, r.failed
}

// step is one room of the journey. It gives the next one, or nil at the end.
type step func(*visit) (step, error)

// jump asks for another room, from wherever one is.
type jump struct{ to step }

func (*jump) Error() string { return "jump" }

// errQuit ends the journey because the person said so.
var errQuit = errors.New("quit")

// visit is one person's way through.
type visit struct {
	*quizvisit.Visit
	opt    Options
	ctx    context.Context
	lines  <-chan heard
	failed error // the first error of writing
	lang   catalog.Lang
	words  words.Words
	verbs  map[string]verb

	kept    bool         // whether this visit has something on the disk
	insight *insight     // of the picture as it was last
	intro   quiz.Section // the section whose beginning was said
	told    bool         // whether the words that can be typed were named
}

func newVisit(ctx context.Context, opt Options) *visit {
	v := &visit{opt: opt, ctx: ctx, lines: listen(ctx, opt.In), verbs: allVerbs(),
		Visit: quizvisit.New(opt.Questions, opt.Kept, opt.Found, opt.Keeper != nil && !opt.NoSave)}
	v.speak(opt.Lang)
	return v
}

// speak changes the language of all that follows.
func (v *visit) speak(l catalog.Lang) { v.lang, v.words = l, words.In(l) }
