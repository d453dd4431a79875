package plain

import (
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/ranking"
	"aina/quiz/stability"
)

// insight is what follows from a picture. It is worked out once for each
// picture, and the slow parts of it only when somebody asks.
type insight struct {
	*person.Snapshot
	ranking ranking.Ranking
	steady  stability.Stability
	drawn   bool // whether the steadiness was worked out
}

// now gives what follows from the picture as it is now.
func (v *visit) now() *insight {
	if s := v.Snapshot(); v.insight == nil || v.insight.Snapshot != s {
		v.insight = &insight{Snapshot: s, ranking: s.Picture.Rank(v.opt.Catalog, v.opt.Today)}
	}
	return v.insight
}

func (v *visit) profile() quiz.Profile { return v.now().Profile }
func (v *visit) rank() ranking.Ranking { return v.now().ranking }

// steady is how steady the first three are.
func (v *visit) steady() stability.Stability {
	x := v.now()
	if !x.drawn {
		x.steady, x.drawn = stability.Measure(x.Picture, v.opt.Catalog, v.opt.Today), true
	}
	return x.steady
}

// set changes the picture by hand, and keeps that.
func (v *visit) set(h quiz.Overrides) {
	v.Overrides = h
	v.keep()
}

// unwrite takes entry i off the log, and what was learnt from it.
func (v *visit) unwrite(i int) {
	v.RemoveReflection(i)
	v.keep()
}
