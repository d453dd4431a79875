package person

import (
	"reflect"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/ranking"
)

// Snapshot is a picture with its profiles, so that they are computed once.
type Snapshot struct {
	Picture  Picture
	Answered quiz.Profile // of the answers alone
	Learned  quiz.Profile // and of what was tried
	Profile  quiz.Profile // and of what was set by hand
}

// Snapshot computes the profiles of a picture, which must not be changed in place
// afterwards.
func (p Picture) Snapshot() *Snapshot {
	s := &Snapshot{Picture: p, Answered: p.Answered()}
	s.Learned = learning.Apply(s.Answered, p.Log)
	s.Profile = s.Learned.WithOverrides(p.Overrides)
	return s
}

// Next returns the snapshot of a picture. What the picture has in common with this
// one's is not computed again; nil has nothing in common.
func (s *Snapshot) Next(p Picture) *Snapshot {
	if s.Of(p) {
		return s
	}
	before := p
	if s != nil {
		before.Overrides = s.Picture.Overrides
	}
	if !s.Of(before) {
		return p.Snapshot()
	}
	return &Snapshot{p, s.Answered, s.Learned, s.Learned.WithOverrides(p.Overrides)}
}

// Rank ranks a catalog for the profile. The suggestions leave out what was already
// tried.
func (s *Snapshot) Rank(x *ranking.Index, on catalog.Date) ranking.Ranking {
	r := x.Rank(s.Profile, on)
	if len(s.Picture.Log) > 0 {
		r.Try = r.SuggestExcept(s.Picture.Tried)
	}
	return r
}

// Of reports whether the snapshot is of a picture; a nil one is of none.
func (s *Snapshot) Of(p Picture) bool { return s != nil && reflect.DeepEqual(s.Picture, p) }
