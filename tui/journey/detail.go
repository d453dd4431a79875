package journey

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/entry"
	"aina/tui/facts"
	"aina/tui/kit"
	"aina/tui/live"
)

// detailScreen shows all of one opportunity: why it suits, why it may not, how it is
// done, and the first step.
type detailScreen struct {
	env *Env
	kit.Size
	page      kit.Page
	match     *ranking.Match // nil where nothing was answered
	opp       *catalog.Opportunity
	out       *ranking.Excluded // why it was left out, if it was
	numbers   bool
	reasonsAt int // the line where the reasons begin
}

// maxReasons is how many reasons are shown on each side. The numbers come with all
// of them.
const maxReasons = 4

// fitCells is how long the bar of a fit is.
const fitCells = 20

// reasonLines is how many lines of the reasons must be in view when their numbers
// are shown: on the smallest terminals a reason and its number take three.
const reasonLines = 6

func newDetail(env *Env, it *item) *detailScreen {
	s := &detailScreen{env: env}
	s.show(it)
	return s
}

// Load works out what would change the match, which stands with the numbers.
func (s *detailScreen) Load() tea.Cmd {
	if s.match == nil || !s.numbers {
		return nil
	}
	return s.env.Visit.ask(s.opp.ID)
}

// show switches to another opportunity, or to none.
func (s *detailScreen) show(it *item) {
	if it == nil {
		s.match, s.opp = nil, nil
		return
	}
	if s.opp != it.opp {
		s.page = kit.Page{}
	}
	s.match, s.opp = it.match, it.opp
}

// Wide puts what it is and why it suits side by side.
func (s *detailScreen) Wide() {}

// Title says where the person is: the opportunity names itself.
func (s *detailScreen) Title() string {
	if w := s.env.Words.Matches; s.match != nil {
		return w.Title
	} else {
		return w.Browse
	}
}

func (s *detailScreen) Offers() []kit.Offer {
	k, w, listed := s.env.Words.Keys, s.env.Words, s.env.Visit.Shortlisted(s.opp.ID)
	label := w.Matches.DoShortlist
	choose := kit.Offer{Action: kit.ActionChoose, Label: label, Foot: true}
	if listed {
		label, choose.Label = w.Matches.DoUnlist, w.Matches.DoPlan
	}
	offers := []kit.Offer{choose}
	if s.match != nil {
		offers = append(offers, s.offerNumbers())
	}
	// What Enter does is not shown a second time.
	offers = append(offers,
		kit.Offer{Action: kit.ActionMark, Label: label, Foot: listed},
		kit.Offer{Action: kit.ActionShortlist, Label: label},
		kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true},
		kit.Offer{Action: kit.ActionPlan, Label: w.Matches.DoPlan, Foot: !listed})
	return append(offers, s.page.Offers(s.env.Env, s.Height, s.lines)...)
}

// offerNumbers offers to show what the reasons count, or no longer.
func (s *detailScreen) offerNumbers() kit.Offer {
	if w := s.env.Words.Detail; s.numbers {
		return kit.Offer{Action: kit.ActionNumbers, Label: w.NumbersOff, Foot: true}
	} else {
		return kit.Offer{Action: kit.ActionNumbers, Label: w.Numbers, Foot: true}
	}
}

// toggleNumbers shows what the reasons count, or no longer, and keeps them in view.
func (s *detailScreen) toggleNumbers() {
	s.numbers = !s.numbers
	total := len(s.lines()) // finds the reasons, too
	s.page.Show(s.reasonsAt, reasonLines, total, s.Height)
}

func (s *detailScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg.(type) {
	case live.LoadedMsg, kit.ResumedMsg:
		return s.refresh()
	}
	do, ok := msg.(kit.Action)
	if !ok {
		return nil
	}
	switch do {
	case kit.ActionBack:
		return kit.Pop()
	case kit.ActionMark, kit.ActionShortlist:
		return shortlist(s.env, s.opp)
	case kit.ActionChoose:
		if s.env.Visit.Shortlisted(s.opp.ID) {
			return kit.Push(toPlan(s.env))
		}
		return shortlist(s.env, s.opp)
	case kit.ActionNumbers:
		s.toggleNumbers()
	case kit.ActionPlan:
		return kit.Push(toPlan(s.env))
	default:
		s.page.Scroll(do, len(s.lines()), s.Height)
	}
	return nil
}

// refresh looks the opportunity up after the catalog or the picture has changed. One
// that was removed stays as it was, with a notice.
func (s *detailScreen) refresh() tea.Cmd {
	v := s.env.Visit
	o, ok := v.Catalog.Opportunity(s.opp.ID)
	if !ok {
		return kit.Notice(s.env.Words.App.Missing)
	}
	s.opp = o
	if s.match == nil && s.out == nil {
		return nil // shown without a person
	}
	s.match, s.out = nil, nil
	if m, ok := v.Ranking.Match(o.ID); ok {
		s.match = &m
	}
	for i, x := range v.Ranking.Excluded {
		if x.Opportunity.ID == o.ID {
			s.out = &v.Ranking.Excluded[i]
		}
	}
	return nil
}

func (s *detailScreen) View() []string {
	return s.page.View(s.lines(), s.Height, s.env.Env)
}

