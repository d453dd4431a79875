package tui

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/visit"
	"aina/tui/facts"
)

// reflectScreen asks how something went that was tried: which role and when,
// joy, energy, whether one would again, and a line of one's own.
type reflectScreen struct {
	env *Env
	size
	page    page
	trial   *visit.Trial
	control control
	lang    catalog.Lang
}

// newReflect asks about a new try: of the role o, or of one still to be named.
func newReflect(env *Env, o *catalog.Opportunity) *reflectScreen {
	return askTrial(env, visit.NewTrial(o, env.Today))
}

// newReflectAgain asks again about entry i of the log.
func newReflectAgain(env *Env, i int) *reflectScreen { return askTrial(env, env.Visit.TrialOf(i)) }

func askTrial(env *Env, t *visit.Trial) *reflectScreen {
	s := &reflectScreen{env: env, trial: t}
	s.ask()
	return s
}

// ask asks the step at which the trial stands.
func (s *reflectScreen) ask() {
	s.page, s.lang = page{}, s.env.Lang
	s.control = trialControl(s.env, s.trial)
}

func (s *reflectScreen) Title() string { return s.env.Words.Reflect.Title }
func (s *reflectScreen) Typing() bool  { return s.control.typing() }

func (s *reflectScreen) Told() string {
	at, all := s.trial.Progress()
	return text.Fill(s.env.Words.Reflect.Progress, "at", strconv.Itoa(at), "all", strconv.Itoa(all))
}

func (s *reflectScreen) Gone() float64 {
	at, all := s.trial.Progress()
	return float64(at-1) / float64(all)
}

func (s *reflectScreen) Offers() []Offer {
	k := s.env.Words.Keys
	offers := s.control.offers()
	if s.trial.At.Optional() {
		offers = append(offers, Offer{Do: DoSkip, Label: k.Skip, Foot: true})
	}
	return append(offers, Offer{Do: DoBack, Label: k.Back, Foot: true})
}

// stepsBack reports that Esc goes one question back before it leaves.
func (s *reflectScreen) stepsBack() bool { return !s.trial.AtFirst() }

func (s *reflectScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case DoBack:
		s.gather()
		if !s.trial.Back() {
			return pop()
		}
		s.ask()
		return nil
	case DoSkip:
		s.take(quiz.Answer{})
		return s.onward()
	}
	if _, ok := msg.(catalogMsg); ok {
		if f, naming := s.control.(*roleField); naming {
			f.renew()
			return nil
		}
		s.gather()
		s.ask()
		return nil
	}
	done, cmd := s.control.update(msg)
	if !done {
		return cmd
	}
	a, _ := s.control.answer()
	if s.trial.At == visit.When && !s.been(a.Text) {
		return notice(text.Fill(s.env.Words.Reflect.WhenBad, "text", a.Text))
	}
	s.take(a)
	return s.onward()
}

// been reports whether a text is a day that is not still to come.
func (s *reflectScreen) been(day string) bool {
	return source.IsDate(day) && catalog.Date(day) <= s.env.Today
}

// hold writes down what was said so far when the program ends in the middle.
// Whoever steps back out of the first question has thought better of it, and
// nothing is written.
func (s *reflectScreen) hold() {
	s.gather()
	if v := s.env.Visit; v.LeaveTrial(s.trial) {
		v.refresh()
	}
}

func (s *reflectScreen) half() bool {
	s.gather()
	return s.trial.Reflection.HasAnswer()
}

// gather takes up what was said so far.
func (s *reflectScreen) gather() {
	a, said := s.control.answer()
	if said && (s.trial.At != visit.When || s.been(a.Text)) {
		s.take(a)
	}
}

// onward asks the next thing, or writes the reflection down and shows what the
// picture made of it.
func (s *reflectScreen) onward() tea.Cmd {
	if s.trial.Next() {
		s.ask()
		return nil
	}
	v := s.env.Visit
	before := v.Snapshot()
	v.WriteTrial(s.trial)
	v.refresh()
	return tea.Batch(v.save(), swap(newTaught(s.env, s.trial.Reflection, before)))
}

func (s *reflectScreen) View() []string {
	if s.lang != s.env.Lang { // the hints of a control are in its language
		s.gather()
		s.ask()
	}
	t := s.env.Theme
	b := &block{width: s.width}
	if s.trial.At > visit.Which {
		b.text(t.Dim, s.trial.Reflection.Name(s.env.Visit.Catalog, s.env.Lang))
		if s.height > 12 {
			b.gap()
		}
	}
	b.text(t.Title, facts.Asks(s.env.Words.Reflect, s.trial.At))
	if s.height > 10 {
		b.gap()
	}
	s.control.draw(b)
	return s.page.follow(b, s.height, s.env.KitEnv)
}
