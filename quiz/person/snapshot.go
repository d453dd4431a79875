package person

import (
	"aina/quiz"
	"aina/quiz/learning"
	"reflect"
)

// Snapshot is a picture with the profiles that follow from it, so that they are
// worked out once for all who ask.
type Snapshot struct {
	Picture  Picture
	Answered quiz.Profile // what the answers alone say
	Learned  quiz.Profile // and what was tried
	Profile  quiz.Profile // and what was set by hand
}

// Snapshot works out what follows from a picture. The picture must not be changed in
// place afterwards.
func (p Picture) Snapshot() *Snapshot {
	s := &Snapshot{Picture: p, Answered: p.Answered()}
	s.Learned = learning.Apply(s.Answered, p.Log)
	s.Profile = s.Learned.WithOverrides(p.Overrides)
	return s
}

// Of reports whether it is the sight of a picture. No sight is of none.
func (s *Snapshot) Of(p Picture) bool { return s != nil && reflect.DeepEqual(s.Picture, p) }
