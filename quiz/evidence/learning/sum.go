package learning

import (
	"math"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/ranking"
)

// sum gathers what is measured of the people.
type sum struct {
	square, static, met  float64
	best, n, said, sound float64
}

// add adds one person after a log.
func (s *sum) add(p person, c *catalog.Catalog, x *ranking.Index, log []learning.Reflection) {
	s.n++
	now := learning.Apply(p.answer, log)
	met := map[quiz.Dimension]bool{}
	for _, x := range log {
		for _, part := range x.Parts() {
			for _, s := range part.Shares {
				met[s.Dimension] = true
			}
		}
	}
	mean := 0.0
	for _, d := range quiz.Dimensions(c.Causes) {
		if !met[d] {
			continue
		}
		mean += p.truth[d] / float64(len(met))
		s.met++
		s.square += math.Pow(liking(now, d)-p.truth[d], 2)
		s.static += math.Pow(liking(p.answer, d)-p.truth[d], 2)
	}
	first := x.Top(now, "", 3)
	for _, m := range first {
		s.best += p.day(m.Opportunity) / float64(len(first))
	}
	f := learning.Find(log, p.answer)
	for _, x := range []struct {
		named  []quiz.Dimension
		higher bool
	}{{f.Better, true}, {f.Worse, false}} {
		if len(x.named) == 0 {
			continue
		}
		s.said++
		truth := 0.0
		for _, d := range x.named {
			truth += p.truth[d] / float64(len(x.named))
		}
		if truth > mean == x.higher {
			s.sound++
		}
	}
}

func (s sum) means(tries int) After {
	part := func(a, b float64) float64 {
		if b == 0 {
			return 0
		}
		return a / b
	}
	return After{
		Tries: tries, Error: math.Sqrt(part(s.square, s.met)), Static: math.Sqrt(part(s.static, s.met)), Best: part(s.best, s.n),
		Said: part(s.said, s.n), True: part(s.sound, s.said),
	}
}
