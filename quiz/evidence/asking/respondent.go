package asking

import (
	"math/rand/v2"

	"aina/quiz"
	"aina/quiz/population"
)

// respondent is a person with the answers to two questionnaires that differ in
// nothing but chance: the same number of statements and scenes, of the same
// kind, on another day. The difference between them is error.
type respondent struct {
	population.Leanings
	answers, again quiz.Answers
}

// meetTheSame is how many people meet the same statements.
const meetTheSame = 50

// draw draws people of one style. The same people come each time.
func draw(q *quiz.Questionnaire, s population.Style, people int, noise float64) []respondent {
	r := rand.New(rand.NewPCG(2026, 31))
	all := make([]respondent, people)
	var w, other population.World
	for i := range all {
		if i%meetTheSame == 0 {
			w, other = population.NewWorld(r, q), population.NewWorld(r, q)
		}
		p := population.NewLeanings(r, w, s)
		all[i] = respondent{p, p.Answer(r, w, q, noise), p.Answer(r, other, q, noise)}
	}
	return all
}
