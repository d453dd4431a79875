// Package person holds what is known of one person: the state stored between two
// visits, and the picture that follows from it (their answers, what they tried and
// what they set by hand, each applied to the one before). It touches no disk; the
// store does.
package person

import (
	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
)

// Picture is everything that a person's profile follows from: their answers, what
// they tried, and what they set by hand, each applied to the one before.
type Picture struct {
	Questions *quiz.Questionnaire // with the causes filled in
	Answers   quiz.Answers
	Log       []learning.Reflection
	Overrides quiz.Overrides
	Lifted    []quiz.Lift   // the limits that do not count for now
	Stated    *quiz.Profile // a profile in place of answers, as a file holds it; nil: none
}

// PictureOf restores the picture of a stored state. Answers that no longer fit the
// questions are left out.
func PictureOf(q *quiz.Questionnaire, causes []catalog.Cause, s State) Picture {
	session := quiz.NewSession(q, s.Form, causes)
	session.Restore(s.Answers)
	return Picture{Questions: session.Questionnaire(), Answers: session.Answers(), Log: s.Reflections, Overrides: s.Overrides}
}

// PictureOfSheet is the picture of what a file says of a person.
func PictureOfSheet(q *quiz.Questionnaire, causes []catalog.Cause, s quiz.Sheet) Picture {
	if s.Answers == nil {
		return Picture{Stated: &s.Profile}
	}
	p := Picture{Questions: quiz.NewSession(q, quiz.Full, causes).Questionnaire(), Answers: s.Answers}
	if s.Profile.Weights != quiz.EqualWeights() {
		p.Overrides.Weights = &s.Profile.Weights
	}
	return p
}

// Profile is the profile of the whole picture.
func (p Picture) Profile() quiz.Profile { return p.Learned().WithOverrides(p.Overrides) }

// Learned is the profile without overrides.
func (p Picture) Learned() quiz.Profile { return learning.Apply(p.Answered(), p.Log) }

// Answered is the profile of the answers alone, or what is stated in their place.
func (p Picture) Answered() quiz.Profile {
	var profile quiz.Profile
	if p.Stated != nil {
		profile = *p.Stated
	} else {
		profile = quiz.ProfileOf(p.Questions, p.Answers)
	}
	profile.Lifted = p.Lifted
	return profile
}

// With returns the picture with other answers.
func (p Picture) With(a quiz.Answers) Picture {
	p.Answers = a
	return p
}

// Tried reports whether a role was tried.
func (p Picture) Tried(id string) bool {
	return learning.Tried(p.Log, id)
}
