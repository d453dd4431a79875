// Package mapping connects the columns of a table with the fields of an
// opportunity. It reads and writes mapping files, finds the header of a table,
// and proposes a mapping where none is given. It knows nothing of entries and
// catalogs being written.
package mapping

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// Mapping connects the columns of a table with the fields of an opportunity.
type Mapping struct {
	Sheet     string // of a workbook, or the list of a JSON file; "": the one that is read without a name
	Delimiter string // one character; "": detected
	Header    *bool  // whether there is a header row; nil: detected
	Key       string // the column that identifies rows, such as a number; "": none
	Columns   []Rule
	Fixed     []Fixed // values of every entry, in the order of the file
}

// Rule moves one column to one field.
type Rule struct {
	Column string              // text of the header, "" if the column is given by number
	Number int                 // from 1; 0 if the column is given by its header
	Field  string              // such as title, title.ru, organization.name or motives.values
	Values map[string][]string // meaning of a cell by its folded text; an empty list: nothing
	Split  string              // separates the items of a list; "": any common separator
	Join   string              // separates this text from one that is in the field already
	Dates  cells.DateOrder     // order of day, month and year
	Key    string              // takes the value of this key from a cell like {"city": "…"}
	Prefix string              // put before a cell that is not a whole web address
	Fill   bool                // an empty cell repeats the one above it
	Lists  *cells.Splitter     // takes lists apart where Split is ""; nil: any common separator

	// Of a proposed rule:
	index   int             // of the column
	guessed bool            // the field was guessed from the cells
	merged  bool            // Fill was found by the pattern of the cells
	guesses map[string]bool // values whose meaning was guessed
	written []string        // the cells of Values as they are written, in order
	unknown []string        // cells whose meaning nobody knows
}

// Fixed is a value for every entry whose row has none.
type Fixed struct{ Field, Value string }

// Sets reports whether a rule or a fixed value sets a field of an opportunity or
// a part of it.
func (m *Mapping) Sets(field string) bool {
	return slices.ContainsFunc(m.Columns, func(r Rule) bool { return r.Field == field || TopField(r.Field) == field }) ||
		slices.ContainsFunc(m.Fixed, func(f Fixed) bool { return f.Field == field || TopField(f.Field) == field })
}

// TopField returns the field of an opportunity that a path such as title.ru
// belongs to.
func TopField(path string) string {
	name, _, _ := strings.Cut(path, ".")
	return name
}

// Meaning returns what the table of values says of a cell.
func (r *Rule) Meaning(cell string) (words []string, ok bool) {
	if len(r.Values) == 0 {
		return nil, false
	}
	words, ok = r.Values[text.Fold(cell)]
	return words, ok
}

// IsGuess reports whether the meaning of a cell was guessed by Propose.
func (r *Rule) IsGuess(cell string) bool { return r.guesses[text.Fold(cell)] }

// IsMerged reports whether Fill is a guess from the cells, which is told.
func (r *Rule) IsMerged() bool { return r.merged }

// FillDown says of columns of a proposed mapping that their empty cells repeat
// the one above.
func (m *Mapping) FillDown(columns []int) {
	for i := range m.Columns {
		r := &m.Columns[i]
		if slices.Contains(columns, r.index) && TopField(r.Field) != "title" {
			r.Fill, r.merged = true, true
		}
	}
}

// Title names the column of a rule for people.
func (r *Rule) Title() string {
	if r.Column != "" {
		return r.Column
	}
	return strconv.Itoa(r.Number)
}

// find returns the index of the column of a rule, -1 if there is none. Case and
// spacing of a header do not matter.
func (r *Rule) find(names []string) int {
	if r.Column == "" {
		return r.Number - 1
	}
	if i := slices.Index(names, r.Column); i >= 0 {
		return i
	}
	folded := text.Fold(r.Column)
	return slices.IndexFunc(names, func(name string) bool { return text.Fold(name) == folded })
}
