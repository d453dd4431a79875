package plain

import (
	"slices"
	"strings"

	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// sayTaught says what the picture made of a try: what moved, from where to
// where, what several tries show together, and by which rule. A try of which
// nothing was said teaches nothing; what an entry taught before it was emptied
// goes back all the same.
func (v *visit) sayTaught(r learning.Reflection, before *person.Snapshot) {
	w := v.words.Reflect
	v.sayWritten(r)
	_, told := r.Outcome()
	moves := facts.Moves(before, v.now().Snapshot, v.opt.Catalog, w)
	if !told && !slices.ContainsFunc(moves, func(m facts.Move) bool { return !m.Held }) {
		return
	}
	v.say(w.Learned + ":")
	v.sayLearned(moves)
	if told {
		v.sayFound()
		v.say(w.HowTitle + ": " + w.How)
	}
}

// sayWritten says that a try was written down, whether the picture has taken it
// in, and how long it stays.
func (v *visit) sayWritten(r learning.Reflection) {
	w := v.words.Plain.Try
	v.gap()
	_, told := r.Outcome()
	switch {
	case !told:
		v.say(w.Written)
		v.say(w.Untold)
	case !v.now().Answered.Empty():
		v.say(v.words.Reflect.Saved)
	default:
		v.say(w.Written)
	}
	if !v.Keeps {
		v.say(v.words.Reflect.NotKept)
	}
}

// sayLearned says what has moved, and what a hand held where it is.
func (v *visit) sayLearned(moves []facts.Move) {
	if v.now().Answered.Empty() {
		v.say(v.words.Reflect.NoAnswers)
		return
	}
	for _, m := range moves {
		if !m.Held {
			v.say(v.words.Plain.Try.Moved, "x", reading.DimensionName(m.Dial, v.opt.Catalog, v.lang), "before", m.Before, "after", m.After)
		}
	}
	if held := facts.Held(moves, v.opt.Catalog, v.lang); len(held) > 0 {
		v.say(v.words.Plain.Try.Held, "list", strings.Join(held, "; "))
	}
	if len(moves) == 0 {
		v.say(v.words.Reflect.MovedNone)
	}
}

// sayFound says what the log shows, or how many tries are missing until then.
func (v *visit) sayFound() {
	w := v.words.Reflect
	f := learning.Find(v.Log, v.now().Answered)
	if f.Tried == 0 {
		return
	}
	if !f.Enough() {
		v.say(w.FoundLater.For(v.lang, f.Missing()))
		return
	}
	v.say(w.Found + ":")
	for _, said := range f.Sentences(v.opt.Catalog, v.lang) {
		v.say(said)
	}
}
