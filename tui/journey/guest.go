package journey

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/person"
	"aina/tui/facts"
	"aina/tui/kit"
	"aina/tui/live"
)

// Host is who lets people answer one after another, such as a workshop.
type Host struct {
	// Finished gets the answers of a guest who has come to the end, and again when they
	// change something.
	Finished func(quiz.Answers)
	// Full reports whether a guest may change to the full form.
	Full bool
	// Leave ends the visit of the guest, who has said that they are done.
	Leave func() tea.Cmd
}

// NewGuest makes the journey of one person who answers the quick form as a guest. Nothing
// of them is kept, no way leads to a file, and with the journey all of them is gone. n
// numbers the guests, so that what is still worked out for one is not shown to the next.
func NewGuest(env *kit.Env, c *catalog.Catalog, q *quiz.Questionnaire, host Host, n int) *Journey {
	j := New(Options{
		Questions: func() *quiz.Questionnaire { return q }, NoSave: true, Kept: person.State{}, Host: &host,
		Read: func() (*catalog.Catalog, source.Problems, error) { return c, nil, nil },
	})
	j.env = &Env{Env: env, Visit: newVisit(env, j.opt)}
	v := j.env.Visit
	v.Source.Update(env, live.LoadedMsg{Catalog: c})
	v.insight.n = n << 16
	v.Start(quiz.Quick, c.Causes)
	return j
}

// Questions returns the screen that asks the questions of a form.
func (j *Journey) Questions(f quiz.Form) kit.Screen {
	v := j.env.Visit
	if v.Session.Form() != f {
		v.Session.Switch(f)
	}
	if v.sketched { // what the card left open is asked now
		v.sketched = false
		for i := range v.Session.Len() {
			if a, _ := v.Session.Given(i); a.Skipped {
				v.Session.Unset(i)
			}
		}
		v.Session.Return(0)
	}
	return newQuestion(j.env)
}

// Complete reports whether a guest has come to the end, and is counted.
func (j *Journey) Complete() bool { return j.env.Visit.Progress().Complete() }

// Leave asks a guest whether they are done.
func (j *Journey) Leave() *kit.Dialog { return leaveHost(j.env) }

// leaveHost asks before everything of a guest disappears.
func leaveHost(env *Env) *kit.Dialog {
	complete := env.Visit.Progress().Complete()
	say := func(done, stop func(*words.Words) string) func() string {
		return func() string {
			if complete {
				return done(env.Words)
			}
			return stop(env.Words)
		}
	}
	return kit.NewDialog(env.Env,
		say(func(w *words.Words) string { return w.Workshop.Person.DoneAsk }, func(w *words.Words) string { return w.Workshop.Person.StopAsk }),
		say(func(w *words.Words) string { return w.Workshop.Person.DoneNote }, func(w *words.Words) string { return w.Workshop.Person.StopNote }),
		kit.DialogRow{
			Label: say(func(w *words.Words) string { return w.Workshop.Person.DoneStay }, func(w *words.Words) string { return w.App.LeaveStay }),
			Do:    kit.Pop,
		},
		kit.DialogRow{
			Label: say(func(w *words.Words) string { return w.Workshop.Person.DoneGo }, func(w *words.Words) string { return w.App.LeaveGo }),
			Do:    func() tea.Cmd { return nextPerson(env) },
		})
}

// hand hands over the answers of a guest.
func (v *Visit) hand() {
	if v.opt.Host != nil && v.Session != nil && v.Progress().Complete() {
		v.opt.Host.Finished(v.Session.Answers())
	}
}

// ownOffers are offers for who is nobody's guest: to write down what was tried, and to
// hand the keyboard to the next person. A guest tries nothing yet, and ends by the host.
func ownOffers(env *Env, tried string) []kit.Offer {
	if env.Visit.opt.Host != nil {
		return nil
	}
	return []kit.Offer{{Action: kit.ActionTried, Label: tried}, {Action: kit.ActionNextPerson, Label: env.Words.Welcome.NextPerson}}
}

// nextPerson lets another person begin on the same computer. What was kept of the one
// before stays in its file, which nothing replaces; all else is forgotten. The language
// stays.
func nextPerson(env *Env) tea.Cmd {
	if host := env.Visit.opt.Host; host != nil {
		return host.Leave()
	}
	before := env.Visit
	save := before.save()
	opt := before.opt
	opt.Kept, opt.Found, opt.NoSave = person.State{}, false, true
	next := newVisit(env.Env, opt)
	next.Source, next.prepared = before.Source, before.prepared
	next.Prepare = next.prepare
	next.insight = insight{n: before.insight.n + 1} // what is still worked out is not theirs
	env.Visit = next
	said := env.Words.Welcome.NextStarted
	if before.Keeps && !before.unsaved || before.opt.Found {
		said = env.Words.Welcome.NextKept
	}
	return tea.Sequence(save, kit.Reset(newWelcome(env)), kit.Notice(said))
}

