package kit

import (
	"cmp"
	"slices"

	tea "github.com/charmbracelet/bubbletea"
)

// Help lists everything that can be done on a screen, with its keys. Choosing a
// line does it, so that no letter key is needed.
type Help struct {
	env *Env
	Size
	menu   Menu
	title  string
	moves  []Offer // arrows and paging: shown, but not to choose
	offers []Offer
	keys   map[Action]string // the keys shown for each
	Chosen Action
}

// NewHelp lists offers. Those with the same label share a line, and a key that is
// text at the moment is not shown.
func NewHelp(env *Env, title string, offers []Offer, typing bool) *Help {
	s := &Help{env: env, title: title, keys: map[Action]string{}}
	lines := map[string]Action{}
	for _, o := range offers {
		key := env.Words.KeyName(o.Action.Key())
		if typing && o.Action.IsCharacter() {
			key = ""
		}
		switch {
		case o.Action == NoAction || o.Action == ActionMore || o.Label == "":
		case o.Action >= ActionUp && o.Action <= ActionLast:
			s.moves = append(s.moves, o)
		case lines[o.Label] != NoAction:
			if first := lines[o.Label]; key != "" {
				s.keys[first] += ", " + key
			}
		default:
			lines[o.Label] = o.Action
			s.keys[o.Action] = key
			s.offers = append(s.offers, o)
		}
	}
	return s
}

func (s *Help) Title() string { return s.title }

func (s *Help) Offers() []Offer {
	return ChooseOffers(s.env, Offer{Action: ActionMore})
}

func (s *Help) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case ActionBack:
		return Pop()
	case ActionChoose:
		if len(s.offers) > 0 {
			s.Chosen = s.offers[s.menu.At].Action
		}
		return Pop()
	}
	s.menu.Move(msg, len(s.offers))
	return nil
}

func (s *Help) View() []string {
	t, w := s.env.Theme, s.env.Words
	b := &Block{Width: s.Width}
	b.Text(t.Title, w.App.More)
	b.Gap()
	for i, o := range s.offers {
		here := i == s.menu.At
		cursor, style := s.env.Cursor(here)
		b.FocusIf(here, func() { b.Pair(style.Render(cursor+o.Label), t.Key.Render(s.keys[o.Action])) })
	}
	b.Gap()
	for i, o := range s.moves {
		pair := w.KeyName(o.Action.Key())
		same := func(other Offer) bool { return other.Label == o.Label && w.KeyName(other.Action.Key()) == pair }
		switch first := slices.IndexFunc(s.moves, same); {
		case first < i: // shown with the other one of its pair
		case slices.ContainsFunc(s.moves[i+1:], same):
			b.Pair(t.Dim.Render("  "+o.Label), t.Dim.Render(pair))
		default:
			arrow := map[Action]string{ActionUp: "↑", ActionDown: "↓", ActionLeft: "←", ActionRight: "→"}[o.Action]
			b.Pair(t.Dim.Render("  "+o.Label), t.Dim.Render(cmp.Or(arrow, pair)))
		}
	}
	b.Gap()
	b.Text(t.Dim, w.App.MoreKeys)
	return b.View(&s.menu, s.Height, s.env)
}
