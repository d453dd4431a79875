package plain

import (
	"slices"
	"strings"

	"aina/quiz"
	"aina/tui/facts"
)

// sayTaught says what the picture made of a try: what moved, from where to
// where, what several tries show together, and by which rule. A try of which
// nothing was said teaches nothing; what an entry taught before it was emptied
// goes back all the same.
func (v *visit) sayTaught(r quiz.Reflection, before quiz.Picture) {
	w := v.words.Reflect
	v.sayWritten(r)
	_, told := r.Outcome()
	if !told && !moved(v.movesSince(before)) {
		return
	}
	v.say(w.Learned + ":")
	v.sayLearned(before)
	if told {
		v.sayFound()
		v.say(w.HowTitle + ": " + w.How)
	}
}

// sayWritten says that a try was written down, whether the picture has taken it
// in, and how long it stays.
func (v *visit) sayWritten(r quiz.Reflection) {
	w := v.words.Plain.Try
	v.gap()
	_, told := r.Outcome()
	switch {
	case !told:
		v.say(w.Written)
		v.say(w.Untold)
	case v.asked():
		v.say(v.words.Reflect.Saved)
	default:
		v.say(w.Written)
	}
	if !v.keeps {
		v.say(v.words.Reflect.NotKept)
	}
}

// asked reports whether the answers hold anything that can be learned.
func (v *visit) asked() bool {
	p := v.picture().Answered()
	return len(p.Motives)+len(p.Activities)+len(p.Causes) > 0
}

// move is a dial that a try has moved, out of 100. What was set by hand is held
// where it is.
type move struct {
	dial          quiz.Dial
	before, after string
	held          bool
}

// movesSince lists what the log has moved since an earlier picture.
func (v *visit) movesSince(before quiz.Picture) []move {
	var all []move
	then, now := before.Learned(), v.picture().Learned()
	for _, d := range quiz.Dials(v.opt.Catalog.Causes) {
		was, _ := then.Value(d)
		is, known := now.Value(d)
		if a, z := facts.Number(d, was), facts.Number(d, is); known && a != z {
			all = append(all, move{d, a, z, v.hand.Has(d)})
		}
	}
	return all
}

// moved reports whether any of the moves shows in the picture.
func moved(all []move) bool { return slices.ContainsFunc(all, func(m move) bool { return !m.held }) }

// sayLearned says what has moved since an earlier picture, and what a hand held
// where it is.
func (v *visit) sayLearned(before quiz.Picture) {
	if !v.asked() {
		v.say(v.words.Reflect.NoAnswers)
		return
	}
	var held []string
	all := v.movesSince(before)
	for _, m := range all {
		name := m.dial.Name(v.opt.Catalog, v.lang)
		if m.held {
			held = append(held, name)
			continue
		}
		v.say(v.words.Plain.Try.Moved, "x", name, "before", m.before, "after", m.after)
	}
	if len(held) > 0 {
		v.say(v.words.Plain.Try.Held, "list", strings.Join(held, "; "))
	}
	if len(all) == 0 {
		v.say(v.words.Reflect.MovedNone)
	}
}

// sayFound says what the log shows, or how many tries are missing until then.
func (v *visit) sayFound() {
	w := v.words.Reflect
	f := quiz.Find(v.log, v.picture().Answered())
	if f.Tried == 0 {
		return
	}
	if !f.Enough() {
		v.say(w.FoundLater.For(v.lang, f.Missing()))
		return
	}
	v.say(w.Found + ":")
	for _, said := range f.Say(v.opt.Catalog, v.lang) {
		v.say(said)
	}
}
