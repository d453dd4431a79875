// Package workshop is the screens of a session with a room: one page after another for
// the projector, and what the trainer opens beside them. What is private of a person is on
// the screens of package journey, which are opened only after a question whether the
// projector is off, and closed without a trace.
package workshop

import (
	"math/rand/v2"
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/journey"
	"aina/tui/kit"
	"aina/tui/workshop/display"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
)

// Options is what the screens of a workshop start with.
type Options struct {
	Course    *workshop.Course
	Lot       *rand.Rand // that the room is closed with
	Catalog   *catalog.Catalog
	Questions *quiz.Questionnaire
	Now       func() time.Duration // since the program began
	Folder    string               // where a report goes whose name has no folder; "": the current one
	Lan       *join.Lan            // nil: phones do not join
	Display   *display.Server      // for the browser of this computer; nil: there is none
	Browse    func(url string) error
}

// Workshop is the program of a session, for the shell to run.
type Workshop struct {
	*kit.Env
	Options
	asked  *quiz.Questionnaire // with the causes as rows
	twice  bool                // whether pages stand in a second language too
	saved  string              // the file of the report; "": what there is now is in none
	within int                 // how many had finished when it was written
	card   card.Card           // the short form of them
	seats  int                 // people who have sat down at the keyboard
	sheets int                 // paper sheets that were typed
	lang   catalog.Lang        // that of the room, while the keyboard is somebody's
	lent   bool                // whether it is, from the question about the projector on
	wifi   network.WiFi        // as the trainer typed it
	full   bool                // whether codes are drawn in whole blocks
	paper  bool                // whether the page with the codes is put away
	black  bool                // whether the projector is dark
	gone   string              // the address that was said to have vanished last
	guest  *journey.Journey    // who is at the keyboard; nil: nobody
}

// New makes a workshop that the shell can run.
func New(opt Options) *Workshop {
	asked := quiz.NewSession(opt.Questions, quiz.Quick, opt.Catalog.Causes).Questionnaire()
	return &Workshop{Options: opt, asked: asked, card: card.New(asked)}
}

// Start returns the first page.
func (w *Workshop) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	w.Env = env
	return newPage(w), nil
}

// WayOut is how who is at the keyboard ends, on every screen: they are done, or stop before
// they are.
func (w *Workshop) WayOut() (way kit.Offer, leave tea.Cmd, ok bool) {
	if w.guest == nil {
		return way, nil, false
	}
	label := w.Words.Workshop.Person.Stop
	if w.guest.Complete() {
		label = w.Words.Workshop.Person.Done
	}
	return kit.Offer{Action: kit.ActionNextPerson, Label: label, Short: w.Words.Workshop.Card.Leave, Foot: true}, kit.Push(w.guest.Leave()), true
}

// Update gives results from the background to who is at the keyboard. Ticks only have
// everything drawn again, and the trainer's phone turns pages.
func (w *Workshop) Update(msg tea.Msg) (cmd tea.Cmd, done bool) {
	switch msg := msg.(type) {
	case tickMsg:
		return w.tick(), true
	case join.Request:
		if w.Lan.Answer(msg, w.Course, w.Now(), w.roomLang()) {
			w.display()
		}
		return nil, true
	}
	if w.guest != nil {
		return w.guest.Update(msg)
	}
	return nil, false
}

// LeaveDialog asks who is at the keyboard whether they are done, and the trainer before a
// workshop without a report is lost.
func (w *Workshop) LeaveDialog(bool) *kit.Dialog {
	switch {
	case w.guest != nil:
		return w.guest.Leave()
	case !w.loses():
		return nil
	}
	return kit.NewLeaveDialog(w.Env, func() string { return w.Words.Workshop.Trainer.LeaveNote },
		kit.DialogRow{
			Label: func() string { return text.Capitalize(w.Words.Workshop.Trainer.Save) },
			Do:    func() tea.Cmd { return kit.Swap(w.report()) },
		})
}

// loses reports whether there is something that a report would hold and none does.
func (w *Workshop) loses() bool {
	n := w.Course.Finished()
	return w.saved != "" && n != w.within || w.saved == "" && (n > 0 || len(w.Course.Counted()) > 0)
}

// Save does nothing: a report is written when the trainer says so.
func (w *Workshop) Save() tea.Cmd { return nil }

// Farewell says where the report is, or that there is none.
func (w *Workshop) Farewell() string {
	if w.saved != "" {
		return text.Fill(w.Words.Workshop.Trainer.Saved, "file", text.CleanLine(w.saved))
	}
	return w.Words.Workshop.Trainer.Unsaved
}

// Support lists the catalog's places to talk to somebody.
func (w *Workshop) Support() []catalog.Support { return slices.Clone(w.Catalog.Support) }

// roomLang is the language of the room, whatever who is at the keyboard has chosen.
func (w *Workshop) roomLang() catalog.Lang {
	if w.lent {
		return w.lang
	}
	return w.Lang
}

// close closes the room with so many heads.
func (w *Workshop) close(heads int) {
	w.Course.Close(heads, w.Lot, w.Now())
	w.saved = ""
}

// count records hands on a page.
func (w *Workshop) count(at workshop.Place, hands []int) {
	w.Course.CountAt(at, hands...)
	w.saved = ""
}

// finish counts a person in, under the number of their seat.
func (w *Workshop) finish(seat string, a quiz.Answers) {
	w.Course.Finish(seat, group.ContributionOf(w.asked, a))
}
