package tui

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
)

// questionScreen walks the questions, one at a time. What kind of answer a
// question takes is its control's matter.
type questionScreen struct {
	env *Env
	size
	page    page
	control control
	from    int // where one stood when one went to look at the answers; -1: nowhere
}

func newQuestion(env *Env) *questionScreen {
	s := &questionScreen{env: env, from: -1}
	s.load()
	return s
}

// load makes the control of the question one stands at. Past the last one
// there is none: the review stands there.
func (s *questionScreen) load() {
	v := s.env.Visit
	s.control, s.page = nil, page{}
	q, ok := v.Session.Current()
	if !ok {
		return
	}
	given, _ := v.Session.Given(v.Session.At())
	switch q.Kind {
	case quiz.Pick, quiz.Many:
		s.control = newMarks(s.env.KitEnv, q, given)
	case quiz.Levels:
		s.control = newLevels(s.env.KitEnv, q, given)
	case quiz.Place:
		s.control = newPlaceField(s.env.KitEnv, v.Source, given)
	case quiz.Open:
		s.control = newOpenField(s.env.KitEnv, given)
	default:
		s.control = newChoice(s.env.KitEnv, q, s.part(), given)
	}
}

func (s *questionScreen) part() quiz.Part {
	q, _ := s.env.Visit.Session.Current()
	return s.env.Visit.Session.Questionnaire().Part(q.Section)
}

// Title is the section's.
func (s *questionScreen) Title() string { return s.part().Title.In(s.env.Lang) }

// Told says how far one has come; on a narrow terminal in fewer words.
func (s *questionScreen) Told() string {
	v, w := s.env.Visit.Session, s.env.Words.Question
	at, all := strconv.Itoa(min(v.At()+1, v.Len())), strconv.Itoa(v.Len())
	if s.width < roomyWidth {
		return text.Fill(w.ProgressShort, "at", at, "all", all, "minutes", strconv.Itoa(v.Minutes()))
	}
	return text.Fill(w.Progress, "at", at, "all", all, "minutes", w.Minutes.For(s.env.Lang, v.Minutes()))
}

// Gone is the part of the questions that is behind.
func (s *questionScreen) Gone() float64 {
	v := s.env.Visit.Session
	return float64(v.At()) / float64(max(1, v.Len()))
}

func (s *questionScreen) Typing() bool { return s.control != nil && s.control.typing() }

func (s *questionScreen) Offers() []Offer {
	if s.control == nil {
		return []Offer{{Do: DoBack, Label: s.env.Words.Keys.Back, Foot: true}}
	}
	k := s.env.Words.Keys
	offers := append(s.control.offers(),
		Offer{Do: DoSkip, Label: k.Skip, Foot: true},
		Offer{Do: DoBack, Label: k.Back, Foot: true},
		Offer{Do: DoWhy, Label: k.Why, Foot: true})
	if _, said := s.control.answer(); said {
		offers = append(offers, Offer{Do: DoNext, Label: k.Next})
	}
	if s.env.Visit.Session.Answered() > 0 {
		offers = append(offers, Offer{Do: DoReview, Label: k.Review})
	}
	return offers
}

func (s *questionScreen) Update(msg tea.Msg) tea.Cmd {
	session := s.env.Visit.Session
	if _, ok := msg.(resumedMsg); ok {
		switch {
		case session.Done() && s.from >= 0:
			session.Return(s.from)
		case session.Done():
			session.Back()
		}
		s.from = -1
		s.load()
		return nil
	}
	if s.control == nil {
		if msg == DoBack {
			return pop()
		}
		return nil
	}
	switch msg {
	case DoBack:
		return s.back()
	case DoSkip:
		session.Skip()
		return s.onward()
	case DoNext:
		return s.done()
	case DoWhy:
		return push(newWhy(s.env, s.part()))
	case DoReview:
		s.hold()
		save := s.env.Visit.save()
		s.from = session.At()
		session.Return(session.Len())
		return tea.Batch(save, push(newReview(s.env)))
	}
	done, cmd := s.control.update(msg)
	if done {
		return s.done()
	}
	return cmd
}

// half reports whether an answer is there that was not gone on from.
func (s *questionScreen) half() bool {
	if s.control == nil {
		return false
	}
	_, said := s.control.answer()
	return said
}

// hold keeps what was said so far, so that leaving a question loses nothing.
func (s *questionScreen) hold() {
	session := s.env.Visit.Session
	if s.control == nil {
		return
	}
	if a, said := s.control.answer(); said {
		_ = session.Set(session.At(), a) // the control gives answers that fit
	}
}

// back holds what was said and goes one question back, or out of the first.
func (s *questionScreen) back() tea.Cmd {
	session := s.env.Visit.Session
	s.hold()
	save := s.env.Visit.save()
	if !session.Back() {
		return tea.Batch(save, pop())
	}
	return tea.Batch(save, s.arrive())
}

// done gives the answer, or skips the question if nothing was said.
func (s *questionScreen) done() tea.Cmd {
	session := s.env.Visit.Session
	a, said := s.control.answer()
	if !said {
		session.Skip()
	} else if err := session.Answer(a); err != nil {
		return notice(describe(err, s.env.Lang))
	}
	return s.onward()
}

// onward keeps the answers and shows where one has come to.
func (s *questionScreen) onward() tea.Cmd {
	return tea.Batch(s.env.Visit.save(), s.arrive())
}

func (s *questionScreen) arrive() tea.Cmd {
	s.load()
	if s.control == nil {
		return push(newReview(s.env))
	}
	return nil
}

func (s *questionScreen) View() []string {
	if s.control == nil {
		return nil
	}
	t, lang := s.env.Theme, s.env.Lang
	q, _ := s.env.Visit.Session.Current()
	b := &block{width: s.width}
	if ask := s.part().Ask.In(lang); ask != "" && q.Kind == quiz.Scale {
		b.text(t.Dim, ask)
		if s.height > 12 {
			b.gap()
		}
	}
	b.text(t.Title, q.Text.In(lang))
	if note := q.Note.In(lang); note != "" {
		b.text(t.Dim, note)
	}
	if s.height > 10 {
		b.gap()
	}
	s.control.draw(b)
	return s.page.follow(b, s.height, s.env.KitEnv)
}

// newWhy says why a section is asked.
func newWhy(env *Env, part quiz.Part) Screen {
	return newText(env.KitEnv,
		func() string { return part.Title.In(env.Lang) },
		func(b *block) {
			b.text(env.Theme.Title, firstUpper(env.Words.Keys.Why))
			b.gap()
			b.text(env.Theme.Text, part.Reason.In(env.Lang))
		})
}
