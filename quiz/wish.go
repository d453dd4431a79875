package quiz

import "aina/catalog"

// Wish is what somebody would like, as they answered it, that they may call a must.
type Wish struct {
	Question Question
	Answer   Answer
}

// Rule is the gate that the wish is as a must.
func (w Wish) Rule() catalog.Rule { return catalog.Rule(w.Question.Limit) }

// Wishes lists the wishes that were answered in either form.
func (s *Session) Wishes() []Wish {
	var all []Wish
	for _, q := range s.questionnaire.Questions {
		if a, given := s.answers[q.ID]; given && q.CanBeFirm(a) {
			all = append(all, Wish{q, a.clone()})
		}
	}
	return all
}

// Insist makes a wish a must, or a wish again. One that was not answered stays as it is.
func (s *Session) Insist(rule catalog.Rule, firm bool) {
	for _, w := range s.Wishes() {
		if w.Rule() == rule {
			w.Answer.Firm = firm
			s.answers[w.Question.ID] = w.Answer
		}
	}
}
