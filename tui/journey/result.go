package journey

import (
	"slices"
	"strconv"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/facts"
	"aina/tui/kit"
)

// resultScreen shows what moves a person: first a portrait that fits the screen, and
// below it all of the picture.
type resultScreen struct {
	env *Env
	kit.Size
	page    kit.Page
	numbers bool
	wholeAt int // the line where all of the picture begins
	waits   int // how many steps of the arrival are to come
	ticking bool
}

// The arrival at a new result: it appears from the top, in so many steps. Any key shows
// all of it.
const arrivalSteps, arrivalStep = 8, 45 * time.Millisecond

// arrivalMsg is the next step.
type arrivalMsg struct{}

// arrive makes the screen for a result that was not seen before.
func arrive(env *Env) *resultScreen {
	s := newResult(env)
	if env.Motion {
		s.waits = arrivalSteps
	}
	return s
}

// Load begins the next step of the arrival.
func (s *resultScreen) Load() tea.Cmd {
	if s.waits == 0 || s.ticking {
		return nil
	}
	s.ticking = true
	return tea.Tick(arrivalStep, func(time.Time) tea.Msg { return arrivalMsg{} })
}

func newResult(env *Env) *resultScreen {
	env.Visit.browse(false)
	env.Visit.hand()
	return &resultScreen{env: env}
}

func (s *resultScreen) Single() {}

func (s *resultScreen) Wide() {}

func (s *resultScreen) Title() string { return s.env.Words.Result.Title }

func (s *resultScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words
	numbers := w.Result.All
	if s.numbers {
		numbers = w.Result.Short
	}
	offers := []kit.Offer{
		{Action: kit.ActionChoose, Label: k.Next, Foot: true},
		{Action: kit.ActionBack, Label: k.Back, Foot: true},
		{Action: kit.ActionAdjust, Label: w.Picture.Do, Foot: true},
		{Action: kit.ActionNumbers, Label: numbers, Foot: true},
		{Action: kit.ActionMatches, Label: w.Result.Go},
		{Action: kit.ActionPlan, Label: w.Plan.Title},
		{Action: kit.ActionReview, Label: k.Review},
	}
	offers = append(offers, ownOffers(s.env, w.Reflect.Title)...)
	return append(offers, s.page.Offers(s.env.Env, s.Height, s.lines)...)
}

func (s *resultScreen) Update(msg tea.Msg) tea.Cmd {
	if _, resumed := msg.(kit.ResumedMsg); resumed {
		s.env.Visit.browse(false) // an answer may have changed
		s.env.Visit.hand()
		return nil
	}
	if _, next := msg.(arrivalMsg); next {
		s.waits, s.ticking = max(s.waits-1, 0), false
		return nil
	}
	s.waits = 0
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
	case kit.ActionNumbers:
		s.numbers, s.page = !s.numbers, kit.Page{}
		if total := len(s.lines()); s.numbers {
			s.page.Show(s.wholeAt, s.Height, total, s.Height)
		}
	}
	s.page.Scroll(msg, len(s.lines()), s.Height)
	return nil
}

// lines are the portrait, and below it all of the picture.
func (s *resultScreen) lines() []string {
	r := reading.Read(s.env.Visit.Profile(), s.env.Visit.Catalog, s.env.Lang)
	b := &kit.Block{Width: min(s.Width, kit.TextWidth)}
	b.Lines = s.portrait(r)
	b.Gap()
	s.wholeAt = len(b.Lines)
	s.whole(b, r)
	return b.Lines
}

// whole adds what the portrait leaves out: what each motive means, how sure the picture
// is, all bars with what is to be noted on them, and with numbers how they count.
func (s *resultScreen) whole(b *kit.Block, r reading.Reading) {
	t, w := s.env.Theme, s.env.Words.Result
	b.Text(t.Title, w.WholeHead)
	for _, p := range r.Paragraphs {
		b.Gap()
		b.Text(t.Text, p)
	}
	notes, learned := s.notes(r)
	label, words := kit.BarColumns(slices.Concat(r.Motives, r.Activities, r.Causes))
	for _, group := range s.groups(r) {
		b.Gap()
		b.Text(t.Title, group.head)
		for _, bar := range reading.ByAnswer(group.bars) {
			b.Bar(s.env.Env, bar, label, words, s.numbers)
			if note := notes[kit.DimensionOf(bar)]; note != "" {
				b.Hang("    ", t.Dim, note)
			}
			if s.numbers && bar.Facet == quiz.FacetMotive && bar.Said != bar.Value {
				b.Hang("    ", t.Dim, text.Fill(w.Compared, "percent", strconv.Itoa(kit.Percent(bar.Value))))
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
}

// group is the bars of a facet with their heading.
type group struct {
	head string
	bars []reading.Bar
}

// groups lists the facets that were asked.
func (s *resultScreen) groups(r reading.Reading) []group {
	w := s.env.Words.Result
	all := []group{{w.WhyHead, r.Motives}, {w.HowHead, r.Activities}, {w.WhomHead, r.Causes}}
	return slices.DeleteFunc(all, func(g group) bool { return len(g.bars) == 0 })
}

func (s *resultScreen) View() []string {
	lines := s.page.View(s.lines(), s.Height, s.env.Env)
	seen := len(lines) * (arrivalSteps - s.waits) / arrivalSteps
	return append(lines[:seen:seen], make([]string, len(lines)-seen)...) // the foot does not move
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
