package convert

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/charset"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// Entry is a row on its way to an opportunity.
type Entry struct {
	Row, Line   int // see Note
	Opportunity catalog.Opportunity
	Notes       []Note
	Key         string            // identifies the row in the data, "" if nothing does
	Raw         map[string]string // cells by field, for naming what was dropped
	Hash        uint64            // of all cells
	Inferred    []string          // fields that were guessed from the words of texts
	IsLeftOut   bool
	closed      *closing     // nil: no column but the status closes it
	Loss        charset.Loss // of letters before the table was read, the worst of its cells
}

// Note adds a note to the entry. Pairs fill the places of the wording; {field} is
// the field if they do not name another.
func (e *Entry) Note(k Kind, field string, w messages.Wording, pairs ...string) {
	e.Add(k, field, messages.Say(w, append(pairs, "field", field)...))
}

// NoteHours notes hours of the day, for which the catalog has no field.
func (e *Entry) NoteHours(field, cell string) {
	e.Note(Dropped, field, messages.HoursOfDay, "value", cell)
	e.Notes[len(e.Notes)-1].Once = true
}

// Add adds a note with a message to the entry.
func (e *Entry) Add(k Kind, field string, message locale.Message) {
	e.Notes = append(e.Notes, Note{Row: e.Row, Line: e.Line, Kind: k, Field: field, Text: message})
}

// LeaveOut marks the entry as left out and notes the reason.
func (e *Entry) LeaveOut(reason locale.Message) {
	e.IsLeftOut = true
	e.Add(LeftOut, "", reason)
}

// Said gives the opportunity as the row says it, without what was guessed from words.
func (e *Entry) Said() *catalog.Opportunity {
	o := e.Opportunity
	for _, field := range e.Inferred {
		record.Clear(&o, field)
	}
	return &o
}

// DropInferred takes back what was guessed from the words of texts, and its notes.
func (e *Entry) DropInferred() {
	for _, field := range e.Inferred {
		record.Clear(&e.Opportunity, field)
	}
	e.Inferred = nil
	e.Notes = slices.DeleteFunc(e.Notes, func(n Note) bool { return n.Kind == Inferred })
}

// Kind is what a note says about a row.
type Kind int

// The kinds of notes.
const (
	LeftOut  Kind = iota // the row did not become an entry
	Dropped              // a value was left out
	Guessed              // a value was guessed
	Inferred             // causes or activities were guessed from the words of texts
	Fact                 // worth knowing: the opportunity is over
)

// Comment is what the note says beside its field in a catalog: there the heading of
// the column says more than the field, which stands below it.
func (n Note) Comment(lang text.Lang) string {
	s := n.Text.In(lang)
	if rest, ok := strings.CutPrefix(s, n.Field+": "); ok && n.Column != "" && n.Field != "" && !strings.Contains(rest, n.Column+": ") {
		return n.Column + ": " + rest
	}
	return s
}

// Note is something that people should know about a row. Row counts as a
// spreadsheet does, the header included; Line is its line in the file.
type Note struct {
	Row, Line int
	ID        string // of the entry, "" if it has none
	Kind      Kind
	Field     string // of the opportunity, "" for a note about the row
	Column    string // the heading of the column that it is about, "" for none
	Text      locale.Message
	Once      bool   // it holds for most rows of its column alike: once is enough for a report
	Unknown   string // the word of a column of causes that it is about: one that means none
}
