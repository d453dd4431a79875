// Package spoken is a workshop in lines that are only appended, driven by words that are
// typed: for trainers who use a screen reader, and for scripts. It walks the same course
// as the screens, and lets people answer one after another as package plain does.
package spoken

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/plain"
	"aina/tui/plain/lines"
	"aina/tui/workshop/join"
	"aina/tui/workshop/notes"
)

// Options is what a workshop in lines starts with.
type Options struct {
	In         io.Reader
	Out        io.Writer
	Columns    func() int // how wide the terminal is now, 0: there is none; nil: as 0
	Interrupts <-chan struct{}
	Lang       catalog.Lang
	OnLanguage func(catalog.Lang) // nil: nobody asks
	Today      catalog.Date
	Catalog    *catalog.Catalog
	Questions  *quiz.Questionnaire
	Course     *workshop.Course
	Lot        *rand.Rand           // that the room is closed with
	Now        func() time.Duration // since the program began
	Lan        *join.Lan            // nil: phones do not join

	// Write writes the report to a file that there is not yet; where there is one, Exists
	// is true for its error.
	Write  func(file string, data []byte, replace bool) error
	Exists func(error) bool
}

// Exit codes.
const (
	exitFine        = 0
	exitInterrupted = 130
)

// Run runs the workshop until the trainer quits, the input ends (which is no error, and
// exits with 0), or ctx is done or they interrupt it twice (130). The error is one of
// writing to Out.
func Run(ctx context.Context, opt Options) (code int, err error) {
	s := &session{Options: opt, ctx: ctx, lines: lines.Read(ctx, opt.In, opt.Interrupts), commands: commandTable(), turn: make(chan struct{}, 1)}
	defer s.lines.Stop()
	s.questions = quiz.NewSession(opt.Questions, quiz.Quick, opt.Catalog.Causes).Questionnaire()
	s.card = card.New(s.questions)
	s.speak(opt.Lang)
	s.print(s.words.Lines.Begin, "n", strconv.Itoa(s.Course.Order().Minutes))
	if s.Course.Rehearsed() {
		s.print(s.words.Trainer.RehearsalNote)
	}
	s.printHelp()
	s.guide() // before anybody knows the address: from then on the trainer's phone may come
	s.printAddress()
	s.printPage()
	for s.failed == nil && !s.done {
		<-s.turn
		line, err := s.lines.Next(ctx)
		s.turn <- struct{}{} // to the end: then the trainer's phone gets no more
		switch {
		case errors.Is(err, lines.ErrInterrupted):
			if s.quit("Ctrl+C"); s.done {
				return exitInterrupted, s.failed
			}
			continue
		case errors.Is(err, io.EOF):
			s.blank()
			s.print(s.words.Lines.InputEnded)
			s.farewell()
			return exitFine, s.failed
		case err != nil:
			return exitInterrupted, nil
		}
		if err := s.take(line); err != nil && !errors.Is(err, io.EOF) {
			if ctx.Err() != nil {
				return exitInterrupted, nil
			}
			return exitFine, err
		}
	}
	return exitFine, s.failed
}

// session is a workshop with its input and output.
type session struct {
	Options
	ctx      context.Context
	lines    *lines.Reader
	lang     catalog.Lang
	words    *words.Workshop
	commands lines.Commands[command]
	failed   error  // the first error of writing
	twice    bool   // whether pages are said in a second language too
	saved    bool   // whether a report was saved since something was counted by the trainer
	within   int    // how many had finished then
	asked    bool   // whether leaving without a report was warned of
	told     string // the address that was said last
	unclosed bool   // whether a report without numbers was warned of
	doubted  string // the heads that closing with was doubted
	private  bool   // whether it was asked whether the projector is off
	card     card.Card

	turn chan struct{} // holds one while the lines have the course, and the trainer's phone must wait

	questions *quiz.Questionnaire // with the causes as rows
	seats     int
	sheets    int
	done      bool
}

func (s *session) speak(l catalog.Lang) {
	s.lang, s.words = l, &locale.In(l).Workshop
	if s.OnLanguage != nil {
		s.OnLanguage(l)
	}
}

// take does what a line asks for. Its error is io.EOF or one of writing.
func (s *session) take(line string) error {
	s.printAddress()
	x, rest := s.commands.Cut(line)
	if x != quit {
		s.asked = false
	}
	if x != report {
		s.unclosed = false
	}
	switch x {
	case next:
		if !s.Course.Next(s.Now()) {
			s.print(s.words.Lines.AtEnd)
			return nil
		}
		s.printPage()
	case back:
		if !s.Course.Back() {
			s.print(s.words.Lines.AtStart)
			return nil
		}
		s.printPage()
	case closing:
		s.close(rest)
	case show:
		s.printPage()
		s.printLadder()
	case phones:
		s.printPhones()
	case lock:
		s.lock()
	case address:
		s.address()
	case remarks:
		s.printNotes()
	case count:
		s.count(rest)
	case drop:
		s.drop(rest)
	case person:
		return s.person()
	case sheet:
		s.sheet(rest)
	case takeSheet:
		s.takeSheet()
	case without:
		s.without()
	case report:
		s.report(rest)
	case twice:
		s.twice = !s.twice
		s.printPage()
	case language:
		s.language(rest)
	case help:
		s.printHelp()
	case quit:
		s.quit(s.name(quit))
	default:
		if line != "" {
			s.print(s.words.Lines.Unclear, "text", line)
		} else {
			s.print(locale.In(s.lang).Plain.General.Nothing)
		}
	}
	return nil
}

