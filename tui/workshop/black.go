package workshop

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// actionDot is what the dot of a presenter's remote asks for, which makes the screen black.
// As a character it is at the place of / on the layout of Russian, and stands for it.
const actionDot = kit.ActionSearch

// blackScreen shows nothing, so that people look at each other.
type blackScreen struct {
	*Workshop
	kit.Size
}

func newBlack(w *Workshop) *blackScreen {
	w.black = true
	w.display()
	return &blackScreen{Workshop: w}
}

func (s *blackScreen) Bare() {}

func (s *blackScreen) Title() string { return s.Words.Workshop.Title }

func (s *blackScreen) Offers() []kit.Offer {
	label := s.Words.Keys.Back
	var offers []kit.Offer
	for _, do := range []kit.Action{kit.ActionBack, kit.ActionBlack, actionDot, kit.ActionChoose, kit.ActionMark, kit.ActionRight, kit.ActionLeft, kit.ActionPageDown, kit.ActionPageUp} {
		offers = append(offers, kit.Offer{Action: do, Label: label})
	}
	return offers
}

func (s *blackScreen) Update(msg tea.Msg) tea.Cmd {
	if _, do := msg.(kit.Action); do {
		s.black = false
		s.display()
		return kit.Pop()
	}
	return nil
}

func (s *blackScreen) View() []string {
	return []string{" Esc · B · Enter: " + s.Words.Workshop.Trainer.Light}
}
