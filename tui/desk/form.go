package desk

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/tui/form"
	"aina/tui/kit"
)

// formScreen asks for an entry, one field a screen, and checks each answer at once.
type formScreen struct {
	desk *Program
	kit.Size
	page     kit.Page
	current  int
	lang     catalog.Lang
	fields   []form.Field
	answers  desk.Answers
	field    kit.Field
	problems source.Problems // of the current answer
	required bool            // whether it was left empty and is needed
}

func newForm(d *Program) *formScreen {
	s := &formScreen{desk: d, answers: desk.Answers{}}
	s.load()
	return s
}

// load makes the field of the current step, once the catalog is read.
func (s *formScreen) load() {
	if s.desk.Catalog == nil {
		return
	}
	s.lang, s.fields = s.desk.Lang, form.Fields(s.desk.Catalog, s.desk.Lang)
	f := s.fields[s.current]
	if f.Name == "id" && s.answers["id"] == "" {
		s.answers["id"] = s.desk.opt.ID(form.Title(s.answers, s.desk.Lang))
	}
	s.field, s.page, s.problems, s.required = newField(s.desk, f, s.answers[f.Name]), kit.Page{}, nil, false
}

func (s *formScreen) Title() string { return s.desk.Words.Form.Title }
func (s *formScreen) Typing() bool  { return s.field != nil && s.field.Typing() }

func (s *formScreen) Status() string {
	return text.Fill(s.desk.Words.Form.Progress, "at", strconv.Itoa(s.current+1), "all", strconv.Itoa(max(1, len(s.fields))))
}

func (s *formScreen) Progress() float64 { return float64(s.current) / float64(max(1, len(s.fields))) }

func (s *formScreen) Offers() []kit.Offer {
	if s.field == nil {
		return nil
	}
	k := s.desk.Words.Keys
	offers := s.field.Offers()
	switch _, given := s.field.Answer(); {
	case given:
		offers = append(offers, kit.Offer{Action: kit.ActionSkip, Label: k.Next},
			kit.Offer{Action: kit.ActionClear, Label: s.desk.Words.Question.TakeBack})
	case !s.fields[s.current].Required:
		offers = append(offers, kit.Offer{Action: kit.ActionSkip, Label: k.Skip, Foot: true})
	}
	return append(offers, kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true}, kit.Offer{Action: kit.ActionNext, Label: k.Next})
}

func (s *formScreen) Update(msg tea.Msg) tea.Cmd {
	if s.field == nil || s.lang != s.desk.Lang {
		s.load()
		return nil
	}
	switch msg {
	case kit.ActionBack:
		return s.back()
	case kit.ActionClear:
		delete(s.answers, s.fields[s.current].Name)
		s.load()
		return kit.Notice(s.desk.Words.Question.TakenBack)
	case kit.ActionSkip, kit.ActionNext:
		return s.done()
	}
	if _, resumed := msg.(kit.ResumedMsg); resumed {
		s.load()
		return nil
	}
	done, cmd := s.field.Update(msg)
	if done {
		return s.done()
	}
	return cmd
}

// keepAnswer stores the current answer and checks it.
func (s *formScreen) keepAnswer() {
	f := s.fields[s.current]
	a, given := s.field.Answer()
	if !given {
		delete(s.answers, f.Name)
		s.problems, s.required = nil, f.Required
		return
	}
	s.desk.draft = true
	s.answers[f.Name] = f.Typed(a)
	s.problems, s.required = desk.CheckAnswer(f.Name, s.answers[f.Name], s.desk.Catalog), false
}

// done goes to the next step, unless something is wrong with the answer.
func (s *formScreen) done() tea.Cmd {
	if s.keepAnswer(); s.required || s.problems.HasErrors() {
		return nil
	}
	return s.next()
}

func (s *formScreen) next() tea.Cmd {
	if next := s.step(1); next >= 0 {
		s.current = next
		s.load()
		return nil
	}
	return kit.Push(newPreview(s.desk, s))
}

func (s *formScreen) back() tea.Cmd {
	s.keepAnswer()
	if before := s.step(-1); before >= 0 {
		s.current = before
		s.load()
		return nil
	}
	return kit.Pop()
}

// HandlesBack reports whether there is a field before.
func (s *formScreen) HandlesBack() bool { return s.step(-1) >= 0 }

// step returns the next step in a direction, or -1.
func (s *formScreen) step(by int) int { return form.Step(s.fields, s.answers, s.current, by) }

func (s *formScreen) View() []string {
	t, w := s.desk.Theme, s.desk.Words
	b := &kit.Block{Width: s.Width}
	if s.field == nil {
		b.Text(t.Dim, s.desk.Opening(s.desk.Env))
		return b.Lines
	}
	b.Text(t.Title, s.fields[s.current].Question)
	b.Gap()
	s.field.Draw(b)
	if s.required {
		b.Gap()
		b.Text(t.Against, "! "+w.Form.Required)
	}
	drawProblems(s.desk.Env, b, s.problems)
	return s.page.Follow(b, s.Height, s.desk.Env)
}

// drawProblems says what is wrong with an answer, and the way out.
func drawProblems(env *kit.Env, b *kit.Block, problems source.Problems) {
	for _, p := range problems {
		b.Gap()
		b.Hang(env.Theme.Against.Render("! "), env.Theme.Text, p.Message.In(env.Lang))
		if hint := p.Hint.In(env.Lang); hint != "" {
			b.Hang("  ", env.Theme.Dim, hint)
		}
	}
}
