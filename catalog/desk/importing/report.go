package importing

import "aina/catalog/text"

// Kind is what a note says of a row.
type Kind int

// The kinds of notes.
const (
	LeftOut Kind = iota // the row is no entry
	Dropped             // a value was left out
	Guessed             // a value was guessed
	Fact                // worth knowing: it is over
)

// Note is one thing that somebody should know of a row. Row counts as a
// spreadsheet does, the header included; Line is its line in the file.
type Note struct {
	Row, Line int
	ID        string // of the entry, "" if it has none
	Kind      Kind
	Field     string // top-level, "" if it is about the row
	Text      text.Text
}

// Change is what importing again did to an entry that was there.
type Change struct {
	ID     string
	Fields []string // that were changed, in the order of the record
}

// Report counts what became of the rows. Every row is an entry, left out, or
// empty.
type Report struct {
	Rows    int // without header and empty rows
	Entries int
	LeftOut int
	Empty   int
	Ended   int // entries that are over

	Encoding  string   // "" for UTF-8
	Delimiter string   // one character
	Header    bool     // whether there is a header
	Unused    []string // columns that no field takes

	// Of an import into a file that was there:
	Added     []string
	Changed   []Change
	Unchanged int
	Gone      []string // imported before, not in the table now; kept
}
