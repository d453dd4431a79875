package quiz

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
)

// Fault is what does not fit in an answer.
type Fault string

// The faults.
const (
	NotAStep    Fault = "not_a_step"    // a scale has the steps 1 to 5
	NotAnOption Fault = "not_an_option" // chosen, but not offered
	NotALevel   Fault = "not_a_level"   // a row was given an unknown level
	TooMany     Fault = "too_many"      // more than may be chosen
	TooLong     Fault = "too_long"      // a text of too many letters
	NoQuestion  Fault = "no_question"   // there is no such question, or all are walked
)

// Faults lists the faults.
func Faults() []Fault {
	return []Fault{NotAStep, NotAnOption, NotALevel, TooMany, TooLong, NoQuestion}
}

// Misfit is the error of an answer that does not fit its question.
type Misfit struct {
	Question string
	Fault    Fault
	Value    string // what was given, where that helps
	Max      int    // how many there may be, of TooMany and TooLong
}

// Error says it in English, with the question's id.
func (m *Misfit) Error() string { return m.Question + ": " + m.In(text.English) }

// In says what does not fit and what would, in a language.
func (m *Misfit) In(lang catalog.Lang) string {
	return text.Fill(wordingIn(lang).Faults[m.Fault], "value", text.CleanLine(m.Value), "max", strconv.Itoa(m.Max))
}
