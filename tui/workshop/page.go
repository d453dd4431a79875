package workshop

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/workshop"
	"aina/tui/cells"
	"aina/tui/kit"
	"aina/tui/workshop/slide"
)

// pageScreen is the projector: one page of the running order. Time and notes are never on
// it.
type pageScreen struct {
	*Workshop
	kit.Size
	offered bool // whether going on has asked for the close
}

// newPage makes the page that everybody sees, which ends whatever was private.
func newPage(w *Workshop) *pageScreen {
	w.lent = false
	return &pageScreen{Workshop: w}
}

func (s *pageScreen) Single() {}

func (s *pageScreen) Title() string {
	if s.Course.Rehearsed() {
		return s.Words.Workshop.Trainer.Rehearsal
	}
	return s.Words.Workshop.Title
}

func (s *pageScreen) Offers() []kit.Offer {
	k, t := s.Words.Keys, s.Words.Workshop.Trainer
	open := !s.Course.Closed()
	offers := []kit.Offer{
		{Action: kit.ActionChoose, Label: k.Next},
		{Action: kit.ActionRight, Label: t.Pages, Foot: true}, {Action: kit.ActionLeft, Label: t.Pages},
		{Action: kit.ActionDown, Label: t.Pages}, {Action: kit.ActionUp, Label: t.Pages},
		{Action: kit.ActionPageDown, Label: t.Pages}, {Action: kit.ActionPageUp, Label: t.Pages}, // a presenter's remote
		{Action: kit.ActionMark, Label: k.Next},
	}
	if open {
		offers = append(offers, kit.Offer{Action: kit.ActionClose, Label: t.Close, Foot: !s.joins()})
	}
	offers = append(offers, s.phoneOffers()...)
	offers = append(offers, kit.Offer{Action: kit.ActionNotes, Label: t.Notes, Foot: true}, kit.Offer{Action: kit.ActionBlack, Label: t.Black, Foot: true},
		kit.Offer{Action: actionDot, Label: t.Black})
	if s.Course.Expected() > 0 {
		offers = append(offers, kit.Offer{Action: kit.ActionCount, Label: t.Count})
	}
	offers = append(offers, kit.Offer{Action: kit.ActionPerson, Label: t.Person})
	if c := s.Words.Workshop.Card; open {
		without := c.OpenDo
		if s.Course.Open() {
			without = c.NumbersDo
		}
		offers = append(offers, kit.Offer{Action: kit.ActionSheets, Label: c.SheetsDo}, kit.Offer{Action: kit.ActionOpen, Label: without})
	}
	return append(offers, kit.Offer{Action: kit.ActionTwice, Label: t.Twice}, kit.Offer{Action: kit.ActionReport, Label: t.Save},
		kit.Offer{Action: kit.ActionScreen, Label: s.Words.Workshop.Network.DoScreen})
}

func (s *pageScreen) Update(msg tea.Msg) tea.Cmd {
	cmd := s.do(msg)
	s.display()
	return cmd
}

func (s *pageScreen) do(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionChoose, kit.ActionRight, kit.ActionDown, kit.ActionPageDown, kit.ActionMark:
		return s.next(msg == kit.ActionChoose)
	case kit.ActionLeft, kit.ActionUp, kit.ActionPageUp:
		s.Course.Back()
	case kit.ActionClose, kit.ActionSheets, kit.ActionCount, kit.ActionPerson, kit.ActionReport:
		return kit.Push(s.opens(msg.(kit.Action)))
	case kit.ActionOpen:
		return s.setOpen(!s.Course.Open())
	case kit.ActionNotes:
		return kit.Push(newNotes(s.Workshop))
	case kit.ActionBlack, actionDot:
		return kit.Push(newBlack(s.Workshop))
	case kit.ActionTwice:
		s.twice = !s.twice
	default:
		cmd, _ := s.phoneAction(msg)
		return cmd
	}
	return nil
}

// opens is what a key of a page opens, from the page and from the notes on it.
func (w *Workshop) opens(a kit.Action) kit.Screen {
	switch a {
	case kit.ActionClose:
		return w.closing(kit.Pop)
	case kit.ActionSheets:
		return newGuard(w, func() kit.Screen { return newSheets(w) })
	case kit.ActionCount:
		return newCount(w)
	case kit.ActionPerson:
		return newGuard(w, func() kit.Screen { return newTurn(w) })
	}
	return w.report()
}

// setOpen goes on without numbers, or with them, and says so.
func (s *pageScreen) setOpen(open bool) tea.Cmd {
	s.Course.SetOpen(open)
	if open {
		return kit.Notice(s.Words.Workshop.Card.OpenSaid)
	}
	return kit.Notice(s.Words.Workshop.Card.NumbersSaid)
}

