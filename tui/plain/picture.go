package plain

import (
	"slices"

	"aina/quiz"
)

// picture is what Aina sees of the person: their answers, what they tried and
// what they set by hand.
func (v *visit) picture() quiz.Picture {
	p := quiz.Picture{Questions: v.opt.Questions, Log: v.log, Hand: v.hand}
	if v.session != nil {
		p.Questions, p.Answers = v.session.Questionnaire(), v.session.Answers()
	}
	return p
}

// insight is what follows from a picture. It is worked out once for each
// picture, and the slow parts of it only when somebody asks.
type insight struct {
	*quiz.Sight
	ranking quiz.Ranking
	steady  quiz.Steady
	drawn   bool // whether the steadiness was worked out
}

// now gives what follows from the picture as it is now.
func (v *visit) now() *insight {
	p := v.picture()
	if v.insight == nil || !v.insight.Of(p) {
		v.insight = &insight{Sight: p.See(), ranking: p.Rank(v.opt.Catalog, v.opt.Today)}
	}
	return v.insight
}

func (v *visit) profile() quiz.Profile { return v.now().Profile }
func (v *visit) rank() quiz.Ranking    { return v.now().ranking }

// steady is how steady the first three are.
func (v *visit) steady() quiz.Steady {
	x := v.now()
	if !x.drawn {
		x.steady, x.drawn = x.Picture.Steadiness(v.opt.Catalog, v.opt.Today), true
	}
	return x.steady
}

// set changes the picture by hand, and keeps that.
func (v *visit) set(h quiz.Hand) {
	v.hand = h
	v.keep()
}

// reflect writes down what was tried, or changes entry i of the log. The log is
// copied, for a picture may hold the one before.
func (v *visit) reflect(r quiz.Reflection, i int) {
	v.log = slices.Clone(v.log)
	if r = r.Fit(); i >= 0 && i < len(v.log) {
		v.log[i] = r
	} else if len(v.log) < quiz.MaxReflections {
		v.log = append(v.log, r)
	}
	v.wrote = true
	v.keep()
}

// unwrite takes entry i off the log, and what was learnt from it.
func (v *visit) unwrite(i int) {
	v.log = slices.Delete(slices.Clone(v.log), i, i+1)
	v.wrote = true
	v.keep()
}
