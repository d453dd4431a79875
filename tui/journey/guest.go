package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/source"
	"aina/quiz"
	"aina/quiz/person"
	"aina/tui/kit"
	"aina/tui/live"
)

// Host is who lets people answer one after another, such as a workshop.
type Host struct {
	// Finished gets the answers of a guest who has come to the end, and again when they
	// change something.
	Finished func(quiz.Answers)
	// Leave ends the visit of the guest, who has said that they are done.
	Leave func() tea.Cmd
}

// NewGuest makes the journey of one person who answers the quick form as a guest. Nothing
// of them is kept, no way leads to a file, and with the journey all of them is gone. n
// numbers the guests, so that what is still worked out for one is not shown to the next.
func NewGuest(env *kit.Env, c *catalog.Catalog, q *quiz.Questionnaire, host Host, n int) *Journey {
	j := New(Options{
		Questions: q, NoSave: true, Kept: person.State{}, Host: &host,
		Read: func() (*catalog.Catalog, source.Problems, error) { return c, nil, nil },
	})
	j.env = &Env{Env: env, Visit: newVisit(env, j.opt)}
	v := j.env.Visit
	v.Source.Update(env, live.LoadedMsg{Catalog: c})
	v.insight.n = n << 16
	v.Start(quiz.Quick, c.Causes)
	return j
}

// Questions returns the screen that asks the questions.
func (j *Journey) Questions() kit.Screen { return newQuestion(j.env) }

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
	next.Source = before.Source
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
