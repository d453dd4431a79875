package plain

import "aina/catalog/text"

// leave asks whether to end where something would be lost, and ends the journey with
// errQuit. Asked while it asks, it ends at once.
func (v *visit) leave() error {
	if v.leaving || !v.losesByLeaving() {
		return errQuit
	}
	v.leaving = true
	defer func() { v.leaving = false }()
	w, note := v.words.App, v.words.App.LeaveNote
	if len(v.Shortlist) > 0 {
		note = text.Join(" ", note, w.LeavePlanNote)
	}
	v.blank()
	v.print(note)
	v.print(v.words.Plain.End.LeaveAgain, "quit", v.name(quit))
	gone, err := v.confirm(w.LeaveAsk)
	if err == nil && gone {
		return errQuit
	}
	return err
}

// losesByLeaving reports whether something was answered, chosen or tried that is kept
// nowhere: because nothing may be, or because it could not be saved.
func (v *visit) losesByLeaving() bool {
	return v.WouldLose() || v.Keeps && v.HasContent() && !v.kept
}
