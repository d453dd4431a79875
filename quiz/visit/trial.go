package visit

import (
	"reflect"

	"aina/catalog"
	"aina/quiz/learning"
)

// Step is one thing that is asked after something was tried.
type Step int

// The steps, in the order in which they are asked.
const (
	Which Step = iota
	When
	Joy
	Energy
	Again
	Note
	steps
)

// Optional reports whether a step may be left without an answer.
func (s Step) Optional() bool { return s > When }

// Trial asks step by step how something went that was tried.
type Trial struct {
	Reflection learning.Reflection
	At         Step

	entry int  // of the log; -1: a new one
	first Step // the role is not asked where it is known
}

// NewTrial starts a new one, of an opportunity or, where that is nil, of one still to
// be named.
func NewTrial(o *catalog.Opportunity, on catalog.Date) *Trial {
	t := &Trial{Reflection: learning.Reflection{On: on}, entry: -1}
	if o != nil {
		t.Reflection = learning.NewReflection(o, on)
		t.At, t.first = When, When
	}
	return t
}

// TrialOf asks again about entry i of the log.
func (v *Visit) TrialOf(i int) *Trial {
	return &Trial{Reflection: v.Log[i], entry: i, At: When, first: When}
}

// New reports whether the log does not have it yet.
func (t *Trial) New() bool { return t.entry < 0 }

// AtFirst reports whether it is at its first step.
func (t *Trial) AtFirst() bool { return t.At == t.first }

// Next goes to the next step. It is false at the last, where it stays.
func (t *Trial) Next() bool {
	if t.At+1 >= steps {
		return false
	}
	t.At++
	return true
}

// Back goes one step back. It is false at the first, where it stays.
func (t *Trial) Back() bool {
	if t.AtFirst() {
		return false
	}
	t.At--
	return true
}

// Progress returns the number of the current step, from 1, and of all steps.
func (t *Trial) Progress() (at, all int) { return int(t.At-t.first) + 1, int(steps - t.first) }

// Of sets the opportunity. The answers about the day stay.
func (t *Trial) Of(o *catalog.Opportunity) {
	was := t.Reflection
	t.Reflection = learning.NewReflection(o, was.On)
	t.Reflection.Joy, t.Reflection.Energy, t.Reflection.Again, t.Reflection.Note = was.Joy, was.Energy, was.Again, was.Note
}

// WriteTrial stores the reflection in the log.
func (v *Visit) WriteTrial(t *Trial) { t.entry = v.SetReflection(t.Reflection, t.entry) }

// LeaveTrial stores an unfinished reflection, so that no answer is lost. It reports
// whether there was enough to store and anything new.
func (v *Visit) LeaveTrial(t *Trial) (written bool) {
	if !t.Reflection.HasAnswer() || !t.New() && reflect.DeepEqual(t.Reflection.Normalize(), v.Log[t.entry]) {
		return false
	}
	v.WriteTrial(t)
	return true
}
