package desk

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// Reason is why a file cannot be edited in place.
type Reason int

// The reasons.
const (
	Unsafe     Reason = iota // it would not read as before
	Unreadable               // it has a mistake that hides its structure
	FlowList                 // the list stands in brackets
	NotAList                 // something else stands in the place of the list
	NotAMap                  // the file begins with no key
	Taken                    // there is an entry of this id already
	reasons
)

// CannotEdit says that a file was left as it is, and why.
type CannotEdit struct {
	File   string
	Reason Reason
	Line   int    // where, 0 if that says nothing
	ID     string // the entry it is about, if it is about one
}

// Error gives the English sentence.
func (e *CannotEdit) Error() string { return e.In(catalog.English) }

// In gives the sentence in a language.
func (e *CannotEdit) In(lang catalog.Lang) string {
	w := locale.In(lang).Edits
	said := [...]string{
		Unsafe: w.Unsafe, Unreadable: w.Unreadable, FlowList: w.FlowList,
		NotAList: w.NotAList, NotAMap: w.NotAMap, Taken: w.Taken,
	}[e.Reason]
	return text.Fill(said, "file", text.CleanLine(e.File), "line", strconv.Itoa(e.Line), "id", text.CleanLine(e.ID))
}
