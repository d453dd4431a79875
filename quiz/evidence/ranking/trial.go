package ranking

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"aina/catalog"
	"aina/quiz/ranking"
)

// Reading is a way to read the judgements: the value of a role to a person.
type Reading struct {
	Name   string
	Gain   func(Person, string) float64
	Strict bool // the ideal counts what the gates close, too
}

// Readings lists the way that the goals are about, then others, which show how
// much depends on it.
func Readings() []Reading {
	judge := func(i int) func(Person, string) float64 {
		return func(p Person, id string) float64 { return float64(p.Judges[i].Grades[id]) }
	}
	return []Reading{
		{Name: "mean of both judges", Gain: Person.Grade},
		{Name: "judge A alone", Gain: judge(0)},
		{Name: "judge B alone", Gain: judge(1)},
		{Name: "gain 2^grade − 1", Gain: func(p Person, id string) float64 { return math.Exp2(p.Grade(id)) - 1 }},
		{Name: "ideal over the whole pool", Gain: Person.Grade, Strict: true},
	}
}

// Trial is what the formulas reach over the people, each within their pool and
// after the gates of ranking.Rank.
type Trial struct {
	People []string             // those that count
	Void   []string             // those left out: nothing that is open to them is worth anything
	NDCG   map[string][]float64 // by formula, in the order of People
}

// Try lets the formulas rank the people's pools and looks at the first k.
func Try(people []Person, c *catalog.Catalog, reading Reading, k int) Trial {
	t := Trial{NDCG: map[string][]float64{}}
	for _, p := range people {
		matches, shut := p.Within(c)
		var gains []float64
		for _, m := range matches {
			gains = append(gains, reading.Gain(p, m.Opportunity.ID))
		}
		ideal := slices.Clone(gains)
		if reading.Strict {
			for _, id := range shut {
				ideal = append(ideal, reading.Gain(p, id))
			}
		}
		counts := false
		for _, f := range Formulas() {
			list := make([]Graded, len(matches))
			for i, score := range f.Score(p.Profile, matches) {
				list[i] = Graded{score, gains[i]}
			}
			value, ok := NDCG(list, ideal, k)
			if counts = ok; !ok {
				break
			}
			t.NDCG[f.Name] = append(t.NDCG[f.Name], value)
		}
		if counts {
			t.People = append(t.People, p.ID)
		} else {
			t.Void = append(t.Void, p.ID)
		}
	}
	return t
}

// Within returns a person's matches among their pool, and what of the pool the
// gates close. The day is left open: a judged role has no dates.
func (p Person) Within(c *catalog.Catalog) (matches []ranking.Match, shut []string) {
	for _, m := range ranking.Rank(p.Profile, c, "").Matches {
		if _, in := p.Judges[0].Grades[m.Opportunity.ID]; in {
			matches = append(matches, m)
		}
	}
	for _, id := range p.Pool() {
		if !slices.ContainsFunc(matches, func(m ranking.Match) bool { return m.Opportunity.ID == id }) {
			shut = append(shut, id)
		}
	}
	return matches, shut
}

// Lowest lists the n people whom a formula serves worst, the worst first, ties
// in the order of people.
func (t Trial) Lowest(formula string, n int) []int {
	at := make([]int, len(t.People))
	for i := range at {
		at[i] = i
	}
	slices.SortStableFunc(at, func(a, b int) int {
		return cmp.Compare(t.NDCG[formula][a], t.NDCG[formula][b])
	})
	return at[:min(n, len(at))]
}

// Closed lists what the gates close although the mean grade is 2 or more, each
// role with the gates that close it, by person.
func Closed(people []Person, c *catalog.Catalog) map[string][]string {
	all := map[string][]string{}
	for _, p := range people {
		for _, e := range ranking.Rank(p.Profile, c, "").Excluded {
			if p.Grade(e.Opportunity.ID) < 2 {
				continue
			}
			var gates []string
			for _, rule := range e.Rules {
				gates = append(gates, string(rule))
			}
			all[p.ID] = append(all[p.ID], e.Opportunity.ID+": "+strings.Join(gates, " "))
		}
	}
	return all
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
