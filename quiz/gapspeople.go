package quiz

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
)

// likelyPeople is how many profiles are drawn to find out whom a catalog serves.
const likelyPeople = 2000

// ageBands are the bands by which a questionnaire asks for ages, and how many
// in a hundred of the likely people are in each: most newcomers are 15 to 25.
func ageBands() []ageBand {
	return []ageBand{{"0-13", 0, 13, 8}, {"14-15", 14, 15, 17}, {"16-17", 16, 17, 25}, {"18-59", 18, 59, 42}, {"60+", 60, 120, 8}}
}

type ageBand struct {
	key      string
	from, to int
	share    int
}

// likely draws the people that a catalog may expect: the population described
// at the constants κ, each with an age. The same people come each time.
func likely(q *Questionnaire, c *catalog.Catalog) []Profile {
	r := rand.New(rand.NewPCG(2026, 22))
	people := make([]Profile, likelyPeople)
	for i := range people {
		people[i] = person(r, q, c)
		at := r.IntN(100)
		for _, b := range ageBands() {
			if at -= b.share; at < 0 {
				age := b.from + r.IntN(min(b.to, b.from+20)-b.from+1)
				people[i].Limits.Age = &age
				break
			}
		}
	}
	return people
}

// person draws one profile of the population that is described at the constants κ.
func person(r *rand.Rand, q *Questionnaire, c *catalog.Catalog) Profile {
	step := func(x float64) int { return int(min(max(math.Round(x), 1), 5)) }
	level := 0.6 * r.NormFloat64()
	liking := map[catalog.Motive]float64{}
	for _, m := range catalog.Motives() {
		liking[m] = 1 + 4*Norm(m) + 0.9*r.NormFloat64()
	}
	joy := map[catalog.Activity]float64{}
	for _, a := range catalog.Activities() {
		joy[a] = 3.3 + 1.05*r.NormFloat64()
	}
	answers := Answers{}
	for _, x := range withCauses(q, c.Causes).Questions {
		switch x.Kind {
		case Scale:
			if x.Section == How {
				answers[x.ID] = Answer{Scale: step(joy[x.Activity] + 0.6*r.NormFloat64())}
			} else {
				answers[x.ID] = Answer{Scale: step(level + liking[x.Motive] + 0.7*r.NormFloat64())}
			}
		case Pick:
			order := catalog.Motives()
			slices.SortStableFunc(order, func(a, b catalog.Motive) int { return cmp.Compare(liking[b], liking[a]) })
			answers[x.ID] = Answer{Picked: words(order[:3])}
		case Levels:
			levels := map[string]string{}
			for _, o := range x.Options {
				switch v := r.Float64(); {
				case v < 0.40:
					levels[o.ID] = NotNow
				case v < 0.70:
					levels[o.ID] = ALittle
				case v < 0.92:
					levels[o.ID] = ALot
				default:
					levels[o.ID] = RatherNot
				}
			}
			answers[x.ID] = Answer{Levels: levels}
		}
	}
	return ProfileOf(q, answers)
}
