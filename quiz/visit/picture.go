package visit

import (
	"slices"

	"aina/quiz"
	"aina/quiz/person"
)

// Picture returns the picture of the person: the answers of this visit or else those
// stored by an earlier one, with what was tried and what was set by hand.
func (v *Visit) Picture() person.Picture {
	p := person.Picture{Questions: v.questions(), Log: v.Log, Overrides: v.Overrides, Lifted: v.Lifted}
	switch kept := v.before.state; {
	case v.Session != nil:
		p.Questions, p.Answers = v.Session.Questionnaire(), v.Session.Answers()
	case v.reachable() && !v.before.inLog:
		p.Answers, p.Overrides, p.Log = kept.Answers, kept.Overrides, slices.Concat(kept.Reflections, v.Log)
	}
	return p
}

// Snapshot returns the snapshot of the picture, computed again when the picture changes.
func (v *Visit) Snapshot() *person.Snapshot {
	v.snapshot = v.snapshot.Next(v.Picture())
	return v.snapshot
}

// Profile returns the current profile; while the person only browses, only their age.
func (v *Visit) Profile() quiz.Profile {
	if v.Browsing {
		return v.Snapshot().Profile.OnlyAge()
	}
	return v.Snapshot().Profile
}
