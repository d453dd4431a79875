package asking

import (
	"slices"

	"aina/catalog"
	"aina/quiz/reading"
)

// Said is what reading.Read says to people of one style, as parts of all of them.
type Said struct {
	Above   float64 // some motives are above all others
	Highest float64 // some are highest, with others close behind
	Own     float64 // what they chose themselves leads
	Flat    float64 // several directions fit you
	Alike   float64 // of these, since the statements were answered alike
	Mixed   float64 // of these, since the answers contradict each other
	Pairs   float64 // of "this is above that", how much is so
	Whole   float64 // of "above all", how often it is so of all that are named
	Top     float64 // of the motives named in any headline, the part that is among the truly first three
	n       int
	above   int
	pairs   int
	named   int
}

// add adds one person's reading.
func (s *Said) add(truth []float64, r reading.Reading) {
	s.n++
	part := func(to *float64, n int, is bool) {
		v := 0.0
		if is {
			v = 1
		}
		*to += (v - *to) / float64(n)
	}
	part(&s.Above, s.n, r.Apart)
	part(&s.Own, s.n, r.Alike && len(r.Named) > 0)
	part(&s.Highest, s.n, !r.Flat && !r.Apart)
	part(&s.Flat, s.n, r.Flat && len(r.Named) == 0)
	part(&s.Alike, s.n, r.Alike && len(r.Named) == 0)
	part(&s.Mixed, s.n, r.Mixed)
	three := firsts(truth, 3)
	for _, b := range r.Named {
		s.named++
		part(&s.Top, s.named, slices.Contains(three, place(b.Key)))
	}
	if !r.Apart {
		return
	}
	whole := true
	for _, a := range r.Named {
		for _, b := range r.Motives[len(r.Named):] {
			so := truth[place(a.Key)] > truth[place(b.Key)]
			whole = whole && so
			s.pairs++
			part(&s.Pairs, s.pairs, so)
		}
	}
	s.above++
	part(&s.Whole, s.above, whole)
}

func place(key string) int { return slices.Index(catalog.Motives(), catalog.Motive(key)) }
