package quiz

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/wording"
)

// AnswerFault is what does not fit in an answer.
type AnswerFault string

// The faults.
const (
	NotAStep    AnswerFault = "not_a_step"    // a scale has the steps 1 to 5
	NotAnOption AnswerFault = "not_an_option" // chosen, but not offered
	NotALevel   AnswerFault = "not_a_level"   // a row was given an unknown level
	TooMany     AnswerFault = "too_many"      // more than may be chosen
	TooLong     AnswerFault = "too_long"      // a text of too many letters
	NoQuestion  AnswerFault = "no_question"   // there is no such question, or all are walked
)

// AnswerFaults lists the faults.
func AnswerFaults() []AnswerFault {
	return []AnswerFault{NotAStep, NotAnOption, NotALevel, TooMany, TooLong, NoQuestion}
}

// AnswerError is the error of an answer that does not fit its question.
type AnswerError struct {
	Question string
	Fault    AnswerFault
	Value    string // what was given, where that helps
	Max      int    // how many there may be, of TooMany and TooLong
}

// Error says it in English, with the question's id.
func (m *AnswerError) Error() string { return m.Question + ": " + m.In(text.English) }

// In says what does not fit and what would, in a language.
func (m *AnswerError) In(lang catalog.Lang) string {
	return text.Fill(wording.In(lang).Faults[string(m.Fault)], "value", text.CleanLine(m.Value), "max", strconv.Itoa(m.Max))
}
