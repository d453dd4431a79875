package quiz

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// AnswerFault says what is wrong with an answer.
type AnswerFault string

// The faults.
const (
	NotAStep    AnswerFault = "not_a_step"    // a scale has the steps 1 to 5
	NotAnOption AnswerFault = "not_an_option" // chosen, but not offered
	NotALevel   AnswerFault = "not_a_level"   // a row was given an unknown level
	TooMany     AnswerFault = "too_many"      // more than may be chosen
	TooLong     AnswerFault = "too_long"      // a text over its limit
	NoQuestion  AnswerFault = "no_question"   // there is no such question, or none is left
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

// Error returns the message in English, after the question's id.
func (m *AnswerError) Error() string { return m.Question + ": " + m.In(text.English) }

// In returns the message in a language: what does not fit, and what would.
func (m *AnswerError) In(lang catalog.Lang) string {
	return text.Fill(locale.In(lang).Reading.Faults[string(m.Fault)], "value", text.CleanLine(m.Value), "max", strconv.Itoa(m.Max))
}
