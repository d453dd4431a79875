package export

import (
	"bytes"
	"encoding/csv"
	"strings"
)

// Spreadsheet is a table in CSV that opens right by a double click: a mark of UTF-8
// comes first, without which Excel takes the letters for others, and no cell is read
// as a formula.
type Spreadsheet struct {
	out bytes.Buffer
	csv *csv.Writer
}

// utf8Mark is the mark that a file in UTF-8 may begin with.
const utf8Mark = "\ufeff"

// NewSpreadsheet returns an empty table.
func NewSpreadsheet() *Spreadsheet {
	s := &Spreadsheet{}
	s.out.WriteString(utf8Mark)
	s.csv = csv.NewWriter(&s.out)
	return s
}

// Row adds a row.
func (s *Spreadsheet) Row(cells ...string) {
	guarded := make([]string, len(cells))
	for i, cell := range cells {
		guarded[i] = guard(cell)
	}
	_ = s.csv.Write(guarded) // into memory: it cannot fail
}

// Bytes returns the table as a file.
func (s *Spreadsheet) Bytes() []byte {
	s.csv.Flush()
	return s.out.Bytes()
}

// guard keeps a spreadsheet from reading a cell as a formula: a cell that begins
// with = + - @, after any number of apostrophes, gets one more apostrophe in front.
// Removing one apostrophe from such a beginning restores the cell.
func guard(s string) string {
	if bare := strings.TrimLeft(s, "'"); bare != "" && strings.ContainsRune("=+-@", rune(bare[0])) {
		return "'" + s
	}
	return s
}

// readSpreadsheet reads the rows of a table that begins with a header, as it was
// written or as a spreadsheet program saved it, with semicolons or tabs for commas;
// nil where the data is no such table.
func readSpreadsheet(data []byte, header []string) [][]string {
	data = bytes.TrimPrefix(data, []byte(utf8Mark))
	first, _, _ := bytes.Cut(data, []byte("\n"))
	for _, comma := range ",;\t" {
		if strings.TrimRight(string(first), "\r") != strings.Join(header, string(comma)) {
			continue
		}
		r := csv.NewReader(bytes.NewReader(data))
		r.Comma = comma
		if rows, err := r.ReadAll(); err == nil {
			return rows
		}
	}
	return nil
}
