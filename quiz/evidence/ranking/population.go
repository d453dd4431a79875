package ranking

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// crowdSize is how many people the population has.
const crowdSize = 2000

// Respondent is one of the population: what they answered, and their age.
type Respondent struct {
	Answers quiz.Answers
	Age     int
}

// Profile gives the profile of a respondent.
func (r Respondent) Profile(q *quiz.Questionnaire) quiz.Profile {
	p := quiz.ProfileOf(q, r.Answers)
	p.Limits.Age = &r.Age
	return p
}

// Population draws the people who are described at the facet scale of package
// quiz/ranking, each with an age from the bands of package quiz/gaps: 8 in a hundred under 14, 17 of 14 and 15, 25 of 16 and 17, 42 of 18 to
// 38, 8 of 60 to 80. They are the same people, with the answers that led to
// their profiles, and the same ones each time.
func Population(q *quiz.Questionnaire, c *catalog.Catalog) []Respondent {
	r := rand.New(rand.NewPCG(2026, 22))
	people := make([]Respondent, crowdSize)
	for i := range people {
		people[i] = Respondent{Answers: answer(r, q, c), Age: age(r)}
	}
	return people
}

func age(r *rand.Rand) int {
	at := r.IntN(100)
	for _, b := range []struct{ from, to, share int }{{0, 13, 8}, {14, 15, 17}, {16, 17, 25}, {18, 38, 42}} {
		if at -= b.share; at < 0 {
			return b.from + r.IntN(b.to-b.from+1)
		}
	}
	return 60 + r.IntN(21)
}

// answer gives the answers of one person to the full form.
func answer(r *rand.Rand, q *quiz.Questionnaire, c *catalog.Catalog) quiz.Answers {
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
			var picked []string
			for _, m := range order[:3] {
				picked = append(picked, string(m))
			}
			answers[x.ID] = quiz.Answer{Picked: picked}
		case quiz.Levels:
			levels := map[string]string{}
			for _, cause := range c.Causes {
				levels[cause.ID] = attitude(r.Float64())
			}
			answers[x.ID] = quiz.Answer{Levels: levels}
		}
	}
	return answers
}

// attitude draws the level of a cause.
func attitude(v float64) string {
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
