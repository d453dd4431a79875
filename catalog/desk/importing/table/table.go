// Package table reads a table from the bytes of a file to rows of cells: text
// with delimiters, a sheet of a workbook, records in JSON.
//
// It accepts what broken exports leave behind: any delimiter, the encodings
// that spreadsheets write, damaged quotes, HTML in cells. What is no table is
// refused, by what it is. It knows nothing of what the cells mean.
package table

import (
	"iter"

	"aina/catalog/desk/importing/charset"
	"aina/catalog/desk/importing/filetype"
	"aina/catalog/desk/importing/jsontable"
	"aina/catalog/desk/importing/xlsx"
)

// Bounds on what a table may hold. What exceeds them is cut.
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

// Table is a table whose structure is known.
type Table struct {
	Encoding  string // of text; "" for UTF-8
	Misread   string // the encoding that UTF-8 was taken for before the table was saved; "" for none
	Other     string // encoding of lines that are in another one than most, and their numbers
	Lines     []int
	Delimiter string  // of text, one character; "" for other files
	Columns   int     // cells that most rows have
	Named     bool    // the first row is known to name the columns
	Merged    []Range // cells that are known to be merged

	// Sheet is the sheet that was read of a workbook, without its rows; nil for
	// other files.
	Sheet *xlsx.Sheet

	text string // without "sep=;"
	rows []Row  // of files that are no text with delimiters
}

// FileError says that a file is no table but something else.
type FileError struct{ filetype.File }

func (e *FileError) Error() string { return "the file is no table" }

// Open reads the structure of a table, and of a workbook or a JSON file with
// several the one that sheet names. The error is a *FileError, or one of
// packages xlsx and jsontable.
func Open(data []byte, sheet string) (*Table, error) {
	switch f := filetype.Of(data); f.Type {
	case filetype.Workbook:
		return openWorkbook(data, sheet)
	case filetype.JSON:
		return openJSON(charset.Decode(data), sheet)
	case filetype.Text:
	default:
		return nil, &FileError{f}
	}
	decoded := charset.Decode(data)
	if decoded.Encoding != "" {
		switch f := filetype.OfText([]byte(decoded.Text)); f.Type {
		case filetype.JSON:
			return openJSON(decoded, sheet)
		case filetype.Text:
		default:
			return nil, &FileError{f}
		}
	}
	t := &Table{Encoding: decoded.Encoding, Misread: decoded.Misread, Other: decoded.Other, Lines: decoded.OtherLines}
	t.sniff(decoded.Text)
	return t, nil
}

func (t *Table) sniff(text string) {
	var delim byte
	t.text, delim, t.Columns = sniff(text)
	t.Delimiter = string(delim)
}

// WithDelimiter returns the table as another delimiter divides its text. A table
// that has none stays as it is.
func (t *Table) WithDelimiter(delimiter string) *Table {
	if t.Delimiter == "" || delimiter == "" || delimiter == t.Delimiter {
		return t
	}
	other := *t
	other.Delimiter = delimiter[:1]
	other.Columns, _ = regularity(t.text, delimiter[0])
	return &other
}

func openWorkbook(data []byte, name string) (*Table, error) {
	sheet, err := xlsx.Read(data, name, xlsx.DefaultLimits())
	if err != nil {
		return nil, err
	}
	t := &Table{Sheet: sheet}
	for _, r := range sheet.Rows {
		t.rows = append(t.rows, Row{Number: r.Number, Line: r.Number, Cells: r.Cells})
	}
	sheet.Rows = nil
	for _, m := range sheet.Merged {
		t.Merged = append(t.Merged, Range(m))
	}
	t.finish()
	return t, nil
}

func openJSON(text charset.Text, name string) (*Table, error) {
	list, err := jsontable.Read(text.Text, name, jsontable.DefaultLimits())
	if err != nil {
		return nil, err
	}
	t := &Table{Encoding: text.Encoding, Misread: text.Misread}
	if list.Names != nil {
		t.Named = true
		t.rows = append(t.rows, Row{Number: 1, Line: 1, Cells: list.Names})
	}
	for _, r := range list.Rows {
		t.rows = append(t.rows, Row{Number: len(t.rows) + 1, Line: r.Line, Cells: r.Cells})
	}
	t.finish()
	return t, nil
}

// finish mends the cells of stored rows that were misread before they were saved,
// and counts the columns: a cell that stands alone in its column is a remark.
func (t *Table) finish() {
	if m := charset.NewMender(t.cells()); m != nil {
		t.Misread = m.Misread()
		for _, r := range t.rows {
			for i, cell := range r.Cells {
				r.Cells[i] = m.Mend(cell)
			}
		}
	}
	var filled []int
	for _, r := range t.rows {
		for len(filled) < len(r.Cells) {
			filled = append(filled, 0)
		}
		for i, cell := range r.Cells {
			if cell != "" {
				filled[i]++
			}
		}
	}
	for i, n := range filled {
		if n > 1 || len(t.rows) < 3 || t.Named {
			t.Columns = i + 1
		}
	}
}

func (t *Table) cells() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, r := range t.rows {
			for _, cell := range r.Cells {
				if !yield(cell) {
					return
				}
			}
		}
	}
}

// Rows returns a reader of all rows from the first.
func (t *Table) Rows() *Reader {
	if t.Delimiter == "" {
		return &Reader{stored: t.rows}
	}
	return newReader(t.text, t.Delimiter[0], t.Columns)
}

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
