package quiz

import (
	"slices"

	"aina/catalog"
)

// Session takes a person through a questionnaire, one question at a time. Its
// position is a question, or the review after the last one. Moving loses no answer.
type Session struct {
	questionnaire *Questionnaire
	form          Form
	asked         []*Question // of the questionnaire, which many sessions may share
	answers       Answers
	unasked       Answers // restored but not asked here: other questions, causes of other catalogs
	at            int     // 0 to len(asked)
	detour        bool    // jumped from the review, and returns there
}

// NewSession begins at the first question. The causes become the rows of the
// question for whom. An unknown form is the full one.
func NewSession(q *Questionnaire, form Form, causes []catalog.Cause) *Session {
	s := &Session{questionnaire: withCauses(q, causes), answers: Answers{}}
	s.setForm(form)
	return s
}

// withCauses copies a questionnaire and gives its Levels questions on causes their
// rows, where they define none. Where there is nothing to give, it is the same one.
func withCauses(q *Questionnaire, causes []catalog.Cause) *Questionnaire {
	if len(causes) == 0 {
		return q
	}
	c := &Questionnaire{Parts: q.Parts, Questions: slices.Clone(q.Questions), Retired: q.Retired}
	for i, x := range c.Questions {
		if x.Section != Whom || x.Kind != Levels || len(x.Options) > 0 {
			continue
		}
		for _, cause := range causes {
			c.Questions[i].Options = append(c.Questions[i].Options,
				Option{ID: cause.ID, Label: cause.Name, Note: cause.Description})
		}
	}
	return c
}

func (s *Session) setForm(form Form) {
	if form != Quick {
		form = Full
	}
	s.form, s.asked = form, nil
	for i, q := range s.questionnaire.Questions {
		if q.in(form) {
			s.asked = append(s.asked, &s.questionnaire.Questions[i])
		}
	}
}

// Questionnaire returns what is asked, with the causes filled in.
func (s *Session) Questionnaire() *Questionnaire { return s.questionnaire }

// Form returns the form that is asked.
func (s *Session) Form() Form { return s.form }

// Len counts the questions of the form.
func (s *Session) Len() int { return len(s.asked) }

// At is the position of the session, 0 to Len. Len is the review after the last
// question.
func (s *Session) At() int { return s.at }

// Done reports whether the session is past the last question.
func (s *Session) Done() bool { return s.at == len(s.asked) }

// Question returns the i-th question, or an empty one outside of 0 to Len-1.
func (s *Session) Question(i int) Question {
	if i < 0 || i >= len(s.asked) {
		return Question{}
	}
	return *s.asked[i]
}

// Current returns the question at the session's position; ok is false past the last.
func (s *Session) Current() (q Question, ok bool) { return s.Question(s.at), !s.Done() }

// Answer records an answer to the current question and advances: to the next one,
// or back to the review if it was reached from there. The error of an answer that
// does not fit is an *AnswerError; then nothing changes.
func (s *Session) Answer(a Answer) error {
	if err := s.Set(s.at, a); err != nil {
		return err
	}
	s.Next()
	return nil
}

// Set records an answer to the i-th question without moving.
func (s *Session) Set(i int, a Answer) error {
	if i < 0 || i >= len(s.asked) {
		return &AnswerError{Fault: NoQuestion}
	}
	q := s.asked[i]
	fit, err := q.Validate(a)
	if err != nil {
		return err
	}
	s.answers[q.ID] = fit
	return nil
}

// Skip advances. A question without an answer counts as skipped; an answer that was
// given stays.
func (s *Session) Skip() {
	if q, ok := s.Current(); ok {
		if _, given := s.answers[q.ID]; !given {
			s.answers[q.ID] = Answer{Skipped: true}
		}
		s.Next()
	}
}

// Unset takes the answer to the i-th question back.
func (s *Session) Unset(i int) { delete(s.answers, s.Question(i).ID) }

