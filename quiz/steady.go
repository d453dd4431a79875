package quiz

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
)

// Stability is how often each opportunity is among the first three when one
// question in ten is answered a little differently: for each id the number of
// times in a hundred, to the nearest ten where there were few draws. What is
// never among them, or hardly ever, is not in it.
type Stability map[string]int

// The draws, and how many opportunities are ranked in all of them together:
// for a large catalog there are fewer draws, so that it stays quick.
const (
	steadyDraws = 200
	leastDraws  = 25
	steadyWork  = 200_000
)

// firstThree is how many are tried first.
const firstThree = 3

// Stability draws other answers and ranks the catalog for each. The draws are
// the same each time. Where nothing was answered that can move it is nil.
func (p Picture) Stability(c *catalog.Catalog, on catalog.Date) Stability {
	if c == nil || len(PerturbationsOf(p.Questions, p.Answers)) == 0 {
		return nil
	}
	r := rand.New(rand.NewPCG(2026, 3))
	draws := min(max(steadyWork/max(len(c.Opportunities), 1), leastDraws), steadyDraws)
	times := Stability{}
	for range draws {
		other := p.With(Perturb(r, p.Questions, p.Answers)).Profile()
		for _, id := range other.first(c, on) {
			times[id]++
		}
	}
	fine := 1
	if draws < 100 {
		fine = 10
	}
	for id, n := range times {
		if times[id] = int(math.Round(float64(100*n)/float64(draws*fine))) * fine; times[id] == 0 {
			delete(times, id)
		}
	}
	return times
}

// first lists the ids of the first three of a ranking, without ranking the rest.
func (p Profile) first(c *catalog.Catalog, on catalog.Date) []string {
	type placed struct {
		t  float64
		id string
	}
	var top []placed
	weigh := p.weighingBy(affordanceTableFor(c))
	for i := range c.Opportunities {
		o := &c.Opportunities[i]
		if p.ratherNot(o) || len(c.Outside(o, p.Limits, on)) > 0 {
			continue
		}
		x := placed{weigh.total(o), o.ID}
		at, _ := slices.BinarySearchFunc(top, x, func(a, b placed) int {
			return cmp.Or(cmp.Compare(b.t, a.t), cmp.Compare(a.id, b.id))
		})
		if at < firstThree {
			top = slices.Insert(top, at, x)
			top = top[:min(len(top), firstThree)]
		}
	}
	ids := make([]string, len(top))
	for i, x := range top {
		ids[i] = x.id
	}
	return ids
}
