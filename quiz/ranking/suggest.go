package ranking

import (
	"math"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

const (
	suggestions   = 3   // how many are suggested at most
	candidates    = 20  // among how many each is chosen
	fitWeight     = 0.7 // of the score
	varietyWeight = 0.3 // of the likeness to those chosen
)

// SuggestExcept chooses up to three matches that share no cause: the best, then twice,
// among the best twenty that share no cause with those chosen, the one with the
// largest 0.7·(its score, brought to 0–1 over these twenty) − 0.3·(its largest
// likeness to one chosen). Ties go to the lower id. The ids for which skip is true are
// left out.
func (r Ranking) SuggestExcept(skip func(id string) bool) []int {
	best := slices.IndexFunc(r.Matches, func(m Match) bool { return !skip(m.Opportunity.ID) })
	if best < 0 {
		return nil
	}
	picked := []int{best}
	for len(picked) < suggestions {
		next := nextSuggestion(r.Matches, picked, skip)
		if next < 0 {
			break
		}
		picked = append(picked, next)
	}
	return picked
}

func nextSuggestion(matches []Match, picked []int, skip func(id string) bool) int {
	var among []int
	for i := range matches {
		if len(among) == candidates {
			break
		}
		if !skip(matches[i].Opportunity.ID) && !slices.ContainsFunc(picked, func(p int) bool {
			return p == i || shareCause(matches[p].Opportunity, matches[i].Opportunity)
		}) {
			among = append(among, i)
		}
	}
	if len(among) == 0 {
		return -1
	}
	scores := make([]float64, len(among))
	for k, i := range among {
		scores[k] = matches[i].Score()
	}
	high, low := scores[0], scores[len(scores)-1]
	best, bestValue := -1, 0.0
	for k, i := range among {
		fit, like := 0.0, 0.0
		if high > low {
			fit = (scores[k] - low) / (high - low)
		}
		for _, p := range picked {
			like = max(like, likeness(matches[p].Opportunity, matches[i].Opportunity))
		}
		v := quiz.Round(fitWeight*fit - varietyWeight*like)
		if best < 0 || v > bestValue || (v == bestValue && matches[i].Opportunity.ID < matches[best].Opportunity.ID) {
			best, bestValue = i, v
		}
	}
	return best
}

func shareCause(a, b *catalog.Opportunity) bool {
	return slices.ContainsFunc(a.Causes, func(c string) bool { return slices.Contains(b.Causes, c) })
}

// likeness is the cosine between what two opportunities afford and the
// activities they are made of, 0 to 1; 0 where either states none of these.
// What a catalog does not state is estimated here too: an opportunity must not seem
// less like the others for stating less.
func likeness(a, b *catalog.Opportunity) float64 {
	ab, aa, bb := 0.0, 0.0, 0.0
	add := func(x, y float64) { ab, aa, bb = ab+x*y, aa+x*x, bb+y*y }
	x, y := defaultAffordances().affords(a), defaultAffordances().affords(b)
	for i := range catalog.Motives() {
		add(x.at(i), y.at(i))
	}
	for _, k := range catalog.Activities() {
		add(one(slices.Contains(a.Activities, k)), one(slices.Contains(b.Activities, k)))
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
