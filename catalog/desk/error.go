package desk

import (
	"cmp"
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
	FlowList                 // the list is in brackets
	NotAList                 // something else is in the place of the list
	NotAMap                  // the file begins with no key
	Taken                    // there is an entry of this id already
	reasons
)

// EditError says that a file was left as it is, and why.
type EditError struct {
	File   string
	Reason Reason
	Line   int    // where, 0 if that says nothing
	ID     string // the entry it is about, if it is about one
}

// Error returns the English sentence.
func (e *EditError) Error() string { return e.In(catalog.English) }

// In returns the sentence in a language.
func (e *EditError) In(lang catalog.Lang) string {
	w := locale.In(lang).Edits
	said := map[Reason]string{
		Unreadable: w.Unreadable, FlowList: w.FlowList,
		NotAList: w.NotAList, NotAMap: w.NotAMap, Taken: w.Taken,
	}[e.Reason]
	return text.Fill(cmp.Or(said, w.Unsafe), "file", text.CleanLine(e.File), "line", strconv.Itoa(e.Line), "id", text.CleanLine(e.ID))
}
