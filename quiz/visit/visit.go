// Package visit is one person's time with the program, on whatever it is walked:
// what they answered, chose, tried and set by hand, what an earlier visit left,
// and what of all that may stay on this computer. It knows neither screen nor
// clock nor disk.
package visit

import (
	"reflect"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

// Visit is one person's time with the program.
type Visit struct {
	Session   *quiz.Session         // nil until the questions begin
	Shortlist []string              // ids, in the order in which they were chosen
	Overrides quiz.Overrides        // what was set by hand
	Log       []learning.Reflection // what was tried, in the order in which it was written down
	Keeps     bool                  // whether answers stay on this computer
	Browsing  bool                  // whether the person only looks around

	questions        *quiz.Questionnaire
	canKeep          bool // whether there is where to keep answers, and it may be used
	decided          bool // whether it was asked whose computer this is
	shared           bool // whether others use it too
	logChanged       bool // whether the log was changed in this visit
	shortlistChanged bool // whether the shortlist was
	restarted        bool // whether the questions were begun anew
	before           before
	earlier          []learning.Reflection // what was tried before this visit
	snapshot         *person.Snapshot
}

// before is what there is to go back to: what an earlier visit left, or what the
// person had answered in this one before they began anew.
type before struct {
	state     person.State
	found     bool
	thisVisit bool // whether it is of this visit
	inLog     bool // whether the log of this visit holds its log
}

// New begins a visit. kept is what an earlier one left, if that was found; keeper
// is whether answers can be kept, and the person has not said that none may be.
func New(q *quiz.Questionnaire, kept person.State, found, keeper bool) *Visit {
	return &Visit{questions: q, canKeep: keeper, earlier: kept.Reflections, before: before{state: kept, found: found && !kept.Empty()}}
}

// MustDecide reports whether it is still open what may be kept.
func (v *Visit) MustDecide() bool { return !v.decided && v.canKeep }

// Decide takes the answer to whose computer this is. On their own a person takes
// up what they left there, and what they chose and tried just now comes behind
// it. What somebody left on a shared computer is not theirs.
func (v *Visit) Decide(keep bool, causes []catalog.Cause) {
	v.Keeps, v.decided, v.shared = keep && v.canKeep, true, !keep
	switch {
	case !keep:
		v.Log = slices.DeleteFunc(slices.Clone(v.Log), func(r learning.Reflection) bool {
			return slices.ContainsFunc(v.earlier, func(x learning.Reflection) bool { return reflect.DeepEqual(x, r) })
		})
		v.before.inLog = v.before.thisVisit
	case keep && v.before.found && v.Session == nil:
		v.Resume(causes)
	case keep:
		v.prependLog()
	}
}

// reachable reports whether there is something to go back to that is theirs.
func (v *Visit) reachable() bool { return v.before.found && (v.before.thisVisit || !v.shared) }

// CanContinue reports whether there are answers to go on with, of this visit or
// an earlier one.
func (v *Visit) CanContinue() bool { return v.answered() || v.reachable() }

// HasPlan reports whether there is something that may have been tried: chosen or
// written down, in this visit or an earlier one.
func (v *Visit) HasPlan() bool {
	n := len(v.Shortlist) + len(v.Log)
	if v.Session == nil && v.reachable() {
		n += len(v.before.state.Shortlist) + len(v.before.state.Reflections)
	}
	return n > 0
}

// Start begins the questions of a form anew. What was chosen and set by hand
// belonged to the answers before; what was tried stays the person's own.
func (v *Visit) Start(form quiz.Form, causes []catalog.Cause) {
	if v.answered() {
		if v.reachable() {
			v.prependLog()
		}
		v.before = before{state: v.State(v.before.state.Lang), found: true, thisVisit: true, inLog: true}
	}
	v.Session = quiz.NewSession(v.questions, form, causes)
	v.Shortlist, v.Overrides, v.Browsing, v.restarted = nil, quiz.Overrides{}, false, true
}

// Resume takes up what there is to go back to, and puts behind it what was chosen
// and tried since. Where nobody was asked whose computer this is, it is theirs.
func (v *Visit) Resume(causes []catalog.Cause) {
	kept := v.before.state
	v.Session = quiz.NewSession(v.questions, kept.Form, causes)
	v.Session.Restore(kept.Answers) // and stands at the first open question
	if kept.At < v.Session.Len() {
		v.Session.Return(kept.At)
	}
	chosen := v.Shortlist
	v.Shortlist = slices.Clone(kept.Shortlist)
	for _, id := range chosen {
		if !v.Shortlisted(id) {
			v.Toggle(id)
		}
	}
	v.Overrides, v.Browsing, v.restarted = kept.Overrides, false, false
	v.prependLog()
	if !v.decided {
		v.Keeps, v.decided = v.canKeep, true
	}
}

// Continue goes on with the answers there are: of this visit, or, while it has
// none of its own, those there are to go back to.
func (v *Visit) Continue(causes []catalog.Cause) {
	if v.reachable() && (v.Session == nil || v.restarted && !v.answered()) {
		v.Resume(causes)
	}
	v.Browsing = false
}

// Leave steps out of the questions. Those in which nothing was answered are as if
// they had not begun.
func (v *Visit) Leave() {
	if !v.answered() {
		v.Session = nil
	}
}

// Restore takes up what there is to go back to where the questions have not begun,
// so that what was tried goes on from there.
func (v *Visit) Restore(causes []catalog.Cause) {
	if v.Session == nil && v.reachable() {
		v.Resume(causes)
	}
}

// takeLog puts what was tried before this visit in front of its log, once.
func (v *Visit) prependLog() {
	if v.before.found && !v.before.inLog {
		v.before.inLog = true
		v.Log = slices.Concat(v.before.state.Reflections, v.Log)
	}
}

// Shortlisted reports whether an opportunity is on the shortlist.
func (v *Visit) Shortlisted(id string) bool { return slices.Contains(v.Shortlist, id) }

// Toggle puts an opportunity on the shortlist, or takes it off, and says which.
func (v *Visit) Toggle(id string) (on bool) {
	v.shortlistChanged = true
	if i := slices.Index(v.Shortlist, id); i >= 0 {
		v.Shortlist = slices.Delete(slices.Clone(v.Shortlist), i, i+1)
		return false
	}
	v.Shortlist = append(slices.Clone(v.Shortlist), id)
	return true
}

// LogFull reports whether no further try can be written down.
func (v *Visit) LogFull() bool { return len(v.Log) >= learning.MaxReflections }

// SetReflection writes down what was tried, or changes entry i of the log. It says which
// entry it is now, -1 where there is no room. The log is copied, for a sight holds
// the one before.
func (v *Visit) SetReflection(r learning.Reflection, i int) (entry int) {
	v.Log = slices.Clone(v.Log)
	switch r = r.Normalize(); {
	case i >= 0 && i < len(v.Log):
		v.Log[i] = r
	case v.LogFull():
		return -1
	default:
		v.Log, i = append(v.Log, r), len(v.Log)
	}
	v.logChanged = true
	return i
}

// RemoveReflection takes entry i off the log, and what was learnt from it.
func (v *Visit) RemoveReflection(i int) {
	if i >= 0 && i < len(v.Log) {
		v.Log = slices.Delete(slices.Clone(v.Log), i, i+1)
		v.logChanged = true
	}
}

// Tried reports whether a role was tried.
func (v *Visit) Tried(id string) bool { return person.Picture{Log: v.Log}.Tried(id) }

func (v *Visit) answered() bool { return v.Session != nil && len(v.Session.Answers()) > 0 }

// HasContent reports whether there is something to keep. What was there before is not
// replaced before there is an answer or a try.
func (v *Visit) HasContent() bool {
	return v.logChanged || v.answered() || v.Session != nil && v.before.found && !v.restarted || v.Session == nil && v.shortlistChanged
}

// WouldLose reports whether leaving now loses answers, tries or a shortlist.
func (v *Visit) WouldLose() bool {
	return !v.Keeps && (v.Session != nil && v.Session.Answered() > 0 || len(v.Log)+len(v.Shortlist) > 0)
}

// MustDecidePlan reports whether it is still open what may be kept of a plan, and
// there is something of one: chosen just now, or left by an earlier visit.
func (v *Visit) MustDecidePlan() bool { return v.MustDecide() && v.HasPlan() }

// State is what is kept, in a language. Whoever began anew and has answered
// nothing yet still has what was before, and what they chose since.
func (v *Visit) State(lang catalog.Lang) person.State {
	s := person.State{Shortlist: slices.Clone(v.Shortlist), Overrides: v.Overrides}
	switch {
	case v.restarted && !v.answered() && v.reachable():
		s = v.before.state
		for _, id := range v.Shortlist {
			if !slices.Contains(s.Shortlist, id) {
				s.Shortlist = append(slices.Clone(s.Shortlist), id)
			}
		}
	case v.Session != nil:
		s.Form, s.Answers, s.At = v.Session.Form(), v.Session.Kept(), v.Session.At()
	}
	s.Lang, s.Reflections = lang, slices.Clone(v.Log)
	if v.reachable() && !v.before.inLog {
		s.Reflections = slices.Concat(v.before.state.Reflections, v.Log)
	}
	return s
}
