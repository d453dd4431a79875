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
// stood one word higher or lower; for one that is, those that would take it
// furthest down from there. Never a step to "rather not", which would leave it
// out.
func (r Ranking) changes(p Profile, dials []Dial, at int) []Change {
	top, table := at < firstThree, r.usual()
	var all []Change
	for _, d := range dials {
		var best Change
		from, _ := p.Value(d)
		for _, to := range p.turns(d) {
			other := p.ByHand(Hand{}.Set(p, d, to)).weighingBy(table)
			x := Change{d, from, to, at + 1, r.place(other, at)}
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

// usual reads the table of what is estimated, if a match needs it.
func (r Ranking) usual() *usual {
	if slices.ContainsFunc(r.Matches, func(m Match) bool { return m.Opportunity.Motives == nil }) {
		return newUsual()
	}
	return nil
}

// dials lists what the picture holds, in the order of the vocabularies, causes by id.
func (p Profile) dials() []Dial {
	var causes []catalog.Cause
	for id := range p.Causes {
		causes = append(causes, catalog.Cause{ID: id})
	}
	slices.SortFunc(causes, func(a, b catalog.Cause) int { return cmp.Compare(a.ID, b.ID) })
	return slices.DeleteFunc(Dials(causes), func(d Dial) bool {
		v, known := p.Value(d)
		return !known || d.Facet == FacetWeight || d.Facet == FacetCause && v <= -1
	})
}

// turns gives the values of a dial that are called one word more and one less
// than what it is called now.
func (p Profile) turns(d Dial) []float64 {
	halts := d.Halts()
	if d.Facet == FacetMotive {
		halts = []float64{0.15, 0.4, 0.5, 0.7, 0.85} // one for each word
	}
	v, _ := p.Value(d)
	word := func(v float64) string { return d.Words(v, catalog.English) }
	here := slices.IndexFunc(halts, func(x float64) bool { return word(x) == word(v) })
	var turns []float64
	for _, i := range []int{here - 1, here + 1} {
		if here >= 0 && i >= 0 && i < len(halts) && !(d.Facet == FacetCause && halts[i] <= -1) {
			turns = append(turns, halts[i])
		}
	}
	return turns
}

// place is where the match at an index would stand for another profile with the
// same limits and the same causes left out.
func (r Ranking) place(weigh weighing, at int) int {
	o := r.Matches[at].Opportunity
	t, place := weigh.total(o), 1
	for _, m := range r.Matches {
		if other := weigh.total(m.Opportunity); other > t || other == t && m.Opportunity.ID < o.ID {
			place++
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
