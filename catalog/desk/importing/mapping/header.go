package mapping

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
)

// Header is the rows that name the columns: one, or two where names of groups
// are above those of the columns.
type Header struct {
	Found bool
	Names []string // of all columns, "" for one without a name
	First int      // number of its first row
	Rows  int      // number of its last row, 0 without a header: the data begins below
}

// NoHeader is the header of a table that has none.
func NoHeader(columns int) Header { return Header{Names: make([]string, columns)} }

// FirstRow takes the first row with anything in it for the header; false if
// there is none.
func FirstRow(rows []table.Row, columns int) (Header, bool) {
	first := slices.IndexFunc(rows, func(r table.Row) bool { return !r.IsEmpty() })
	if first < 0 {
		return Header{}, false
	}
	return headerAt(rows, first, columns), true
}

// How well a cell must match the names of fields to count as one.
const (
	exactName = 100 // it is nothing else
	sureName  = 60
	halfName  = 20 // a name among other words, or a question
)

// nameScore says how well a cell matches the names that people use for fields, 0
// for not at all.
func nameScore(cell string, words []headerWord, known map[string]string) int {
	if utf8.RuneCountInString(cell) > 120 {
		return 0
	}
	tokens := headerTokens(cell)
	if len(tokens) == 0 || len(tokens) > 14 {
		return 0
	}
	if fieldNamed(tokens, known) != "" {
		return exactName
	}
	tokens, _ = withoutLanguage(tokens)
	best := 0
	for _, w := range words {
		for _, phrase := range w.phrases {
			best = max(best, matchPhrase(tokens, phrase))
		}
	}
	return best
}

// TitleColumn returns the index of the column that the header calls the title, -1
// if it calls none so.
func (h Header) TitleColumn() int {
	known := columnNames()
	at, best := -1, halfName
	for _, w := range headerWords() {
		if w.field != "title" {
			continue
		}
		for i, name := range h.Names {
			score := nameScore(name, []headerWord{w}, nil)
			if TopField(fieldNamed(headerTokens(name), known)) == "title" {
				score = 3 * exactName
			}
			if score > best {
				at, best = i, score
			}
		}
	}
	return at
}

// Fields returns the field that each name of a column matches best, "" for none.
func (h Header) Fields() []string {
	words, known := headerWords(), columnNames()
	all := make([]string, len(h.Names))
	for i, name := range h.Names {
		tokens, best := headerTokens(name), 0
		if all[i] = fieldNamed(tokens, known); all[i] != "" {
			continue
		}
		for _, w := range words {
			if strings.HasPrefix(w.field, notAny) {
				continue
			}
			for _, phrase := range w.phrases {
				if score := matchPhrase(tokens, phrase); score > best {
					all[i], best = w.field, score
				}
			}
		}
		switch all[i] {
		case taskField:
			all[i] = "description"
		case addressField:
			all[i] = ""
		}
	}
	return all
}

// differs reports whether a cell of the row is short text and most cells below
// it are not.
func differs(r table.Row, below []table.Row, reader *cells.Reader) bool {
	for i, cell := range r.Cells {
		k := reader.Kind(cell)
		if k != cells.Short {
			continue
		}
		others, n := 0, 0
		for j := range below[:min(len(below), 50)] {
			if kb := reader.Kind(below[j].Cell(i)); kb != cells.Empty {
				n++
				if kb != cells.Short {
					others++
				}
			}
		}
		if n > 1 && 5*others >= 4*n {
			return true
		}
	}
	return false
}
