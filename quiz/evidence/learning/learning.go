package learning

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/ranking"
)

// people is how many are simulated.
const people = 400

// After is what holds when so many things were tried, as means over the people.
type After struct {
	Kindness float64 // how much better every day is said to be than it was, from -1 to 1
	Tries    int
	Error    float64 // root of the mean squared distance from the true likings, of what was met so far
	Static   float64 // the same of the answers alone
	Best     float64 // how good a day at the three highest roles truly is, -1 to 1
	Said     float64 // sentences that name what went better or worse, for each person
	True     float64 // the part of them that agree with the side of their mean on which the person's true liking is
}

// Measure simulates the people on a catalog, first as they report of their days
// evenly, then as they report kindly, then harshly, and looks at them after so
// many tries.
func Measure(c *catalog.Catalog, tries ...int) Report {
	ways := []float64{0, kind, -kind}
	reports := make([]Report, len(ways))
	var all sync.WaitGroup
	for i, kindness := range ways {
		all.Go(func() { reports[i] = measure(c, kindness, tries) })
	}
	all.Wait()
	return slices.Concat(reports...)
}

// kind is how much better a kind person says that a day was, and how much worse a
// harsh one, from -1 to 1: a step of joy and of energy.
const kind = 0.5

func measure(c *catalog.Catalog, kindness float64, tries []int) Report {
	all := make(Report, len(tries))
	sums := make([]sum, len(tries))
	r := rand.New(rand.NewPCG(2026, 5))
	x := ranking.NewIndex(c)
	for range people {
		p := newPerson(r, c)
		p.kindness = kindness
		var log []learning.Reflection
		for i, n := range tries {
			for len(log) < n && p.tries(r, x, &log) {
			}
			sums[i].add(p, c, x, log)
		}
	}
	for i, s := range sums {
		all[i] = s.means(tries[i])
		all[i].Kindness = kindness
	}
	return all
}

// person is a true taste, and the profile that answers give of it.
type person struct {
	truth    map[quiz.Dimension]float64
	answer   quiz.Profile
	kindness float64 // what they add to every day when they report of it
}

func newPerson(r *rand.Rand, c *catalog.Catalog) person {
	p := person{truth: map[quiz.Dimension]float64{}, answer: quiz.Profile{
		Motives: map[catalog.Motive]float64{}, Activities: map[catalog.Activity]float64{}, Causes: map[string]float64{},
		Weights: quiz.EqualWeights(),
	}}
	p.answer.Limits.Age = new(30)
	draw := func(d quiz.Dimension, deviation, err float64) float64 {
		p.truth[d] = clip(deviation * r.NormFloat64())
		return clip(p.truth[d] + err*r.NormFloat64())
	}
	for _, d := range quiz.Dimensions(c.Causes) {
		switch d.Facet {
		case quiz.FacetMotive:
			p.answer.Motives[catalog.Motive(d.Key)] = (1 + draw(d, 0.4, 0.30)) / 2
		case quiz.FacetActivity:
			p.answer.Activities[catalog.Activity(d.Key)] = draw(d, 0.6, 0.45)
		case quiz.FacetCause:
			p.answer.Causes[d.Key] = max(-0.9, draw(d, 0.5, 0.40)) // nothing is shut out
		}
	}
	return p
}

func clip(x float64) float64 { return min(max(x, -1), 1) }

// day is how good a day at a role truly is, in the mean.
func (p person) day(o *catalog.Opportunity) float64 {
	total, facets := 0.0, 0.0
	for _, part := range learning.NewReflection(o, "").Parts() {
		sum, weight := 0.0, 0.0
		for _, s := range part.Shares {
			sum, weight = sum+s.Weight*p.truth[s.Dimension], weight+s.Weight
		}
		if weight > 0 {
			total, facets = total+sum/weight, facets+1
		}
	}
	return total / max(facets, 1)
}

// tries lets the person try the highest role that is not in the log yet; false
// where none is left.
func (p person) tries(r *rand.Rand, x *ranking.Index, log *[]learning.Reflection) bool {
	// As many are tried as are in the log: one more is among them that is not.
	for _, m := range x.Top(learning.Apply(p.answer, *log), "", len(*log)+1) {
		o := m.Opportunity
		if learning.Tried(*log, o.ID) {
			continue
		}
		y := p.day(o) + p.kindness + 0.4*r.NormFloat64()
		step := func() int { return int(math.Round(3 + 2*clip(y+0.2*r.NormFloat64()))) }
		x := learning.NewReflection(o, "2026-11-20")
		x.Joy, x.Energy, x.Again = step(), step(), learning.AgainMaybe
		switch {
		case y > 0.3:
			x.Again = learning.AgainYes
		case y < -0.3:
			x.Again = learning.AgainNo
		}
		*log = append(*log, x)
		return true
	}
	return false
}

// liking returns the value of a dimension in a profile, from -1 to 1.
func liking(p quiz.Profile, d quiz.Dimension) float64 {
	v, _ := p.Value(d)
	if d.Facet == quiz.FacetMotive {
		return 2*v - 1
	}
	return v
}
