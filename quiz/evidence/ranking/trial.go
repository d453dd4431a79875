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
	Within bool // the ideal counts only what the gates leave
}

// Readings lists the way that the goals are about, then others, which show how
// much depends on it.
func Readings() []Reading {
	judge := func(i int) func(Person, string) float64 {
		return func(p Person, id string) float64 { return float64(p.Judges[i].Grades[id]) }
	}
	return []Reading{
		{Name: "mean of both judges, over all roles", Gain: Person.Grade},
		{Name: "judge A alone", Gain: judge(0)},
		{Name: "judge B alone", Gain: judge(1)},
		{Name: "gain 2^grade − 1", Gain: func(p Person, id string) float64 { return math.Exp2(p.Grade(id)) - 1 }},
		{Name: "among what the gates leave", Gain: Person.Grade, Within: true},
	}
}

// Trial is what the formulas reach over the people, each behind the gates of
// ranking.Rank.
type Trial struct {
	People []Person             // those that count: the others have nothing that is worth anything
	NDCG   map[string][]float64 // by formula, in the order of People
}

// Of returns the part of a trial that is about some of the people.
func (t Trial) Of(some func(Person) bool) Trial {
	part := Trial{NDCG: map[string][]float64{}}
	for i, p := range t.People {
		if !some(p) {
			continue
		}
		part.People = append(part.People, p)
		for name, all := range t.NDCG {
			part.NDCG[name] = append(part.NDCG[name], all[i])
		}
	}
	return part
}

// Try lets the formulas rank the judged roles for everybody and looks at the first k.
func Try(people []Person, c *catalog.Catalog, reading Reading, k int) Trial {
	t := Trial{NDCG: map[string][]float64{}}
	for _, p := range people {
		matches, shut := p.Within(c)
		var gains []float64
		for _, m := range matches {
			gains = append(gains, reading.Gain(p, m.Opportunity.ID))
		}
		ideal := slices.Clone(gains)
		if !reading.Within {
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
			t.People = append(t.People, p)
		}
	}
	return t
}

// Within returns a person's matches among the judged roles, and which of these the gates
// close. The day is left open: a judged role has no dates.
func (p Person) Within(c *catalog.Catalog) (matches []ranking.Match, shut []string) {
	for _, m := range ranking.Rank(p.Profile, c, "").Matches {
		if slices.Contains(p.Pool(), m.Opportunity.ID) {
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

// Closed is what the gates close of the best roles.
type Closed struct {
	Best int                  // how many best roles there are
	Shut int                  // how many of them some gate closes
	By   map[catalog.Rule]int // how many each gate closes
	Of   map[string][]string  // which they are, with their gates, by person
}

// ClosedTo counts what the gates close of some people's best roles.
func ClosedTo(people []Person, c *catalog.Catalog) Closed {
	all := Closed{By: map[catalog.Rule]int{}, Of: map[string][]string{}}
	for _, p := range people {
		for _, id := range p.Pool() {
			if p.Grade(id) >= best {
				all.Best++
			}
		}
		for _, e := range ranking.Rank(p.Profile, c, "").Excluded {
			if p.Grade(e.Opportunity.ID) < best {
				continue
			}
			all.Shut++
			var gates []string
			for _, rule := range e.Rules {
				all.By[rule]++
				gates = append(gates, string(rule))
			}
			all.Of[p.ID] = append(all.Of[p.ID], e.Opportunity.ID+": "+strings.Join(gates, " "))
		}
	}
	return all
}

// Share is the part of the best roles that is shut out.
func (c Closed) Share() float64 { return float64(c.Shut) / float64(max(c.Best, 1)) }

func sortedKeys[K ~string, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
