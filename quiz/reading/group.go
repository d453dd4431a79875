package reading

import (
	"aina/quiz"
	"aina/quiz/ranking"
)

// notable reports whether a reason says something by itself. A motive that only
// stands in the middle says little either way, and is left to the numbers.
func notable(r ranking.Reason) bool {
	p := (1 + r.Wish) / 2
	return r.Facet != quiz.FacetMotive || p >= HighMotive || p < middling
}

// unmet reports whether a reason is about something that the person wishes for
// and the opportunity affords too little of.
func unmet(r ranking.Reason) bool { return r.Facet == quiz.FacetMotive && r.Points < 0 && r.Wish >= 0 }

// Group parts the reasons of a match, the weightiest first on each side: what
// speaks for it, what the person wishes for and it affords too little of, and what
// may not suit them. Where not all are asked for, it is those that say something
// by themselves: not the middling motives, nor that something which matters less is
// not there either.
func Group(m ranking.Match, all bool) (because, lacks, against []ranking.Reason) {
	for _, r := range m.Reasons {
		switch {
		case r.Facet == quiz.FacetStart, !all && !notable(r):
		case r.Points > 0 && (all || r.Wish > 0):
			because = append(because, r)
		case unmet(r):
			lacks = append(lacks, r)
		case r.Points < 0:
			against = append(against, r)
		}
	}
	return because, lacks, against
}
