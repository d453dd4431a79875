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
	Dial          Dial
	From, To      float64
	Before, After int // places, from 1
}

// mostChanges is how many are told.
const mostChanges = 2

// changes lists what would move the match at an index most: for one that is not
// yet among the first three, the two values that would raise it furthest if they
// were called one word more or less; for one that is, those that would take it
// furthest down from there. Never a step to "rather not", which would leave it
// out.
func (r Ranking) changes(p Profile, dials []Dial, at int) []Change {
	top, table := at < firstThree, r.usual()
	var all []Change
	for _, d := range dials {
		var best Change
		from, _ := p.Value(d)
		for _, to := range p.turns(d) {
			other := p.ByHand(Hand{}.Set(p, d, to))
			x := Change{d, from, to, at + 1, r.place(other, other.weighingBy(table), at)}
			if best.After == 0 || (x.After > best.After) == top && x.After != best.After {
				best = x
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
	return all[:min(len(all), mostChanges)]
}

// usual reads the table of what is estimated, if something in the ranking needs it.
func (r Ranking) usual() *usual {
	untold := func(o *catalog.Opportunity) bool { return o.Motives == nil }
	if slices.ContainsFunc(r.Matches, func(m Match) bool { return untold(m.Opportunity) }) ||
		slices.ContainsFunc(r.Excluded, func(x Excluded) bool { return untold(x.Opportunity) }) {
		return newUsual()
	}
	return nil
}

// dials lists what the picture holds, in the order of the vocabularies, causes by
// id.
func (p Profile) dials() []Dial {
	var causes []catalog.Cause
	for id := range p.Causes {
		causes = append(causes, catalog.Cause{ID: id})
	}
	slices.SortFunc(causes, func(a, b catalog.Cause) int { return cmp.Compare(a.ID, b.ID) })
	return slices.DeleteFunc(Dials(causes), func(d Dial) bool {
		_, known := p.Value(d)
		return !known || d.Facet == FacetWeight
	})
}

// turns gives the values at which a dial halts, that are called one word more or
// one less than it is called now. None is "rather not".
func (p Profile) turns(d Dial) []float64 {
	v, _ := p.Value(d)
	word := func(v float64) string { return d.Words(v, catalog.English) }
	up, down := "", "" // the next words
	var turns []float64
	for _, h := range d.Halts() { // from the least
		switch w := word(h); {
		case w == word(v):
		case h < v:
			down = w
		case up == "":
			up = w
		}
	}
	for _, h := range d.Halts() {
		w := word(h)
		if w != word(v) && (w == up || w == down) && !(d.Facet == FacetCause && h <= -1) {
			turns = append(turns, h)
		}
	}
	return turns
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
	return text.Fill(wordingIn(lang).Change.If, "x", x.Dial.Name(c, lang),
		"from", x.Dial.Words(x.From, lang), "to", x.Dial.Words(x.To, lang),
		"before", strconv.Itoa(x.Before), "after", strconv.Itoa(x.After))
}
