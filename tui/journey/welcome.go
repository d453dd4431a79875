package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/kit"
	"aina/tui/live"
)

// welcomeScreen says what Aina is and what it is not, and offers the ways to begin.
type welcomeScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
	wish welcomeWish // what waits for the catalog to be read
}

type welcomeWish int

const (
	wishNothing welcomeWish = iota
	wishContinue
	wishFull
	wishQuick
	wishBrowse
	wishReflect
	wishCode
	wishBrought // answers given elsewhere, with which the program was started
)

func newWelcome(env *Env) *welcomeScreen { return &welcomeScreen{env: env} }

func (s *welcomeScreen) Title() string   { return s.env.Words.Welcome.Title }
func (s *welcomeScreen) Menu() *kit.Menu { return &s.menu }

func (s *welcomeScreen) Offers() []kit.Offer {
	return kit.ChooseOffers(s.env.Env)
}

// wishes lists what can be done from here.
func (s *welcomeScreen) wishes() []welcomeWish {
	wishes := []welcomeWish{wishFull, wishQuick, wishBrowse, wishCode}
	if s.env.Visit.HasPlan() {
		wishes = append([]welcomeWish{wishReflect}, wishes...)
	}
	if s.env.Visit.CanContinue() {
		wishes = append([]welcomeWish{wishContinue}, wishes...)
	}
	return wishes
}

func (s *welcomeScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case live.LoadedMsg:
		return s.take(s.wish)
	case continueMsg:
		return s.take(wishContinue)
	case kit.Action:
		wishes := s.wishes()
		switch {
		case msg == kit.ActionBack:
			return kit.Pop()
		case msg == kit.ActionChoose:
			return s.take(wishes[min(s.menu.At, len(wishes)-1)])
		}
		s.menu.Move(msg, len(wishes))
	}
	return nil
}

// take begins what was chosen, once the catalog is there.
func (s *welcomeScreen) take(wish welcomeWish) tea.Cmd {
	v := s.env.Visit
	s.wish = wish
	if wish == wishNothing {
		return nil
	}
	if v.Catalog == nil {
		if v.Failed != nil {
			s.wish = wishNothing
			return kit.Push(newFailed(s.env))
		}
		return nil
	}
	s.wish = wishNothing
	switch wish {
	case wishBrowse:
		return kit.Push(newBrowse(s.env))
	case wishCode:
		return kit.Push(newHave(s.env))
	case wishBrought:
		return kit.Push(bring(s.env, *v.opt.Brought))
	case wishReflect:
		v.Restore(v.causes())
		return kit.Push(newLog(s.env))
	case wishContinue:
		v.Continue(v.causes())
		if v.Session.Done() {
			return tea.Sequence(kit.Push(newQuestion(s.env)), kit.Push(newReview(s.env)))
		}
		return kit.Push(newQuestion(s.env))
	}
	form := quiz.Full
	if wish == wishQuick {
		form = quiz.Quick
	}
	if v.CanContinue() {
		return kit.Push(s.askReplace(form))
	}
	return kit.Push(s.begin(form))
}

// begin opens the first question, or asks whose computer this is first.
func (s *welcomeScreen) begin(form quiz.Form) kit.Screen {
	start := func() kit.Screen {
		s.env.Visit.Start(form, s.env.Visit.causes())
		return newQuestion(s.env)
	}
	if s.env.Visit.MustDecide() {
		return newKeep(s.env, start)
	}
	return start()
}

// askReplace asks before new answers replace earlier ones.
func (s *welcomeScreen) askReplace(form quiz.Form) kit.Screen {
	w := func() words.Welcome { return s.env.Words.Welcome }
	return kit.NewDialog(s.env.Env, func() string { return w().RestartAsk }, func() string { return w().RestartNote },
		kit.DialogRow{Label: func() string { return w().Continue }, Do: func() tea.Cmd {
			return tea.Sequence(kit.Pop(), kit.Send(continueMsg{}))
		}},
		kit.DialogRow{Label: func() string { return w().Restart }, Do: func() tea.Cmd { return kit.Swap(s.begin(form)) }})
}

// continueMsg asks the welcome screen to continue with the earlier answers.
type continueMsg struct{}

func (s *welcomeScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Welcome
	s.menu.At = min(s.menu.At, len(s.wishes())-1) // there may be fewer than before
	b := &kit.Block{Width: s.Width}
	b.Text(t.Title, w.Hello)
	b.Text(t.Text, w.What)
	if s.Height > 16 {
		b.Gap()
	}
	s.menu.DrawRows(s.env.Env, b, s.rows())
	b.Gap()
	for _, fact := range w.Facts {
		b.Hang("· ", t.Dim, fact)
	}
	b.Gap()
	b.Text(t.Text, w.Pillars)
	return b.View(&s.menu, s.Height, s.env.Env)
}

func (s *welcomeScreen) rows() []kit.Row {
	w := s.env.Words.Welcome
	var rows []kit.Row
	for _, wish := range s.wishes() {
		r := kit.Row{}
		switch wish {
		case wishContinue:
			r.Label = w.Continue
		case wishReflect:
			r = kit.Row{Label: s.env.Words.Reflect.Title, Note: s.env.Words.Reflect.LogEmptyDo}
		case wishFull:
			r = kit.Row{Label: text.Fill(w.Full, "minutes", s.minutes(quiz.Full)), Note: w.FullNote}
		case wishQuick:
			r = kit.Row{Label: text.Fill(w.Quick, "minutes", s.minutes(quiz.Quick)), Note: w.QuickNote}
		case wishBrowse:
			r = kit.Row{Label: w.Browse, Note: w.BrowseNote}
		case wishCode:
			r = kit.Row{Label: s.env.Words.Code.Have, Note: s.env.Words.Code.HaveNote}
		}
		if wish == s.wish {
			r.Note = s.env.Words.App.Loading
		}
		rows = append(rows, r)
	}
	return rows
}

// minutes says about how long a form takes.
func (s *welcomeScreen) minutes(form quiz.Form) string {
	return s.env.Words.Question.Minutes.For(s.env.Lang, s.env.Visit.opt.Questions.Minutes(form))
}
