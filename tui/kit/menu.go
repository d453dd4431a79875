package kit

import (
	"slices"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/cells"
)

// Menu is a list of rows to choose from: a cursor, and the lines in view. Below
// the last row there may be text, which Down scrolls through.
type Menu struct {
	At       int // the row of the cursor; -1: it is on none yet
	Before   int // rows at the beginning that the position does not count
	After    int // rows at the end that it does not count
	start    int // the row that the cursor comes to from -1
	top      int
	scrolled int  // lines read below the last row
	below    int  // lines below what is in view
	height   int  // lines in view
	hidden   bool // whether the row of the cursor is out of view because of that
}

// Reveal brings the row of the cursor back into view, and reports whether it was
// hidden: no key acts on a row that cannot be seen.
func (m *Menu) Reveal() bool {
	was := m.hidden
	if was {
		m.scrolled, m.hidden = 0, false
	}
	return was
}

// Row is one row of a menu.
type Row struct {
	Mark  string // in front of the label: ○ ●, a number, nothing
	Label string
	Lead  string // above the label, dimmed
	Note  string // below the label, dimmed
	Head  string // a heading above the row
}

// Move moves the cursor among n rows, and reports whether the message asked for
// that.
func (m *Menu) Move(msg tea.Msg, n int) bool {
	do, ok := msg.(Action)
	if !ok || n == 0 {
		return false
	}
	if m.scrollText(do, n) {
		return true
	}
	m.scrolled = 0
	if m.At < 0 && (do == ActionUp || do == ActionDown) {
		m.At = min(m.start, n-1)
		return true
	}
	switch do {
	case ActionUp:
		m.At = max(m.At-1, 0)
	case ActionDown:
		m.At = min(m.At+1, n-1)
	case ActionPageUp:
		m.At = max(0, m.At-8)
	case ActionPageDown:
		m.At = min(n-1, m.At+8)
	case ActionFirst:
		m.At = 0
	case ActionLast:
		m.At = n - 1
	default:
		return false
	}
	return true
}

// scrollText scrolls through the text below the last row, and reports whether it
// did.
func (m *Menu) scrollText(do Action, n int) bool {
	step := map[Action]int{ActionDown: textStep, ActionUp: -textStep, ActionPageDown: max(1, m.height-2), ActionPageUp: -max(1, m.height-2), ActionLast: m.below}[do]
	if m.At != n-1 || step > 0 && m.below == 0 || step < 0 && m.scrolled == 0 || step == 0 {
		return false
	}
	step = min(step, m.below)
	m.scrolled, m.below = max(0, m.scrolled+step), m.below-step
	return true
}

// textStep is how many lines an arrow scrolls through that text.
const textStep = 3

// DrawRows adds the rows to a block.
func (m *Menu) DrawRows(env *Env, b *Block, rows []Row) {
	for i, r := range rows {
		b.FocusIf(i == m.At, func() { m.DrawRow(env, b, i, r) })
	}
}

// DrawRow adds row i, with the cursor if it is there.
func (m *Menu) DrawRow(env *Env, b *Block, i int, r Row) {
	if r.Head != "" {
		b.Gap()
		if i > 0 && len(b.Lines) == 0 {
			b.Lines = append(b.Lines, "")
		}
		b.Text(env.Theme.Title, r.Head)
	}
	if r.Lead != "" {
		b.Hang("  ", env.Theme.Dim, r.Lead)
	}
	mark, style := env.Cursor(i == m.At)
	under := "    " // a note is set in where no mark stands before the label
	if r.Mark != "" {
		mark += r.Mark + " "
		under = strings.Repeat(" ", cells.Width(mark))
	}
	b.Hang(style.Render(mark), style, r.Label)
	if r.Note != "" {
		b.Hang(under, env.Theme.Dim, r.Note)
	}
}

