package plain

// part says goodbye, and what stays on this computer. At the end of the input
// it says that first, and keeps what was answered if it may.
func (v *visit) part(inputEnded bool) {
	w := v.words.Plain.End
	v.gap()
	if inputEnded {
		v.say(w.InputEnded)
	}
	v.keep()
	switch {
	case v.kept:
		v.say(w.Kept)
	case v.opt.Found:
		v.say(v.words.Keep.Earlier)
	default:
		v.say(w.NotKept)
	}
	v.say(w.Bye)
}
