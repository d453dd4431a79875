package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/words"
)

// welcomeScreen says what Aina is, what it is not, and where one can go.
type welcomeScreen struct {
	env *Env
	size
	menu menu
	wish welcomeWish // what waits for the catalog to be read
}

type welcomeWish int

const (
	wishNothing welcomeWish = iota
	wishContinue
	wishFull
	wishQuick
	wishBrowse
	wishTried
)

func newWelcome(env *Env) *welcomeScreen { return &welcomeScreen{env: env} }

func (s *welcomeScreen) Title() string { return s.env.Words.Welcome.Title }
func (s *welcomeScreen) list() *menu   { return &s.menu }

func (s *welcomeScreen) Offers() []Offer {
	return choosing(s.env.KitEnv)
}

// wishes lists what can be done from here.
func (s *welcomeScreen) wishes() []welcomeWish {
	wishes := []welcomeWish{wishFull, wishQuick, wishBrowse}
	if s.env.Visit.HasPlan() {
		wishes = append([]welcomeWish{wishTried}, wishes...)
	}
	if s.env.Visit.CanContinue() {
		wishes = append([]welcomeWish{wishContinue}, wishes...)
	}
	return wishes
}

func (s *welcomeScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case catalogMsg:
		return s.take(s.wish)
	case continueMsg:
		return s.take(wishContinue)
	case Do:
		wishes := s.wishes()
		switch {
		case msg == DoBack:
			return pop()
		case msg == DoChoose:
			return s.take(wishes[min(s.menu.at, len(wishes)-1)])
		}
		s.menu.move(msg, len(wishes))
	}
	return nil
}

// take goes the way that was wished for, once the catalog is there.
func (s *welcomeScreen) take(wish welcomeWish) tea.Cmd {
	v := s.env.Visit
	s.wish = wish
	if wish == wishNothing {
		return nil
	}
	if v.Catalog == nil {
		if v.Failed != nil {
			s.wish = wishNothing
			return push(newFailed(s.env))
		}
		return nil
	}
	s.wish = wishNothing
	switch wish {
	case wishBrowse:
		return push(newBrowse(s.env))
	case wishTried:
		v.Restore(v.causes())
		return push(newLog(s.env))
	case wishContinue:
		v.Continue(v.causes())
		if v.Session.Done() {
			return tea.Sequence(push(newQuestion(s.env)), push(newReview(s.env)))
		}
		return push(newQuestion(s.env))
	}
	form := quiz.Full
	if wish == wishQuick {
		form = quiz.Quick
	}
	if v.CanContinue() {
		return push(s.askAnew(form))
	}
	return push(s.begin(form))
}

// begin opens the first question, or asks first whose computer this is.
func (s *welcomeScreen) begin(form quiz.Form) Screen {
	start := func() Screen {
		s.env.Visit.Start(form, s.env.Visit.causes())
		return newQuestion(s.env)
	}
	if s.env.Visit.MustDecide() {
		return newKeep(s.env, start)
	}
	return start()
}

// askAnew asks before earlier answers give way to new ones.
func (s *welcomeScreen) askAnew(form quiz.Form) Screen {
	w := func() words.Welcome { return s.env.Words.Welcome }
	return newAsk(s.env.KitEnv, func() string { return w().AnewAsk }, func() string { return w().AnewNote },
		askRow{func() string { return w().Continue }, func() tea.Cmd {
			return tea.Sequence(pop(), send(continueMsg{}))
		}},
		askRow{func() string { return w().Anew }, func() tea.Cmd { return swap(s.begin(form)) }})
}

// continueMsg asks the welcome to go on with the answers there are.
type continueMsg struct{}

func (s *welcomeScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Welcome
	s.menu.at = min(s.menu.at, len(s.wishes())-1) // there may be fewer than before
	b := &block{width: s.width}
	b.text(t.Title, w.Hello)
	b.text(t.Text, w.What)
	if s.height > 16 {
		b.gap()
	}
	s.menu.rows(s.env.KitEnv, b, s.rows())
	b.gap()
	for _, fact := range w.Facts {
		b.hang("· ", t.Dim, fact)
	}
	b.gap()
	b.text(t.Text, w.Pillars)
	return b.view(&s.menu, s.height, s.env.KitEnv)
}

func (s *welcomeScreen) rows() []row {
	w := s.env.Words.Welcome
	var rows []row
	for _, wish := range s.wishes() {
		r := row{}
		switch wish {
		case wishContinue:
			r.label = w.Continue
		case wishTried:
			r = row{label: s.env.Words.Reflect.Title, note: s.env.Words.Reflect.LogEmptyDo}
		case wishFull:
			r = row{label: text.Fill(w.Full, "minutes", s.minutes(quiz.Full)), note: w.FullNote}
		case wishQuick:
			r = row{label: text.Fill(w.Quick, "minutes", s.minutes(quiz.Quick)), note: w.QuickNote}
		case wishBrowse:
			r = row{label: w.Browse, note: w.BrowseNote}
		}
		if wish == s.wish {
			r.note = s.env.Words.App.Loading
		}
		rows = append(rows, r)
	}
	return rows
}

// minutes says about how long a form takes.
func (s *welcomeScreen) minutes(form quiz.Form) string {
	return s.env.Words.Question.Minutes.For(s.env.Lang, s.env.Visit.opt.Questions.Minutes(form))
}
