package join

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/cells"
	"aina/tui/kit"
	"aina/tui/qr"
	"aina/tui/workshop/network"
)

// Invitation is what people need to join.
type Invitation struct {
	State    network.State
	Code     string // six digits
	WiFi     network.WiFi
	Finished int
	Locked   bool
	Resumed  bool         // whether people may have been here before
	Full     bool         // codes in whole blocks
	Second   catalog.Lang // a second language, where there is room; "": none
}

// Link is what the code of the page says.
func (i Invitation) Link() string { return i.State.Address() + i.Code }

// Typed is the address as people type it.
func (i Invitation) Typed() string { return strings.TrimSuffix(i.State.Address(), "/") }

// Spaced is the code in two groups, so that it is read and typed without a mistake.
func (i Invitation) Spaced() string {
	if len(i.Code) != 6 {
		return i.Code
	}
	return i.Code[:3] + " " + i.Code[3:]
}

// How much is left out where there is little room, from nothing to all that can be.
const (
	everything = iota
	oneLanguage
	noNotes
	leastWords
	levels
)

// View draws the invitation within an area: both codes side by side, or that of the page,
// or words alone. The address and the code are in words in each of them.
func (i Invitation) View(env *kit.Env, area kit.Size) []string {
	p := page{i, env, area, map[string][]string{}}
	if !i.State.Reachable() {
		return p.cut(p.words(everything))
	}
	for _, draw := range []func(level int) []string{p.pair, p.beside, p.above, p.words} {
		for level := range levels {
			if lines := draw(level); lines != nil && len(lines) <= area.Height {
				return lines
			}
		}
	}
	return p.cut(p.words(leastWords))
}

// Words is the invitation without a code.
func (i Invitation) Words(lang catalog.Lang) []string {
	w := &locale.In(lang).Workshop.Network
	p := page{Invitation: i}
	if !i.State.Reachable() {
		return []string{w.NoNetwork}
	}
	all := []string{p.network(lang), text.Fill(w.Address, "address", i.Typed()), text.Fill(w.Code, "code", i.Spaced()), w.Hint}
	return append(all, p.status(lang)...)
}

// page draws an invitation.
type page struct {
	Invitation
	env  *kit.Env
	area kit.Size
	memo map[string][]string // codes that were drawn already, by what they say and their edge
}

func (p page) cut(lines []string) []string { return lines[:min(len(lines), max(p.area.Height, 0))] }

// fit draws a code within a room, with the full edge or else the narrow one. It is nil
// where neither fits.
func (p page) fit(content string, width, height int) []string {
	for _, edge := range []int{qr.Quiet, qr.Tight} {
		rows := p.drawn(content, edge)
		if len(rows) > 0 && len(rows) <= height && cells.Width(rows[0]) <= width {
			return rows
		}
	}
	return nil
}

// drawn draws a code, once.
func (p page) drawn(content string, edge int) []string {
	key := strconv.Itoa(edge) + content
	rows, known := p.memo[key]
	if known {
		return rows
	}
	draw := qr.Rows
	if p.Full {
		draw = qr.FullRows
	}
	rows, _ = draw(content, edge) // what is too long for any code has no rows
	p.memo[key] = rows
	return rows
}

// narrowest is how wide words beside a code are at least, and between how many columns
// stand free.
const narrowest, between = 24, 3

// pair draws the code of the Wi-Fi and that of the page side by side.
func (p page) pair(level int) []string {
	wifi := p.WiFi.Code()
	if wifi == "" || level == noNotes {
		return nil
	}
	t := p.env.Theme
	width := p.area.Width / 2
	left, right := &kit.Block{Width: width - 1}, &kit.Block{Width: width - 1}
	left.Text(t.Title, p.network(p.env.Lang))
	right.Text(t.Title, p.texts().Page)
	head := kit.Columns([]*kit.Block{left, right}, 1)
	foot := p.foot(level)
	room := p.area.Height - len(head) - len(foot)
	a, b := p.fit(wifi, width, room), p.fit(p.Link(), width, room)
	if a == nil || b == nil {
		return nil
	}
	lines := head
	for row := range max(len(a), len(b)) {
		lines = append(lines, p.row(a, row, width)+p.row(b, row, 0))
	}
	return append(lines, foot...)
}

// row is one row of a code, filled to a width. Below a code that is smaller than its
// neighbour it is light.
func (p page) row(code []string, n, width int) string {
	row := strings.Repeat("█", cells.Width(code[0]))
	if n < len(code) {
		row = code[n]
	}
	return qr.Paint(row) + strings.Repeat(" ", max(0, width-cells.Width(row)))
}

