// Package population draws simulated people. The scale of the facets is calibrated
// on them, and gaps are found with them; no real person is known here.
package population

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// size is how many people the population has.
const size = 2000

// Person is one of the population: what they answered to the full form, and their age.
type Person struct {
	Answers quiz.Answers
	Age     int
}

// Profile returns the profile of a person.
func (p Person) Profile(q *quiz.Questionnaire) quiz.Profile {
	profile := quiz.ProfileOf(q, p.Answers)
	profile.Limits.Age = &p.Age
	return profile
}

// Band is a span of ages, in years, both ends included.
type Band struct {
	Key      string
	From, To int
	share    int // of a hundred people
}

// Bands lists the bands by which a questionnaire asks for ages: most newcomers are 15
// to 25.
func Bands() []Band {
	return []Band{{"0-13", 0, 13, 8}, {"14-15", 14, 15, 17}, {"16-17", 16, 17, 25}, {"18-59", 18, 59, 42}, {"60+", 60, 120, 8}}
}

// People draws the people that a catalog may expect: those described at the facet
// scale of package ranking, each with an age among the first twenty years of a band.
// They are the same people each time.
func People(q *quiz.Questionnaire, c *catalog.Catalog) []Person {
	r := rand.New(rand.NewPCG(2026, 22))
	q = quiz.NewSession(q, quiz.Full, c.Causes).Questionnaire() // with the causes as rows
	people := make([]Person, size)
	for i := range people {
		people[i] = Person{Draw(r, q), age(r)}
	}
	return people
}

func age(r *rand.Rand) int {
	at, bands := r.IntN(100), Bands()
	for at >= bands[0].share {
		at, bands = at-bands[0].share, bands[1:]
	}
	from, to := bands[0].From, min(bands[0].To, bands[0].From+20)
	return from + r.IntN(to-from+1)
}

// Draw draws the answers of one person of the population that is described at the
// facet scale of package ranking. The questionnaire must have the causes as rows.
func Draw(r *rand.Rand, q *quiz.Questionnaire) quiz.Answers {
	step := func(x float64) int { return int(min(max(math.Round(x), 1), 5)) }
	level := 0.6 * r.NormFloat64()
	liking := map[catalog.Motive]float64{}
	for _, m := range catalog.Motives() {
		liking[m] = 1 + 4*quiz.Norm(m) + 0.9*r.NormFloat64()
	}
	joy := map[catalog.Activity]float64{}
	for _, a := range catalog.Activities() {
		joy[a] = 3.3 + 1.05*r.NormFloat64()
	}
	answers := quiz.Answers{}
	for _, x := range q.Questions {
		switch x.Kind {
		case quiz.Scale:
			if x.Section == quiz.How {
				answers[x.ID] = quiz.Answer{Scale: step(joy[x.Activity] + 0.6*r.NormFloat64())}
			} else {
				answers[x.ID] = quiz.Answer{Scale: step(level + liking[x.Motive] + 0.7*r.NormFloat64())}
			}
		case quiz.Pick:
			order := catalog.Motives()
			slices.SortStableFunc(order, func(a, b catalog.Motive) int { return cmp.Compare(liking[b], liking[a]) })
			answers[x.ID] = quiz.Answer{Picked: text.Strings(order[:3])}
		case quiz.Levels:
			levels := map[string]string{}
			for _, o := range x.Options {
				levels[o.ID] = causeLevel(r.Float64())
			}
			answers[x.ID] = quiz.Answer{Levels: levels}
		}
	}
	return answers
}

// causeLevel returns the level of a cause for a draw between 0 and 1.
func causeLevel(v float64) string {
	switch {
	case v < 0.40:
		return quiz.NotNow
	case v < 0.70:
		return quiz.ALittle
	case v < 0.92:
		return quiz.ALot
	}
	return quiz.RatherNot
}
