package spoken

import (
	"errors"
	"strconv"

	"aina/quiz/card"
	"aina/tui/cells"
	"aina/tui/facts"
)

// longestRow is how much of a row is repeated, in cells: more than any card has.
const longestRow = 80

// sheet counts a paper sheet that was typed as a row of letters and digits. What it means
// is said nowhere. A row that is not counted is said again: its line is out of view.
func (s *session) sheet(row string) {
	if row == "" {
		s.print(s.words.Card.NeedsSheet)
		return
	}
	if !s.private {
		s.private = true
		s.wipe()
		s.print(s.words.Person.Guard)
		s.print(s.words.Person.GuardNote)
		s.print(s.words.Card.SheetAgain, "sheet", s.name(sheet))
		return
	}
	marks, err := s.card.ReadRow(row)
	var fault *card.RowError
	switch {
	case errors.As(err, &fault):
		s.wipe()
		s.print(s.words.Card.RowRefused, "text", cells.Truncate(row, longestRow, "…"), "fault", facts.RowFault(fault, s.lang))
	case !s.Course.Finish(s.sheetSeat(s.sheets+1), marks.Contribution()):
		s.wipe()
		s.print(s.words.Card.SheetsClosed)
	default:
		s.sheets++
		s.saved = false
		s.wipe()
		s.print(s.words.Card.Counted.For(s.lang, s.sheets))
	}
}

// takeSheet takes the last sheet out of the room again.
func (s *session) takeSheet() {
	if s.sheets == 0 || !s.Course.Withdraw(s.sheetSeat(s.sheets)) {
		s.print(s.words.Card.NoneToTakeBack)
		return
	}
	s.sheets--
	s.print(s.words.Card.TakenBack.For(s.lang, s.sheets))
}

func (s *session) sheetSeat(n int) string { return "sheet " + strconv.Itoa(n) }

// without goes on without numbers, or with them again.
func (s *session) without() {
	if s.Course.Closed() {
		s.print(s.words.Trainer.CloseOnce)
		return
	}
	s.Course.SetOpen(!s.Course.Open())
	if s.Course.Open() {
		s.print(s.words.Card.OpenSaid)
	} else {
		s.print(s.words.Card.NumbersSaid)
	}
}
