package journey

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/visit"
	"aina/tui/facts"
	"aina/tui/kit"
	"aina/tui/live"
)

// reflectScreen asks how it went when something was tried: which role and when, joy,
// energy, whether they would do it again, and a note.
type reflectScreen struct {
	env *Env
	kit.Size
	page  kit.Page
	trial *visit.Trial
	field kit.Field
	lang  catalog.Lang
}

// askTrial asks about a trial that is new, or again about an entry of the log.
func askTrial(env *Env, t *visit.Trial) *reflectScreen {
	s := &reflectScreen{env: env, trial: t}
	s.ask()
	return s
}

// ask shows the current step of the trial.
func (s *reflectScreen) ask() {
	s.page, s.lang = kit.Page{}, s.env.Lang
	s.field = trialField(s.env, s.trial)
}

func (s *reflectScreen) Title() string { return s.env.Words.Reflect.Title }
func (s *reflectScreen) Typing() bool  { return s.field.Typing() }

func (s *reflectScreen) Status() string {
	at, all := s.trial.Progress()
	return text.Fill(s.env.Words.Reflect.Progress, "at", strconv.Itoa(at), "all", strconv.Itoa(all))
}

func (s *reflectScreen) Progress() float64 {
	at, all := s.trial.Progress()
	return float64(at) / float64(all)
}

func (s *reflectScreen) Offers() []kit.Offer {
	k := s.env.Words.Keys
	offers := s.field.Offers()
	switch _, said := s.field.Answer(); {
	case !s.trial.At.Optional():
	case said:
		offers = append(offers, kit.Offer{Action: kit.ActionSkip, Label: k.Next},
			kit.Offer{Action: kit.ActionClear, Label: s.env.Words.Question.TakeBack})
	default:
		offers = append(offers, kit.Offer{Action: kit.ActionSkip, Label: k.Skip, Foot: true})
	}
	return append(offers, kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true})
}

// HandlesBack reports whether Esc goes one question back instead of leaving.
func (s *reflectScreen) HandlesBack() bool { return !s.trial.AtFirst() }

func (s *reflectScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionBack:
		s.collect()
		if !s.trial.Back() {
			return kit.Pop()
		}
		s.ask()
		return nil
	case kit.ActionSkip:
		s.collect()
		return s.next()
	case kit.ActionClear:
		s.set(quiz.Answer{})
		s.ask()
		return kit.Notice(s.env.Words.Question.TakenBack)
	}
	if _, ok := msg.(live.LoadedMsg); ok {
		if f, naming := s.field.(*roleField); naming {
			f.refresh()
			return nil
		}
		s.collect()
		s.ask()
		return nil
	}
	done, cmd := s.field.Update(msg)
	if !done {
		return cmd
	}
	a, _ := s.field.Answer()
	if s.trial.At == visit.When && !s.inThePast(a.Text) {
		return kit.Notice(text.Fill(s.env.Words.Reflect.WhenBad, "text", a.Text, "date", facts.ExampleDay(s.env.Lang, s.env.Today)))
	}
	s.set(a)
	return s.next()
}

// inThePast reports whether a text is today or an earlier day.
func (s *reflectScreen) inThePast(day string) bool {
	_, fine := facts.ParseDay(day, s.env.Today)
	return fine
}

// SaveDraft adds the trial as it is to the log. Stepping back out of the first
// question discards it instead.
func (s *reflectScreen) SaveDraft() {
	s.collect()
	if v := s.env.Visit; v.LeaveTrial(s.trial) {
		v.refresh()
	}
}

func (s *reflectScreen) HasDraft() bool {
	s.collect()
	return s.trial.Reflection.HasAnswer()
}

// collect puts the current answer into the trial, if it is valid.
func (s *reflectScreen) collect() {
	a, said := s.field.Answer()
	if said && (s.trial.At != visit.When || s.inThePast(a.Text)) {
		s.set(a)
	}
}

// next shows the next step, or adds the reflection to the log and shows what was
// learned from it.
func (s *reflectScreen) next() tea.Cmd {
	if s.trial.Next() {
		s.ask()
		return nil
	}
	v := s.env.Visit
	before := v.Snapshot()
	v.WriteTrial(s.trial)
	v.refresh()
	return tea.Batch(v.save(), kit.Swap(newLearned(s.env, s.trial.Reflection, before)))
}

func (s *reflectScreen) View() []string {
	if s.lang != s.env.Lang { // the hints of a field are in its language
		s.collect()
		s.ask()
	}
	t := s.env.Theme
	b := &kit.Block{Width: s.Width}
	if s.trial.At > visit.Which {
		b.Text(t.Dim, s.trial.Reflection.Name(s.env.Visit.Catalog, s.env.Lang))
		if s.Height > 12 {
			b.Gap()
		}
	}
	b.Text(t.Title, facts.Question(s.env.Words.Reflect, s.trial.At))
	if s.Height > 10 {
		b.Gap()
	}
	s.field.Draw(b)
	return s.page.Follow(b, s.Height, s.env.Env)
}