// askNextPerson asks before answers that nothing keeps are forgotten.
func askNextPerson(env *Env) tea.Cmd {
	if !env.Visit.WouldLose() {
		return nextPerson(env)
	}
	w := func() string { return env.Words.Welcome.NextAsk }
	return kit.Push(kit.NewDialog(env.Env, w, func() string { return env.Words.App.LeaveNote },
		kit.DialogRow{Label: func() string { return env.Words.App.LeaveStay }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return env.Words.Welcome.NextPerson }, Do: func() tea.Cmd { return nextPerson(env) }}))
}

// cardScreen asks a guest the short card, in place of the questions of a form. What is
// marked becomes answers of the quick form.
type cardScreen struct {
	env *Env
	kit.Size
	page  kit.Page
	asks  []quiz.Question
	given quiz.Answers
	at    int
	field kit.Field
}

// Card returns the screen that asks the short card. It is the same each time, with what
// was marked.
func (j *Journey) Card(c card.Card) kit.Screen {
	if j.card == nil {
		j.card = &cardScreen{env: j.env, asks: facts.CardQuestions(c), given: quiz.Answers{}}
	}
	j.card.load(0)
	return j.card
}

func (s *cardScreen) load(at int) {
	s.at, s.page = at, kit.Page{}
	q := s.asks[at]
	if q.Kind.HasMarks() {
		s.field = kit.NewMarks(s.env.Env, q, s.given[q.ID])
	} else {
		s.field = kit.NewChoice(s.env.Env, q, quiz.Part{}, s.given[q.ID])
	}
}

func (s *cardScreen) Single() {}

func (s *cardScreen) Title() string {
	return s.env.Visit.Session.Questionnaire().Part(s.asks[s.at].Section).Title.In(s.env.Lang)
}

// Status says which of the questions this is.
func (s *cardScreen) Status() string {
	return text.Fill(s.env.Words.Workshop.Card.Step, "at", strconv.Itoa(s.at+1), "all", strconv.Itoa(len(s.asks)))
}

// Progress is the part of the questions before this one.
func (s *cardScreen) Progress() float64 { return float64(s.at) / float64(len(s.asks)) }

func (s *cardScreen) Offers() []kit.Offer {
	k := s.env.Words.Keys
	marks, skip := s.asks[s.at].Kind.HasMarks(), k.Skip
	_, said := s.field.Answer()
	if said {
		skip = k.Next
	}
	return append(s.field.Offers(),
		kit.Offer{Action: kit.ActionNext, Label: k.Next, Foot: marks},
		kit.Offer{Action: kit.ActionSkip, Label: skip, Foot: !marks && !said},
		kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true})
}

func (s *cardScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionBack:
		s.take()
		if s.at == 0 {
			return kit.Pop()
		}
		s.load(s.at - 1)
		return nil
	case kit.ActionNext, kit.ActionSkip:
		return s.next()
	}
	if done, cmd := s.field.Update(msg); !done {
		return cmd
	}
	return s.next()
}

// take keeps what is marked.
func (s *cardScreen) take() {
	if a, said := s.field.Answer(); said {
		s.given[s.asks[s.at].ID] = a
	} else {
		delete(s.given, s.asks[s.at].ID)
	}
}

// next goes to the next question, or after the last one to the result.
func (s *cardScreen) next() tea.Cmd {
	s.take()
	if s.at+1 < len(s.asks) {
		s.load(s.at + 1)
		return nil
	}
	marks := facts.CardMarks(s.given)
	if err := facts.FillFromCard(s.env.Visit.Session, marks); err != nil {
		return kit.Warn(kit.Describe(err, s.env.Lang))
	}
	s.env.Visit.sketched = true
	result := kit.Push(arrive(s.env))
	if marks.Empty() {
		return tea.Sequence(result, kit.Notice(s.env.Words.Workshop.Card.Nothing))
	}
	return result
}

func (s *cardScreen) View() []string {
	t, lang, q := s.env.Theme, s.env.Lang, s.asks[s.at]
	b := &kit.Block{Width: s.Width}
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
