package plain

import (
	"slices"
	"strings"

	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// printLearned prints what the picture learned from a reflection: which values moved,
// from where to where, what several entries show together, and by which rule. An entry
// without an outcome moves nothing, unless it had an outcome before: then the values go
// back.
func (v *visit) printLearned(r learning.Reflection, before *person.Snapshot) {
	w := v.words.Reflect
	v.printRecorded(r)
	_, hasOutcome := r.Outcome()
	moves := facts.Largest(facts.Moves(before, v.current().Snapshot, v.opt.Catalog, w))
	if !hasOutcome && !slices.ContainsFunc(moves, func(m facts.Move) bool { return !m.Overridden }) {
		return
	}
	v.print(w.Learned + ":")
	v.printMoves(moves)
	if hasOutcome {
		v.printFindings()
		v.print(w.HowTitle + ": " + w.How)
	}
}

// printRecorded confirms an entry of the log, and says whether the picture learned
// from it and whether it is kept.
func (v *visit) printRecorded(r learning.Reflection) {
	w := v.words.Plain.Try
	v.blank()
	_, hasOutcome := r.Outcome()
	switch {
	case !hasOutcome:
		v.print(w.Written)
		v.print(w.NoOutcome)
	case !v.current().Answered.Empty():
		v.print(v.words.Reflect.Saved)
	default:
		v.print(w.Written)
	}
	if !v.Keeps {
		v.print(v.words.Reflect.NotKept)
	}
}

// printMoves prints what moved, and what did not because it was set by hand.
func (v *visit) printMoves(moves []facts.Move) {
	if v.current().Answered.Empty() {
		v.print(v.words.Reflect.NoAnswers)
		return
	}
	for _, m := range moves {
		if !m.Overridden {
			v.print(v.words.Plain.Try.Moved, "x", reading.DimensionName(m.Dimension, v.opt.Catalog, v.lang), "before", m.Before, "after", m.After)
		}
	}
	if overridden := facts.Overridden(moves, v.opt.Catalog, v.lang); len(overridden) > 0 {
		v.print(v.words.Plain.Try.Overridden, "list", strings.Join(overridden, "; "))
	}
	if len(moves) == 0 {
		v.print(v.words.Reflect.MovedNone)
	}
}

// printFindings prints what the log shows, or how many entries it needs to show
// something.
func (v *visit) printFindings() {
	w := v.words.Reflect
	f := learning.Find(v.Log, v.current().Answered)
	if f.Tried == 0 {
		return
	}
	if !f.Enough() {
		v.print(w.FoundLater.For(v.lang, f.Missing()))
		return
	}
	v.print(w.Found + ":")
	for _, s := range f.Sentences(v.opt.Catalog, v.lang) {
		v.print(s)
	}
}
