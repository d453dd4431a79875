package asking

import (
	"slices"

	"aina/catalog"
	"aina/quiz/evidence/ranking"
	"aina/quiz/reading"
)

// Said is what reading.Read says to people of one style, as parts of all of them.
type Said struct {
	Above   ranking.Running // some motives are above all others
	Highest ranking.Running // some are highest, with others close behind
	Own     ranking.Running // what they chose themselves leads
	Flat    ranking.Running // several directions fit you
	Alike   ranking.Running // of these, since the statements were answered alike
	Mixed   ranking.Running // of these, since the answers contradict each other
	Pairs   ranking.Running // of "this is above that", how much is so
	Whole   ranking.Running // of "above all", how often it is so of all that are named
	Top     ranking.Running // of the motives named in any headline, the part that is among the truly first three
}

// add adds one person's reading.
func (s *Said) add(truth []float64, r reading.Reading) {
	s.Above.Count(r.Apart)
	s.Own.Count(r.Alike && len(r.Named) > 0)
	s.Highest.Count(!r.Flat && !r.Apart)
	s.Flat.Count(r.Flat && len(r.Named) == 0)
	s.Alike.Count(r.Alike && len(r.Named) == 0)
	s.Mixed.Count(r.Mixed)
	three := firsts(truth, 3)
	for _, b := range r.Named {
		s.Top.Count(slices.Contains(three, place(b.Key)))
	}
	if !r.Apart {
		return
	}
	whole := true
	for _, a := range r.Named {
		for _, b := range r.Motives[len(r.Named):] {
			so := truth[place(a.Key)] > truth[place(b.Key)]
			whole = whole && so
			s.Pairs.Count(so)
		}
	}
	s.Whole.Count(whole)
}

func place(key string) int { return slices.Index(catalog.Motives(), catalog.Motive(key)) }
