package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// resultScreen shows what moves a person: plain words first, then bars.
type resultScreen struct {
	env *Env
	size
	page page
}

func newResult(env *Env) *resultScreen {
	env.Visit.browse(false)
	return &resultScreen{env: env}
}

func (s *resultScreen) room() {}

func (s *resultScreen) Title() string { return s.env.Words.Result.Title }

func (s *resultScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words
	return append([]Offer{
		{Do: DoChoose, Label: k.Next, Foot: true},
		{Do: DoBack, Label: k.Back, Foot: true},
		{Do: DoAdjust, Label: w.Picture.Do, Foot: true},
		{Do: DoMatches, Label: w.Result.Go},
		{Do: DoPlan, Label: w.Plan.Title},
		{Do: DoTried, Label: w.Reflect.Title},
	}, reading(s.env.KitEnv, len(s.lines()), s.height)...)
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
		return push(toPlan(s.env))
	case DoAdjust:
		return push(newAdjust(s.env))
	case DoTried:
		return push(newLog(s.env))
	}
	s.page.scroll(do, len(s.lines()), s.height)
	return nil
}

func (s *resultScreen) lines() []string {
	t, w := s.env.Theme, s.env.Words.Result
	r := s.env.Visit.reading()
	b := &block{width: s.width}
	b.text(t.Title, r.Headline)
	for _, p := range r.Paragraphs {
		b.gap()
		b.text(t.Text, p)
	}
	notes, taught := s.notes(r)
	label, words := columns(slices.Concat(r.Motives, r.Activities, r.Causes))
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
			b.bar(t, bar, label, words)
			if note := notes[dialOf(bar)]; note != "" {
				b.hang("  ", t.Dim, note)
			}
		}
	}
	b.gap()
	if taught {
		b.text(t.Dim, s.env.Words.Reflect.SinceAnswers)
		b.gap()
	}
	b.text(t.Dim, w.Theirs)
	if r.Support {
		b.gap()
		b.text(t.Dim, w.Support)
	}
	return b.lines
}

func (s *resultScreen) View() []string {
	return s.page.view(s.lines(), s.height, s.env.KitEnv)
}

func dialOf(bar quiz.Bar) quiz.Dimension { return quiz.Dimension{Facet: bar.Facet, Key: bar.Key} }

// notes says below a bar what the answers alone said, where what was tried has
// moved it, and that it was set by hand. It reports whether anything was learnt.
func (s *resultScreen) notes(r quiz.Reading) (notes map[quiz.Dimension]string, taught bool) {
	w, sight := s.env.Words, s.env.Visit.Snapshot()
	notes = map[quiz.Dimension]string{}
	for _, bar := range slices.Concat(r.Motives, r.Activities, r.Causes) {
		d := dialOf(bar)
		switch then, moved := facts.Then(sight, d); {
		case sight.Picture.Overrides.Has(d):
			notes[d] = w.Picture.ByHand
		case moved:
			notes[d], taught = text.Fill(w.Reflect.Then, "before", then), true
		}
	}
	return notes, taught
}
