package quiz

import (
	"maps"
	"slices"

	"aina/catalog"
)

// Session walks a questionnaire one question at a time. It stands at a
// question, or behind the last one, where answers are checked; nothing that was
// answered is lost by moving.
type Session struct {
	questionnaire *Questionnaire
	form          Form
	asked         []Question
	answers       Answers
	unasked       Answers // restored, but not asked here: of other questions and of causes of other catalogs
	at            int     // 0 to len(asked)
	detour        bool    // came by Jump from behind the last question, and goes back there
}

// NewSession begins at the first question. The causes become the rows of the
// question for whom. An unknown form is the full one.
func NewSession(q *Questionnaire, form Form, causes []catalog.Cause) *Session {
	s := &Session{questionnaire: withCauses(q, causes), answers: Answers{}}
	s.setForm(form)
	return s
}

// withCauses copies a questionnaire and fills in the rows of its Levels
// questions on causes, those that have none of their own.
func withCauses(q *Questionnaire, causes []catalog.Cause) *Questionnaire {
	c := &Questionnaire{Parts: q.Parts, Questions: slices.Clone(q.Questions)}
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
	s.form, s.asked = form, s.questionnaire.Asked(form)
}

// Questionnaire gives what is asked, with the causes filled in.
func (s *Session) Questionnaire() *Questionnaire { return s.questionnaire }

// Form gives the form that is walked.
func (s *Session) Form() Form { return s.form }

// Len counts the questions of the form.
func (s *Session) Len() int { return len(s.asked) }

// At is where the session stands, 0 to Len. Len means that all are walked.
func (s *Session) At() int { return s.at }

// Done reports whether all questions are walked.
func (s *Session) Done() bool { return s.at == len(s.asked) }

// Question gives the i-th question, or an empty one outside of 0 to Len-1.
func (s *Session) Question(i int) Question {
	if i < 0 || i >= len(s.asked) {
		return Question{}
	}
	return s.asked[i]
}

// Current gives the question at which the session stands; ok is false when all
// are walked.
func (s *Session) Current() (q Question, ok bool) { return s.Question(s.at), !s.Done() }

// Answer records an answer to the current question and goes on: to the next
// one, or back to the check of the answers if it came from there. An answer
// that does not fit is a *Misfit, and nothing moves.
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

// Skip records that the current question was skipped, and goes on.
func (s *Session) Skip() {
	if q, ok := s.Current(); ok {
		s.answers[q.ID] = Answer{Skipped: true}
		s.Next()
	}
}

// Next goes on without changing an answer.
func (s *Session) Next() {
	switch {
	case s.detour:
		s.at, s.detour = len(s.asked), false
	case s.at < len(s.asked):
		s.at++
	}
}

// Back goes one step back, to the check of the answers if it came from there.
// It is false at the first question, where there is no step back.
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

// Jump goes to the i-th question, or behind the last for Len. What lies outside
// is taken as the nearest. Who jumps from the check of the answers returns to
// it with the next step.
func (s *Session) Jump(i int) {
	i = min(max(i, 0), len(s.asked))
	s.detour = (s.detour || s.Done()) && i < len(s.asked)
	s.at = i
}

// Return goes to the i-th question, or behind the last for Len, as if one had
// come there by walking.
func (s *Session) Return(i int) { s.at, s.detour = min(max(i, 0), len(s.asked)), false }

// Given tells the answer to the i-th question; ok is false while there is none.
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

// Switch walks another form and keeps every answer. It stays at its question
// where the new form asks it too, else it goes to the next one that is asked;
// from the check of the answers it goes to the first that is still open.
func (s *Session) Switch(form Form) {
	was, done := s.at, s.Done()
	before := s.asked
	s.setForm(form)
	s.detour = false
	if done {
		s.at = s.firstOpen()
		return
	}
	s.at = len(s.asked)
	for _, q := range s.questionnaire.Questions[s.questionnaire.index(before[was].ID):] {
		if i := slices.IndexFunc(s.asked, func(x Question) bool { return x.ID == q.ID }); i >= 0 {
			s.at = i
			return
		}
	}
}

func (q *Questionnaire) index(id string) int {
	return slices.IndexFunc(q.Questions, func(x Question) bool { return x.ID == id })
}

// firstOpen gives the first question without an answer, or Len.
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

// Kept gives what is to be kept: what was answered, and with it what was restored
// though it is not asked here, such as causes of another catalog.
func (s *Session) Kept() Answers {
	all := s.answers.Clone()
	for id, other := range s.unasked {
		a, asked := all[id]
		switch {
		case !asked:
			all[id] = other.clone()
		case len(other.Levels) > 0 && !a.Skipped:
			a.Levels = overlaid(other.Levels, a.Levels)
			all[id] = a
		}
	}
	return all
}

// Restore takes answers of an earlier time in the place of these, and goes to
// the first open question. What no longer fits its question is dropped; answers
// to questions that are not asked, and to rows that they do not have here, are
// kept aside (see Kept).
func (s *Session) Restore(a Answers) {
	s.answers, s.unasked = Answers{}, Answers{}
	for id, given := range a {
		q, asked := s.questionnaire.Question(id)
		switch {
		case !asked:
			s.unasked[id] = given.clone()
		case q.Kind == Levels:
			rows := overlaid(given.Levels, nil)
			maps.DeleteFunc(rows, func(row, _ string) bool { _, known := q.Option(row); return known })
			if len(rows) > 0 {
				s.unasked[id] = Answer{Levels: rows}
			}
		}
	}
	for _, q := range s.questionnaire.Questions {
		if given, ok := a[q.ID]; ok {
			if fit, ok := q.repair(given); ok {
				s.answers[q.ID] = fit
			}
		}
	}
	s.at, s.detour = s.firstOpen(), false
}

// Profile is what the answers say.
func (s *Session) Profile() Profile { return ProfileOf(s.questionnaire, s.answers) }