// close closes the room with the heads that are named.
func (s *session) close(rest string) {
	heads, ok := lines.Number(rest)
	switch {
	case s.Course.Closed():
		s.print(s.words.Trainer.CloseOnce)
	case rest == "" && s.Course.Open():
		s.Course.Close(s.Course.Finished(), s.Lot, s.Now())
		s.saved = false
		s.printPage()
	case rest == "":
		s.print(s.words.Lines.NeedsHeads)
	case !ok || heads < 0:
		s.print(s.words.Trainer.BadNumber)
	case s.Course.Doubtful(heads) && s.doubted != rest:
		s.doubted = rest
		s.print(s.words.Trainer.Fewer, "n", strconv.Itoa(s.Course.Finished()), "heads", strconv.Itoa(heads))
	default:
		s.Course.Close(heads, s.Lot, s.Now())
		s.saved = false
		s.printPage()
	}
}

// count records how many hands there are on this page.
func (s *session) count(rest string) {
	var hands []int
	for _, word := range strings.Fields(rest) {
		n, ok := lines.Number(word)
		if !ok || n < 0 {
			s.print(s.words.Trainer.BadNumber)
			return
		}
		hands = append(hands, n)
	}
	switch expected := s.Course.Expected(); {
	case expected == 0:
		s.print(s.words.Lines.NoCount)
	case len(hands) == expected:
		s.Course.Count(hands...)
		s.saved = false
		s.printPage()
	case expected == 1:
		s.print(s.words.Lines.NeedsCount)
	default:
		s.print(s.words.Lines.NeedsFist)
	}
}

// drop drops or shortens what the notes offer under a number.
func (s *session) drop(rest string) {
	n, ok := lines.Number(rest)
	offers := s.Course.Drops(s.Now())
	if !ok || n < 1 || n > len(offers) {
		s.print(s.words.Lines.NoSuchDrop)
		return
	}
	s.print("{line}", "line", notes.Dropped(s.Course, offers[n-1].Step, s.lang))
}

// language changes to a language by its name or tag, or to the next one.
func (s *session) language(rest string) {
	all := locale.Langs()
	for i, l := range all {
		named := text.Fold(rest)
		if rest == "" && l == s.lang {
			s.speak(all[(i+1)%len(all)])
			break
		}
		if named == text.Fold(string(l)) || named == text.Fold(locale.Name(l)) {
			s.speak(l)
			break
		}
	}
	s.printPage()
}

// person lets the next person answer, and keeps nothing of them but their sides in the
// room.
func (s *session) person() error {
	s.seats++
	seat := "keyboard " + strconv.Itoa(s.seats)
	s.blank()
	s.print(s.words.Lines.PersonFirst)
	if s.Course.Closed() {
		s.print(s.words.Person.LateNote)
	}
	err := plain.AskGuest(s.ctx, plain.Options{
		Out: s.Out, Columns: s.Columns, Lang: s.lang, Today: s.Today, Catalog: s.Catalog, Questions: s.Questions, Interrupts: s.Interrupts,
	}, s.lines, plain.Guest{
		Card: s.card, Full: s.Course.Order().HasTimeForFull(),
		Finished: func(a quiz.Answers) { s.Course.Finish(seat, group.ContributionOf(s.questions, a)) },
	})
	s.wipe()
	s.print(s.words.Lines.PersonLeft)
	s.print(s.words.Finished.For(s.lang, s.Course.Finished()))
	return err
}

// quit ends the workshop; where a report could still be saved, only when it is asked for
// twice.
func (s *session) quit(again string) {
	if s.loses() && !s.asked {
		s.asked = true
		s.print(s.words.Trainer.LeaveNote)
		s.print(s.words.Lines.Again, "quit", again)
		return
	}
	s.done = true
	s.farewell()
}

// loses reports whether there is something that a report would hold.
func (s *session) loses() bool {
	n := s.Course.Finished()
	return s.saved && n != s.within || !s.saved && (n > 0 || len(s.Course.Counted()) > 0)
}

// farewell says what was kept.
func (s *session) farewell() {
	if !s.saved {
		s.print(s.words.Trainer.Unsaved)
	}
}
