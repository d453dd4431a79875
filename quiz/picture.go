package quiz

import (
	"cmp"
	"slices"

	"aina/catalog"
)

// Picture is what Aina sees of a person, and where it comes from: what they
// answered, what they tried, and what they set by hand. Each lies over the one
// before.
type Picture struct {
	Questions *Questionnaire // with the causes filled in
	Answers   Answers
	Log       []Reflection
	Overrides Overrides
}

// PictureOf takes up a picture that was kept. What no longer fits the questions
// is left out.
func PictureOf(q *Questionnaire, causes []catalog.Cause, s State) Picture {
	session := NewSession(q, s.Form, causes)
	session.Restore(s.Answers)
	return Picture{Questions: session.Questionnaire(), Answers: session.Answers(), Log: s.Reflections, Overrides: s.Overrides}
}

// Profile is the picture as it is now.
func (p Picture) Profile() Profile { return p.Learned().WithOverrides(p.Overrides) }

// Learned is the picture without what was set by hand.
func (p Picture) Learned() Profile { return p.Answered().Learn(p.Log) }

// Answered is what the answers alone say.
func (p Picture) Answered() Profile { return ProfileOf(p.Questions, p.Answers) }

// With is the picture as other answers would give it.
func (p Picture) With(a Answers) Picture {
	p.Answers = a
	return p
}

// Rank is the ranking of a catalog for the picture as it is now. The three to
// try leave out what was tried already.
func (p Picture) Rank(c *catalog.Catalog, on catalog.Date) Ranking {
	r := Rank(p.Profile(), c, on)
	if len(p.Log) > 0 {
		r.Try = try(r.Matches, func(o *catalog.Opportunity) bool { return p.Tried(o.ID) }, affordanceTableFor(c))
	}
	return r
}

// Tried reports whether a role was tried.
func (p Picture) Tried(id string) bool {
	return slices.ContainsFunc(p.Log, func(x Reflection) bool { return x.Role == id })
}

// compareDials orders dials by facet, then by key.
func compareDials(a, b Dimension) int {
	return cmp.Or(cmp.Compare(a.Facet, b.Facet), cmp.Compare(a.Key, b.Key))
}
