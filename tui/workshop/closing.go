package workshop

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// closing asks what has to be known before the answers are closed, closes them, and goes
// on: how many are in the room, or where nothing is shown, whether it is time.
func (w *Workshop) closing(then func() tea.Cmd) kit.Screen {
	if !w.Course.Open() {
		return newHeads(w, then)
	}
	return kit.NewDialog(w.Env,
		func() string { return w.Words.Workshop.Card.CloseAsk },
		func() string {
			return w.Words.Workshop.Finished.For(w.Lang, w.Course.Finished()) + " " + w.Words.Workshop.Card.CloseNote
		},
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Person.DoneStay }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Card.CloseGo }, Do: func() tea.Cmd {
			w.close(w.Course.Finished())
			return then()
		}})
}

// report is where the report is saved. While the answers are open it asks first whether to
// close them: a report has numbers only afterwards.
func (w *Workshop) report() kit.Screen {
	if w.Course.Closed() || !w.Course.Closes() {
		return newReport(w)
	}
	save := func() tea.Cmd { return kit.Swap(newReport(w)) }
	return kit.NewDialog(w.Env,
		func() string { return w.Words.Workshop.Card.StillAsk }, func() string { return w.Words.Workshop.Card.StillNote },
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Person.GuardBack }, Do: kit.Pop},
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Card.StillClose }, Do: func() tea.Cmd { return kit.Swap(w.closing(save)) }},
		kit.DialogRow{Label: func() string { return w.Words.Workshop.Card.StillSave }, Do: save})
}
