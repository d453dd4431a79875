package tui

import (
	"strconv"

	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/words"
)

// adjustScreen lets a person move their picture by hand. The first matches
// stand beside it and follow at once.
type adjustScreen struct {
	env *Env
	size
	menu menu
}

func newAdjust(env *Env) *adjustScreen { return &adjustScreen{env: env} }

func (s *adjustScreen) wide() {}

func (s *adjustScreen) Title() string { return s.env.Words.Picture.Title }

func (s *adjustScreen) dials() []quiz.Dimension { return quiz.Dimensions(s.env.Visit.Catalog.Causes) }

// rows counts the dials and the ways out: leave it, and back to the answers.
func (s *adjustScreen) rows() int {
	n := len(s.dials()) + 1
	if !s.env.Visit.Overrides.Empty() {
		n++
	}
	return n
}

// dial gives the dial under the cursor.
func (s *adjustScreen) dial() (quiz.Dimension, bool) {
	if all := s.dials(); s.menu.at < len(all) {
		return all[s.menu.at], true
	}
	return quiz.Dimension{}, false
}

func (s *adjustScreen) Offers() []Offer {
	k, w := s.env.Words.Keys, s.env.Words.Picture
	var offers []Offer
	if _, ok := s.dial(); ok {
		offers = append(offers, Offer{Do: DoRight, Label: w.Turn, Foot: true}, Offer{Do: DoLeft, Label: w.Turn})
	}
	offers = append(offers, Offer{Do: DoChoose, Label: s.chooses(), Foot: true}, Offer{Do: DoBack, Label: k.Back, Foot: true})
	if !s.env.Visit.Overrides.Empty() {
		offers = append(offers, Offer{Do: DoUndo, Label: w.Undo})
	}
	return append(append(offers, Offer{Do: DoMatches, Label: s.env.Words.Result.Go}), moving(s.env.KitEnv)...)
}

// chooses says what Enter does on the row under the cursor.
func (s *adjustScreen) chooses() string {
	if _, ok := s.dial(); ok {
		return s.env.Words.Keys.Down
	}
	return s.env.Words.Keys.Choose
}

func (s *adjustScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	v := s.env.Visit
	d, onDial := s.dial()
	switch {
	case do == DoBack:
		return pop()
	case do == DoMatches:
		return swap(newMatches(s.env))
	case do == DoUndo:
		return s.undo()
	case (do == DoLeft || do == DoRight) && onDial:
		v.set(v.Overrides.Move(v.Snapshot().Profile, d, do == DoRight))
		return v.save()
	case do == DoChoose && onDial:
		s.menu.move(DoDown, s.rows())
	case do == DoChoose && s.menu.at == len(s.dials()):
		return pop()
	case do == DoChoose:
		return s.undo()
	default:
		s.menu.move(do, s.rows())
	}
	return nil
}

// undo gives the picture back as the answers and the log have it, after asking.
func (s *adjustScreen) undo() tea.Cmd {
	v := s.env.Visit
	w := func() words.Picture { return s.env.Words.Picture }
	return push(newAsk(s.env.KitEnv, func() string { return w().UndoAsk }, func() string { return w().UndoNote },
		askRow{func() string { return w().Done }, pop},
		askRow{func() string { return w().Undo }, func() tea.Cmd {
			v.set(quiz.Overrides{})
			s.menu.at = min(s.menu.at, s.rows()-1)
			return tea.Sequence(pop(), notice(w().Undone), v.save()) // a warning comes last
		}}))
}

func (s *adjustScreen) View() []string {
	if list, right := halves(s.size); right > 0 {
		first := &block{width: right}
		s.first(first, s.height)
		return beside(s.picture(size{list, s.height}), first.lines, list, s.env.Theme.Rule.Render("│"), s.height)
	}
	below := &block{width: min(s.width, textWidth)}
	s.first(below, 1+3)
	if s.height < roomyHeight-8 {
		below.lines = below.lines[:min(2, len(below.lines))]
	}
	room := max(1, s.height-len(below.lines))
	lines := s.picture(size{below.width, room})
	for len(lines) < room {
		lines = append(lines, "")
	}
	return append(lines, below.lines...)
}

// first lists the first three matches, within a height.
func (s *adjustScreen) first(b *block, height int) {
	t, w, v := s.env.Theme, s.env.Words.Picture, s.env.Visit
	b.text(t.Title, w.First)
	if len(v.Ranking.Matches) == 0 {
		b.text(t.Dim, w.FirstNone)
	}
	for _, m := range v.Ranking.TopThree() {
		line := strconv.Itoa(percent(m.Score)) + " " + m.Opportunity.Title.In(s.env.Lang)
		b.lines = append(b.lines, t.Text.Render(ansi.Truncate(line, b.width, "…")))
	}
	b.lines = b.lines[:min(len(b.lines), height)]
}

