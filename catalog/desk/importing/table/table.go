// Package table reads a spreadsheet, saved as CSV, from bytes to rows of cells.
//
// It accepts what broken exports leave behind: any delimiter, the encodings
// that spreadsheets write, damaged quotes, HTML in cells. It knows nothing of
// what the cells mean.
package table

// Bounds on what a spreadsheet may hold. What exceeds them is cut.
const (
	MaxCell    = 64 << 10 // bytes; a cell of Excel has at most 32,767 characters
	MaxColumns = 4096
	// maxStray is how many unclosed quotes are followed over several lines;
	// after them each line is read by itself, so that a file of nothing but
	// quotes takes no longer than another.
	maxStray = 500
	// longSwallow is the size in bytes from which a cell that turned out to be
	// rows counts as an unclosed quote.
	longSwallow = 4 << 10
)

// Table is a decoded spreadsheet whose structure is known.
type Table struct {
	Encoding  string // of the file; "" for UTF-8
	Delimiter byte
	Columns   int     // cells that most rows have
	Merged    []Range // cells that are known to be merged
	body      string
}

// Open decodes a spreadsheet and detects its structure. The delimiter is
// detected where it is "".
func Open(data []byte, delimiter string) *Table {
	body, encoding := decode(data)
	t := &Table{Encoding: encoding}
	t.body, t.Delimiter, t.Columns = sniff(body)
	if delimiter != "" {
		t.Delimiter = delimiter[0]
		t.Columns, _ = regularity(t.body, t.Delimiter)
	}
	return t
}

// Rows returns a reader of all rows from the first.
func (t *Table) Rows() *Reader { return newReader(t.body, t.Delimiter, t.Columns) }

// Head returns the first rows, at most SampleRows.
func (t *Table) Head() []Row {
	reader := t.Rows()
	var rows []Row
	for len(rows) < SampleRows {
		var r Row
		if !reader.Next(&r) {
			break
		}
		rows = append(rows, r)
	}
	return rows
}
