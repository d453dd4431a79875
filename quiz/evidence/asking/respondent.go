package asking

import (
	"math/rand/v2"

	"aina/quiz"
)

// respondent is a person with the answers to two questionnaires that differ in
// nothing but chance: the same number of statements and scenes, of the same
// kind, on another day. The difference between them is error.
type respondent struct {
	Person
	answers, again quiz.Answers
}

// draw draws people of one style. The same people come each time.
func draw(q *quiz.Questionnaire, s Style, people int, noise float64) []respondent {
	r := rand.New(rand.NewPCG(2026, 31))
	all := make([]respondent, people)
	var w, other world
	for i := range all {
		if i%group == 0 {
			w, other = newWorld(r, q), newWorld(r, q)
		}
		p := newPerson(r, w, s)
		all[i] = respondent{p, p.answer(r, w, q, noise), p.answer(r, other, q, noise)}
	}
	return all
}