// picture draws the dials, with the cursor among them.
func (s *adjustScreen) picture(area size) []string {
	t, w := s.env.Theme, s.env.Words
	b := &block{width: area.width}
	if area.height > 8 {
		b.text(t.Dim, w.Picture.Note)
	}
	dials, v := s.dials(), s.env.Visit
	sight, label, word := v.Snapshot(), 0, 0
	for _, d := range dials {
		label = max(label, ansi.StringWidth(d.Name(v.Catalog, s.env.Lang)))
		word = max(word, ansi.StringWidth(s.word(d, sight.Profile)))
	}
	// The words come first: where there is no room for all, the bars go, then the
	// names are cut.
	c := dialColumns{label: label, bar: ansi.StringWidth(dialBar(1)) + 1}
	if area.width < roomyWidth || 2+c.label+1+c.bar+word+2 > area.width {
		c.bar = 0
	}
	c.label = max(6, min(c.label, area.width-word-5))
	var facet quiz.Facet
	for i, d := range dials {
		if d.Facet != facet {
			facet = d.Facet
			b.gap()
			b.text(t.Title, s.head(facet))
		}
		s.row(b, i, func() { s.draw(b, d, sight, i == s.menu.at, c) })
	}
	b.gap()
	ways := []row{{mark: "→", label: w.Picture.Done}}
	if !v.Overrides.Empty() {
		ways = append(ways, row{mark: "↺", label: w.Picture.Undo, note: w.Picture.UndoNote})
	}
	for i, r := range ways {
		at := len(dials) + i
		s.row(b, at, func() { s.menu.row(s.env.KitEnv, b, at, r) })
	}
	return b.view(&s.menu, area.height, s.env.KitEnv)
}

func (s *adjustScreen) row(b *block, i int, draw func()) {
	if i == s.menu.at {
		b.focus(draw)
		return
	}
	draw()
}

func (s *adjustScreen) head(f quiz.Facet) string {
	w := s.env.Words
	switch f {
	case quiz.FacetMotive:
		return w.Result.WhyHead
	case quiz.FacetActivity:
		return w.Result.HowHead
	case quiz.FacetCause:
		return w.Result.WhomHead
	}
	return w.Picture.Weights
}

// word is what the value of a dial is called. What was set by hand has a star in
// front, where nothing is cut.
func (s *adjustScreen) word(d quiz.Dimension, p quiz.Profile) string {
	said := s.called(d, p)
	if s.env.Visit.Overrides.Has(d) {
		return "* " + said
	}
	return said
}

// called puts where a profile has a line into words, and for a motive into a
// number too: tenths have no words of their own.
func (s *adjustScreen) called(d quiz.Dimension, p quiz.Profile) string {
	said, known := p.Called(d, s.env.Lang)
	if !known {
		return s.env.Words.Picture.NotAsked
	}
	if d.Facet == quiz.FacetMotive {
		v, _ := p.Value(d)
		return facts.Number(d, v) + " " + said
	}
	return said
}

// draw draws one dial: its name, how full it is, and its word. Under the cursor
// it says, too, the whole name and where the answers have it.
func (s *adjustScreen) draw(b *block, d quiz.Dimension, sight *quiz.Snapshot, here bool, c dialColumns) {
	t, w := s.env.Theme, s.env.Words.Picture
	cursor, style, arrows := "  ", t.Text, [2]string{" ", " "}
	if here {
		cursor, style, arrows = "› ", t.Selected, [2]string{"‹", "›"}
	}
	whole := d.Name(s.env.Visit.Catalog, s.env.Lang)
	name, bar := ansi.Truncate(whole, c.label, "…"), ""
	switch value, known := sight.Profile.Value(d); {
	case c.bar == 0 || d.Facet == quiz.FacetWeight:
	case known:
		bar = dialBar(d.Fraction(value)) + " "
	default:
		bar = strings.Repeat(" ", c.bar)
	}
	line := style.Render(cursor+name+strings.Repeat(" ", c.label-ansi.StringWidth(name)+1)) +
		t.Good.Render(bar) + t.Accent.Render(arrows[0]+s.word(d, sight.Profile)+arrows[1])
	b.lines = append(b.lines, ansi.Truncate(line, b.width, "…"))
	if !here {
		return
	}
	if name != whole {
		b.hang("    ", t.Text, whole)
	}
	if sight.Picture.Overrides.Has(d) {
		said := "* " + w.ByHand
		if _, known := sight.Learned.Value(d); known && d.Facet != quiz.FacetWeight {
			said += " · " + text.Fill(w.Before, "before", s.called(d, sight.Learned))
		}
		b.hang("    ", t.Dim, said)
	}
}

// dialColumns are how many cells the names of the lines take, and their bars.
type dialColumns struct{ label, bar int }

// dialBar is ten cells, as full as the share.
func dialBar(share float64) string {
	const cells = 10
	full := int(share*cells + 0.5)
	return strings.Repeat("█", full) + strings.Repeat("░", cells-full)
}
