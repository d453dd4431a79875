package workshop

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz/workshop"
	"aina/tui/kit"
	"aina/tui/workshop/join"
	"aina/tui/workshop/notes"
)

// notesScreen is for the trainer alone: what to say, the time, what to drop, what comes.
type notesScreen struct {
	*Workshop
	kit.Size
	menu  kit.Menu
	drops []workshop.Drop
	pace  func() string  // how late it was when the notes were opened
	at    workshop.Place // the page that they are for
}

func newNotes(w *Workshop) *notesScreen {
	s := &notesScreen{Workshop: w}
	s.look()
	return s
}

// look looks at the clock.
func (s *notesScreen) look() {
	now := s.Now()
	s.drops = s.Course.Drops(now)
	s.pace = func() string { return notes.Pace(s.Course, now, s.Lang) }
	s.menu.At, s.at = 0, s.Course.At()
}

// follow looks again if the trainer's phone has turned the page.
func (s *notesScreen) follow() (turned bool) {
	if turned = s.at != s.Course.At(); turned {
		s.look()
	}
	return turned
}

func (s *notesScreen) Title() string   { return text.Capitalize(s.Words.Workshop.Trainer.Notes) }
func (s *notesScreen) Menu() *kit.Menu { return &s.menu }

func (s *notesScreen) Offers() []kit.Offer {
	k := s.Words.Keys
	offers := []kit.Offer{{Action: kit.ActionBack, Label: k.Back, Foot: true}, {Action: kit.ActionNotes, Label: k.Back}, {Action: kit.ActionBlack, Label: s.Words.Workshop.Trainer.Black}}
	offers = append(offers, s.hints()...)
	if len(s.drops) > 0 {
		offers = append([]kit.Offer{{Action: kit.ActionChoose, Label: k.Choose, Foot: true}}, offers...)
		return append(offers, kit.MoveOffers(s.Env)...)
	}
	return append(offers, kit.Offer{Action: kit.ActionChoose, Label: k.Back})
}

func (s *notesScreen) Update(msg tea.Msg) tea.Cmd {
	switch {
	case s.follow() && msg == kit.ActionChoose: // what was offered may be past
		return nil
	case msg == kit.ActionBack, msg == kit.ActionNotes, msg == kit.ActionChoose && len(s.drops) == 0:
		return kit.Pop()
	case msg == kit.ActionBlack:
		return kit.Swap(newBlack(s.Workshop))
	case msg == kit.ActionChoose:
		said := notes.Dropped(s.Course, s.drops[s.menu.At].Step, s.Lang)
		s.look()
		return kit.Notice(said)
	}
	for _, o := range s.hints() {
		if msg == o.Action {
			return kit.Swap(s.opens(o.Action))
		}
	}
	s.menu.Move(msg, len(s.drops))
	return nil
}

func (s *notesScreen) View() []string {
	s.follow()
	t, w := s.Theme, s.Words.Workshop.Trainer
	b := &kit.Block{Width: s.Width}
	block := s.Course.Block()
	b.Text(t.Title, block.Title.In(s.Lang))
	if said := s.Course.Notes().In(s.Lang); said != "" {
		b.Text(t.Text, said)
	}
	for _, o := range s.hints() {
		b.Pair(t.Text.Render(o.Label), t.Key.Render(s.Words.KeyName(o.Action.Key())))
	}
	if s.Lan != nil {
		b.Gap()
		b.Text(t.Accent, join.Ladder(s.Lan.Ladder(), s.Lang))
		if said := join.Advice(s.Lan.Advice(), s.Lan.Host.State().Chosen().Kind, s.Lang); said != "" {
			b.Text(t.Against, said)
		}
	}
	if s.Course.Forgotten() {
		b.Gap()
		b.Text(t.Against, w.StillOpen)
	}
	b.Gap()
	b.Text(t.Accent, s.pace())
	var rows []kit.Row
	for _, d := range s.drops {
		rows = append(rows, kit.Row{Label: notes.Offer(s.Course, d, s.Lang)})
	}
	s.menu.DrawRows(s.Env, b, rows)
	b.Gap()
	b.Text(t.Text, notes.Following(s.Course, s.Lang))
	b.Gap()
	if s.Lan != nil {
		b.Text(t.Dim, s.Lan.NotesWhere(s.Lang))
	}
	b.Text(t.Dim, w.Private)
	return b.View(&s.menu, s.Height, s.Env)
}

// hints are the keys that the page before the notes is worked with, beside going on.
func (s *notesScreen) hints() []kit.Offer {
	t, c := s.Words.Workshop.Trainer, s.Words.Workshop.Card
	switch kind := s.Course.Block().Kind; {
	case s.Course.Expected() > 0:
		return []kit.Offer{{Action: kit.ActionCount, Label: t.Count}}
	case kind == workshop.Form && !s.Course.Closed():
		return []kit.Offer{{Action: kit.ActionPerson, Label: t.Person}, {Action: kit.ActionSheets, Label: c.SheetsDo}}
	case kind == workshop.Close && !s.Course.Closed(), s.Course.Forgotten():
		return []kit.Offer{{Action: kit.ActionClose, Label: t.Close}}
	case kind == workshop.Report:
		return []kit.Offer{{Action: kit.ActionReport, Label: t.Save}}
	}
	return nil
}
