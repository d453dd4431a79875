// Package ranking ranks a catalog for a profile: gates first, then a score that is
// the sum of its reasons. It knows nothing of answers, of what was tried or of
// words in any language. The formula's choices are measured in quiz/evidence.
package ranking

import (
	"cmp"
	"math"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// Match is an opportunity within a person's limits, with how well it suits them. Matches
// are ranked by Total, which Score brings between 0 and 1.
type Match struct {
	Opportunity *catalog.Opportunity
	Total       float64   // the sum of what counts for and against it, rounded to 1e-9
	Score       float64   // above 0 and below 1; ½ where nothing counts either way
	Reasons     []Reason  // the start, then all that counts, the weightiest first; they add up to Score
	Cautions    []Caution // what to ask about or to bring
}

// Excluded is an opportunity outside a person's limits, with every rule that
// excludes it.
type Excluded struct {
	Opportunity *catalog.Opportunity
	Rules       []catalog.Rule
}

// Ranking is a catalog ranked for a profile.
type Ranking struct {
	Matches  []Match    // the best first, ties by id
	Try      []int      // up to three of Matches, by index, that share no cause
	Excluded []Excluded // by id
}

// Rank ranks a catalog for a profile on a day. Gates come first: what is outside a
// limit is never a match. The result points into the catalog. It does not depend
// on the order of the catalog's opportunities.
func Rank(p quiz.Profile, c *catalog.Catalog, on catalog.Date) Ranking {
	if c == nil {
		return Ranking{}
	}
	s := newScorer(p)
	var r Ranking
	gates := p.Gates()
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		rules := c.Outside(o, gates, on)
		if ratherNot(p, o) {
			rules = append(slices.Clone(rules), catalog.RuleCause)
		}
		if len(rules) > 0 {
			r.Excluded = append(r.Excluded, Excluded{o, rules})
			continue
		}
		m := s.match(o)
		m.Cautions = cautions(c, o, p.Limits)
		r.Matches = append(r.Matches, m)
	}
	slices.SortFunc(r.Matches, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Total, a.Total), cmp.Compare(a.Opportunity.ID, b.Opportunity.ID))
	})
	slices.SortFunc(r.Excluded, func(a, b Excluded) int {
		return cmp.Compare(a.Opportunity.ID, b.Opportunity.ID)
	})
	r.Try = r.SuggestExcept(func(string) bool { return false })
	return r
}

// ratherNot reports whether an opportunity is for a cause that the person would rather
// leave: its first, or a further one where there is contact with those it is for.
func ratherNot(p quiz.Profile, o *catalog.Opportunity) bool {
	return slices.ContainsFunc(o.CausesMet(), p.RatherNot)
}

// Match finds the match of an opportunity.
func (r Ranking) Match(id string) (Match, bool) {
	for _, m := range r.Matches {
		if m.Opportunity.ID == id {
			return m, true
		}
	}
	return Match{}, false
}

// Estimated reports whether what the opportunity affords was estimated, as its
// catalog does not say it, and counts.
func (m Match) Estimated() bool {
	return slices.ContainsFunc(m.Reasons, func(r Reason) bool { return r.Estimated })
}

// match scores one opportunity.
func (w scorer) match(o *catalog.Opportunity) Match {
	terms := w.terms(o)
	total := sum(terms)
	scale := 2 * (1 + math.Abs(total))
	m := Match{Opportunity: o, Total: total, Score: 0.5, Reasons: make([]Reason, 1, 1+len(terms))}
	m.Reasons[0] = Reason{Facet: quiz.FacetStart, Key: string(quiz.FacetStart), Points: 0.5}
	for _, t := range terms {
		if t.Points == 0 {
			continue
		}
		t.Points /= scale
		m.Score += t.Points
		m.Reasons = append(m.Reasons, t)
	}
	slices.SortStableFunc(m.Reasons[1:], func(a, b Reason) int {
		return cmp.Compare(quiz.Round(math.Abs(b.Points)), quiz.Round(math.Abs(a.Points)))
	})
	return m
}

// total returns what Match.Total of an opportunity is.
func (w scorer) total(o *catalog.Opportunity) float64 {
	return sum(w.terms(o))
}

func sum(terms []Reason) float64 {
	total := 0.0
	for _, t := range terms {
		total += t.Points
	}
	return quiz.Round(total)
}
