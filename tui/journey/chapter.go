package journey

import (
	"cmp"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/kit"
)

// chapterScreen is a breath between two parts of the questionnaire: what was done, a
// first true word of it, and what comes next. The session is at the next part already.
type chapterScreen struct {
	env *Env
	kit.Size
	page kit.Page
	done quiz.Section
	next quiz.Section
}

func (s *chapterScreen) Title() string { return s.part(s.done).Title.In(s.env.Lang) }

// Rail is that of the questions.
func (s *chapterScreen) Rail() []float64 { return rail(s.env.Visit.Session, s.env.Visit.Session.At()) }

func (s *chapterScreen) part(id quiz.Section) quiz.Part {
	return s.env.Visit.Session.Questionnaire().Part(id)
}

func (s *chapterScreen) Offers() []kit.Offer {
	k := s.env.Words.Keys
	return append([]kit.Offer{
		{Action: kit.ActionChoose, Label: k.Next, Foot: true},
		{Action: kit.ActionMark, Label: k.Next},
		{Action: kit.ActionBack, Label: k.Back, Foot: true},
	}, kit.ScrollOffers(s.env.Env, len(s.lines()), s.Height)...)
}

func (s *chapterScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionChoose, kit.ActionMark:
		return kit.Pop()
	case kit.ActionBack:
		s.env.Visit.Session.Back()
		return kit.Pop()
	}
	s.page.Scroll(msg, len(s.lines()), s.Height)
	return nil
}

func (s *chapterScreen) lines() []string {
	t, w, v, lang := s.env.Theme, s.env.Words, s.env.Visit, s.env.Lang
	b := &kit.Block{Width: s.Width}
	answered, _ := count(v.Session, s.done)
	b.Hang(t.Good.Render("✓ "), t.Title, s.part(s.done).Title.In(lang))
	done := w.Review.Answered.For(lang, answered)
	if answered == 0 {
		done = w.Review.Skipped
	}
	b.Hang("  ", t.Dim, done)
	if said := reading.SoFar(v.Profile(), s.done, v.Catalog, lang); said != "" {
		b.Gap()
		b.Hang("  ", t.Selected, said)
	}
	b.Gap()
	_, asked := count(v.Session, s.next)
	b.Hang("→ ", t.Title, text.Fill(w.Chapter.Next, "part", s.part(s.next).Title.In(lang)))
	last := ""
	if s.next == v.Session.Question(v.Session.Len()-1).Section {
		last = w.Chapter.Last
	}
	b.Hang("  ", t.Dim, text.Join(" · ", w.Chapter.Asks.For(lang, asked), last))
	return b.Lines
}

func (s *chapterScreen) View() []string { return s.page.View(s.lines(), s.Height, s.env.Env) }

// chapterAfter gives the breath after a question, nil where there is none: between two
// parts, before the next one has any answer. So it comes once, and never while somebody
// changes answers.
func chapterAfter(env *Env, at int) kit.Screen {
	session := env.Visit.Session
	done, next := session.Question(at).Section, session.Question(at+1).Section
	if next == "" || next == done {
		return nil
	}
	for i := range session.Len() {
		if _, given := session.Given(i); given && session.Question(i).Section == next {
			return nil
		}
	}
	return &chapterScreen{env: env, done: done, next: next}
}

// count counts the answers that a part has, and its questions.
func count(session *quiz.Session, section quiz.Section) (answered, asked int) {
	for i := range session.Len() {
		if session.Question(i).Section != section {
			continue
		}
		asked++
		if a, given := session.Given(i); given && !a.Skipped {
			answered++
		}
	}
	return answered, asked
}

// rail gives how much of each part lies before a question, 0 to 1, in the order in
// which the parts are asked.
func rail(session *quiz.Session, at int) []float64 {
	var parts []quiz.Section
	before, asked := map[quiz.Section]float64{}, map[quiz.Section]float64{}
	for i := range session.Len() {
		section := session.Question(i).Section
		if asked[section] == 0 {
			parts = append(parts, section)
		}
		asked[section]++
		if i < at {
			before[section]++
		}
	}
	shares := make([]float64, len(parts))
	for i, p := range parts {
		shares[i] = before[p] / cmp.Or(asked[p], 1)
	}
	return shares
}
