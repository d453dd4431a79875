package shell

import (
	"slices"
	"strings"

	"aina/catalog/text"
	"aina/tui/cells"
	"aina/tui/kit"
)

// maxNotice is how many lines a notice may take from the body.
const maxNotice = 4

// between stands between two keys in the foot.
const between = "  "

// foot is the notice, if there is one, or else the keys of the screen.
func (m *Model) foot(width int) []string {
	if m.notice.Text == "" {
		return []string{m.hints(width)}
	}
	b := &kit.Block{Width: width}
	style := m.env.Theme.Good
	if m.notice.Warning {
		style = m.env.Theme.Against
	}
	b.Text(style, m.notice.Text)
	return b.Lines[:min(len(b.Lines), maxNotice)]
}

// hints are the keys of the screen in one line, as many as it has room for. Back, help and
// what has a short label must not fall off the edge: their room is reserved first.
func (m *Model) hints(width int) string {
	firsts, last := m.shown()
	taken := func(o kit.Offer) int { return cells.Width(m.hint(o)) + len(between) }
	room := width + len(between)
	for _, o := range last {
		room -= taken(o)
	}
	reserved := 0
	for _, o := range firsts {
		if o.Short != "" {
			reserved += taken(short(o))
		}
	}
	room -= reserved
	if i := slices.IndexFunc(firsts, func(o kit.Offer) bool { return o.Action == kit.ActionChoose }); i >= 0 && reserved > 0 {
		choose := firsts[i]
		choose.Label = m.env.Words.Keys.Choose
		room += m.shorten(last, taken(choose)-room)
	}
	var line []string
	for _, o := range firsts {
		if o.Short != "" {
			if room += taken(short(o)); taken(o) > room {
				o = short(o)
			}
		}
		if o.Action == kit.ActionChoose && taken(o) > room { // never left out
			o.Label = m.env.Words.Keys.Choose
		}
		if need := taken(o); need <= room {
			room -= need
			line = append(line, m.hint(o))
		}
	}
	for _, o := range last {
		line = append(line, m.hint(o))
	}
	return strings.Join(line, between)
}

// shorten leaves help its key alone, where that gives as many cells as are wanted, and
// returns how many it gives.
func (m *Model) shorten(last []kit.Offer, wanted int) int {
	n := len(last)
	if wanted <= 0 || n == 0 || last[n-1].Action != kit.ActionMore {
		return 0
	}
	bare := last[n-1]
	bare.Label = ""
	gives := cells.Width(m.hint(last[n-1])) - cells.Width(m.hint(bare))
	if gives < wanted {
		return 0
	}
	last[n-1] = bare
	return gives
}

// shown lists what the foot shows: back and help come last.
func (m *Model) shown() (firsts, last []kit.Offer) {
	typing := m.typing()
	for _, o := range m.offers() {
		switch {
		case !o.Foot, typing && o.Action.IsCharacter():
		case o.Action == kit.ActionDown:
			o.Label = m.env.Words.Keys.Move
			firsts = slices.Insert(firsts, min(1, len(firsts)), o)
		case o.Action == kit.ActionBack || o.Action == kit.ActionMore:
			last = append(last, o)
		default:
			firsts = append(firsts, o)
		}
	}
	return firsts, last
}

func short(o kit.Offer) kit.Offer {
	o.Label = o.Short
	return o
}

func (m *Model) hint(o kit.Offer) string {
	key := m.env.Theme.Key.Render(m.env.Words.KeyName(o.Action.Key()))
	if o.Label == "" {
		return key
	}
	return key + " " + m.env.Theme.Dim.Render(text.LowerFirst(o.Label))
}
