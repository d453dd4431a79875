package cli

import (
	"aina/quiz"
	"aina/quiz/code"
)

// bring opens the result of the answers of a code. What is kept on this computer is
// somebody's own, and stays as it is.
func (a *app) bring(letters string) error {
	questions, err := a.loadQuestions()
	if err != nil {
		return err
	}
	c, _, err := a.load()
	if err != nil {
		return err
	}
	asked := quiz.NewSession(questions, quiz.Full, c.Causes).Questionnaire()
	brought, err := code.Decode(asked, c.Places, letters)
	if err != nil {
		return err
	}
	a.brought = &brought
	return a.journey(atWelcome)
}
