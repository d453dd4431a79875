package person

import (
	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/ranking"
)

// Picture is what Aina sees of a person, and where it comes from: what they
// answered, what they tried, and what they set by hand. Each lies over the one
// before.
type Picture struct {
	Questions *quiz.Questionnaire // with the causes filled in
	Answers   quiz.Answers
	Log       []learning.Reflection
	Overrides quiz.Overrides
}

// PictureOf takes up a picture that was kept. What no longer fits the questions
// is left out.
func PictureOf(q *quiz.Questionnaire, causes []catalog.Cause, s State) Picture {
	session := quiz.NewSession(q, s.Form, causes)
	session.Restore(s.Answers)
	return Picture{Questions: session.Questionnaire(), Answers: session.Answers(), Log: s.Reflections, Overrides: s.Overrides}
}

// Profile is the picture as it is now.
func (p Picture) Profile() quiz.Profile { return p.Learned().WithOverrides(p.Overrides) }

// Learned is the picture without what was set by hand.
func (p Picture) Learned() quiz.Profile { return learning.Apply(p.Answered(), p.Log) }

// Answered is what the answers alone say.
func (p Picture) Answered() quiz.Profile { return quiz.ProfileOf(p.Questions, p.Answers) }

// With is the picture as other answers would give it.
func (p Picture) With(a quiz.Answers) Picture {
	p.Answers = a
	return p
}

// Rank is the ranking of a catalog for the picture as it is now. The three to
// try leave out what was tried already.
func (p Picture) Rank(c *catalog.Catalog, on catalog.Date) ranking.Ranking {
	r := ranking.Rank(p.Profile(), c, on)
	if len(p.Log) > 0 {
		r.Try = r.SuggestExcept(p.Tried)
	}
	return r
}

// Tried reports whether a role was tried.
func (p Picture) Tried(id string) bool {
	return learning.Tried(p.Log, id)
}
