package journey

import (
	"reflect"
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
	page   kit.Page
	at     int // the question; Len: past the last one
	field  kit.Field
	stored quiz.Answer     // the answer to it when the field was made, or when its draft was saved
	told   map[string]bool // questions that the person was told to have left without a mark
}

func newQuestion(env *Env) *questionScreen {
	s := &questionScreen{env: env, told: map[string]bool{}}
	s.load(env.Visit.Session.At())
	return s
}

func (s *questionScreen) Single() {}

// load makes the field of a question. Past the last one there is none.
func (s *questionScreen) load(at int) {
	v := s.env.Visit
	s.at, s.field, s.page = at, nil, kit.Page{}
	if at >= v.Session.Len() {
		return
	}
	s.stored, _ = v.Session.Given(at)
	switch q := s.question(); q.Kind {
	case quiz.Pick, quiz.Many:
		s.field = kit.NewMarks(s.env.Env, q, s.stored)
	case quiz.Levels:
		s.field = kit.NewLevels(s.env.Env, q, s.stored)
	case quiz.Place:
		s.field = kit.NewPlaceField(s.env.Env, v.Source, s.stored)
	case quiz.Open:
		s.field = kit.NewTextField(s.env.Env, s.stored)
	default:
		s.field = kit.NewChoice(s.env.Env, q, s.part(), s.stored)
	}
}

func (s *questionScreen) question() quiz.Question { return s.env.Visit.Session.Question(s.at) }

func (s *questionScreen) part() quiz.Part {
	return s.env.Visit.Session.Questionnaire().PartOf(s.question())
}

// Title is that of the section.
func (s *questionScreen) Title() string { return s.part().Title.In(s.env.Lang) }

// Status says which question this is, in fewer words on a narrow terminal.
func (s *questionScreen) Status() string {
	v, w := s.env.Visit.Session, s.env.Words.Question
	at, all := strconv.Itoa(min(s.at+1, v.Len())), strconv.Itoa(v.Len())
	if s.Width < kit.RoomyWidth {
		return text.Fill(w.ProgressShort, "at", at, "all", all, "minutes", strconv.Itoa(v.Minutes()))
	}
	return text.Fill(w.Progress, "at", at, "all", all, "minutes", w.Minutes.For(s.env.Lang, v.Minutes()))
}

// Progress is the part of the questions before this one.
func (s *questionScreen) Progress() float64 {
	return float64(s.at) / float64(max(1, s.env.Visit.Session.Len()))
}

// Rail shows the parts of the questionnaire.
func (s *questionScreen) Rail() []float64 { return rail(s.env.Visit.Session, s.at) }

func (s *questionScreen) Typing() bool { return s.field != nil && s.field.Typing() }

func (s *questionScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words.Question
	if s.field == nil {
		return []kit.Offer{{Action: kit.ActionBack, Label: k.Back, Foot: true}}
	}
	_, said := s.field.Answer()
	marks := s.question().Kind.HasMarks()
	offers := s.field.Offers()
	if said || marks {
		offers = append(offers, kit.Offer{Action: kit.ActionNext, Label: k.Next, Foot: marks || s.question().Limit.IsWish()})
	}
	if said {
		offers = append(offers,
			kit.Offer{Action: kit.ActionSkip, Label: k.Next},
			kit.Offer{Action: kit.ActionClear, Label: w.TakeBack})
	} else {
		offers = append(offers, kit.Offer{Action: kit.ActionSkip, Label: k.Skip, Foot: true})
	}
	offers = append(offers,
		kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true},
		kit.Offer{Action: kit.ActionWhy, Label: k.Why, Foot: true})
	if s.env.Visit.Session.Answered() > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionReview, Label: k.Review})
	}
	return offers
}

func (s *questionScreen) Update(msg tea.Msg) tea.Cmd {
	session := s.env.Visit.Session
	if _, ok := msg.(kit.ResumedMsg); ok {
		s.resume()
		return nil
	}
	switch {
	case s.field == nil && msg == kit.ActionBack:
		return kit.Pop()
	case s.field == nil:
		return nil
	case msg == kit.ActionBack:
		return s.back()
	case msg == kit.ActionReview:
		s.SaveDraft()
		return tea.Batch(s.env.Visit.save(), kit.Push(newReview(s.env)))
	}
	if done, cmd := s.ask(msg); !done {
		return cmd
	}
	session.Return(s.at + 1)
	if s.env.Visit.BreathesAfter(s.at) {
		return tea.Batch(s.env.Visit.save(), kit.Push(&chapterScreen{env: s.env, before: s.at}))
	}
	return tea.Batch(s.env.Visit.save(), s.show())
}

// ask does what concerns one question alone, and reports whether the person has
// finished with it.
func (s *questionScreen) ask(msg tea.Msg) (done bool, cmd tea.Cmd) {
	session := s.env.Visit.Session
	switch msg {
	case kit.ActionNext:
		return s.answer()
	case kit.ActionSkip:
		if _, said := s.field.Answer(); !said {
			_ = session.Set(s.at, quiz.Answer{Skipped: true}) // every question can be skipped
			return true, nil
		}
		return s.answer()
	case kit.ActionClear:
		session.Unset(s.at)
		s.load(s.at)
		return false, tea.Batch(s.env.Visit.save(), kit.Notice(s.env.Words.Question.TakenBack))
	case kit.ActionWhy:
		return false, kit.Push(newWhy(s.env, s.part()))
	}
	if done, cmd := s.field.Update(msg); !done {
		return false, cmd
	}
	return s.answer()
}

// answer gives the answer, or skips the question if there is none. Who leaves marks
// without an answer is told once.
func (s *questionScreen) answer() (done bool, cmd tea.Cmd) {
	q := s.question()
	a, said := s.field.Answer()
	if !said {
		if (q.Kind == quiz.Levels || q.Kind == quiz.Pick) && !s.told[q.ID] {
			s.told[q.ID] = true
			return false, kit.Notice(s.env.Words.Question.NothingMarked)
		}
		a = quiz.Answer{Skipped: true}
	}
	if err := s.env.Visit.Session.Set(s.at, a); err != nil {
		return false, kit.Notice(kit.Describe(err, s.env.Lang))
	}
	return true, nil
}

// resume comes back from another screen. The field stays as it was left, with what
// was half said, unless the other screen led to another question or changed the
// answer to this one.
func (s *questionScreen) resume() {
	session := s.env.Visit.Session
	if session.Done() {
		session.Back()
	}
	if now, _ := session.Given(session.At()); session.At() != s.at || !reflect.DeepEqual(now, s.stored) {
		s.load(session.At())
	}
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
	if s.field == nil {
		return
	}
	session := s.env.Visit.Session
	if a, said := s.field.Answer(); said {
		_ = session.Set(s.at, a) // the field returns valid answers
		s.stored, _ = session.Given(s.at)
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

// show shows the current question, or after the last one the result.
func (s *questionScreen) show() tea.Cmd {
	s.load(s.env.Visit.Session.At())
	if s.field == nil {
		return kit.Push(arrive(s.env))
	}
	return nil
}

func (s *questionScreen) View() []string {
	if s.field == nil {
		return nil
	}
	t, lang := s.env.Theme, s.env.Lang
	q := s.question()
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
