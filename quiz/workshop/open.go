package workshop

import (
	"slices"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
)

// SetOpen chooses to go on without numbers, or with them. After the close it changes
// nothing.
func (w *Course) SetOpen(open bool) {
	if !w.Closed() {
		w.open = open
	}
}

// Open reports whether the room goes on without numbers: because that was chosen, or
// because too few had finished at the close.
func (w *Course) Open() bool { return w.open || w.Closed() && w.tables.Open() }

// ChoseOpen reports whether that was chosen.
func (w *Course) ChoseOpen() bool { return w.open }

// Lines are the lines of the page's block for the projector.
func (w *Course) Lines() []text.Text {
	if b := w.Block(); w.Open() && b.Kind != Hands && !b.Kind.hasPictures() && len(b.Open) > 0 {
		return b.Open
	}
	return w.Block().Lines
}

// Notes are those for the trainer on the page's block.
func (w *Course) Notes() text.Text {
	if b := w.Block(); (w.Open() || w.bare()) && !b.OpenNotes.IsZero() {
		return b.OpenNotes
	}
	return w.Block().Notes
}

// Facet is what a block of the kind shows pictures of; "": it shows none.
func (k Kind) Facet() quiz.Facet {
	switch k {
	case Motives:
		return quiz.FacetMotive
	case Activities:
		return quiz.FacetActivity
	case Causes:
		return quiz.FacetCause
	}
	return ""
}

// bare reports whether the page is for pictures and has none, so that people talk instead.
func (w *Course) bare() bool {
	f := w.Block().Kind.Facet()
	return f != "" && w.Closed() && len(w.tables.Largest(f)) == 0
}

// Forgotten reports whether people have finished, and the page that closes their answers
// was passed without closing them.
func (w *Course) Forgotten() bool {
	i := slices.IndexFunc(w.order.Steps, func(s Step) bool { return s.Block.Kind == Close })
	return i >= 0 && w.at.Step > i && !w.Closed() && w.Finished() > 0
}

// Waits reports whether people have finished, and the page is the one that closes their
// answers and has not.
func (w *Course) Waits() bool {
	return w.Block().Kind == Close && !w.Closed() && w.Finished() > 0
}

// Doubtful reports whether so many heads would hide what could be shown: fewer than have
// finished, which often is a slip of the fingers, and a close cannot be taken back.
func (w *Course) Doubtful(heads int) bool {
	return !w.Open() && heads < w.Finished() && w.Finished() >= group.Fewest
}

// SetRehearsed says that the people of the room are made up.
func (w *Course) SetRehearsed(made bool) { w.made = made }

// Rehearsed reports whether they are.
func (w *Course) Rehearsed() bool { return w.made }
