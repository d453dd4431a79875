package desk

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/tui/kit"
)

// formScreen asks a catalog keeper for an opportunity, one field a screen, and
// looks at each answer at once.
type formScreen struct {
	desk *Program
	kit.Size
	page     kit.Page
	at       int
	lang     catalog.Lang
	fields   []formField
	answers  desk.Answers
	control  kit.Field
	problems source.Problems // with the answer at hand
	missing  bool            // whether it was left empty and is needed
}

func newForm(d *Program) *formScreen {
	s := &formScreen{desk: d, answers: desk.Answers{}}
	s.load()
	return s
}

// load makes the control of the field one stands at, once the catalog is read.
func (s *formScreen) load() {
	if s.desk.Catalog == nil {
		return
	}
	s.lang, s.fields = s.desk.Lang, formFields(s.desk)
	f := s.fields[s.at]
	if f.name == "id" && s.answers["id"] == "" {
		s.answers["id"] = s.desk.opt.ID(s.title())
	}
	s.control, s.page, s.problems, s.missing = f.control(s.answers[f.name]), kit.Page{}, nil, false
}

// title is the title in any language.
func (s *formScreen) title() string {
	for _, l := range []catalog.Lang{s.desk.Lang, catalog.English, catalog.Russian, catalog.Kazakh} {
		if t := s.answers["title."+string(l)]; t != "" {
			return t
		}
	}
	return ""
}

func (s *formScreen) Title() string { return s.desk.Words.Form.Title }
func (s *formScreen) Typing() bool  { return s.control != nil && s.control.Typing() }

func (s *formScreen) Status() string {
	return text.Fill(s.desk.Words.Form.Progress, "at", strconv.Itoa(s.at+1), "all", strconv.Itoa(max(1, len(s.fields))))
}

func (s *formScreen) Progress() float64 { return float64(s.at) / float64(max(1, len(s.fields))) }

func (s *formScreen) Offers() []kit.Offer {
	if s.control == nil {
		return nil
	}
	k := s.desk.Words.Keys
	offers := s.control.Offers()
	if !s.fields[s.at].need {
		offers = append(offers, kit.Offer{Action: kit.ActionSkip, Label: k.Skip, Foot: true})
	}
	return append(offers, kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true}, kit.Offer{Action: kit.ActionNext, Label: k.Next})
}

func (s *formScreen) Update(msg tea.Msg) tea.Cmd {
	if s.control == nil || s.lang != s.desk.Lang {
		s.load()
		return nil
	}
	switch msg {
	case kit.ActionBack:
		return s.back()
	case kit.ActionSkip:
		delete(s.answers, s.fields[s.at].name)
		return s.onward()
	case kit.ActionNext:
		return s.done()
	}
	if _, resumed := msg.(kit.ResumedMsg); resumed {
		s.load()
		return nil
	}
	done, cmd := s.control.Update(msg)
	if done {
		return s.done()
	}
	return cmd
}

// keep takes the answer at hand and looks at it.
func (s *formScreen) keep() {
	f := s.fields[s.at]
	a, said := s.control.Answer()
	if !said {
		delete(s.answers, f.name)
		s.problems, s.missing = nil, f.need
		return
	}
	s.desk.draft = true
	s.answers[f.name] = f.answerText(a)
	s.problems, s.missing = desk.CheckAnswer(f.name, s.answers[f.name], s.desk.Catalog), false
}

// done goes on, unless something is wrong with the answer.
func (s *formScreen) done() tea.Cmd {
	if s.keep(); s.missing || s.problems.HasErrors() {
		return nil
	}
	return s.onward()
}

func (s *formScreen) onward() tea.Cmd {
	if next := s.step(1); next >= 0 {
		s.at = next
		s.load()
		return nil
	}
	return kit.Push(newPreview(s.desk, s))
}

func (s *formScreen) back() tea.Cmd {
	s.keep()
	if before := s.step(-1); before >= 0 {
		s.at = before
		s.load()
		return nil
	}
	return kit.Pop()
}

// stepsBack reports whether there is a field before.
func (s *formScreen) HandlesBack() bool { return s.step(-1) >= 0 }

// step finds the next field in a direction that has a place beside the
// answers, or -1.
func (s *formScreen) step(by int) int {
	for i := s.at + by; i >= 0 && i < len(s.fields); i += by {
		if skip := s.fields[i].skip; skip == nil || !skip(s.answers) {
			return i
		}
	}
	return -1
}

func (s *formScreen) View() []string {
	t, w := s.desk.Theme, s.desk.Words
	b := &kit.Block{Width: s.Width}
	if s.control == nil {
		b.Text(t.Dim, w.App.Loading)
		return b.Lines
	}
	b.Text(t.Title, s.fields[s.at].ask)
	b.Gap()
	s.control.Draw(b)
	if s.missing {
		b.Gap()
		b.Text(t.Against, "! "+w.Form.Required)
	}
	tellProblems(s.desk.Env, b, s.problems)
	return s.page.Follow(b, s.Height, s.desk.Env)
}

// tellProblems says what is wrong with an answer, and the way out.
func tellProblems(env *kit.Env, b *kit.Block, problems source.Problems) {
	for _, p := range problems {
		b.Gap()
		b.Hang(env.Theme.Against.Render("! "), env.Theme.Text, p.Message.In(env.Lang))
		if hint := p.Hint.In(env.Lang); hint != "" {
			b.Hang("  ", env.Theme.Dim, hint)
		}
	}
}
