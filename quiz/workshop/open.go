package workshop

import "aina/catalog/text"

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
	if b := w.Block(); w.Open() && !b.OpenNotes.IsZero() {
		return b.OpenNotes
	}
	return w.Block().Notes
}
