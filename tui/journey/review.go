package journey

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/kit"
)

// reviewScreen shows all answers before the result. The first row opens the result,
// the others their question.
type reviewScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
}

func newReview(env *Env) *reviewScreen { return &reviewScreen{env: env} }

func (s *reviewScreen) Title() string { return s.env.Words.Review.Title }

func (s *reviewScreen) Status() string {
	return s.env.Words.Review.Answered.For(s.env.Lang, s.env.Visit.Session.Answered())
}

func (s *reviewScreen) Offers() []kit.Offer {
	return kit.ChooseOffers(s.env.Env, kit.Offer{Action: kit.ActionResult, Label: s.env.Words.Result.Title})
}

// before counts the rows before the questions: the result, and in the quick form
// the change to the full one.
func (s *reviewScreen) before() int {
	if s.env.Visit.Session.Form() == quiz.Quick {
		return 2
	}
	return 1
}

func (s *reviewScreen) Update(msg tea.Msg) tea.Cmd {
	session := s.env.Visit.Session
	switch {
	case msg == kit.ActionBack:
		return kit.Pop()
	case msg == kit.ActionResult, msg == kit.ActionChoose && s.menu.At == 0:
		return kit.Push(newResult(s.env))
	case msg == kit.ActionChoose && s.menu.At < s.before():
		session.Switch(quiz.Full)
		s.menu.At = 0
		return kit.Pop()
	case msg == kit.ActionChoose:
		session.Jump(s.menu.At - s.before())
		return kit.Pop()
	}
	s.menu.Move(msg, s.before()+session.Len())
	return nil
}

func (s *reviewScreen) View() []string {
	w, session, lang := s.env.Words, s.env.Visit.Session, s.env.Lang
	b := &kit.Block{Width: s.Width}
	b.Text(s.env.Theme.Dim, w.Review.Note)
	b.Gap()
	rows := []kit.Row{{Mark: "→", Label: w.Review.Go}}
	if s.before() > 1 {
		rows = append(rows, kit.Row{Mark: "+", Label: w.Review.ToFull})
	}
	section := quiz.Section("")
	for i := range session.Len() {
		q := session.Question(i)
		r := kit.Row{Lead: q.Text.In(lang), Mark: "–", Label: s.answer(i)}
		if q.Section != section {
			section = q.Section
			r.Head = session.Questionnaire().Part(section).Title.In(lang)
		}
		rows = append(rows, r)
	}
	s.menu.DrawRows(s.env.Env, b, rows)
	return b.View(&s.menu, s.Height, s.env.Env)
}

// answer returns an answer in words.
func (s *reviewScreen) answer(i int) string {
	session, lang := s.env.Visit.Session, s.env.Lang
	q := session.Question(i)
	a, ok := session.Given(i)
	switch {
	case !ok:
		return s.env.Words.Review.Open
	case a.Skipped:
		return s.env.Words.Review.Skipped
	}
	var parts []string
	label := func(s string) string { // only the first begins with a capital
		if len(parts) > 0 {
			return text.LowerName(s)
		}
		return s
	}
	for _, id := range a.Picked {
		o, known := q.Option(id)
		p, isPlace := s.env.Visit.Catalog.FindPlace(id)
		switch {
		case known:
			parts = append(parts, label(o.Label.In(lang)))
		case isPlace:
			parts = append(parts, p.Name.In(lang))
		default:
			parts = append(parts, id)
		}
	}
	for _, o := range q.Options {
		if level, ok := q.LevelOption(a.Levels[o.ID]); ok {
			parts = append(parts, label(o.Label.In(lang))+": "+text.LowerFirst(level.Label.In(lang)))
		}
	}
	if a.Scale > 0 {
		parts = append(parts, session.Questionnaire().Part(q.Section).Steps[a.Scale-1].In(lang))
	}
	if a.Text != "" {
		parts = append(parts, a.Text)
	}
	return strings.Join(parts, "; ")
}
