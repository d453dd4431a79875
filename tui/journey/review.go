package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/kit"
)

// reviewScreen shows all answers. The first row opens the result, the others their
// question.
type reviewScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
}

func newReview(env *Env) *reviewScreen { return &reviewScreen{env: env} }

func (s *reviewScreen) Title() string { return s.env.Words.Review.Title }

func (s *reviewScreen) Status() string { return answeredStatus(s.env) }

// answeredStatus says how many questions are answered.
func answeredStatus(env *Env) string {
	return env.Words.Review.Answered.For(env.Lang, env.Visit.Session.Answered())
}

func (s *reviewScreen) Offers() []kit.Offer {
	return kit.ChooseOffers(s.env.Env, kit.Offer{Action: kit.ActionResult, Label: s.env.Words.Result.Title})
}

// before counts the rows before the questions: the result, and in the quick form
// the change to the full one.
func (s *reviewScreen) before() int {
	if host := s.env.Visit.opt.Host; s.env.Visit.Session.Form() == quiz.Quick && (host == nil || host.Full) {
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
		return kit.Push(newQuestion(s.env))
	case msg == kit.ActionChoose:
		return kit.Push(newAnswer(s.env, s.menu.At-s.before()))
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
	said := facts.Answer(q, session.Questionnaire().PartOf(q), a, s.env.Visit.Catalog, lang)
	if a.Text != "" {
		return said // in their own words
	}
	return text.Capitalize(said)
}

// answerScreen asks one question again, opened from the review and leading back
// there.
type answerScreen struct{ *questionScreen }

func newAnswer(env *Env, at int) answerScreen {
	s := answerScreen{&questionScreen{env: env, told: map[string]bool{}}}
	s.load(at)
	return s
}

// Status is that of the review.
func (s answerScreen) Status() string { return answeredStatus(s.env) }

// Progress is the part of the questions that are answered.
func (s answerScreen) Progress() float64 {
	session := s.env.Visit.Session
	return float64(session.Answered()) / float64(max(1, session.Len()))
}

// Rail is empty: the review has no parts to go through.
func (s answerScreen) Rail() []float64 { return nil }

func (s answerScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionBack, kit.ActionReview:
		s.SaveDraft()
		return tea.Batch(s.env.Visit.save(), kit.Pop())
	}
	if _, resumed := msg.(kit.ResumedMsg); resumed {
		return nil
	}
	if done, cmd := s.ask(msg); !done {
		return cmd
	}
	return tea.Batch(s.env.Visit.save(), kit.Pop())
}
