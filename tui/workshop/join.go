package workshop

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// joinScreen shows how to join, at any time. Everything on it is for everybody.
type joinScreen struct {
	*Workshop
	kit.Size
}

func newJoin(w *Workshop) *joinScreen { return &joinScreen{Workshop: w} }

func (s *joinScreen) Single()       {}
func (s *joinScreen) Wide()         {}
func (s *joinScreen) Title() string { return s.Words.Workshop.Network.Join }

func (s *joinScreen) Offers() []kit.Offer {
	k, n := s.Words.Keys, s.Words.Workshop.Network
	offers := []kit.Offer{{Action: kit.ActionBack, Label: k.Back, Foot: true}}
	for _, do := range []kit.Action{kit.ActionChoose, kit.ActionMark, kit.ActionRight, kit.ActionPageDown, kit.ActionLeft, kit.ActionPageUp} {
		offers = append(offers, kit.Offer{Action: do, Label: k.Back}) // a presenter's remote
	}
	blocks := n.DoFull
	if s.full {
		blocks = n.DoHalf
	}
	offers = append(offers, kit.Offer{Action: kit.ActionBrowser, Label: n.DoBrowser, Foot: true}, kit.Offer{Action: kit.ActionFull, Label: blocks, Foot: true},
		kit.Offer{Action: kit.ActionWiFi, Label: n.DoWiFi, Foot: true}, kit.Offer{Action: kit.ActionPhones, Label: n.DoPhones, Foot: true}, kit.Offer{Action: kit.ActionLock, Label: s.lockLabel()},
		kit.Offer{Action: kit.ActionBlack, Label: s.Words.Workshop.Trainer.Black}, kit.Offer{Action: actionDot, Label: s.Words.Workshop.Trainer.Black})
	if len(s.Lan.Host.State().Candidates) > 1 {
		offers = append(offers, kit.Offer{Action: kit.ActionUp, Label: n.DoAddress}, kit.Offer{Action: kit.ActionDown, Label: n.DoAddress})
	}
	return offers
}

func (s *joinScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case kit.ActionBack, kit.ActionChoose, kit.ActionMark, kit.ActionRight, kit.ActionPageDown, kit.ActionLeft, kit.ActionPageUp:
		return kit.Pop()
	case kit.ActionDown:
		s.Lan.Host.Step(1)
	case kit.ActionUp:
		s.Lan.Host.Step(-1)
	case kit.ActionFull:
		s.full = !s.full
	case kit.ActionBrowser:
		return s.browse(codesPath)
	case kit.ActionBlack, actionDot:
		return kit.Swap(newBlack(s.Workshop))
	default:
		cmd, _ := s.phoneAction(msg)
		return cmd
	}
	return nil
}

func (s *joinScreen) View() []string { return s.invitation().View(s.Env, s.Size) }
