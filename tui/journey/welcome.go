package journey

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/kit"
	"aina/tui/live"
)

// welcomeScreen says what Aina is and what it is not, and offers the ways to begin.
// Who comes back finds what they left.
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
	wishPlan
	wishMatches
	wishReflect
	wishReview
	wishAgain
	wishFull
	wishQuick
	wishBrowse
	wishNextPerson
	wishCode
	wishBrought // answers given elsewhere, with which the program was started
)

func newWelcome(env *Env) *welcomeScreen { return &welcomeScreen{env: env} }

func (s *welcomeScreen) Single() {}

func (s *welcomeScreen) Title() string   { return s.env.Words.Welcome.Title }
func (s *welcomeScreen) Menu() *kit.Menu { return &s.menu }

func (s *welcomeScreen) Offers() []kit.Offer {
	return kit.ChooseOffers(s.env.Env)
}

// wishes lists what can be done from here.
func (s *welcomeScreen) wishes() []welcomeWish {
	v := s.env.Visit
	if !v.CanContinue() {
		wishes := []welcomeWish{wishFull, wishQuick, wishBrowse, wishCode}
		if v.HasPlan() {
			wishes = append([]welcomeWish{wishPlan, wishReflect}, wishes...)
		}
		return wishes
	}
	var wishes []welcomeWish
	p := v.Progress()
	switch {
	case !p.Complete():
		wishes = append(wishes, wishContinue)
		if p.Shortlisted > 0 {
			wishes = append(wishes, wishPlan)
		}
	case p.Shortlisted > 0:
		wishes = append(wishes, wishPlan, wishMatches)
	default:
		wishes = append(wishes, wishMatches, wishPlan)
	}
	return append(wishes, wishReflect, wishReview, wishAgain, wishBrowse, wishCode, wishNextPerson)
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
	switch {
	case wish == wishNothing:
		return nil
	case v.Catalog == nil && v.Failed == nil:
		return nil // it is still read
	case v.Catalog == nil:
		s.wish = wishNothing
		return kit.Push(s.env.Visit.NewFailed(s.env.Env))
	}
	s.wish = wishNothing
	switch wish {
	case wishBrowse:
		return kit.Push(newBrowse(s.env))
	case wishNextPerson:
		return askNextPerson(s.env)
	case wishAgain:
		return kit.Push(s.askReplace())
	case wishFull:
		return kit.Push(s.begin(quiz.Full))
	case wishQuick:
		return kit.Push(s.begin(quiz.Quick))
	case wishCode:
		return kit.Push(newHave(s.env))
	case wishBrought:
		return kit.Push(bring(s.env, *v.opt.Brought))
	case wishReflect:
		v.Restore(v.causes())
		return kit.Push(newLog(s.env))
	}
	v.Continue(v.causes())
	v.refresh()
	switch {
	case wish == wishPlan:
		return kit.Push(toPlan(s.env))
	case wish == wishMatches:
		return kit.Push(newMatches(s.env))
	case wish == wishReview:
		return kit.Push(newReview(s.env))
	case v.Session.Done():
		return kit.Push(newResult(s.env))
	}
	return kit.Push(newQuestion(s.env))
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

// askReplace asks before new answers replace earlier ones, and by which form.
func (s *welcomeScreen) askReplace() kit.Screen {
	w := func() words.Welcome { return s.env.Words.Welcome }
	again := func(label func() string, form quiz.Form) kit.DialogRow {
		return kit.DialogRow{
			Label: func() string { return text.Fill(label(), "minutes", s.minutes(form)) },
			Do:    func() tea.Cmd { return kit.Swap(s.begin(form)) },
		}
	}
	return kit.NewDialog(s.env.Env, func() string { return w().RestartAsk }, func() string { return w().RestartNote },
		kit.DialogRow{Label: func() string { return w().Continue }, Do: func() tea.Cmd {
			return tea.Sequence(kit.Pop(), kit.Send(continueMsg{}))
		}},
		again(func() string { return w().Full }, quiz.Full),
		again(func() string { return w().Quick }, quiz.Quick))
}

// continueMsg asks the welcome screen to continue with the earlier answers.
type continueMsg struct{}

func (s *welcomeScreen) View() []string {
	t, w := s.env.Theme, s.env.Words.Welcome
	s.menu.At = min(s.menu.At, len(s.wishes())-1) // there may be fewer than before
	b := &kit.Block{Width: s.Width}
	if s.env.Visit.IsBack() {
		b.Text(t.Title, w.Back)
	} else {
		b.Text(t.Title, w.Hello)
		b.Text(t.Text, w.What)
	}
	if s.Height > 16 {
		b.Gap()
	}
	s.menu.DrawRows(s.env.Env, b, s.rows())
	b.Gap()
	private := w.Private
	if s.env.Visit.opt.Asked {
		private = w.Asked
	}
	for _, fact := range []string{w.NoTest, private, w.Independent} {
		b.Hang("· ", t.Dim, fact)
	}
	b.Gap()
	b.Text(t.Text, w.Pillars)
	return b.View(&s.menu, s.Height, s.env.Env)
}

func (s *welcomeScreen) rows() []kit.Row {
	var rows []kit.Row
	for _, wish := range s.wishes() {
		r := s.row(wish)
		if wish == s.wish {
			r.Note = s.env.Words.App.Loading
		}
		rows = append(rows, r)
	}
	return rows
}

func (s *welcomeScreen) row(wish welcomeWish) kit.Row {
	w, lang, p := s.env.Words.Welcome, s.env.Lang, s.env.Visit.Progress()
	switch wish {
	case wishContinue:
		return kit.Row{Label: w.Continue, Note: text.Fill(w.ContinueNote, "done", strconv.Itoa(p.Done), "all", strconv.Itoa(p.Asked))}
	case wishPlan:
		r := kit.Row{Label: s.env.Words.Plan.Title}
		if p.Shortlisted > 0 {
			r.Note = w.PlanNote.For(lang, p.Shortlisted)
		}
		return r
	case wishMatches:
		return kit.Row{Label: w.Matches}
	case wishReflect:
		if p.Tried > 0 {
			return kit.Row{Label: s.env.Words.Reflect.Title, Note: s.env.Words.Reflect.Tries.For(lang, p.Tried)}
		}
		return kit.Row{Label: s.env.Words.Reflect.Title}
	case wishReview:
		return kit.Row{Label: w.Review}
	case wishAgain:
		return kit.Row{Label: w.Restart}
	case wishFull:
		return kit.Row{Label: text.Fill(w.Full, "minutes", s.minutes(quiz.Full)), Note: w.FullNote}
	case wishQuick:
		return kit.Row{Label: text.Fill(w.Quick, "minutes", s.minutes(quiz.Quick)), Note: w.QuickNote}
	case wishCode:
		return kit.Row{Label: s.env.Words.Code.Have, Note: s.env.Words.Code.HaveNote}
	case wishNextPerson:
		return kit.Row{Label: w.NextPerson, Note: w.NextPersonNote}
	}
	if s.env.Visit.CanContinue() {
		return kit.Row{Label: w.Browse}
	}
	return kit.Row{Label: w.Browse, Note: w.BrowseNote}
}

// minutes says about how long a form takes.
func (s *welcomeScreen) minutes(form quiz.Form) string {
	return s.env.Words.Question.Minutes.For(s.env.Lang, s.env.Visit.opt.Questions().Minutes(form))
}
