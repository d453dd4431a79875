package tui

import (
	"reflect"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// reflectScreen asks how something went that was tried: which role and when,
// joy, energy, whether one would again, and a line of one's own.
type reflectScreen struct {
	env        *Env
	area       size
	top        int
	first      trialStep // the role is not asked where it is known
	at         trialStep
	control    control
	reflection quiz.Reflection
	entry      int // of the log; -1: a new one
	lang       catalog.Lang
}

// newReflect asks about a new try: of the role o, or of one still to be named.
func newReflect(env *Env, o *catalog.Opportunity) *reflectScreen {
	s := &reflectScreen{env: env, entry: -1, reflection: quiz.Reflection{On: env.Today}}
	if o != nil {
		s.reflection, s.first = quiz.NewReflection(o, env.Today), stepWhen
	}
	s.ask(s.first)
	return s
}

// newReflectAgain asks again about entry i of the log.
func newReflectAgain(env *Env, i int) *reflectScreen {
	s := &reflectScreen{env: env, entry: i, reflection: env.Visit.Log[i], first: stepWhen}
	s.ask(s.first)
	return s
}

func (s *reflectScreen) ask(at trialStep) {
	s.at, s.top, s.lang = at, 0, s.env.Lang
	s.control = at.control(s.env, s.reflection)
}

func (s *reflectScreen) Title() string    { return s.env.Words.Reflect.Title }
func (s *reflectScreen) Resize(area size) { s.area = area }
func (s *reflectScreen) Typing() bool     { return s.control.typing() }

func (s *reflectScreen) Told() string {
	return text.Fill(s.env.Words.Reflect.Progress, "at", itoa(int(s.at-s.first)+1), "all", itoa(int(trialSteps-s.first)))
}

func (s *reflectScreen) Gone() float64 {
	return float64(s.at-s.first) / float64(trialSteps-s.first)
}

func (s *reflectScreen) Offers() []Offer {
	k := s.env.Words.Keys
	offers := s.control.offers()
	if s.at.skips() {
		offers = append(offers, Offer{Do: DoSkip, Label: k.Skip, Foot: true})
	}
	return append(offers, Offer{Do: DoBack, Label: k.Back, Foot: true})
}

// stepsBack reports that Esc goes one question back before it leaves.
func (s *reflectScreen) stepsBack() bool { return s.at > s.first }

func (s *reflectScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case DoBack:
		if s.at == s.first {
			return pop()
		}
		s.gather()
		s.ask(s.at - 1)
		return nil
	case DoSkip:
		s.reflection = s.at.take(s.env, s.reflection, quiz.Answer{})
		return s.onward()
	}
	if _, ok := msg.(catalogMsg); ok {
		s.gather()
		s.ask(s.at)
		return nil
	}
	done, cmd := s.control.update(msg)
	if !done {
		return cmd
	}
	a, _ := s.control.answer()
	if s.at == stepWhen && !s.been(a.Text) {
		return notice(text.Fill(s.env.Words.Reflect.WhenBad, "text", a.Text))
	}
	s.reflection = s.at.take(s.env, s.reflection, a)
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
	if v := s.env.Visit; s.reflection.Begun() && (s.entry < 0 || !reflect.DeepEqual(s.reflection.Fit(), v.Log[s.entry])) {
		s.entry = v.write(s.reflection, s.entry)
	}
}

// gather takes up what was said so far.
func (s *reflectScreen) gather() {
	a, said := s.control.answer()
	if said && (s.at != stepWhen || s.been(a.Text)) {
		s.reflection = s.at.take(s.env, s.reflection, a)
	}
}

// onward asks the next thing, or writes the reflection down and shows what the
// picture made of it.
func (s *reflectScreen) onward() tea.Cmd {
	if s.at+1 < trialSteps {
		s.ask(s.at + 1)
		return nil
	}
	v := s.env.Visit
	before := v.Sight()
	v.write(s.reflection, s.entry)
	return tea.Batch(v.save(), swap(newTaught(s.env, s.reflection, before)))
}

func (s *reflectScreen) View() []string {
	if s.lang != s.env.Lang { // the hints of a control are in its language
		s.gather()
		s.ask(s.at)
	}
	t := s.env.Theme
	b := &block{width: s.area.width}
	if s.at > stepWhich {
		b.text(t.Dim, facts.Title(s.reflection, s.env.Visit.Catalog, s.env.Lang))
		if s.area.height > 12 {
			b.gap()
		}
	}
	b.text(t.Title, s.at.asks(s.env.Words.Reflect))
	if s.area.height > 10 {
		b.gap()
	}
	s.control.draw(b)
	s.top = b.follow(s.top, s.area.height)
	return window(b.lines, s.top, s.area.height, t.Dim)
}
