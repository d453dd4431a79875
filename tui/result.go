package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// resultScreen shows what moves a person: plain words first, then bars.
type resultScreen struct {
	env  *Env
	area size
	page page
}

func newResult(env *Env) *resultScreen {
	env.Visit.browse(false)
	return &resultScreen{env: env}
}

func (s *resultScreen) Title() string    { return s.env.Words.Result.Title }
func (s *resultScreen) Resize(area size) { s.area = area }

func (s *resultScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words
	return append([]Offer{
		{Do: DoChoose, Label: k.Next, Foot: true},
		{Do: DoBack, Label: k.Back, Foot: true},
		{Do: DoMatches, Label: w.Result.Go},
		{Do: DoPlan, Label: w.Plan.Title},
	}, reading(s.env, len(s.lines()), s.area.height)...)
}

func (s *resultScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	switch do {
	case DoBack:
		return pop()
	case DoChoose, DoMatches:
		return push(newMatches(s.env))
	case DoPlan:
		return push(newPlan(s.env))
	}
	s.page.scroll(do, len(s.lines()), s.area.height)
	return nil
}

func (s *resultScreen) lines() []string {
	t, w := s.env.Theme, s.env.Words.Result
	r := s.env.Visit.reading()
	b := &block{width: s.area.width}
	b.text(t.Title, r.Headline)
	for _, p := range r.Paragraphs {
		b.gap()
		b.text(t.Text, p)
	}
	label := 0
	for _, bars := range [][]quiz.Bar{r.Motives, r.Activities, r.Causes} {
		label = max(label, longestLabel(bars))
	}
	for _, group := range []struct {
		head string
		bars []quiz.Bar
	}{{w.WhyHead, r.Motives}, {w.HowHead, r.Activities}, {w.WhomHead, r.Causes}} {
		if len(group.bars) == 0 {
			continue
		}
		b.gap()
		b.text(t.Title, group.head)
		for _, bar := range group.bars {
			b.bar(t, bar, label)
		}
	}
	b.gap()
	b.text(t.Dim, w.Theirs)
	if r.Support {
		b.gap()
		b.text(t.Dim, w.Support)
	}
	return b.lines
}

func (s *resultScreen) View() []string {
	return window(s.lines(), s.page.top, s.area.height, s.env.Theme.Dim)
}
