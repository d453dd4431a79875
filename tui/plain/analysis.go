package plain

import (
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/ranking"
	"aina/quiz/stability"
)

// analysis is what follows from a picture. It is computed once for each picture,
// its slow part only on demand.
type analysis struct {
	*person.Snapshot
	ranking   ranking.Ranking
	stability stability.Stability
	sampled   bool // whether stability was computed
}

// current is the analysis of the picture as it is now.
func (v *visit) current() *analysis {
	if s := v.Snapshot(); v.analysis == nil || v.analysis.Snapshot != s {
		v.analysis = &analysis{Snapshot: s, ranking: s.Picture.Rank(v.opt.Catalog, v.opt.Today)}
	}
	return v.analysis
}

func (v *visit) profile() quiz.Profile { return v.current().Profile }
func (v *visit) rank() ranking.Ranking { return v.current().ranking }

// stability is how stable the first three matches are.
func (v *visit) stability() stability.Stability {
	x := v.current()
	if !x.sampled {
		x.stability, x.sampled = stability.Measure(x.Picture, v.opt.Catalog, v.opt.Today), true
	}
	return x.stability
}

// setOverrides replaces what was set by hand, and saves it.
func (v *visit) setOverrides(o quiz.Overrides) {
	v.Overrides = o
	v.keep()
}
