package workshop

import (
	"context"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/tui/kit"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
	"aina/tui/workshop/slide"
)

// tickMsg says that some time has passed: phones may have come, and addresses gone.
type tickMsg struct{}

// tickTime is how often the counts are drawn again.
const tickTime = time.Second

// Follow has the trainer's phone show the notes, and the counts of phones, and what a browser shows, drawn again from time to time,
// until ctx is done.
func (w *Workshop) Follow(ctx context.Context, send func(tea.Msg)) {
	if w.Lan != nil {
		w.Lan.Guide(func(r join.Request) { send(r) })
	}
	ticker := time.NewTicker(tickTime)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if w.Lan != nil || w.Display != nil && w.Display.Started() {
				send(tickMsg{})
			}
		}
	}
}

// tick has everything drawn again, and says if the address is gone that was told.
func (w *Workshop) tick() tea.Cmd {
	w.display()
	if w.Lan == nil {
		return nil
	}
	state := w.Lan.Host.State()
	if state.Vanished == w.gone {
		return nil
	}
	w.gone = state.Vanished
	switch n := w.Words.Workshop.Network; {
	case w.gone == "" || w.guest != nil || w.joins(): // that page says it itself
		return nil
	case !state.Reachable():
		return kit.Warn(n.NoNetwork)
	default:
		return kit.Warn(text.Fill(n.Gone, "old", w.gone))
	}
}

// joins reports whether the page that is shown is the one on which people join.
func (w *Workshop) joins() bool {
	n, _ := w.Course.Position()
	return w.Lan != nil && !w.paper && n == 1
}

// invitation is what people need to join now.
func (w *Workshop) invitation() join.Invitation {
	i := w.Lan.Invitation(w.Course.Finished())
	i.WiFi, i.Full = w.wifi, w.full
	if w.twice {
		i.Second = slide.Second(w.Lang)
	}
	return i
}

// phoneOffers is what can be done about phones from every page of the projector. The label
// of the trainer's page says when there is something to see on it.
func (w *Workshop) phoneOffers() []kit.Offer {
	if w.Lan == nil {
		return nil
	}
	n := w.Words.Workshop.Network
	look := n.DoPhones
	if w.Lan.Advice() != network.NoAdvice {
		look = n.DoLook
	}
	return []kit.Offer{
		{Action: kit.ActionPhones, Label: look, Foot: true}, {Action: kit.ActionWiFi, Label: n.DoWiFi, Foot: w.joins() && w.wifi.Name == ""},
		{Action: kit.ActionJoin, Label: n.DoJoin}, {Action: kit.ActionLock, Label: w.lockLabel()},
	}
}

func (w *Workshop) lockLabel() string {
	if w.Lan.Phones.Locked() {
		return w.Words.Workshop.Network.DoUnlock
	}
	return w.Words.Workshop.Network.DoLock
}

// phoneAction does what is asked for about phones; done is false for anything else.
func (w *Workshop) phoneAction(msg tea.Msg) (cmd tea.Cmd, done bool) {
	switch msg {
	case kit.ActionScreen:
		return w.browse(screenPath), true
	case kit.ActionPhones:
		return kit.Push(newPhones(w)), true
	case kit.ActionWiFi:
		return kit.Push(newWiFi(w)), true
	case kit.ActionJoin:
		w.paper = false
		return kit.Push(newJoin(w)), true
	case kit.ActionLock:
		return w.lock(), true
	}
	return nil, false
}

// lock closes joining, or opens it again.
func (w *Workshop) lock() tea.Cmd {
	locked := !w.Lan.Phones.Locked()
	w.Lan.Phones.Lock(locked)
	if locked {
		return kit.Notice(w.Words.Workshop.Network.Lock)
	}
	return kit.Notice(w.Words.Workshop.Network.Unlock)
}
