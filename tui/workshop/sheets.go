package workshop

import (
	"errors"
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz/card"
	"aina/tui/facts"
	"aina/tui/kit"
)

// longestRow is how many characters a row may have: every key of a card with a space after
// it is less.
const longestRow = 80

// sheetsScreen takes paper sheets, typed as a row of letters and digits a person. Only the
// row that is being typed is on it, one that was refused before it, and how many are in; what
// a row means is said nowhere.
type sheetsScreen struct {
	*Workshop
	kit.Size
	input   textinput.Model
	said    string // of the last row: that it counts, or what is wrong with it
	wrong   bool
	refused bool   // whether the row in the line was not counted
	left    string // a row that was not counted and what is wrong with it, while the next one is typed
}

func newSheets(w *Workshop) *sheetsScreen {
	return &sheetsScreen{Workshop: w, input: kit.NewInput(w.Env, longestRow)}
}

func (s *sheetsScreen) Title() string { return s.Words.Workshop.Card.SheetsTitle }
func (s *sheetsScreen) Typing() bool  { return true }

// HandlesBack: Esc leads back to the room, wherever the screen stands.
func (s *sheetsScreen) HandlesBack() bool { return true }

func (s *sheetsScreen) Offers() []kit.Offer {
	offers := kit.LineOffers(s.Env)
	if s.sheets > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionUndo, Label: s.Words.Workshop.Card.TakeBack})
	}
	return offers
}

func (s *sheetsScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		s.goOn(msg)
		s.input, _ = s.input.Update(kit.CleanKey(msg))
		s.check()
	case kit.Action:
		switch msg {
		case kit.ActionBack:
			s.begin()
			return tea.Sequence(kit.Reset(newPage(s.Workshop)), kit.Repaint())
		case kit.ActionUndo:
			s.takeBack()
		case kit.ActionChoose:
			s.take()
		}
	}
	return nil
}

// goOn is what a key does to a row that was refused: what is typed begins the next row, as
// the next sheet is at hand, and every other key mends the refused one.
func (s *sheetsScreen) goOn(key tea.KeyMsg) {
	if !s.refused {
		return
	}
	s.refused = false
	if key.Type == tea.KeyRunes || key.Type == tea.KeySpace {
		row := strings.TrimSpace(s.input.Value())
		s.left = text.Fill(s.Words.Workshop.Card.RowRefused, "text", row, "fault", s.said)
		s.input.Reset()
	}
}

// begin empties the line, and forgets the row that was refused.
func (s *sheetsScreen) begin() {
	s.input.Reset()
	s.refused, s.left = false, ""
}

// minus is typed to take the last sheet back; the second is its key on a Kazakh layout.
func minus(row string) bool { return row == "-" || strings.EqualFold(row, "ө") }

// check says what is wrong with the row as far as it was typed.
func (s *sheetsScreen) check() {
	s.said, s.wrong = "", false
	var fault *card.RowError
	row := strings.TrimSpace(s.input.Value())
	if _, err := s.card.ReadRow(row); row != "" && !minus(row) && errors.As(err, &fault) {
		s.said, s.wrong = facts.RowFault(fault, s.Lang), true
	}
}

// take counts the row, and leaves nothing of it.
func (s *sheetsScreen) take() {
	row := strings.TrimSpace(s.input.Value())
	if minus(row) {
		s.takeBack()
		return
	}
	marks, err := s.card.ReadRow(row)
	var fault *card.RowError
	switch {
	case errors.As(err, &fault):
		s.said, s.wrong, s.refused = facts.RowFault(fault, s.Lang), true, row != ""
		return
	case !s.Course.Finish(s.sheetSeat(s.sheets+1), marks.Contribution()):
		s.said, s.wrong = s.Words.Workshop.Card.SheetsClosed, true
	default:
		s.sheets++
		s.saved = ""
		s.said, s.wrong = s.Words.Workshop.Card.Counted.For(s.Lang, s.sheets), false
	}
	s.begin()
}

// takeBack takes the last sheet out of the room again.
func (s *sheetsScreen) takeBack() {
	w := s.Words.Workshop.Card
	s.begin()
	if s.sheets == 0 || !s.Course.Withdraw(s.sheetSeat(s.sheets)) {
		s.said, s.wrong = w.NoneToTakeBack, true
		return
	}
	s.sheets--
	s.said, s.wrong = w.TakenBack.For(s.Lang, s.sheets), false
}

func (w *Workshop) sheetSeat(n int) string { return "sheet " + strconv.Itoa(n) }

func (s *sheetsScreen) View() []string {
	t, w := s.Theme, s.Words.Workshop.Card
	b := &kit.Block{Width: s.Width}
	b.Text(t.Title, w.SheetAsk)
	s.input.Width = max(1, b.Width-4)
	b.Focus(func() { b.Lines = append(b.Lines, kit.DrawInput(s.Env, &s.input)) })
	switch {
	case s.wrong:
		b.Text(t.Against, "! "+s.said)
	case s.said != "":
		b.Text(t.Good, s.Glyphs.Done+" "+s.said)
	default:
		b.Text(t.Text, w.SheetsIn.For(s.Lang, s.sheets))
	}
	if s.left != "" {
		b.Text(t.Against, "! "+s.left)
	}
	b.Gap()
	b.Text(t.Dim, w.SheetHint)
	b.Text(t.Dim, s.Words.Workshop.Finished.For(s.Lang, s.Course.Finished()))
	return (&kit.Page{}).Follow(b, s.Height, s.Env)
}
