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
	if v.form != nil {
		note = v.words.Form.LeaveNote
	}
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
	if v.form != nil {
		return v.form.draft
	}
	return v.WouldLose() || v.Keeps && v.HasContent() && !v.kept
}

// goodbye saves what may be kept, and prints what stays on this computer and a
// farewell. If the input has ended, a line says so first.
func (v *visit) goodbye(inputEnded bool) {
	w := v.words.Plain.End
	v.blank()
	if inputEnded {
		v.print(w.InputEnded)
	}
	if v.form != nil {
		if v.form.draft {
			v.print(v.words.Plain.Form.Dropped)
		}
		return
	}
	v.keep()
	switch {
	case v.kept:
		v.print(w.Kept)
	case v.opt.Found:
		v.print(v.words.Keep.Earlier)
	default:
		v.print(w.NotKept)
	}
	v.print(w.Bye)
}
