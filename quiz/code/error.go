package code

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// Fault says what is wrong with a code.
type Fault string

// The faults.
const (
	Empty          Fault = "empty"
	UnknownLetter  Fault = "unknown_letter"  // no code has it
	WrongLength    Fault = "wrong_length"    // letters are missing or too many
	WrongLetter    Fault = "wrong_letter"    // one at least, or two are swapped
	OtherQuestions Fault = "other_questions" // of another questionnaire or catalog, or several letters are wrong
)

// Faults lists the faults.
func Faults() []Fault {
	return []Fault{Empty, UnknownLetter, WrongLength, WrongLetter, OtherQuestions}
}

// Error is the error of a code that cannot be read.
type Error struct {
	Fault   Fault
	Letter  rune  // of UnknownLetter
	At      int   // where it stands, from 1
	Letters int   // of WrongLength: how many there are
	Lengths []int // how many a code has
}

// Error returns the message in English.
func (e *Error) Error() string { return e.In(text.English) }

// In returns the message in a language: what is wrong, and what to do.
func (e *Error) In(lang catalog.Lang) string {
	lengths := make([]string, len(e.Lengths))
	for i, n := range e.Lengths {
		lengths[i] = strconv.Itoa(n)
	}
	return text.Fill(locale.In(lang).Code.Faults[string(e.Fault)], "letter", text.CleanLine(string(e.Letter)), "at", strconv.Itoa(e.At),
		"n", strconv.Itoa(e.Letters), "lengths", strings.Join(lengths, " / "))
}