// foot is what stands below codes.
func (p page) foot(level int) []string {
	t, w := p.env.Theme, p.texts()
	b := &kit.Block{Width: p.area.Width}
	b.Text(t.Title, text.Fill(w.Address, "address", p.Typed())+"   "+text.Fill(w.Code, "code", p.Spaced()))
	if level < leastWords {
		b.Text(t.Text, text.Join(" ", append([]string{w.Hint}, p.status(p.env.Lang)...)...))
	}
	if level == everything && p.Second != "" {
		second := &locale.In(p.Second).Workshop.Network
		b.Text(t.Dim, text.Join(" ", append([]string{second.Hint}, p.status(p.Second)...)...))
	}
	return b.Lines
}

// beside draws the code of the page with words beside it.
func (p page) beside(level int) []string {
	code := p.fit(p.Link(), p.area.Width-narrowest-between, p.area.Height)
	if code == nil {
		return nil
	}
	wide := cells.Width(code[0])
	b := &kit.Block{Width: p.area.Width - wide - between}
	p.write(b, level, true)
	rows := make([]string, max(len(code), len(b.Lines)))
	for n := range rows {
		rows[n] = strings.Repeat(" ", wide)
		if n < len(code) {
			rows[n] = p.row(code, n, wide)
		}
		if n < len(b.Lines) && b.Lines[n] != "" {
			rows[n] += strings.Repeat(" ", between) + b.Lines[n]
		}
	}
	return rows
}

// above draws the code of the page with words below it, in a window that is high.
func (p page) above(level int) []string {
	b := &kit.Block{Width: p.area.Width}
	p.write(b, level, true)
	code := p.fit(p.Link(), p.area.Width, p.area.Height-len(b.Lines))
	if code == nil {
		return nil
	}
	var rows []string
	for n := range code {
		rows = append(rows, p.row(code, n, 0))
	}
	return append(rows, b.Lines...)
}

// words draws no code, and says why.
func (p page) words(level int) []string {
	b := &kit.Block{Width: p.area.Width}
	p.write(b, level, false)
	return b.Lines
}

// write writes all in words: beside a code, or in place of it.
func (p page) write(b *kit.Block, level int, code bool) {
	t, w := p.env.Theme, p.texts()
	roomy := level < noNotes && b.Width >= narrowest && p.area.Height > 12
	gap := func() {
		if roomy {
			b.Gap()
		}
	}
	b.Text(t.Title, w.Join)
	gap()
	if !p.State.Reachable() {
		b.Text(t.Text, w.NoNetwork)
		return
	}
	b.Text(t.Text, p.network(p.env.Lang))
	gap()
	if code || level < noNotes {
		b.Text(t.Text, w.Page)
	}
	b.Text(t.Title, text.Fill(w.Address, "address", p.Typed()))
	b.Text(t.Title, text.Fill(w.Code, "code", p.Spaced()))
	gap()
	if level < leastWords {
		b.Text(t.Text, w.Hint)
	}
	for _, line := range p.status(p.env.Lang) {
		b.Text(t.Text, line)
	}
	if level == everything && p.Second != "" {
		gap()
		second := &locale.In(p.Second).Workshop.Network
		b.Text(t.Dim, second.Join)
		b.Text(t.Dim, p.network(p.Second))
		b.Text(t.Dim, second.Hint)
	}
	if level < noNotes || !code && level < leastWords {
		gap()
		b.Text(t.Dim, p.why(code))
	}
}

// why says why there are fewer codes than there could be, or nothing.
func (p page) why(code bool) string {
	w := p.texts()
	switch {
	case !code && p.Full:
		return w.TooSmallFull
	case !code:
		return w.TooSmall
	case p.WiFi.Code() == "":
		return ""
	case p.fit(p.WiFi.Code(), p.area.Width/2, p.area.Height) == nil:
		return text.Fill(w.TooLong, "name", p.WiFi.Name)
	}
	return w.OnlyPage
}

// network says which Wi-Fi to join.
func (p page) network(lang catalog.Lang) string {
	w := &locale.In(lang).Workshop.Network
	switch {
	case p.WiFi.Name == "":
		return w.SameWiFi
	case p.WiFi.Password == "":
		return text.Fill(w.WiFi, "name", p.WiFi.Name) + " · " + w.NoPassword
	}
	return text.Fill(w.WiFi, "name", p.WiFi.Name) + " · " + p.WiFi.Password
}

// status says what has changed, and how many have finished.
func (p page) status(lang catalog.Lang) []string {
	w := &locale.In(lang).Workshop
	var all []string
	if p.State.Vanished != "" {
		all = append(all, text.Fill(w.Network.Gone, "old", strings.TrimSuffix(p.State.Vanished, "/")))
	}
	if p.Resumed {
		all = append(all, w.Network.Resume)
	}
	if p.Locked {
		all = append(all, w.Network.Locked)
	}
	if p.Finished > 0 {
		all = append(all, w.Finished.For(lang, p.Finished))
	}
	return all
}

func (p page) texts() *networkWords { return &p.env.Words.Workshop.Network }
