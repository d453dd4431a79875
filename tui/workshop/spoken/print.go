package spoken

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"aina/catalog/locale"
	"aina/tui/export"
	"aina/tui/kit"
	"aina/tui/plain/lines"
	"aina/tui/workshop/notes"
	"aina/tui/workshop/slide"
)

// print appends a line with its places filled in, broken between words on a terminal.
func (s *session) print(line string, pairs ...string) {
	if line == "" || s.failed != nil {
		return
	}
	columns := 0
	if s.Columns != nil {
		columns = s.Columns()
	}
	_, s.failed = fmt.Fprintln(s.Out, lines.Wrap(lines.Fill(s.lang, line, pairs...), columns))
}

func (s *session) blank() {
	if s.failed == nil {
		_, s.failed = fmt.Fprintln(s.Out)
	}
}

// wiped is how many lines push what a person typed out of view.
const wiped = 60

// wipe pushes what a person typed out of view on a terminal, where nothing can be taken
// back, and says so.
func (s *session) wipe() {
	if s.Columns != nil && s.Columns() > 0 && s.failed == nil {
		_, s.failed = fmt.Fprint(s.Out, strings.Repeat("\n", wiped))
		s.print(s.words.Lines.Scrolled)
	}
}

func (s *session) printHelp() {
	s.print(s.words.Lines.Help)
	form := locale.In(s.lang).Plain.General.Command
	for x := next; x < commandCount; x++ {
		if s.Lan == nil && (x == phones || x == lock || x == address) {
			continue
		}
		s.print(form, "verb", s.name(x), "does", s.commands.Does(s.lang, x))
	}
}

// printPage says the page that is shown, in one language or two.
func (s *session) printPage() {
	s.blank()
	n, all := s.Course.Position()
	s.print(s.words.Lines.Place, "n", strconv.Itoa(n), "all", strconv.Itoa(all))
	if first := n == 1; s.Lan != nil && first {
		s.printJoin()
	}
	spoken := s.lang
	s.printSlide(slide.Of(s.Course, s.Catalog, s.lang))
	if s.twice {
		s.lang = slide.Second(spoken)
		s.printSlide(slide.Of(s.Course, s.Catalog, s.lang))
		s.lang = spoken
	}
}

func (s *session) printSlide(p slide.Slide) {
	s.print("{title}", "title", p.Title)
	for _, line := range p.Lines {
		s.print("{line}", "line", strings.TrimPrefix(line, "· "))
	}
	for i, name := range p.Names {
		s.print("{n}. {name}.", "n", strconv.Itoa(i+1), "name", name)
	}
	for _, b := range p.Bars {
		s.print("{row}.", "row", b.Row)
	}
	s.print(p.Note)
}

// printNotes says what is for the trainer alone: notes, the time, and what to drop.
func (s *session) printNotes() {
	now := s.Now()
	s.blank()
	s.print(s.Course.Notes().In(s.lang))
	if s.Course.Forgotten() {
		s.print(s.words.Trainer.StillOpen)
	}
	s.print(notes.Pace(s.Course, now, s.lang))
	for i, d := range s.Course.Drops(now) {
		s.print("{n}. {offer}.", "n", strconv.Itoa(i+1), "offer", notes.Offer(s.Course, d, s.lang))
	}
	s.print("{line}", "line", notes.Following(s.Course, s.lang))
	if s.Lan != nil {
		s.print("{line}", "line", s.Lan.NotesWhere(s.lang))
	}
}

// report saves the report under a name.
func (s *session) report(rest string) {
	if rest == "" {
		s.print(s.words.Lines.NeedsFile)
		return
	}
	if !s.Course.Closed() && s.Course.Closes() && !s.unclosed {
		s.unclosed = true
		s.print(s.words.Card.StillLines, "again", s.name(report))
		return
	}
	data, err := export.ReportOf(s.Course, s.Catalog, s.Today).File(s.lang, rest)
	if err == nil {
		err = s.Write(rest, data, false)
	}
	switch {
	case err == nil:
		if whole, failed := filepath.Abs(rest); failed == nil {
			rest = whole
		}
		s.saved, s.within = true, s.Course.Finished()
		s.print(s.words.Trainer.Saved, "file", rest)
	case s.Exists(err):
		s.print(s.words.Lines.Exists, "file", rest)
	default:
		s.print(s.words.Trainer.NotSaved, "file", rest, "why", kit.Describe(err, s.lang))
	}
}
