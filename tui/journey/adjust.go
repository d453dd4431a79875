package journey

import (
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/reading"
	"aina/tui/cells"
	"aina/tui/facts"
	"aina/tui/kit"
)

// adjustScreen lets a person correct their picture. The first matches are shown
// beside it and follow at once.
type adjustScreen struct {
	env *Env
	kit.Size
	menu kit.Menu
}

func newAdjust(env *Env) *adjustScreen { return &adjustScreen{env: env} }

func (s *adjustScreen) Wide() {}

func (s *adjustScreen) Title() string { return s.env.Words.Picture.Title }

func (s *adjustScreen) dials() []quiz.Dimension { return quiz.Dimensions(s.env.Visit.Catalog.Causes) }

// rows counts the dials, and the rows below them: done, and back to the answers.
func (s *adjustScreen) rows() int {
	n := len(s.dials()) + 1
	if !s.env.Visit.Overrides.Empty() {
		n++
	}
	return n
}

// dial returns the dial under the cursor.
func (s *adjustScreen) dial() (quiz.Dimension, bool) {
	if all := s.dials(); s.menu.At < len(all) {
		return all[s.menu.At], true
	}
	return quiz.Dimension{}, false
}

func (s *adjustScreen) Offers() []kit.Offer {
	k, w := s.env.Words.Keys, s.env.Words.Picture
	var offers []kit.Offer
	if _, ok := s.dial(); ok {
		offers = append(offers, kit.Offer{Action: kit.ActionRight, Label: w.Move, Foot: true}, kit.Offer{Action: kit.ActionLeft, Label: w.Move})
	}
	offers = append(offers, kit.Offer{Action: kit.ActionChoose, Label: s.enterLabel(), Foot: true}, kit.Offer{Action: kit.ActionBack, Label: k.Back, Foot: true})
	if !s.env.Visit.Overrides.Empty() {
		offers = append(offers, kit.Offer{Action: kit.ActionUndo, Label: w.Undo})
	}
	return append(append(offers, kit.Offer{Action: kit.ActionMatches, Label: s.env.Words.Result.Go}), kit.MoveOffers(s.env.Env)...)
}

// enterLabel is what Enter does on the row under the cursor.
func (s *adjustScreen) enterLabel() string {
	if _, ok := s.dial(); ok {
		return s.env.Words.Keys.Down
	}
	return s.env.Words.Keys.Choose
}

func (s *adjustScreen) Update(msg tea.Msg) tea.Cmd {
	v := s.env.Visit
	d, onDial := s.dial()
	switch {
	case msg == kit.ActionBack:
		return kit.Pop()
	case msg == kit.ActionMatches:
		return kit.Swap(newMatches(s.env))
	case msg == kit.ActionUndo:
		return s.undo()
	case (msg == kit.ActionLeft || msg == kit.ActionRight) && onDial:
		v.setOverrides(v.Overrides.Move(v.Snapshot().Profile, d, msg == kit.ActionRight))
		return v.save()
	case msg == kit.ActionChoose && onDial:
		s.menu.Move(kit.ActionDown, s.rows())
	case msg == kit.ActionChoose && s.menu.At == len(s.dials()):
		return kit.Pop()
	case msg == kit.ActionChoose:
		return s.undo()
	default:
		s.menu.Move(msg, s.rows())
	}
	return nil
}

// undo asks, and then removes all corrections.
func (s *adjustScreen) undo() tea.Cmd {
	v := s.env.Visit
	w := func() words.Picture { return s.env.Words.Picture }
	return kit.Push(kit.NewDialog(s.env.Env, func() string { return w().UndoAsk }, func() string { return w().UndoNote },
		kit.DialogRow{Label: func() string { return w().Done }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return w().Undo }, Do: func() tea.Cmd {
			v.setOverrides(quiz.Overrides{})
			s.menu.At = min(s.menu.At, s.rows()-1)
			return tea.Sequence(kit.Pop(), kit.Notice(w().Undone), v.save()) // a warning comes last
		}}))
}

func (s *adjustScreen) View() []string {
	if list, right := kit.Halves(s.Size); right > 0 {
		first := &kit.Block{Width: right}
		s.topThree(first, s.Height)
		return kit.Beside(s.picture(kit.Size{Width: list, Height: s.Height}), first.Lines, list, s.env.Theme.Rule.Render(s.env.Glyphs.Column), s.Height)
	}
	below := &kit.Block{Width: min(s.Width, kit.TextWidth)}
	s.topThree(below, 1+3)
	if s.Height < kit.RoomyHeight-8 {
		below.Lines = below.Lines[:min(2, len(below.Lines))]
	}
	room := max(1, s.Height-len(below.Lines))
	lines := s.picture(kit.Size{Width: below.Width, Height: room})
	for len(lines) < room {
		lines = append(lines, "")
	}
	return append(lines, below.Lines...)
}

// topThree lists the first three matches, within a height.
func (s *adjustScreen) topThree(b *kit.Block, height int) {
	t, w, v := s.env.Theme, s.env.Words.Picture, s.env.Visit
	b.Text(t.Title, w.First)
	if len(v.Ranking.Matches) == 0 {
		b.Text(t.Dim, w.FirstNone)
	}
	for _, m := range v.Ranking.TopThree() {
		line := strconv.Itoa(kit.Percent(m.Score())) + " " + m.Opportunity.Title.In(s.env.Lang)
		b.Lines = append(b.Lines, t.Text.Render(cells.Truncate(line, b.Width, "…")))
	}
	b.Lines = b.Lines[:min(len(b.Lines), height)]
}

