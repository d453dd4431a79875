package gaps

import (
	"math/rand/v2"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/population"
)

// peopleCount is how many profiles are drawn to find out whom a catalog serves.
const peopleCount = 2000

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
func likelyPeople(q *quiz.Questionnaire, c *catalog.Catalog) []quiz.Profile {
	r := rand.New(rand.NewPCG(2026, 22))
	questions := quiz.NewSession(q, quiz.Full, c.Causes).Questionnaire() // with the causes as rows
	people := make([]quiz.Profile, peopleCount)
	for i := range people {
		people[i] = population.Draw(r, questions)
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
