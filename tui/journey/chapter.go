package journey

import (
	"cmp"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/kit"
)

// chapterScreen is a breath between two parts of the questionnaire, and in the middle
// of a long one: what was done, a first true word of it, and what comes next. The
// session is at the next question already.
type chapterScreen struct {
	env *Env
	kit.Size
	page   kit.Page
	before int // the question before it
}

func (s *chapterScreen) Title() string { return s.part(s.before).Title.In(s.env.Lang) }

// Rail is that of the questions.
func (s *chapterScreen) Rail() []float64 { return rail(s.env.Visit.Session, s.before+1) }

// part is the part that a question belongs to.
func (s *chapterScreen) part(at int) quiz.Part {
	session := s.env.Visit.Session
	return session.Questionnaire().PartOf(session.Question(at))
}

func (s *chapterScreen) Offers() []kit.Offer {
	k := s.env.Words.Keys
	return append([]kit.Offer{
		{Action: kit.ActionChoose, Label: k.Next, Foot: true},
		{Action: kit.ActionMark, Label: k.Next},
		{Action: kit.ActionBack, Label: k.Back, Foot: true},
	}, s.page.Offers(s.env.Env, s.Height, s.lines)...)
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
	done, next := v.Session.Question(s.before).Section, v.Session.Question(s.before+1).Section
	answered, _ := v.Count(done, 0)
	said := w.Review.Answered.For(lang, answered)
	if answered == 0 {
		said = w.Review.Skipped
	}
	b.Hang(t.Good.Render(s.env.Glyphs.Done+" "), t.Title, s.part(s.before).Title.In(lang))
	b.Hang("  ", t.Dim, said)
	if word := reading.SoFar(v.Profile(), done, v.Catalog, lang); word != "" {
		b.Gap()
		b.Hang("  ", t.Selected, word)
	}
	b.Gap()
	_, ahead := v.Count(next, s.before+1)
	if next == done {
		b.Hang("→ ", t.Text, w.Chapter.More.For(lang, ahead))
		return b.Lines
	}
	b.Hang("→ ", t.Title, text.Fill(w.Chapter.Next, "part", s.part(s.before+1).Title.In(lang)))
	last := ""
	if next == v.Session.Question(v.Session.Len()-1).Section {
		last = w.Chapter.Last
	}
	b.Hang("  ", t.Dim, text.Join(" · ", w.Chapter.Asks.For(lang, ahead), last))
	return b.Lines
}

func (s *chapterScreen) View() []string { return s.page.View(s.lines(), s.Height, s.env.Env) }

// rail returns how much of each part lies before a question, 0 to 1, in the order in
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