// Next advances without changing an answer.
func (s *Session) Next() {
	switch {
	case s.detour:
		s.at, s.detour = len(s.asked), false
	case s.at < len(s.asked):
		s.at++
	}
}

// Back goes one step back, or to the review if the question was reached from there.
// It is false at the first question.
func (s *Session) Back() bool {
	switch {
	case s.detour:
		s.at, s.detour = len(s.asked), false
	case s.at == 0:
		return false
	default:
		s.at--
	}
	return true
}

// Jump goes to the i-th question, or to the review for Len; i is clamped to 0 to
// Len. After a jump from the review, the next step returns to it.
func (s *Session) Jump(i int) {
	i = min(max(i, 0), len(s.asked))
	s.detour = (s.detour || s.Done()) && i < len(s.asked)
	s.at = i
}

// Return goes to the i-th question, or to the review for Len, without the way back
// that Jump keeps. It is clamped as there.
func (s *Session) Return(i int) { s.at, s.detour = min(max(i, 0), len(s.asked)), false }

// Given returns the answer to the i-th question; ok is false while there is none.
func (s *Session) Given(i int) (a Answer, ok bool) {
	a, ok = s.answers[s.Question(i).ID]
	return a.clone(), ok
}

// Answered counts the questions of this form that were answered and not
// skipped.
func (s *Session) Answered() int {
	n := 0
	for _, q := range s.asked {
		if a, ok := s.answers[q.ID]; ok && !a.Skipped {
			n++
		}
	}
	return n
}

// Switch changes the form and keeps every answer. It stays at the current question
// where the new form asks it too, else goes to the next one asked; from the review
// it goes to the first question without an answer.
func (s *Session) Switch(form Form) {
	current, open := s.Current()
	s.setForm(form)
	s.detour = false
	if !open {
		s.at = s.firstOpen()
		return
	}
	questions := s.questionnaire.Questions
	for _, q := range questions[indexOf(questions, current.ID):] {
		if s.at = slices.IndexFunc(s.asked, func(x *Question) bool { return x.ID == q.ID }); s.at >= 0 {
			return
		}
	}
	s.at = len(s.asked)
}

func indexOf(all []Question, id string) int {
	return slices.IndexFunc(all, func(x Question) bool { return x.ID == id })
}

// firstOpen returns the first question without an answer, or Len.
func (s *Session) firstOpen() int {
	for i, q := range s.asked {
		if _, ok := s.answers[q.ID]; !ok {
			return i
		}
	}
	return len(s.asked)
}

// Answers copies what was answered, in both forms.
func (s *Session) Answers() Answers { return s.answers.Clone() }

// Kept returns the answers to store: those given, and those restored but not asked
// here, such as causes of another catalog or what another edition asks.
func (s *Session) Kept() Answers {
	all := s.answers.Clone()
	for id, other := range s.unasked {
		a, given := all[id]
		switch {
		case !given:
			all[id] = other.clone()
		case !a.Skipped:
			q, _ := s.questionnaire.Question(id)
			all[id] = q.beside(a, other)
		}
	}
	return all
}

// Restore replaces the answers by stored ones and goes to the first question
// without an answer. Answers to questions, options and rows that are not asked here, or
// that do not fit their question any longer, are held for Kept.
func (s *Session) Restore(a Answers) {
	s.answers, s.unasked = Answers{}, Answers{}
	for id, given := range a {
		q, asked := s.questionnaire.Question(id)
		fit, fits := q.repair(given)
		if !asked || !fits {
			s.unasked[id] = given.clone()
			continue
		}
		s.answers[id] = fit
		if rest := q.unfit(given); len(rest.Picked)+len(rest.Levels) > 0 {
			s.unasked[id] = rest
		}
	}
	s.at, s.detour = s.firstOpen(), false
}

// Profile computes the profile of the answers.
func (s *Session) Profile() Profile { return ProfileOf(s.questionnaire, s.answers) }
