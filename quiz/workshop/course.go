package workshop

import (
	"math/rand/v2"
	"slices"
	"time"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/group"
)

// Course is one session with a room: where it stands in its running order, and what is
// known of the room. Everything in it may be shown to all but what Late and Drops say,
// which is for the trainer alone. It is not safe for concurrent use.
type Course struct {
	order   Order
	catalog *catalog.Catalog
	on      catalog.Date
	room    *group.Room
	tables  group.Tables // after the close
	open    bool         // whether it was chosen to go on without numbers
	made    bool         // whether its people are made up
	corners []string     // ids of causes
	at      Place
	counts  map[Place][]int
	pace    pace
}

// Place is a page of a step.
type Place struct{ Step, Page int }

// New begins a session at its first page, with the room of a questionnaire. The order
// has at least one step.
func New(o Order, room *group.Room, c *catalog.Catalog, on catalog.Date) *Course {
	w := &Course{order: o, catalog: c, on: on, room: room, counts: map[Place][]int{}, pace: newPace(o)}
	w.corners = cornersOf(group.Tables{}, c, on)
	return w
}

// Order returns the running order.
func (w *Course) Order() Order { return w.order }

// At is the page that is shown.
func (w *Course) At() Place { return w.at }

// Block is the block of the page that is shown.
func (w *Course) Block() Block { return w.order.Steps[w.at.Step].Block }

// Pages counts the pages of a step.
func (w *Course) Pages(step int) int {
	switch b := w.order.Steps[step].Block; b.Kind {
	case Hands:
		return max(len(b.Lines), 1)
	case Cards:
		return 2 + len(w.corners)
	case Reports:
		return 1 + len(w.corners)
	}
	return 1
}

// Next goes to the next page, past what was dropped. now is the time since the program
// began. It is false on the last page.
func (w *Course) Next(now time.Duration) bool {
	if w.at.Page+1 < w.Pages(w.at.Step) {
		w.at.Page++
		return true
	}
	for step := w.at.Step + 1; step < len(w.order.Steps); step++ {
		if !w.pace.dropped(step) {
			w.at = Place{Step: step}
			w.pace.reach(step, now)
			return true
		}
	}
	return false
}

// Back goes to the page before. It is false on the first page.
func (w *Course) Back() bool {
	if w.at.Page > 0 {
		w.at.Page--
		return true
	}
	for step := w.at.Step - 1; step >= 0; step-- {
		if !w.pace.dropped(step) {
			w.at = Place{step, w.Pages(step) - 1}
			return true
		}
	}
	return false
}

// Finish counts a person in who has finished the form. It is false after the close.
func (w *Course) Finish(seat string, c group.Contribution) bool { return w.room.Finish(seat, c) }

// Finished counts those who have finished; after the close, those who had.
func (w *Course) Finished() int { return w.room.Finished() }

// Closed reports whether the room is closed.
func (w *Course) Closed() bool { return w.room.Closed() }

// Close closes the room with the heads that were counted in it, and goes to the page of
// the closing. A room that is closed stays as it is.
func (w *Course) Close(heads int, lot *rand.Rand, now time.Duration) {
	if w.Closed() {
		return
	}
	w.tables = w.room.Close(heads, lot)
	if w.open {
		w.tables = w.tables.WithoutPictures()
	}
	w.corners = cornersOf(w.tables, w.catalog, w.on)
	if i := slices.IndexFunc(w.order.Steps, func(s Step) bool { return s.Block.Kind == Close }); i >= 0 {
		w.at = Place{Step: i}
		w.pace.reach(i, now)
	}
}

// Closes reports whether the order has a closing.
func (w *Course) Closes() bool { return w.order.has(Close) }

// Withdraw takes back who has finished on a seat. It is false after the close, and where
// nobody has.
func (w *Course) Withdraw(seat string) bool { return w.room.Withdraw(seat) }

// Tables returns what is known of the room, which is nothing before the close.
func (w *Course) Tables() group.Tables {
	t := w.tables
	if !w.Closed() {
		t = group.Unclosed()
	}
	t.Rehearsal = w.made
	return t
}

// Count records how many hands there were on the page that is shown; none takes that
// back.
func (w *Course) Count(hands ...int) { w.CountAt(w.at, hands...) }

// CountAt records hands on a page, as Count does on the one that is shown.
func (w *Course) CountAt(at Place, hands ...int) {
	if len(hands) == 0 {
		delete(w.counts, at)
		return
	}
	w.counts[at] = slices.Clone(hands)
}

// Counts returns what was counted on a page: one number where people raise hands, six
// from the fist to five fingers, or nothing. A room that goes on without numbers has none.
func (w *Course) Counts(at Place) []int {
	if w.Open() {
		return nil
	}
	return w.counts[at]
}

// Expected is how many numbers a count of the page that is shown has: 0 where nothing is
// counted.
func (w *Course) Expected() int {
	if w.Open() {
		return 0
	}
	switch w.Block().Kind {
	case Hands:
		return 1
	case Fist:
		return fingers
	}
	return 0
}

// fingers is how many answers a hand has, from the fist to five fingers.
const fingers = 6

// Counted is what was counted by hands on a page.
type Counted struct {
	Block  string // its id
	Asked  text.Text
	Counts []int
}

// Counted lists what was counted by hands, in the order of the pages.
func (w *Course) Counted() []Counted {
	var all []Counted
	for step, s := range w.order.Steps {
		for page := range w.Pages(step) {
			counts := w.Counts(Place{step, page})
			if counts == nil {
				continue
			}
			asked := s.Block.Title
			if s.Block.Kind == Hands {
				asked = s.Block.Lines[page]
			}
			all = append(all, Counted{s.Block.ID, asked, slices.Clone(counts)})
		}
	}
	return all
}

// Position is the number of the page that is shown, from 1, and how many there are, past
// what was dropped.
func (w *Course) Position() (n, all int) {
	for step := range w.order.Steps {
		if w.pace.dropped(step) {
			continue
		}
		if step == w.at.Step {
			n = all + w.at.Page + 1
		}
		all += w.Pages(step)
	}
	return n, all
}

// Following is the title of the block after this one, past what was dropped; ok is false
// in the last one.
func (w *Course) Following() (title text.Text, ok bool) {
	for step := w.at.Step + 1; step < len(w.order.Steps); step++ {
		if !w.pace.dropped(step) {
			return w.order.Steps[step].Block.Title, true
		}
	}
	return title, false
}
