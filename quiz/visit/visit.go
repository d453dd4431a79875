// Package visit is one person's time with the program, on whichever interface: what
// they answered, chose, tried and set by hand, what an earlier visit stored, and
// what of it may stay on this computer. It knows neither screen nor clock nor disk.
package visit

import (
	"reflect"
	"slices"
	"sync"

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
	Log       []learning.Reflection // what was tried, in the order of entry
	Keeps     bool                  // whether answers stay on this computer
	Browsing  bool                  // whether the person only browses
	Lifted    []quiz.Lift           // the limits that do not count for now; never stored

	questions        func() *quiz.Questionnaire // reads them once
	canKeep          bool                       // whether answers can be stored and may be
	decided          bool                       // whether the person was asked whose computer this is
	shared           bool                       // whether others use it too
	logChanged       bool                       // whether this visit changed the log
	shortlistChanged bool                       // whether it changed the shortlist
	restarted        bool                       // whether the questions were started again
	before           before
	earlier          []learning.Reflection // what was tried before this visit
	snapshot         *person.Snapshot
}

// before is the state to go back to: what an earlier visit stored, or what the person
// had answered in this one before they started again.
type before struct {
	state     person.State
	found     bool
	thisVisit bool // whether it is of this visit
	inLog     bool // whether the log of this visit includes its log
}

// New starts a visit. kept is what an earlier one stored, if found; keeper is whether
// answers can be stored and the person has not forbidden it. The questions are read when
// they are needed first.
func New(q func() *quiz.Questionnaire, kept person.State, found, keeper bool) *Visit {
	return &Visit{questions: sync.OnceValue(q), canKeep: keeper, earlier: kept.Reflections, before: before{state: kept, found: found && !kept.Empty()}}
}

// MustDecide reports whether the person must still say what may be stored.
func (v *Visit) MustDecide() bool { return !v.decided && v.canKeep }

// Decide records whose computer this is. On their own computer a person resumes what
// was stored, with what they chose and tried just now after it. What is stored on a
// shared computer is not theirs.
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

// CanContinue reports whether there are answers to continue with, of this visit or
// an earlier one.
func (v *Visit) CanContinue() bool { return v.answered() || v.reachable() }

// HasPlan reports whether there is anything on the shortlist or in the log, of this
// visit or an earlier one.
func (v *Visit) HasPlan() bool {
	n := len(v.Shortlist) + len(v.Log)
	if v.Session == nil && v.reachable() {
		n += len(v.before.state.Shortlist) + len(v.before.state.Reflections)
	}
	return n > 0
}

// Start starts the questions of a form again. The shortlist and the overrides
// belonged to the answers before and are dropped, as are limits lifted for now; the
// log stays.
func (v *Visit) Start(form quiz.Form, causes []catalog.Cause) {
	if v.answered() {
		if v.reachable() {
			v.prependLog()
		}
		v.before = before{state: v.State(v.before.state.Lang), found: true, thisVisit: true, inLog: true}
	}
	v.Session = quiz.NewSession(v.questions(), form, causes)
	v.Shortlist, v.Overrides, v.Lifted, v.Browsing, v.restarted = nil, quiz.Overrides{}, nil, false, true
}

// Bring starts with answers to a form that were given elsewhere.
func (v *Visit) Bring(form quiz.Form, a quiz.Answers, causes []catalog.Cause) {
	v.Start(form, causes)
	v.Session.Restore(a)
}

// Resume restores the state before, and appends what was chosen and tried since.
// Where the person was not asked whose computer this is, it counts as theirs.
func (v *Visit) Resume(causes []catalog.Cause) {
	kept := v.before.state
	v.Session = quiz.NewSession(v.questions(), kept.Form, causes)
	v.Session.Restore(kept.Answers) // at the first question without an answer
	for i := range v.Session.Len() {
		if v.Session.Question(i).ID == kept.On {
			v.Session.Return(i)
		}
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

// Continue goes on with the answers of this visit or, while it has none, with those
// before.
func (v *Visit) Continue(causes []catalog.Cause) {
	if v.reachable() && (v.Session == nil || v.restarted && !v.answered()) {
		v.Resume(causes)
	}
	v.Browsing = false
}

// Leave leaves the questions. Without an answer it is as if they had not started.
func (v *Visit) Leave() {
	if !v.answered() {
		v.Session = nil
	}
}

// Restore resumes the state before if the questions have not started, so that the log
// continues from there.
func (v *Visit) Restore(causes []catalog.Cause) {
	if v.Session == nil && v.reachable() {
		v.Resume(causes)
	}
}

// prependLog puts the log of the state before in front of this one, once.
func (v *Visit) prependLog() {
	if v.before.found && !v.before.inLog {
		v.before.inLog = true
		v.Log = slices.Concat(v.before.state.Reflections, v.Log)
	}
}

// Shortlisted reports whether an opportunity is on the shortlist.
func (v *Visit) Shortlisted(id string) bool { return slices.Contains(v.Shortlist, id) }

// Toggle adds an opportunity to the shortlist or removes it; on reports which.
func (v *Visit) Toggle(id string) (on bool) {
	v.shortlistChanged = true
	if i := slices.Index(v.Shortlist, id); i >= 0 {
		v.Shortlist = slices.Delete(slices.Clone(v.Shortlist), i, i+1)
		return false
	}
	v.Shortlist = append(slices.Clone(v.Shortlist), id)
	return true
}

// LogFull reports whether the log can take no more.
func (v *Visit) LogFull() bool { return len(v.Log) >= learning.MaxReflections }

// SetReflection adds a reflection to the log, or replaces entry i. It returns the index
// of the entry, -1 where the log is full. It copies the log, as a snapshot holds the
// one before.
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

// RemoveReflection removes entry i of the log, and with it what was learned from it.
func (v *Visit) RemoveReflection(i int) {
	if i >= 0 && i < len(v.Log) {
		v.Log = slices.Delete(slices.Clone(v.Log), i, i+1)
		v.logChanged = true
	}
}

// Tried reports whether a role was tried.
func (v *Visit) Tried(id string) bool { return person.Picture{Log: v.Log}.Tried(id) }

func (v *Visit) answered() bool { return v.Session != nil && len(v.Session.Answers()) > 0 }

// HasContent reports whether there is something to store. The state before is not
// replaced until there is an answer or a reflection.
func (v *Visit) HasContent() bool {
	return v.logChanged || v.answered() || v.Session != nil && v.before.found && !v.restarted || v.Session == nil && v.shortlistChanged
}

// WouldLose reports whether leaving now loses answers, reflections or a shortlist.
func (v *Visit) WouldLose() bool {
	return !v.Keeps && (v.Session != nil && v.Session.Answered() > 0 || len(v.Log)+len(v.Shortlist) > 0)
}

// MustDecidePlan reports whether the person must still say what may be stored and
// there is a plan to store: chosen just now, or stored by an earlier visit.
func (v *Visit) MustDecidePlan() bool { return v.MustDecide() && v.HasPlan() }

// State returns the state to store, in a language. A person who started again and has
// answered nothing yet keeps the state before, and what they chose since.
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
		s.On = v.Session.Question(s.At).ID
	}
	s.Lang, s.Reflections = lang, slices.Clone(v.Log)
	if v.reachable() && !v.before.inLog {
		s.Reflections = slices.Concat(v.before.state.Reflections, v.Log)
	}
	return s
}
