package reading

import (
	"aina/quiz"
	"aina/quiz/ranking"
)

// notable reports whether a reason should be shown. An average motive is not.
func notable(r ranking.Reason) bool {
	p := (1 + r.Wish) / 2
	return r.Facet != quiz.FacetMotive || p >= HighMotive || p < middling
}

// unmet reports whether a reason is about a motive that matters to the person and
// that the opportunity affords too little of.
func unmet(r ranking.Reason) bool { return r.Facet == quiz.FacetMotive && r.Points < 0 && r.Wish >= 0 }

// calledLikeMe reports whether a reason is about a motive that the person called like
// them, though their other motives are stronger.
func calledLikeMe(r ranking.Reason) bool { return r.HasGiven && r.Given >= likeMe }

// Group divides the reasons of a match, the weightiest first in each group: what
// counts for it, what it affords too little of, and what counts against it. Unless
// all are asked for, average motives are left out, and so is the absence of what
// matters less. What the person called like them is never against it: where it lowers
// the score, it is among those that are only counted, with all.
func Group(m ranking.Match, all bool) (because, lacks, against, counted []ranking.Reason) {
	for _, r := range m.Reasons() {
		switch {
		case r.Facet == quiz.FacetStart, !all && !notable(r):
		case r.Points > 0 && (all || r.Wish > 0):
			because = append(because, r)
		case unmet(r):
			lacks = append(lacks, r)
		case r.Points < 0 && calledLikeMe(r):
			if all {
				counted = append(counted, r)
			}
		case r.Points < 0:
			against = append(against, r)
		}
	}
	return because, lacks, against, counted
}
