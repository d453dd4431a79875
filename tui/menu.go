package tui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// menu is a list of rows to choose from: a cursor, and the lines in view. Below
// the last row there may be text to read: whoever goes on from there reads it
// first.
type menu struct {
	at   int
	top  int
	past int  // lines read below the last row
	left int  // lines below what is in view
	page int  // lines in view
	gone bool // whether the cursor's row is out of view for that
}

// back brings the cursor's row into view again, and says whether it was not: no
// key acts on a row that is not seen.
func (m *menu) back() bool {
	was := m.gone
	if was {
		m.past, m.gone = 0, false
	}
	return was
}

// row is one row of a menu.
type row struct {
	mark  string // stands before the label: ○ ●, a number, nothing
	label string
	lead  string // said above the label, quietly
	note  string // said below the label, quietly
	head  string // a heading above the row
}

// move takes the cursor along n rows as asked, round the ends, and says
// whether it moved.
func (m *menu) move(do Do, n int) bool {
	if n == 0 {
		return false
	}
	if m.reads(do, n) {
		return true
	}
	m.past = 0
	switch do {
	case DoUp:
		m.at = (m.at - 1 + n) % n
	case DoDown:
		m.at = (m.at + 1) % n
	case DoPageUp:
		m.at = max(0, m.at-8)
	case DoPageDown:
		m.at = min(n-1, m.at+8)
	case DoFirst:
		m.at = 0
	case DoLast:
		m.at = n - 1
	default:
		return false
	}
	return true
}

// reads goes on through the text below the last row, and back, and says whether it
// did.
func (m *menu) reads(do Do, n int) bool {
	step := map[Do]int{DoDown: readStep, DoUp: -readStep, DoPageDown: max(1, m.page-2), DoPageUp: -max(1, m.page-2), DoLast: m.left}[do]
	if m.at != n-1 || step > 0 && m.left == 0 || step < 0 && m.past == 0 || step == 0 {
		return false
	}
	step = min(step, m.left)
	m.past, m.left = max(0, m.past+step), m.left-step
	return true
}

// readStep is how many lines an arrow goes on through a text.
const readStep = 3

// rows draws the rows below what b holds already.
func (m *menu) rows(env *KitEnv, b *block, rows []row) {
	for i, r := range rows {
		if i == m.at {
			b.focus(func() { m.row(env, b, i, r) })
		} else {
			m.row(env, b, i, r)
		}
	}
}

// row draws one row, with the cursor where it stands there.
func (m *menu) row(env *KitEnv, b *block, i int, r row) {
	if r.head != "" {
		b.gap()
		if i > 0 && len(b.lines) == 0 {
			b.lines = append(b.lines, "")
		}
		b.text(env.Theme.Title, r.head)
	}
	if r.lead != "" {
		b.hang("  ", env.Theme.Dim, r.lead)
	}
	cursor, style := "  ", env.Theme.Text
	if i == m.at {
		cursor, style = "› ", env.Theme.Selected
	}
	mark := cursor
	if r.mark != "" {
		mark += r.mark + " "
	}
	b.hang(style.Render(mark), style, r.label)
	if r.note != "" {
		b.hang(strings.Repeat(" ", ansi.StringWidth(mark)), env.Theme.Dim, r.note)
	}
}

// window draws only the rows of a long list that are seen, the cursor among
// them, and where that is. Here top counts rows, not lines.
func (m *menu) window(env *KitEnv, area size, n int, at func(int) row) []string {
	if n == 0 {
		return nil
	}
	m.at = clamp(m.at, 0, n-1)
	m.top = clamp(m.top, max(0, m.at-area.height+1), m.at)
	draw := func(from, till int) [][]string {
		var drawn [][]string
		for i := from; i < till; i++ {
			b := &block{width: area.width}
			m.row(env, b, i, at(i))
			drawn = append(drawn, b.lines)
		}
		return drawn
	}
	height := area.height
	seen := draw(m.top, min(n, m.top+height))
	if m.top > 0 || count(seen) > height || m.top+len(seen) < n {
		height = max(1, height-1) // the last line says where one is
	}
	for m.top < m.at && count(seen[:m.at-m.top+1]) > height {
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
	if height < area.height {
		for len(lines) < height {
			lines = append(lines, "")
		}
		lines = append(lines, env.Theme.Dim.Render(where(m.top, last, n)))
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

// moving is what every menu offers, unnamed in the foot but for the arrows.
func moving(env *KitEnv) []Offer {
	k := env.Words.Keys
	return []Offer{
		{Do: DoUp, Label: k.Up}, {Do: DoDown, Label: k.Down, Foot: true},
		{Do: DoPageUp, Label: k.PageUp}, {Do: DoPageDown, Label: k.PageDown},
		{Do: DoFirst, Label: k.First}, {Do: DoLast, Label: k.Last},
	}
}

// choosing is what a screen with rows to choose from offers: more, besides Enter,
// Esc and the arrows.
func choosing(env *KitEnv, more ...Offer) []Offer {
	k := env.Words.Keys
	return slices.Concat([]Offer{
		{Do: DoChoose, Label: k.Choose, Foot: true},
		{Do: DoBack, Label: k.Back, Foot: true},
	}, more, moving(env))
}

// view gives the lines of a block that fit, with the cursor among them.
func (b *block) view(m *menu, height int, env *KitEnv) []string {
	m.top = b.follow(m.top, height)
	most := lastTop(len(b.lines), height)
	m.past = clamp(m.past, 0, most-m.top)
	m.left, m.page = most-m.top-m.past, height
	m.gone = b.till <= m.top+m.past
	return window(b.lines, m.top+m.past, height, env.Theme.Dim)
}