// picture draws the dials, with the cursor among them.
func (s *adjustScreen) picture(area kit.Size) []string {
	t, w := s.env.Theme, s.env.Words
	b := &kit.Block{Width: area.Width}
	if area.Height > 8 {
		b.Text(t.Dim, w.Picture.Note)
	}
	dials, v := s.dials(), s.env.Visit
	snapshot, label, word := v.Snapshot(), 0, 0
	for _, d := range dials {
		label = max(label, cells.Width(reading.DimensionName(d, v.Catalog, s.env.Lang)))
		word = max(word, cells.Width(s.marked(d, snapshot.Profile)))
	}
	// The words come first: where there is no room for all, the bars go, then the
	// names are cut.
	c := dialColumns{label: label, bar: dialCells + 1}
	if area.Width < kit.RoomyWidth || 2+c.label+1+c.bar+word+2 > area.Width {
		c.bar = 0
	}
	c.label = max(6, min(c.label, area.Width-word-5))
	heads := map[quiz.Facet]string{
		quiz.FacetMotive: w.Result.WhyHead, quiz.FacetActivity: w.Result.HowHead,
		quiz.FacetCause: w.Result.WhomHead, quiz.FacetWeight: w.Picture.Weights,
	}
	var facet quiz.Facet
	for i, d := range dials {
		if d.Facet != facet {
			facet = d.Facet
			b.Gap()
			b.Text(t.Title, heads[facet])
		}
		b.FocusIf(i == s.menu.At, func() { s.draw(b, d, snapshot, i == s.menu.At, c) })
	}
	b.Gap()
	ways := []kit.Row{{Mark: "→", Label: w.Picture.Done}}
	if !v.Overrides.Empty() {
		ways = append(ways, kit.Row{Mark: s.env.Glyphs.Undo, Label: w.Picture.Undo, Note: w.Picture.UndoNote})
	}
	for i, r := range ways {
		at := len(dials) + i
		b.FocusIf(at == s.menu.At, func() { s.menu.DrawRow(s.env.Env, b, at, r) })
	}
	return b.View(&s.menu, area.Height, s.env.Env)
}

// marked returns the value of a dial in words, with a star in front where it was set
// by hand: nothing is cut there.
func (s *adjustScreen) marked(d quiz.Dimension, p quiz.Profile) string {
	said := s.valueName(d, p)
	if s.env.Visit.Overrides.Has(d) {
		return "* " + said
	}
	return said
}

// valueName returns the value of a dimension in words. Motives have a number too,
// because the words are too coarse for tenths.
func (s *adjustScreen) valueName(d quiz.Dimension, p quiz.Profile) string {
	said, known := reading.DescribeValue(p, d, s.env.Lang)
	if !known {
		return s.env.Words.Picture.NotAsked
	}
	if d.Facet == quiz.FacetMotive {
		v, _ := p.Value(d)
		return facts.Number(d, v) + " " + said
	}
	return said
}

// draw draws one dial: its name, a bar, and its value. Under the cursor it adds the
// whole name, and the value that the answers gave.
func (s *adjustScreen) draw(b *kit.Block, d quiz.Dimension, snapshot *person.Snapshot, here bool, c dialColumns) {
	t, w := s.env.Theme, s.env.Words.Picture
	cursor, style := s.env.Cursor(here)
	arrows := [2]string{" ", " "}
	if here {
		arrows = [2]string{s.env.Glyphs.Less, s.env.Glyphs.More}
	}
	whole := reading.DimensionName(d, s.env.Visit.Catalog, s.env.Lang)
	name, bar := cells.Truncate(whole, c.label, "…"), ""
	switch value, known := snapshot.Profile.Value(d); {
	case c.bar == 0 || d.Facet == quiz.FacetWeight:
	case known:
		bar = s.env.Glyphs.Bar(int(d.Fraction(value)*dialCells+0.5), dialCells) + " "
	default:
		bar = strings.Repeat(" ", c.bar)
	}
	line := style.Render(cursor+name+strings.Repeat(" ", c.label-cells.Width(name)+1)) +
		t.Good.Render(bar) + t.Accent.Render(arrows[0]+s.marked(d, snapshot.Profile)+arrows[1])
	b.Lines = append(b.Lines, cells.Truncate(line, b.Width, "…"))
	if !here {
		return
	}
	if name != whole {
		b.Hang("    ", t.Text, whole)
	}
	if snapshot.Picture.Overrides.Has(d) {
		said := "* " + w.ByHand
		if _, known := snapshot.Learned.Value(d); known && d.Facet != quiz.FacetWeight {
			said += " · " + text.Fill(w.Before, "before", s.valueName(d, snapshot.Learned))
		}
		b.Hang("    ", t.Dim, said)
	}
}

// dialColumns are the widths of the names and of the bars.
type dialColumns struct{ label, bar int }

// dialCells is how long the bar of a dial is.
const dialCells = 10
