package journey

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/kit"
)

// questionScreen asks the questions one by one. The field takes the kind of answer
// that a question has.
type questionScreen struct {
	env *Env
	kit.Size
	page     kit.Page
	field    kit.Field
	returnTo int // the question to return to from the review; -1: none
}

func newQuestion(env *Env) *questionScreen {
	s := &questionScreen{env: env, returnTo: -1}
	s.load()
	return s
}

// load makes the field of the current question. After the last one there is none,
// and the review is open.
func (s *questionScreen) load() {
	v := s.env.Visit
	s.field, s.page = nil, kit.Page{}
	q, ok := v.Session.Current()
	if !ok {
		return
	}
	given, _ := v.Session.Given(v.Session.At())
	switch q.Kind {
	case quiz.Pick, quiz.Many:
		s.field = kit.NewMarks(s.env.Env, q, given)
	case quiz.Levels:
		s.field = kit.NewLevels(s.env.Env, q, given)
	case quiz.Place:
		s.field = kit.NewPlaceField(s.env.Env, v.Source, given)
	case quiz.Open:
		s.field = kit.NewTextField(s.env.Env, given)
	default:
		s.field = kit.NewChoice(s.env.Env, q, s.part(), given)
	}
}

func (s *questionScreen) part() quiz.Part {
	q, _ := s.env.Visit.Session.Current()
	return s.env.Visit.Session.Questionnaire().Part(q.Section)
}

// Title is that of the section.
func (s *questionScreen) Title() string { return s.part().Title.In(s.env.Lang) }

// Status says which question this is, in fewer words on a narrow terminal.
func (s *questionScreen) Status() string {
	v, w := s.env.Visit.Session, s.env.Words.Question
	at, all := strconv.Itoa(min(v.At()+1, v.Len())), strconv.Itoa(v.Len())
	if s.Width < kit.RoomyWidth {
		return text.Fill(w.ProgressShort, "at", at, "all", all, "minutes", strconv.Itoa(v.Minutes()))
	}
	return text.Fill(w.Progress, "at", at, "all", all, "minutes", w.Minutes.For(s.env.Lang, v.Minutes()))
}

// Progress is the part of the questions before this one.
func (s *questionScreen) Progress() float64 {
	v := s.env.Visit.Session
	return float64(v.At()) / float64(max(1, v.Len()))
}

func (s *questionScreen) Typing() bool { return s.field != nil && s.field.Typing() }

func (s *questionScreen) Offers() []kit.Offer {
	if s.field == nil {
		return []kit.Offer{{Action: kit.ActionBack, Label: s.env.Words.Keys.Back, Foot: true}}
	}
	k := s.env.Words.Keys
	offers := append(s.field.Offers(),
		kit.Offer{Action: kit.ActionSkip, Label: k.Skip, Foot: true},
		kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true},
		kit.Offer{Action: kit.ActionWhy, Label: k.Why, Foot: true})
	if _, said := s.field.Answer(); said {
		offers = append(offers, kit.Offer{Action: kit.ActionNext, Label: k.Next})
	}
	if s.env.Visit.Session.Answered() > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionReview, Label: k.Review})
	}
	return offers
}

func (s *questionScreen) Update(msg tea.Msg) tea.Cmd {
	session := s.env.Visit.Session
	if _, ok := msg.(kit.ResumedMsg); ok {
		switch {
		case session.Done() && s.returnTo >= 0:
			session.Return(s.returnTo)
		case session.Done():
			session.Back()
		}
		s.returnTo = -1
		s.load()
		return nil
	}
	if s.field == nil {
		if msg == kit.ActionBack {
			return kit.Pop()
		}
		return nil
	}
	switch msg {
	case kit.ActionBack:
		return s.back()
	case kit.ActionSkip:
		session.Skip()
		return s.next()
	case kit.ActionNext:
		return s.done()
	case kit.ActionWhy:
		return kit.Push(newWhy(s.env, s.part()))
	case kit.ActionReview:
		s.SaveDraft()
		save := s.env.Visit.save()
		s.returnTo = session.At()
		session.Return(session.Len())
		return tea.Batch(save, kit.Push(newReview(s.env)))
	}
	done, cmd := s.field.Update(msg)
	if done {
		return s.done()
	}
	return cmd
}

// HasDraft reports whether there is an answer that is not given yet.
func (s *questionScreen) HasDraft() bool {
	if s.field == nil {
		return false
	}
	_, said := s.field.Answer()
	return said
}

// SaveDraft gives the answer so far, so that leaving a question loses nothing.
func (s *questionScreen) SaveDraft() {
	session := s.env.Visit.Session
	if s.field == nil {
		return
	}
	if a, said := s.field.Answer(); said {
		_ = session.Set(session.At(), a) // the field returns valid answers
	}
}

// back gives the answer so far and goes to the question before, or leaves the first.
func (s *questionScreen) back() tea.Cmd {
	session := s.env.Visit.Session
	s.SaveDraft()
	save := s.env.Visit.save()
	if !session.Back() {
		return tea.Batch(save, kit.Pop())
	}
	return tea.Batch(save, s.show())
}

// done gives the answer, or skips the question if there is none.
func (s *questionScreen) done() tea.Cmd {
	session := s.env.Visit.Session
	a, said := s.field.Answer()
	if !said {
		session.Skip()
	} else if err := session.Answer(a); err != nil {
		return kit.Notice(kit.Describe(err, s.env.Lang))
	}
	return s.next()
}

// next saves the answers and shows the next question.
func (s *questionScreen) next() tea.Cmd {
	return tea.Batch(s.env.Visit.save(), s.show())
}

func (s *questionScreen) show() tea.Cmd {
	s.load()
	if s.field == nil {
		return kit.Push(newReview(s.env))
	}
	return nil
}

func (s *questionScreen) View() []string {
	if s.field == nil {
		return nil
	}
	t, lang := s.env.Theme, s.env.Lang
	q, _ := s.env.Visit.Session.Current()
	b := &kit.Block{Width: s.Width}
	if ask := s.part().Ask.In(lang); ask != "" && q.Kind == quiz.Scale {
		b.Text(t.Dim, ask)
		if s.Height > 12 {
			b.Gap()
		}
	}
	b.Text(t.Title, q.Text.In(lang))
	if note := q.Note.In(lang); note != "" {
		b.Text(t.Dim, note)
	}
	if s.Height > 10 {
		b.Gap()
	}
	s.field.Draw(b)
	return s.page.Follow(b, s.Height, s.env.Env)
}

// newWhy explains why a section is asked.
func newWhy(env *Env, part quiz.Part) kit.Screen {
	return kit.NewText(env.Env,
		func() string { return part.Title.In(env.Lang) },
		func(b *kit.Block) {
			b.Text(env.Theme.Title, text.Capitalize(env.Words.Keys.Why))
			b.Gap()
			b.Text(env.Theme.Text, part.Reason.In(env.Lang))
		})
}
