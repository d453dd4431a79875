package plain

// confirmQuit asks whether to end where answers would be lost. It returns errQuit to
// end: after a yes, or when "quit" is typed again.
func (v *visit) confirmQuit() error {
	unsaved := v.WouldLose() || v.Keeps && !v.kept && v.HasContent()
	if v.quitting || !unsaved {
		return errQuit
	}
	v.quitting = true
	defer func() { v.quitting = false }()
	v.blank()
	yes, err := v.confirm(v.words.Plain.End.Lose, "quit", v.name(quit))
	if err == nil && yes {
		err = errQuit
	}
	return err
}

// goodbye saves what may be kept, and prints what stays on this computer and a
// farewell. If the input has ended, a line says so first.
func (v *visit) goodbye(inputEnded bool) {
	w := v.words.Plain.End
	v.blank()
	if inputEnded {
		v.print(w.InputEnded)
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
