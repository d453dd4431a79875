package ranking

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// Batch ranks opportunities for thousands of people. Its order is that of Rank, without
// reasons, in a hundredth of the time.
type Batch struct {
	causes []string
	roles  []role
}

type role struct {
	id         string
	at         int       // place in the list it was made from
	motives    []float64 // affordance less a third, by the order of motives; nil: unknown, see affordance
	activities []int
	causes     []int
	met        int                   // how many of the causes a helper has to do with, the first of them
	open       [quiz.MaxAge + 1]bool // by age, for the ages of the people
}

// NewBatch prepares opportunities of a catalog for people, all of whom have an age.
func NewBatch(c *catalog.Catalog, people []quiz.Profile, open []*catalog.Opportunity) *Batch {
	all := &Batch{}
	ages := agesOf(people)
	place := map[string]int{}
	for i, o := range open {
		r := role{id: o.ID, at: i, met: len(o.CausesMet())}
		g := defaultAffordances().affords(o)
		for k := range g.of {
			r.motives = append(r.motives, g.aboveThird(k))
		}
		for k, a := range catalog.Activities() {
			if slices.Contains(o.Activities, a) {
				r.activities = append(r.activities, k)
			}
		}
		for _, id := range o.Causes {
			if _, known := place[id]; !known {
				place[id] = len(all.causes)
				all.causes = append(all.causes, id)
			}
			r.causes = append(r.causes, place[id])
		}
		for _, age := range ages {
			r.open[age] = len(c.Outside(o, catalog.Limits{Age: &age}, "")) == 0
		}
		all.roles = append(all.roles, r)
	}
	return all
}

// agesOf lists the ages that occur among the people, all of which have one.
func agesOf(people []quiz.Profile) []int {
	var ages []int
	for i := range people {
		if age := *people[i].Limits.Age; !slices.Contains(ages, age) {
			ages = append(ages, age)
		}
	}
	return ages
}

// First returns the indices of the n best opportunities for a person whose only limits
// are their age and the causes they would rather not help.
func (c *Batch) First(p *quiz.Profile, n int) []int {
	w := newScorer(*p)
	var why [16]float64
	for i, m := range catalog.Motives() {
		if v, ok := p.Motives[m]; ok && w.rootMotives > 0 {
			why[i] = w.why * (2*v - 1) / w.rootMotives
		}
	}
	var how [16]float64
	for i, a := range catalog.Activities() {
		how[i] = w.how * p.Activities[a]
	}
	whom := make([]float64, len(c.causes))
	for i, id := range c.causes {
		whom[i] = p.Causes[id]
	}
	best := make([]placed, 0, n+1)
	for i := range c.roles {
		r := &c.roles[i]
		if !r.open[*p.Limits.Age] {
			continue
		}
		t, liked := r.total(&why, &how, whom, &w)
		if !liked {
			continue
		}
		best = insertBest(best, placed{t, r.id, r.at}, n)
	}
	places := make([]int, len(best))
	for i, b := range best {
		places[i] = b.at
	}
	return places
}

// total is the sum of the terms of a role; liked is false where it serves a cause
// that the person would rather not help.
func (r *role) total(why, how *[16]float64, whom []float64, w *scorer) (t float64, liked bool) {
	for i, g := range r.motives {
		t += why[i] * g
	}
	if len(r.activities) > 0 {
		sum := 0.0
		for _, a := range r.activities {
			sum += how[a]
		}
		t += sum / float64(len(r.activities))
	}
	if len(r.causes) > 0 {
		best, unwanted := r.causes[0], false
		for i, c := range r.causes {
			switch {
			case i < r.met && whom[c] <= -1:
				return 0, false
			case whom[c] > whom[best]:
				best = c
			}
			unwanted = unwanted || whom[c] <= -1
		}
		t += w.whom * (causeValue(whom[r.causes[0]], whom[best]) - w.topCause/2)
		if unwanted {
			t -= w.whom * unwantedCauseWeight
		}
	}
	return quiz.Round(t), true
}
