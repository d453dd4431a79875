package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// sheet lists everything that can be done on a screen, with its keys. Choosing
// a line does it, so that nobody needs a letter.
type sheet struct {
	env *KitEnv
	size
	menu   menu
	title  string
	moves  []Offer // arrows and paging: told, not chosen
	offers []Offer
	keys   map[Do]string // what is shown for each
	chosen Do
}

// newSheet lists offers. Those that say the same share a line, and a key that
// is text just now is not shown.
func newSheet(env *KitEnv, title string, offers []Offer, typing bool) *sheet {
	s := &sheet{env: env, title: title, keys: map[Do]string{}}
	lines := map[string]Do{}
	for _, o := range offers {
		key := env.Words.KeyName(o.Do.key())
		if typing && o.Do.isCharacter() {
			key = ""
		}
		switch {
		case o.Do == DoMore || o.Label == "":
		case o.Do >= DoUp && o.Do <= DoLast:
			s.moves = append(s.moves, o)
		case lines[o.Label] != DoNothing:
			if first := lines[o.Label]; key != "" {
				s.keys[first] += ", " + key
			}
		default:
			lines[o.Label] = o.Do
			s.keys[o.Do] = key
			s.offers = append(s.offers, o)
		}
	}
	return s
}

func (s *sheet) Title() string { return s.title }

func (s *sheet) Offers() []Offer {
	return choosing(s.env, Offer{Do: DoMore})
}

func (s *sheet) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	switch do {
	case DoBack:
		return pop()
	case DoChoose:
		s.chosen = s.offers[s.menu.at].Do
		return pop()
	}
	s.menu.move(do, len(s.offers))
	return nil
}

func (s *sheet) View() []string {
	t, w := s.env.Theme, s.env.Words
	b := &block{width: s.width}
	b.text(t.Title, w.App.More)
	b.gap()
	for i, o := range s.offers {
		cursor, style := "  ", t.Text
		if i == s.menu.at {
			cursor, style = "› ", t.Selected
		}
		draw := func() { b.pair(style.Render(cursor+o.Label), t.Key.Render(s.keys[o.Do])) }
		if i == s.menu.at {
			b.focus(draw)
		} else {
			draw()
		}
	}
	b.gap()
	for i, o := range s.moves {
		pair := w.KeyName(o.Do.key())
		same := func(other Offer) bool { return other.Label == o.Label && w.KeyName(other.Do.key()) == pair }
		switch first := slices.IndexFunc(s.moves, same); {
		case first < i: // told with the other of its pair
		case slices.ContainsFunc(s.moves[i+1:], same):
			b.pair(t.Dim.Render("  "+o.Label), t.Dim.Render(pair))
		default:
			b.pair(t.Dim.Render("  "+o.Label), t.Dim.Render(arrow(o.Do, pair)))
		}
	}
	b.gap()
	b.text(t.Dim, w.App.MoreKeys)
	return b.view(&s.menu, s.height, s.env)
}

// arrow names one arrow of a pair.
func arrow(do Do, pair string) string {
	switch do {
	case DoUp:
		return "↑"
	case DoDown:
		return "↓"
	case DoLeft:
		return "←"
	case DoRight:
		return "→"
	}
	return pair
}
