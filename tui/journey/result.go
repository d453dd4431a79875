package journey

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/facts"
	"aina/tui/kit"
)

// resultScreen shows what motivates a person, in words and in bars.
type resultScreen struct {
	env *Env
	kit.Size
	page kit.Page
}

func newResult(env *Env) *resultScreen {
	env.Visit.browse(false)
	return &resultScreen{env: env}
}

func (s *resultScreen) Single() {}

func (s *resultScreen) Title() string { return s.env.Words.Result.Title }

func (s *resultScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words
	return append([]kit.Offer{
		{Action: kit.ActionChoose, Label: k.Next, Foot: true},
		{Action: kit.ActionBack, Label: k.Back, Foot: true},
		{Action: kit.ActionAdjust, Label: w.Picture.Do, Foot: true},
		{Action: kit.ActionMatches, Label: w.Result.Go},
		{Action: kit.ActionPlan, Label: w.Plan.Title},
		{Action: kit.ActionTried, Label: w.Reflect.Title},
		{Action: kit.ActionReview, Label: k.Review},
		{Action: kit.ActionNextPerson, Label: w.Welcome.NextPerson},
	}, kit.ScrollOffers(s.env.Env, len(s.lines()), s.Height)...)
}

func (s *resultScreen) Update(msg tea.Msg) tea.Cmd {
	if _, resumed := msg.(kit.ResumedMsg); resumed {
		s.env.Visit.browse(false) // an answer may have changed
		return nil
	}
	switch msg {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionChoose, kit.ActionMatches:
		return kit.Push(newMatches(s.env))
	case kit.ActionPlan:
		return kit.Push(toPlan(s.env))
	case kit.ActionAdjust:
		return kit.Push(newAdjust(s.env))
	case kit.ActionTried:
		return kit.Push(newLog(s.env))
	case kit.ActionNextPerson:
		return askNextPerson(s.env)
	case kit.ActionReview:
		return kit.Push(newReview(s.env))
	}
	s.page.Scroll(msg, len(s.lines()), s.Height)
	return nil
}

func (s *resultScreen) lines() []string {
	t, w := s.env.Theme, s.env.Words.Result
	r := reading.Read(s.env.Visit.Profile(), s.env.Visit.Catalog, s.env.Lang)
	b := &kit.Block{Width: s.Width}
	b.Text(t.Title, r.Headline)
	for _, p := range r.Paragraphs {
		b.Gap()
		b.Text(t.Text, p)
	}
	notes, learned := s.notes(r)
	label, words := kit.BarColumns(slices.Concat(r.Motives, r.Activities, r.Causes))
	for _, group := range []struct {
		head string
		bars []reading.Bar
	}{{w.WhyHead, r.Motives}, {w.HowHead, r.Activities}, {w.WhomHead, r.Causes}} {
		if len(group.bars) == 0 {
			continue
		}
		b.Gap()
		b.Text(t.Title, group.head)
		for _, bar := range group.bars {
			b.Bar(s.env.Env, bar, label, words)
			if note := notes[kit.DimensionOf(bar)]; note != "" {
				b.Hang("  ", t.Dim, note)
			}
		}
	}
	b.Gap()
	if learned {
		b.Text(t.Dim, s.env.Words.Reflect.SinceAnswers)
		b.Gap()
	}
	b.Text(t.Dim, w.Theirs)
	if r.Support {
		b.Gap()
		b.Text(t.Dim, w.Support)
	}
	return b.Lines
}

func (s *resultScreen) View() []string {
	return s.page.View(s.lines(), s.Height, s.env.Env)
}

// notes are shown below the bars: that a value was set by hand, or what the answers
// alone gave, where tries have changed it. learned reports whether any have.
func (s *resultScreen) notes(r reading.Reading) (notes map[quiz.Dimension]string, learned bool) {
	w, snapshot := s.env.Words, s.env.Visit.Snapshot()
	notes = map[quiz.Dimension]string{}
	for _, bar := range slices.Concat(r.Motives, r.Activities, r.Causes) {
		d := kit.DimensionOf(bar)
		switch then, moved := facts.ByAnswers(snapshot, d); {
		case snapshot.Picture.Overrides.Has(d):
			notes[d] = w.Picture.ByHand
		case moved:
			notes[d], learned = text.Fill(w.Reflect.Before, "before", then), true
		}
	}
	return notes, learned
}
