package journey

import (
	"slices"
	"strings"

	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/kit"
)

// The most and the fewest bars of motives that a portrait on one column has.
const mostBars, fewestBars = 5, 2

// The size from which a portrait has three panels side by side.
const panelsWidth, panelsHeight = 110, 30

// maxLiked is how many of the things that are liked a line names.
const maxLiked = 4

// portrait is the picture at a glance: as much of it as fits the height.
func (s *resultScreen) portrait(r reading.Reading) []string {
	draw, most, least := s.column, mostBars, fewestBars
	if s.Width >= panelsWidth && s.Height >= panelsHeight {
		draw, most, least = s.panels, s.Height, 2*fewestBars
	}
	for n := most; n > least; n-- {
		if lines := draw(r, n); len(lines) < s.Height {
			return lines
		}
	}
	return draw(r, least)
}

// column is a portrait on one column, with n bars of motives.
func (s *resultScreen) column(r reading.Reading, n int) []string {
	t, w := s.env.Theme, s.env.Words.Result
	b := &kit.Block{Width: min(s.Width, kit.TextWidth)}
	s.headline(b, r)
	if len(r.Motives) > 0 {
		b.Gap()
		s.barsHead(b, r)
		label, words := kit.BarColumns(r.Motives)
		for _, bar := range strongest(r, n) {
			b.Bar(s.env.Env, bar, label, words, false)
		}
	}
	b.Gap()
	s.liked(b, w.HowHead, r.Activities, 0.5)
	s.liked(b, w.WhomHead, r.Causes, 0.25)
	if tries := s.tries(); len(tries) > 0 {
		b.Gap()
		b.Text(t.Title, w.TryFirst)
		s.try(b, tries[0])
	}
	b.Gap()
	b.Text(t.Dim, s.sketch())
	return b.Lines
}

// panels is a portrait on a large screen: why, how and for whom side by side, in n
// lines each, and under them what to try.
func (s *resultScreen) panels(r reading.Reading, n int) []string {
	const gap = 3
	t := s.env.Theme
	b := &kit.Block{Width: s.Width}
	s.headline(b, r)
	groups := s.groups(r)
	columns := func(count int) []*kit.Block {
		blocks := make([]*kit.Block, count)
		for i := range blocks {
			blocks[i] = &kit.Block{Width: (s.Width - gap*(count-1)) / count}
		}
		return blocks
	}
	blocks := columns(max(len(groups), 1))
	label, words := kit.BarColumns(slices.Concat(r.Motives, r.Activities, r.Causes))
	for i, g := range groups {
		p := blocks[i]
		p.Text(t.Title, g.head)
		p.Text(t.Rule, strings.Repeat(s.env.Glyphs.Ahead, p.Width))
		bars, tall := reading.ByAnswer(g.bars), g.bars[0].Facet == quiz.FacetMotive && p.Width < label+words+12
		if tall {
			bars = strongest(r, n/2)
		}
		for _, bar := range bars {
			before := len(p.Lines)
			if tall {
				p.TallBar(s.env.Env, bar, words)
			} else {
				p.Bar(s.env.Env, bar, label, words, false)
			}
			if len(p.Lines) > n+2 {
				p.Lines = p.Lines[:before]
				break
			}
		}
	}
	b.Gap()
	b.Lines = append(b.Lines, kit.Columns(blocks, gap)...)
	s.legend(b, r)
	if tries := s.tries(); len(tries) > 0 {
		b.Gap()
		b.Text(t.Title, s.env.Words.Matches.Try)
		b.Text(t.Rule, strings.Repeat(s.env.Glyphs.Ahead, s.Width))
		blocks := columns(len(tries))
		for i, m := range tries {
			s.try(blocks[i], m)
		}
		b.Lines = append(b.Lines, kit.Columns(blocks, gap)...)
	}
	b.Gap()
	b.Text(t.Dim, s.sketch())
	return b.Lines
}

// sketch says that the picture is no verdict, and of one from a short card that it is a
// first one.
func (s *resultScreen) sketch() string {
	if s.env.Visit.sketched {
		return s.env.Words.Workshop.Card.First
	}
	return s.env.Words.Result.Sketch
}

// headline adds who somebody is in a sentence or two; where there is little to say, the
// reason for that.
func (s *resultScreen) headline(b *kit.Block, r reading.Reading) {
	t := s.env.Theme
	b.Text(t.Title, r.Headline)
	if r.Likes != "" {
		b.Text(t.Title, r.Likes)
	}
	if len(r.Named) == 0 && !r.Flat && len(r.Paragraphs) > 1 {
		b.Text(t.Text, r.Paragraphs[0])
	}
}

// barsHead adds the heading of the motives, and what the mark before some of them says.
func (s *resultScreen) barsHead(b *kit.Block, r reading.Reading) {
	t, w := s.env.Theme, s.env.Words.Result
	if !hasFront(r) {
		b.Text(t.Title, w.WhyHead)
		return
	}
	b.Pair(t.Title.Render(w.WhyHead), t.Accent.Render(s.env.Glyphs.Front+" ")+t.Dim.Render(w.Front))
}

// legend adds what the mark before some motives says.
func (s *resultScreen) legend(b *kit.Block, r reading.Reading) {
	if hasFront(r) {
		b.Hang(s.env.Theme.Accent.Render(s.env.Glyphs.Front+" "), s.env.Theme.Dim, s.env.Words.Result.Front)
	}
}

func hasFront(r reading.Reading) bool {
	return slices.ContainsFunc(r.Motives, func(b reading.Bar) bool { return b.Front })
}

// strongest gives n motives in the order of the answers: those that the headline names,
// and of the others the highest.
func strongest(r reading.Reading, n int) []reading.Bar {
	named := func(b reading.Bar) bool {
		return slices.ContainsFunc(r.Named, func(x reading.Bar) bool { return x.Key == b.Key })
	}
	all := reading.ByAnswer(r.Motives)
	room := n - len(r.Named)
	return slices.DeleteFunc(all, func(b reading.Bar) bool {
		if named(b) {
			return false
		}
		room--
		return room < 0
	})
}

// liked adds the names of what is liked at least so much, the most liked first.
func (s *resultScreen) liked(b *kit.Block, head string, bars []reading.Bar, least float64) {
	var names []string
	for _, bar := range bars {
		if bar.Value >= least && len(names) < maxLiked {
			names = append(names, bar.Label)
		}
	}
	if len(names) > 0 {
		b.Hang(s.env.Theme.Title.Render(head)+"  ", s.env.Theme.Text, strings.Join(names, " · "))
	}
}

// tries lists what to try first.
func (s *resultScreen) tries() []ranking.Match {
	var all []ranking.Match
	for _, at := range s.env.Visit.Ranking.Try {
		all = append(all, s.env.Visit.Ranking.Matches[at])
	}
	return all
}

// try adds a role with its first step.
func (s *resultScreen) try(b *kit.Block, m ranking.Match) {
	t, lang, o := s.env.Theme, s.env.Lang, m.Opportunity
	b.Hang(t.Good.Render("→ "), t.Selected, o.Title.In(lang))
	if step := o.FirstStep.In(lang); step != "" {
		b.Hang("  ", t.Text, step)
	}
}
