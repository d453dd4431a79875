package quiz

import (
	"cmp"
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
)

// Change is one value of a picture, and the place that an opportunity would
// have in the ranking if that value were another.
type Change struct {
	Dimension     Dimension
	From, To      float64
	Before, After int // places, from 1
}

// mostChanges is how many are told.
const mostChanges = 2

// changes lists what would move the match at an index most: for one that is not
// yet among the first three, the two lines that would raise it furthest if they
// were called one word more or less; for one that is, those that would take it
// furthest down from there. What is told holds at whichever halt the line comes to
// be called so: it is the least of them. Never a step to "rather not", which would
// leave it out. It is firm where no halt of any line takes it out of the first
// three.
func (r Ranking) changes(p Profile, dials []Dimension, at int) (all []Change, firm bool) {
	top, table := at < firstThree, r.usual()
	firm = top
	for _, d := range dials {
		var best Change
		from, _ := p.Value(d)
		for _, word := range p.turns(d) {
			var least Change
			for _, to := range word {
				other := p.WithOverrides(Overrides{}.Set(p, d, to))
				x := Change{d, from, to, at + 1, r.place(other, other.weighingBy(table), at)}
				firm = firm && x.After <= firstThree
				if least.After == 0 || (x.After < least.After) == top && x.After != least.After {
					least = x
				}
			}
			if best.After == 0 || (least.After > best.After) == top && least.After != best.After {
				best = least
			}
		}
		if top && best.After > firstThree || !top && best.After != 0 && best.After < best.Before {
			all = append(all, best)
		}
	}
	slices.SortStableFunc(all, func(a, b Change) int {
		if top {
			return cmp.Compare(b.After, a.After)
		}
		return cmp.Compare(a.After, b.After)
	})
	return all[:min(len(all), mostChanges)], firm
}

// usual reads the table of what is estimated, if something in the ranking needs it.
func (r Ranking) usual() *affordanceTable {
	untold := func(o *catalog.Opportunity) bool { return o.Motives == nil }
	if slices.ContainsFunc(r.Matches, func(m Match) bool { return untold(m.Opportunity) }) ||
		slices.ContainsFunc(r.Excluded, func(x Excluded) bool { return untold(x.Opportunity) }) {
		return newAffordanceTable()
	}
	return nil
}

// dials lists what the picture holds, in the order of the vocabularies, causes by
// id.
func (p Profile) dials() []Dimension {
	var causes []catalog.Cause
	for id := range p.Causes {
		causes = append(causes, catalog.Cause{ID: id})
	}
	slices.SortFunc(causes, func(a, b catalog.Cause) int { return cmp.Compare(a.ID, b.ID) })
	return slices.DeleteFunc(Dimensions(causes), func(d Dimension) bool {
		_, known := p.Value(d)
		return !known || d.Facet == FacetWeight
	})
}

// turns gives the halts of a line that are called one word less than it is called
// now, and those that are called one word more. None is "rather not".
func (p Profile) turns(d Dimension) [][]float64 {
	v, _ := p.Value(d)
	word := func(v float64) string { return d.Describe(v, catalog.English) }
	var less, more []float64
	for _, h := range d.Steps() { // from the least
		switch {
		case word(h) == word(v) || d.Facet == FacetCause && h <= -1:
		case h < v && (len(less) == 0 || word(less[0]) != word(h)):
			less = []float64{h}
		case h < v:
			less = append(less, h)
		case len(more) == 0 || word(more[0]) == word(h):
			more = append(more, h)
		}
	}
	return slices.DeleteFunc([][]float64{less, more}, func(halts []float64) bool { return len(halts) == 0 })
}

// place is where the match at an index would stand for another profile with the
// same limits. What the person would rather leave comes in where it no longer is.
func (r Ranking) place(p Profile, weigh weighing, at int) int {
	o := r.Matches[at].Opportunity
	t, place := weigh.total(o), 1
	count := func(other *catalog.Opportunity) {
		if x := weigh.total(other); x > t || x == t && other.ID < o.ID {
			place++
		}
	}
	for _, m := range r.Matches {
		count(m.Opportunity)
	}
	for _, x := range r.Excluded {
		if len(x.Rules) == 1 && x.Rules[0] == catalog.RuleCause && !p.ratherNot(x.Opportunity) {
			count(x.Opportunity)
		}
	}
	return place
}

// Text says a change in a sentence.
func (x Change) Text(c *catalog.Catalog, lang catalog.Lang) string {
	return text.Fill(wordingIn(lang).Change.If, "x", x.Dimension.Name(c, lang),
		"from", x.Dimension.Describe(x.From, lang), "to", x.Dimension.Describe(x.To, lang),
		"before", strconv.Itoa(x.Before), "after", strconv.Itoa(x.After))
}
