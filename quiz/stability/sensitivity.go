package stability

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Sensitivity says what would change the place of a match. The zero value says
// nothing.
type Sensitivity struct {
	Changes []Change // what would move it most
	Robust  bool     // it is among the first three, and no change takes it out
	Ties    int      // how many others fit exactly as well, where only ids decide who is first

	id  string
	top bool
}

// SensitivityOf finds what other profiles than p would do to the place of a match.
// Where matches with the same total are on both sides of the third place, only
// their number is given. It is zero for an empty profile, for an id that is no match,
// and where there are no more than three matches.
func SensitivityOf(r ranking.Ranking, p quiz.Profile, id string) Sensitivity {
	at := slices.IndexFunc(r.Matches, func(m ranking.Match) bool { return m.Opportunity.ID == id })
	dimensions := p.Known(nil)
	if at < 0 || len(dimensions) == 0 || len(r.Matches) <= ranking.TopCount {
		return Sensitivity{}
	}
	x := Sensitivity{id: id, top: at < ranking.TopCount}
	if x.Ties = ties(r, at); x.Ties > 0 {
		return x
	}
	x.Changes, x.Robust = changes(r, p, dimensions, at)
	return x
}

// ties counts the others that have the total of the match at an index, where they
// are on both sides of the third place.
func ties(r ranking.Ranking, at int) int {
	same := func(m ranking.Match) bool { return m.Total == r.Matches[at].Total }
	from := slices.IndexFunc(r.Matches, same)
	end := from
	for end < len(r.Matches) && same(r.Matches[end]) {
		end++
	}
	if from < ranking.TopCount && end > ranking.TopCount {
		return end - from - 1
	}
	return 0
}

// Sentences says what would change the place, or that nothing would.
func (x Sensitivity) Sentences(c *catalog.Catalog, lang catalog.Lang) []string {
	if x.Robust {
		return []string{locale.In(lang).Reading.Change.Robust}
	}
	var sentences []string
	for _, change := range x.Changes {
		sentences = append(sentences, change.Text(c, lang))
	}
	return sentences
}

// StabilityText says how stable the place is, or how many others fit equally well;
// "" where neither is known.
func (x Sensitivity) StabilityText(s Stability, lang catalog.Lang) string {
	w, n := locale.In(lang).Reading.Change, s[x.id]
	switch {
	case x.Ties > 0:
		return w.Ties.For(lang, x.Ties)
	case s == nil || x.id == "":
		return ""
	case n == 0:
		return w.Far
	case x.top:
		return text.Fill(w.Steady, "n", strconv.Itoa(n))
	}
	return text.Fill(w.Near, "n", strconv.Itoa(n))
}
