package xlsx

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"aina/catalog/stable"
)

// maxRanges is how many merged ranges and links of a sheet are kept.
const maxRanges = 100_000

// sheetReader is the reading of a sheet in progress.
type sheetReader struct {
	book  *workbook
	sheet *Sheet
	links *links
	cells int // kept so far

	row           Row
	hidden        bool
	column        int // of the cell that is open
	style         int
	kind          string // the type of the cell that is open
	inCell        bool
	take          bool // text belongs to value or formula
	phonetic      int
	value         []byte
	formula       []byte
	hasFormula    bool
	hasValue      bool
	hiddenColumns []Range
}

// read reads a sheet of the workbook.
func (b *workbook) read(i int) (*Sheet, error) {
	if err := b.load(); err != nil {
		return nil, err
	}
	part := b.sheets[i]
	relations, err := b.relations(part.part)
	if err != nil {
		return nil, err
	}
	r := &sheetReader{book: b, sheet: &Sheet{Name: part.name, Others: b.infos(i)}, links: &links{relations: relations}}
	if err := b.each(part.part, r.token); err != nil {
		return nil, err
	}
	r.finish()
	return r.sheet, nil
}

func (r *sheetReader) token(t token, e *tag, body []byte) error {
	switch t {
	case opening:
		return r.start(e)
	case text:
		if r.take {
			r.value = append(r.value, body...)
		}
	case closing:
		return r.end(e.name)
	}
	return nil
}

func (r *sheetReader) start(e *tag) error {
	switch string(e.name) {
	case "c":
		r.openCell(e)
	case "v":
		r.take, r.hasValue, r.value = r.inCell, true, r.value[:0]
	case "f":
		r.take, r.hasFormula, r.value = r.inCell, r.inCell, r.value[:0]
	case "is":
		r.hasValue, r.value = true, r.value[:0]
	case "t":
		r.take = r.inCell && r.phonetic == 0
	case "rPh":
		r.phonetic++
	case "row":
		return r.openRow(e)
	case "col":
		if isTrue(e.attr("hidden")) && len(r.hiddenColumns) < maxRanges {
			first, _ := strconv.Atoi(e.attr("min"))
			last, _ := strconv.Atoi(e.attr("max"))
			r.hiddenColumns = append(r.hiddenColumns, Range{FirstColumn: first - 1, LastColumn: last - 1})
		}
	case "mergeCell":
		if m, ok := parseRange(e.attr("ref")); ok && len(r.sheet.Merged) < maxRanges {
			r.sheet.Merged = append(r.sheet.Merged, m)
		}
	case "hyperlink":
		r.links.add(e.attr("ref"), e.prefixed("id"))
	}
	return nil
}

func (r *sheetReader) end(name []byte) error {
	switch string(name) {
	case "v", "t":
		r.take = false
	case "f":
		r.take = false
		r.formula = append(r.formula[:0], r.value...)
		r.value = r.value[:0]
	case "rPh":
		r.phonetic--
	case "c":
		return r.closeCell()
	case "row":
		return r.closeRow()
	}
	return nil
}

func (r *sheetReader) openRow(e *tag) error {
	n, err := strconv.Atoi(e.attr("r"))
	if err != nil || n < 1 {
		n = r.row.Number + 1
	}
	r.row = Row{Number: n, Cells: r.row.Cells[:0]}
	r.hidden, r.column = isTrue(e.attr("hidden")), -1
	r.inCell = false // a damaged sheet has rows in cells
	return nil
}

func (r *sheetReader) openCell(e *tag) {
	r.inCell, r.kind, r.style = true, "", 0
	r.hasValue, r.hasFormula, r.value, r.formula = false, false, r.value[:0], r.formula[:0]
	next := r.column + 1
	for _, a := range e.attrs {
		switch string(a.name) {
		case "r":
			if _, column, ok := parseRef(a.value); ok {
				next = column
			}
		case "s":
			r.style = index(a.value)
		case "t":
			r.kind = kindOf(a.value)
		}
	}
	r.column = next
}

func (r *sheetReader) closeCell() error {
	if !r.inCell {
		return nil
	}
	r.inCell = false
	text := r.text()
	if r.hasFormula {
		if address := hyperlinkOf(r.formula); address != "" {
			r.links.set(r.row.Number, r.column, address)
		}
		if text == "" && r.kind != "str" && r.kind != "e" && (len(r.sheet.Uncalculated) == 0 || r.sheet.Uncalculated[len(r.sheet.Uncalculated)-1] != r.row.Number) {
			r.sheet.Uncalculated = append(r.sheet.Uncalculated, r.row.Number)
		}
	}
	if text == "" {
		return nil
	}
	if r.column >= r.book.limits.Columns {
		return &LimitError{Columns, int64(r.book.limits.Columns)}
	}
	for len(r.row.Cells) <= r.column {
		r.row.Cells = append(r.row.Cells, "")
	}
	r.row.Cells[r.column] = text
	return nil
}

// text is what the open cell says.
func (r *sheetReader) text() string {
	if !r.hasValue {
		return ""
	}
	switch r.kind {
	case "s":
		i := index(bytes.TrimSpace(r.value))
		if i < 0 || i >= len(r.book.strings) {
			return ""
		}
		return r.book.strings[i]
	case "b":
		return strconv.FormatBool(isTrue(string(r.value)))
	case "e":
		return ""
	case "d":
		return isoDate(string(r.value))
	case "str", "inlineStr":
		return unescape(string(r.value))
	}
	stored := strings.TrimSpace(string(r.value))
	if stored == "" || r.style < 0 || r.style >= len(r.book.styles) {
		return plain(stored)
	}
	return r.book.date.show(stored, r.book.styles[r.style])
}

// index reads a number from 0, -1 if it is none.
func index(b []byte) int {
	n := 0
	for _, c := range b {
		if c < '0' || c > '9' || n > 1<<30 {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	if len(b) == 0 {
		return -1
	}
	return n
}

// kindOf returns the type of a cell without making a string of it.
func kindOf(b []byte) string {
	for _, k := range []string{"s", "n", "str", "b", "inlineStr", "d", "e"} {
		if string(b) == k {
			return k
		}
	}
	return ""
}

func (r *sheetReader) closeRow() error {
	if len(r.row.Cells) == 0 {
		return nil
	}
	if len(r.sheet.Rows) == r.book.limits.Rows {
		return &LimitError{Rows, int64(r.book.limits.Rows)}
	}
	if r.cells += len(r.row.Cells); r.cells > r.book.limits.Cells {
		return &LimitError{Cells, int64(r.book.limits.Cells)}
	}
	r.sheet.Rows = append(r.sheet.Rows, Row{r.row.Number, slices.Clone(r.row.Cells)})
	r.row.Cells = r.row.Cells[:0]
	if r.hidden {
		r.sheet.HiddenRows = append(r.sheet.HiddenRows, r.row.Number)
	}
	return nil
}

// finish puts the rows in order and the links into their cells.
func (r *sheetReader) finish() {
	s := r.sheet
	if !slices.IsSortedFunc(s.Rows, byNumber) {
		stable.Sort(s.Rows, byNumber)
	}
	columns := 0
	for _, row := range s.Rows {
		columns = max(columns, len(row.Cells))
	}
	for _, hidden := range r.hiddenColumns {
		for c := max(hidden.FirstColumn, 0); c <= hidden.LastColumn && c < columns; c++ {
			s.HiddenColumns = append(s.HiddenColumns, c)
		}
	}
	r.links.apply(s, columns)
}

func byNumber(a, b Row) int { return a.Number - b.Number }
