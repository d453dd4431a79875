package plain

import (
	"aina/quiz"
	"aina/tui/facts"
)

// sayTaught says what the picture made of a try: what moved, from where to
// where, what several tries show together, and by which rule. A try of which
// nothing was said has taught nothing.
func (v *visit) sayTaught(r quiz.Reflection, before quiz.Profile) {
	w := v.words.Reflect
	v.sayWritten()
	if _, told := r.Outcome(); !told {
		return
	}
	v.say(w.Learned + ":")
	v.sayLearned(before)
	v.sayFound()
	v.say(w.HowTitle + ": " + w.How)
}

// sayWritten says that a try was written down, and how long it stays.
func (v *visit) sayWritten() {
	v.gap()
	v.say(v.words.Reflect.Saved)
	if !v.keeps {
		v.say(v.words.Reflect.NotKept)
	}
}

// sayLearned says what has moved since an earlier picture.
func (v *visit) sayLearned(before quiz.Profile) {
	w, now := v.words.Reflect, v.picture().Learned()
	if len(now.Motives)+len(now.Activities)+len(now.Causes) == 0 {
		v.say(w.NoAnswers)
		return
	}
	moved := false
	for _, d := range quiz.Dials(v.opt.Catalog.Causes) {
		was, _ := before.Value(d)
		is, known := now.Value(d)
		if a, z := facts.Number(d, was), facts.Number(d, is); known && a != z {
			moved = true
			v.say(v.words.Plain.Try.Moved, "x", d.Name(v.opt.Catalog, v.lang), "before", a, "after", z)
		}
	}
	if !moved {
		v.say(w.MovedNone)
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