// Window draws only the visible rows of a long list, including that of the cursor,
// and their position. Here top counts rows, not lines. An area without height has
// no lines.
func (m *Menu) Window(env *Env, area Size, n int, at func(int) Row) []string {
	if n == 0 || area.Height <= 0 {
		return nil
	}
	m.At = Clamp(m.At, 0, n-1)
	m.top = Clamp(m.top, max(0, m.At-area.Height+1), m.At)
	draw := func(from, end int) [][]string {
		var drawn [][]string
		for i := from; i < end; i++ {
			b := &Block{Width: area.Width}
			m.DrawRow(env, b, i, at(i))
			drawn = append(drawn, b.Lines)
		}
		return drawn
	}
	height := area.Height
	seen := draw(m.top, min(n, m.top+height))
	if m.top > 0 || count(seen) > height || m.top+len(seen) < n {
		height = max(1, height-1) // the last line shows the position
	}
	for m.top < m.At && count(seen[:m.At-m.top+1]) > height {
		seen, m.top = seen[1:], m.top+1
	}
	for m.top > 0 && m.top+len(seen) == n {
		above := draw(m.top-1, m.top)
		if count(above)+count(seen) > height {
			break
		}
		seen, m.top = append(above, seen...), m.top-1
	}
	var lines []string
	last := m.top
	for _, rowLines := range seen {
		if len(lines)+len(rowLines) > height {
			break
		}
		lines = append(lines, rowLines...)
		last++
	}
	if len(lines) == 0 {
		lines, last = seen[0][:min(height, len(seen[0]))], m.top+1
	}
	if height < area.Height {
		for len(lines) < height {
			lines = append(lines, "")
		}
		lines = append(lines, env.Theme.Dim.Render(env.Glyphs.position(m.top, last, n, m.Before, m.After)))
	}
	return lines
}

func count(drawn [][]string) int {
	n := 0
	for _, lines := range drawn {
		n += len(lines)
	}
	return n
}

// MoveOffers is what every menu offers. The foot line shows the arrows only.
func MoveOffers(env *Env) []Offer {
	k := env.Words.Keys
	return []Offer{
		{Action: ActionUp, Label: k.Up}, {Action: ActionDown, Label: k.Down, Foot: true},
		{Action: ActionPageUp, Label: k.PageUp}, {Action: ActionPageDown, Label: k.PageDown},
		{Action: ActionFirst, Label: k.First}, {Action: ActionLast, Label: k.Last},
	}
}

// maxDigits is how many rows digit keys can reach.
const maxDigits = 9

// numbered returns the digits in front of rows, "" for rows that no digit reaches.
// Where labels hold figures themselves, such as hours, no row has a digit: it would
// be taken for what it is not.
func numbered(labels []string) []string {
	digits := make([]string, len(labels))
	for _, l := range labels {
		if strings.ContainsAny(l, "0123456789") {
			return digits
		}
	}
	for i := range min(len(labels), maxDigits) {
		digits[i] = strconv.Itoa(i + 1)
	}
	return digits
}

// digitMark is the digit in front of row i, or as much space where other rows have one.
func digitMark(digits []string, i int) string {
	switch {
	case digits[i] != "":
		return " " + digits[i]
	case digits[0] != "":
		return "  "
	}
	return ""
}

// DigitOffers offers the digit in front of each row.
func DigitOffers(labels []string) []Offer {
	var offers []Offer
	for i, digit := range numbered(labels) {
		if digit != "" {
			offers = append(offers, Offer{Action: ActionDigit1 + Action(i), Label: labels[i]})
		}
	}
	return offers
}

// RowAt returns the row, from 0, that a digit asks for among labels, or -1. choose is
// false where the key only points at it.
func RowAt(do Action, labels []string) (row int, choose bool) {
	n := max(do.Digit(), do.Point())
	if n == 0 || n > len(labels) || numbered(labels)[n-1] == "" {
		return -1, false
	}
	return n - 1, do.Digit() > 0
}

// ChooseOffers is what a screen with rows to choose from offers: Enter, Esc, more,
// and the arrows.
func ChooseOffers(env *Env, more ...Offer) []Offer {
	return slices.Concat(LineOffers(env), more, MoveOffers(env))
}

// LineOffers is what a screen with one line to type offers: Enter and Esc.
func LineOffers(env *Env) []Offer {
	k := env.Words.Keys
	return []Offer{{Action: ActionChoose, Label: k.Choose, Foot: true}, {Action: ActionBack, Label: k.Back, Foot: true}}
}

// View returns the lines of a block that fit a height, including that of the
// cursor.
func (b *Block) View(m *Menu, height int, env *Env) []string {
	m.top = b.follow(m.top, height)
	most := maxTop(len(b.Lines), height)
	m.scrolled = Clamp(m.scrolled, 0, most-m.top)
	m.below, m.height = most-m.top-m.scrolled, height
	m.hidden = b.to > 0 && b.to <= m.top+m.scrolled // 0: no row holds the cursor
	return window(b.Lines, m.top+m.scrolled, height, env)
}
