package plain

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
