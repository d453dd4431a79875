package workshop

import (
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/tui/kit"
	"aina/tui/workshop/network"
)

// wifiScreen asks for the name of the Wi-Fi and then for its password, which the system
// would not tell without being asked for the place.
type wifiScreen struct {
	*Workshop
	kit.Size
	input textinput.Model
	typed network.WiFi
	named bool   // whether the name is known, and the password is asked for
	wrong string // what is wrong with what was typed
}

func newWiFi(w *Workshop) *wifiScreen {
	s := &wifiScreen{Workshop: w, typed: w.wifi}
	s.ask(w.wifi.Name)
	return s
}

// ask puts what was typed before into the line.
func (s *wifiScreen) ask(before string) {
	s.input = kit.NewInput(s.Env, network.LongestPassword)
	s.input.SetValue(before)
	s.input.CursorEnd()
	s.wrong = ""
}

func (s *wifiScreen) Title() string     { return text.Capitalize(s.Words.Workshop.Network.DoWiFi) }
func (s *wifiScreen) Typing() bool      { return true }
func (s *wifiScreen) HandlesBack() bool { return s.named }

func (s *wifiScreen) Offers() []kit.Offer { return kit.LineOffers(s.Env) }

func (s *wifiScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		s.input, _ = s.input.Update(kit.CleanKey(msg))
		s.wrong = ""
	case kit.Action:
		switch {
		case msg == kit.ActionBack && s.named:
			s.named = false
			s.ask(s.typed.Name)
		case msg == kit.ActionBack:
			return kit.Pop()
		case msg == kit.ActionChoose:
			return s.take()
		}
	}
	return nil
}

// take takes the name, or the password and with it the network. A name that is empty
// takes the network back.
func (s *wifiScreen) take() tea.Cmd {
	n, value := s.Words.Workshop.Network, s.input.Value()
	switch {
	case !s.named && len(value) > network.LongestName:
		s.wrong = n.NameLong
	case !s.named && value == "":
		s.wifi = network.WiFi{}
		return kit.Pop()
	case !s.named:
		s.typed.Name, s.named = value, true
		s.ask(s.typed.Password)
	case value != "" && (len(value) < network.ShortestPassword || len(value) > network.LongestPassword):
		s.wrong = n.PasswordBad
	default:
		s.typed.Password = value
		s.wifi = s.typed
		return kit.Pop()
	}
	return nil
}

func (s *wifiScreen) View() []string {
	t, n := s.Theme, s.Words.Workshop.Network
	ask, note := n.AskName, n.NameNote
	if s.named {
		ask, note = n.AskPassword, n.PasswordNote
	}
	b := &kit.Block{Width: s.Width}
	if s.named {
		b.Text(t.Dim, text.Fill(n.WiFi, "name", s.typed.Name))
	}
	b.Text(t.Title, ask)
	b.Gap()
	s.input.Width = max(1, b.Width-4)
	b.Focus(func() { b.Lines = append(b.Lines, kit.DrawInput(s.Env, &s.input)) })
	if s.wrong != "" {
		b.Text(t.Against, "! "+s.wrong)
	}
	b.Gap()
	b.Text(t.Dim, note)
	return (&kit.Page{}).Follow(b, s.Height, s.Env)
}