func (s *detailScreen) lines() []string {
	if s.opp == nil {
		return nil
	}
	const gap = 4
	left := &kit.Block{Width: max(1, min(s.Width, kit.TextWidth))}
	if s.Width < panelsWidth {
		s.what(left)
		s.reasonsAt = len(left.Lines) + 1 // below the gap
		s.why(left)
		entry.Body(left, s.env.Env, s.opp, s.env.Visit.Catalog)
		s.whatIf(left)
		return left.Lines
	}
	left.Width = min((s.Width-gap)/2, kit.TextWidth)
	right := &kit.Block{Width: left.Width}
	s.what(left)
	entry.Body(left, s.env.Env, s.opp, s.env.Visit.Catalog)
	s.why(right)
	s.whatIf(right)
	s.reasonsAt = 0
	return kit.Columns([]*kit.Block{left, right}, gap)
}

// what adds what the opportunity is, how well it fits, and how it went.
func (s *detailScreen) what(b *kit.Block) {
	t, lang, o := s.env.Theme, s.env.Lang, s.opp
	star := ""
	if s.env.Visit.Shortlisted(o.ID) {
		star = s.env.Glyphs.Listed + " "
	}
	b.Text(t.Selected, star+o.Title.In(lang))
	if s.match != nil {
		fit := text.Fill(s.env.Words.Matches.Fit, "percent", strconv.Itoa(kit.Percent(s.match.Score())))
		b.Lines = append(b.Lines, kit.Stretch(s.env.Env, s.match.Score(), fitCells)+" "+t.Accent.Render(fit))
	}
	entry.Summary(b, s.env.Env, o)
	s.tried(b)
}

// tried shows how it went when the person tried it.
func (s *detailScreen) tried(b *kit.Block) {
	t, w := s.env.Theme, s.env.Words.Reflect
	for _, r := range s.env.Visit.Log {
		if r.Role == s.opp.ID {
			b.Gap()
			b.Hang(t.Good.Render(s.env.Glyphs.Done+" "), t.Text, w.Title+": "+facts.LogLine(r, true, s.env.Lang))
		}
	}
}

// why shows the reasons for and against it, and with numbers how much they count.
func (s *detailScreen) why(b *kit.Block) {
	t, w, v, lang := s.env.Theme, s.env.Words.Detail, s.env.Visit, s.env.Lang
	if s.out != nil {
		b.Gap()
		for _, why := range reading.WhyExcluded(*s.out, v.Profile(), v.Catalog, lang) {
			b.Hang(t.Against.Render("× "), t.Text, why)
		}
	}
	if s.match == nil {
		return
	}
	because, lacks, against, counted := reading.Group(*s.match, s.numbers)
	all := s.match.Reasons()
	points, score := facts.Points(all, s.match.Score()) // in tenths, as they add up to the score
	inTenths := func(r ranking.Reason) string {
		return " (" + facts.Tenths(points[slices.Index(all, r)], true, lang) + ")"
	}
	for _, l := range []struct {
		head, mark string
		reasons    []ranking.Reason
	}{{w.Why, "+", because}, {w.Lacks, "−", lacks}, {w.WhyNot, "−", against}, {w.Counted, "−", counted}} {
		s.list(b, l.head, l.mark, l.reasons, inTenths)
	}
	if s.match.Estimated() {
		b.Gap()
		b.Text(t.Dim, w.Estimated)
	}
	if len(all) == 1 {
		b.Gap()
		b.Text(t.Dim, w.NoReasons)
	}
	if s.numbers {
		b.Gap()
		b.Text(t.Dim, reading.ReasonText(all[0], v.Catalog, lang)+inTenths(all[0]))
		b.Text(t.Dim, text.Fill(w.Sum, "score", facts.Tenths(score, false, lang)))
	}
	if cautions := s.match.Cautions(); len(cautions) > 0 {
		b.Gap()
		b.Text(t.Title, w.Cautions)
		for _, c := range cautions {
			b.Hang(t.Against.Render("! "), t.Text, reading.CautionText(c, lang))
		}
	}
}

// list shows reasons under a heading, with their points if asked for.
func (s *detailScreen) list(b *kit.Block, head, mark string, reasons []ranking.Reason, points func(ranking.Reason) string) {
	if len(reasons) == 0 {
		return
	}
	t, lang := s.env.Theme, s.env.Lang
	b.Gap()
	b.Text(t.Title, head)
	if !s.numbers {
		reasons = reasons[:min(len(reasons), maxReasons)]
	}
	for _, r := range reasons {
		style := t.Good
		if r.Points < 0 {
			style = t.Against
		}
		said := reading.ReasonText(r, s.env.Visit.Catalog, lang)
		if s.numbers {
			said += points(r)
		}
		b.Hang(style.Render(mark+" "), t.Text, said)
	}
}

// whatIf shows with the numbers what would change the match, and how stable it is, once
// that is worked out.
func (s *detailScreen) whatIf(b *kit.Block) {
	if !s.numbers {
		return
	}
	t, w, v, lang := s.env.Theme, s.env.Words.Picture, s.env.Visit, s.env.Lang
	x := v.insight.sensitivity[s.opp.ID]
	said := x.Sentences(v.Catalog, lang)
	if len(said) > 0 {
		b.Gap()
		b.Text(t.Title, w.Change)
	}
	for _, sentence := range said {
		b.Hang(t.Dim.Render("· "), t.Text, sentence)
	}
	if steady := x.StabilityText(v.insight.stability, lang); steady != "" {
		b.Gap()
		b.Text(t.Title, w.Stability)
		b.Text(t.Text, steady)
	}
}
