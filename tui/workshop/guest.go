package workshop

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/journey"
	"aina/tui/kit"
)

// newGuard asks whether the projector is off, before anything private may be on the
// screen that then opens.
func newGuard(w *Workshop, open func() kit.Screen) *kit.Dialog {
	return kit.NewDialog(w.Env,
		func() string { return w.Words.Workshop.Person.Guard }, func() string { return w.Words.Workshop.Person.GuardNote },
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Person.GuardBack }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Person.GuardGo }, Do: func() tea.Cmd {
			w.lang, w.lent = w.Lang, true
			return kit.Reset(open())
		}})
}

// turnScreen stands between two people at the keyboard: nothing of either is on it.
type turnScreen struct {
	*Workshop
	kit.Size
	menu kit.Menu
}

func newTurn(w *Workshop) *turnScreen { return &turnScreen{Workshop: w} }

func (s *turnScreen) Title() string   { return s.Words.Workshop.Person.Title }
func (s *turnScreen) Menu() *kit.Menu { return &s.menu }

func (s *turnScreen) Offers() []kit.Offer {
	return append([]kit.Offer{{Action: kit.ActionChoose, Label: s.Words.Keys.Choose, Foot: true}}, kit.MoveOffers(s.Env)...)
}

func (s *turnScreen) Update(msg tea.Msg) tea.Cmd {
	switch {
	case msg == kit.ActionChoose && s.menu.At == 0:
		s.guest = nil
		return kit.Push(kit.NewLanguage(s.Env, func() kit.Screen { return newHello(s.Workshop) }).Above())
	case msg == kit.ActionChoose:
		s.guest = nil // who came back to here by Esc
		return tea.Sequence(kit.Send(kit.LanguageMsg{Lang: s.lang}), kit.Reset(newPage(s.Workshop)))
	}
	s.menu.Move(msg, 2)
	return nil
}

func (s *turnScreen) View() []string {
	t, w := s.Theme, s.Words.Workshop.Person
	b := &kit.Block{Width: s.Width}
	if s.seats > 0 {
		b.Text(t.Title, w.HandOn)
	}
	b.Text(t.Text, w.HandOnNote.For(s.Lang, s.Course.Finished()))
	b.Gap()
	s.menu.DrawRows(s.Env, b, []kit.Row{{Label: w.NextPerson}, {Label: w.BackToRoom}})
	return b.View(&s.menu, s.Height, s.Env)
}

// helloScreen tells a person what becomes of their answers, and lets them choose a form.
// Esc leads back to it from the first question, and Enter on again.
type helloScreen struct {
	*Workshop
	kit.Size
	menu  kit.Menu
	begun *journey.Journey // of this person; nil: they have not begun
}

func newHello(w *Workshop) *helloScreen { return &helloScreen{Workshop: w} }

func (s *helloScreen) Title() string   { return s.Words.Workshop.Person.Title }
func (s *helloScreen) Menu() *kit.Menu { return &s.menu }

func (s *helloScreen) Offers() []kit.Offer { return kit.ChooseOffers(s.Env) }

// forms are the ways to answer: the shortest first, the full one where there is time.
func (s *helloScreen) forms() []form {
	w := s.Words.Workshop.Card
	ask := func(f quiz.Form) func() kit.Screen {
		return func() kit.Screen { return s.begun.Questions(f) }
	}
	all := []form{{kit.Row{Label: w.Quick.For(s.Lang, s.Questions.Minutes(quiz.Quick))}, ask(quiz.Quick)}}
	if len(s.card.Items) > 0 {
		short := form{kit.Row{Label: w.Short.For(s.Lang, facts.CardMinutes), Note: w.ShortNote}, func() kit.Screen { return s.begun.Card(s.card) }}
		all = append([]form{short}, all...)
	}
	if s.Course.Order().HasTimeForFull() {
		all = append(all, form{kit.Row{Label: w.Full.For(s.Lang, s.Questions.Minutes(quiz.Full))}, ask(quiz.Full)})
	}
	return all
}

// form is a way to answer.
type form struct {
	row  kit.Row
	open func() kit.Screen
}

func (s *helloScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose:
		if s.begun == nil {
			s.begun = s.sitDown()
		}
		s.guest = s.begun
		return kit.Push(s.forms()[s.menu.At].open())
	}
	s.menu.Move(msg, len(s.forms()))
	return nil
}

func (s *helloScreen) View() []string {
	t, w := s.Theme, s.Words.Workshop.Person
	b := &kit.Block{Width: s.Width}
	b.Text(t.Title, w.Hello)
	b.Text(t.Text, w.HelloNote)
	if s.Course.Closed() {
		b.Gap()
		b.Text(t.Accent, w.LateNote)
	}
	b.Gap()
	var rows []kit.Row
	for _, f := range s.forms() {
		rows = append(rows, f.row)
	}
	s.menu.DrawRows(s.Env, b, rows)
	return b.View(&s.menu, s.Height, s.Env)
}

// sitDown gives a person a seat, and their own journey. When they leave, all of them is
// gone, and the terminal is drawn anew.
func (w *Workshop) sitDown() *journey.Journey {
	w.seats++
	seat := "keyboard " + strconv.Itoa(w.seats)
	return journey.NewGuest(w.Env, w.Catalog, w.Questions, journey.Host{
		Finished: func(a quiz.Answers) { w.finish(seat, a) },
		Full:     w.Course.Order().HasTimeForFull(),
		Leave: func() tea.Cmd {
			w.guest = nil
			return tea.Sequence(kit.Reset(newTurn(w)), kit.Send(kit.LanguageMsg{Lang: w.lang}), kit.Notice(""), kit.Repaint())
		},
	}, w.seats)
}
