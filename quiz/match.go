package quiz

import (
	"cmp"
	"math"
	"slices"

	"aina/catalog"
)

// Match is an opportunity that lies within a person's limits, and how well it
// suits them.
type Match struct {
	Opportunity *catalog.Opportunity
	T           float64   // what speaks for it less what speaks against it, rounded to 1e-9
	Score       float64   // above 0 and below 1; ½ where nothing speaks either way
	Reasons     []Reason  // the start, then all that counts, the weightiest first; they add up to Score
	Cautions    []Caution // what to ask about or to bring
}

// Excluded is an opportunity outside of a person's limits, with every rule that
// leaves it out.
type Excluded struct {
	Opportunity *catalog.Opportunity
	Rules       []catalog.Rule
}

// Ranking is a catalog as it suits a person.
type Ranking struct {
	Matches  []Match    // the best first, ties by id
	Try      []int      // up to three of Matches, by index, that share no cause
	Excluded []Excluded // by id
}

// Rank holds a catalog against a profile on a day. Gates come first: what is
// outside of a limit is never a match. The opportunities in the result are
// those of the catalog. The same input gives the same ranking, in whatever
// order the catalog has its opportunities.
func Rank(p Profile, c *catalog.Catalog, on catalog.Date) Ranking {
	if c == nil {
		return Ranking{}
	}
	weigh := p.weighingBy(affordanceTableFor(c))
	var r Ranking
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		rules := c.Outside(o, p.Limits, on)
		if p.ratherNot(o) {
			rules = append(slices.Clone(rules), catalog.RuleCause)
		}
		if len(rules) > 0 {
			r.Excluded = append(r.Excluded, Excluded{o, rules})
			continue
		}
		m := weigh.match(o)
		m.Cautions = cautions(o, p.Limits)
		r.Matches = append(r.Matches, m)
	}
	slices.SortFunc(r.Matches, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.T, a.T), cmp.Compare(a.Opportunity.ID, b.Opportunity.ID))
	})
	slices.SortFunc(r.Excluded, func(a, b Excluded) int {
		return cmp.Compare(a.Opportunity.ID, b.Opportunity.ID)
	})
	r.Try = try(r.Matches, func(*catalog.Opportunity) bool { return false }, weigh.usual)
	return r
}

// ratherNot reports whether an opportunity serves a cause that the person would
// rather leave.
func (p Profile) ratherNot(o *catalog.Opportunity) bool {
	for _, c := range o.Causes {
		if p.Causes[c] <= -1 {
			return true
		}
	}
	return false
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
func (w weighing) match(o *catalog.Opportunity) Match {
	terms := w.terms(o)
	total := sum(terms)
	scale := 2 * (1 + math.Abs(total))
	m := Match{Opportunity: o, T: total, Score: 0.5, Reasons: make([]Reason, 1, 1+len(terms))}
	m.Reasons[0] = Reason{Facet: FacetStart, Key: string(FacetStart), Points: 0.5}
	weights := make([]float64, 0, 32) // of the reasons after the first
	for _, t := range terms {
		if t.Points == 0 {
			continue
		}
		t.Points /= scale
		m.Score += t.Points
		// The heaviest first; of equal ones, the one that comes first among the terms.
		weight, i := round9(math.Abs(t.Points)), len(weights)
		for i > 0 && cmp.Less(weights[i-1], weight) {
			i--
		}
		weights = slices.Insert(weights, i, weight)
		m.Reasons = slices.Insert(m.Reasons, 1+i, t)
	}
	return m
}

// total is the T of an opportunity.
func (w weighing) total(o *catalog.Opportunity) float64 { return sum(w.terms(o)) }

func sum(terms []Reason) float64 {
	total := 0.0
	for _, t := range terms {
		total += t.Points
	}
	return round9(total)
}