// next goes on. Enter does what the page waits for: it closes the answers, or saves the
// report. Every other key that goes on asks for the close too, once, so that nobody with a
// presenter's remote passes it by and stands there without a picture.
func (s *pageScreen) next(enter bool) tea.Cmd {
	switch kind := s.Course.Block().Kind; {
	case enter && kind == workshop.Close && !s.Course.Closed(), !s.offered && s.Course.Waits():
		s.offered = true
		return kit.Push(s.closing(kit.Pop))
	case s.Course.Next(s.Now()):
		return nil
	case enter && kind == workshop.Report && s.saved == "":
		return kit.Push(s.report())
	}
	return kit.Notice(s.Words.Workshop.Trainer.Last)
}

// View draws the page as large as the area allows: with air between its lines, with a line
// to read aloud, and in the second language, each of which falls away where there is no
// room for it.
func (s *pageScreen) View() []string {
	if s.joins() {
		return s.invitation().View(s.Env, s.Size)
	}
	var lines []string
	for _, v := range []look{{air: true, aloud: true, twice: s.twice}, {aloud: true, twice: s.twice}, {twice: s.twice}, {air: true, aloud: true}, {aloud: true}, {}} {
		if lines = s.draw(v); len(lines) <= s.Height {
			return lines
		}
	}
	return lines[:min(len(lines), max(s.Height, 0))]
}

// look is how a page is drawn.
type look struct{ air, aloud, twice bool }

func (s *pageScreen) draw(v look) []string {
	b := &kit.Block{Width: s.Width}
	s.drawIn(b, s.Lang, v)
	if v.twice {
		b.Gap()
		b.Lines = append(b.Lines, s.Theme.Rule.Render(strings.Repeat(s.Glyphs.Ahead, s.Width)))
		s.drawIn(b, slide.Second(s.Lang), v)
	}
	return b.Lines
}

// drawIn draws the page in a language.
func (s *pageScreen) drawIn(b *kit.Block, lang catalog.Lang, v look) {
	t := s.Theme
	p := slide.Of(s.Course, s.Catalog, lang)
	gap := func() {
		if v.air {
			b.Gap()
		}
	}
	b.Text(t.Title, p.Title)
	if v.air || s.Height > 10 {
		b.Gap()
	}
	for _, line := range p.Lines {
		if mark, rest, ok := strings.Cut(line, " "); ok && (mark == "·" || strings.HasSuffix(mark, ".") && len(mark) == 2) {
			b.Hang(mark+" ", t.Text, rest)
		} else {
			b.Text(t.Text, line)
		}
		gap()
	}
	for _, line := range p.NameLines(b.Width) {
		b.Text(t.Accent, line)
	}
	s.bars(b, p.Bars)
	if p.Note != "" {
		gap()
		b.Text(t.Dim, p.Note)
	}
	if len(p.Bars) > 0 && v.aloud {
		b.Gap()
		b.Text(t.Dim, text.Fill(s.Words.Workshop.Aloud, "line", p.Aloud()))
	}
	for n := len(b.Lines); n > 0 && b.Lines[n-1] == ""; n-- {
		b.Lines = b.Lines[:n-1]
	}
}

// The shortest and the longest bar, in cells.
const shortest, longest = 6, 30

// bars draws the pictures, each in a row: how many, as a length and in numbers, and what
// stands beside it.
func (s *pageScreen) bars(b *kit.Block, bars []slide.Bar) {
	t := s.Theme
	label, of, beside := 0, 0, 0
	for _, x := range bars {
		label, of, beside = max(label, cells.Width(x.Label)), max(of, cells.Width(x.Of)), max(beside, cells.Width(x.Beside))
	}
	numbers := of
	if beside > 0 {
		numbers += 3 + beside
	}
	length := kit.Clamp(b.Width-label-numbers-2, 0, longest)
	for _, x := range bars {
		said := t.Accent.Render(strings.Repeat(" ", of-cells.Width(x.Of)) + x.Of)
		if x.Beside != "" {
			said += t.Dim.Render(" · " + x.Beside)
		}
		if length < shortest {
			room := max(b.Width-numbers-1, 1)
			b.Lines = append(b.Lines, t.Text.Render(pad(cells.Truncate(x.Label, room, "…"), room))+" "+said)
			continue
		}
		b.Lines = append(b.Lines, t.Text.Render(pad(x.Label, label))+" "+kit.Stretch(s.Env, x.Share, length)+" "+said)
	}
}

// pad fills a text with spaces to a width.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-cells.Width(s)))
}
