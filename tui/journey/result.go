package journey

import (
	"slices"
	"strings"

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

// lines are the portrait, and below it all that it was made of.
func (s *resultScreen) lines() []string {
	t, w := s.env.Theme, s.env.Words.Result
	r := reading.Read(s.env.Visit.Profile(), s.env.Visit.Catalog, s.env.Lang)
	b := &kit.Block{Width: s.Width}
	s.portrait(b, r)
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
			b.Bar(t, bar, label, words)
			if note := notes[kit.DimensionOf(bar)]; note != "" {
				b.Hang("  ", t.Dim, note)
			}
		}
	}
	if learned {
		b.Gap()
		b.Text(t.Dim, s.env.Words.Reflect.SinceAnswers)
	}
	if r.Support {
		b.Gap()
		b.Text(t.Dim, w.Support)
	}
	return b.Lines
}

// How much of each facet the portrait shows.
const portraitMotives, portraitNames = 4, 3

// portrait is what a person sees first, on one screen of 80×24: a headline, the
// strongest motives, what they like and for whom, and one thing to begin with.
func (s *resultScreen) portrait(b *kit.Block, r reading.Reading) {
	t, w := s.env.Theme, s.env.Words.Result
	b.Text(t.Title, r.Headline)
	b.Gap()
	top := r.Strongest(portraitMotives)
	label, words := kit.BarColumns(top)
	for _, bar := range top {
		b.Bar(t, bar, label, words)
	}
	b.Gap()
	s.names(b, w.HowHead, r.Activities)
	s.names(b, w.WhomHead, r.Causes)
	b.Gap()
	if first := s.env.Visit.Ranking.TopThree(); len(first) > 0 {
		o := first[0].Opportunity
		b.Hang(t.Title.Render(w.TryFirst+": "), t.Selected, o.Title.In(s.env.Lang))
		if step := o.FirstStep.In(s.env.Lang); step != "" {
			b.Text(t.Text, step)
		}
		b.Gap()
	}
	b.Text(t.Dim, w.Theirs)
}

// names lists what a person likes best of a facet in one line, if there is anything.
func (s *resultScreen) names(b *kit.Block, head string, bars []reading.Bar) {
	var liked []string
	for _, bar := range bars {
		if bar.Value >= 0.5 && len(liked) < portraitNames {
			liked = append(liked, text.LowerName(bar.Label))
		}
	}
	if len(liked) > 0 {
		b.Hang(s.env.Theme.Title.Render(head+": "), s.env.Theme.Text, strings.Join(liked, ", "))
	}
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
