package importing

import (
	"strings"
)

// Bounds on what a spreadsheet may hold. What is beyond them is cut and told.
const (
	maxCell    = 64 << 10 // bytes; a cell of Excel has at most 32,767 characters
	maxColumns = 4096
	// maxStray is how many quotes that never close are looked for over several
	// lines; after them each line is read by itself, so that a file of nothing
	// but quotes takes no longer than another.
	maxStray = 500
	// longSwallow is from how many bytes on a cell that turned out to be rows
	// counts as a quote that never closes.
	longSwallow = 4 << 10
)

// row is a record of a table. Number counts as a spreadsheet does: the first
// row, header or not, is 1. Line is where it begins in the file.
type row struct {
	number, line int
	cells        []string
	damaged      bool // its quotes are not in order
}

func (r *row) isEmpty() bool {
	for _, c := range r.cells {
		if c != "" {
			return false
		}
	}
	return true
}

// cell gives a cell by its index, "" beyond the last.
func (r *row) cell(i int) string {
	if i < 0 || i >= len(r.cells) {
		return ""
	}
	return r.cells[i]
}

// table reads records one by one, and never fails: a quote that closes nowhere
// or in the middle of a cell is taken as a sign of the text.
type table struct {
	text    string
	delim   byte
	columns int // cells that a row usually has; 0: not known yet
	pos     int
	line    int
	number  int
	stray   int // quotes that never closed
}

func newTable(text string, delim byte, columns int) *table {
	return &table{text: text, delim: delim, columns: columns, line: 1}
}

// next reads a row into r, whose cells are used again; false at the end.
func (t *table) next(r *row) bool {
	if t.pos >= len(t.text) {
		return false
	}
	t.number++
	r.number, r.line = t.number, t.line
	end := t.record(r, t.stray < maxStray)
	if (t.columns > 1 && len(r.cells) != t.columns || t.columns > 0 && r.damaged) && strings.ContainsAny(t.text[t.pos:max(t.pos, end-1)], "\n\r") {
		// A quote that swallowed rows: one line by itself, if that looks right.
		one := row{number: r.number, line: r.line}
		oneEnd := t.record(&one, false)
		if len(one.cells) == t.columns && (len(r.cells) != t.columns || t.columns == 1 || strings.IndexByte(t.text[oneEnd:end], t.delim) >= 0) {
			one.damaged = true
			if end-oneEnd > longSwallow {
				t.stray++
			}
			*r, end = one, oneEnd
		}
	}
	t.line += breaks(t.text[t.pos:end])
	t.pos = end
	return true
}

// record reads the record at the position and gives where the next begins.
func (t *table) record(r *row, lines bool) int {
	r.cells, r.damaged = r.cells[:0], false
	i := t.pos
	for {
		cell, end, damaged := t.cellAt(i, lines)
		r.damaged = r.damaged || damaged
		if len(r.cells) < maxColumns {
			r.cells = append(r.cells, cell)
		}
		switch {
		case end >= len(t.text):
			return len(t.text)
		case t.text[end] == t.delim:
			i = end + 1
		case t.text[end] == '\r' && end+1 < len(t.text) && t.text[end+1] == '\n':
			return end + 2
		default:
			return end + 1
		}
	}
}

// cellAt reads the cell at i and gives where it ends: at a delimiter, the end
// of a line or of the file.
func (t *table) cellAt(i int, lines bool) (cell string, end int, damaged bool) {
	quote := i
	for quote < len(t.text) && t.text[quote] == ' ' {
		quote++
	}
	if quote < len(t.text) && t.text[quote] == '"' {
		if cell, end, damaged, ok := t.quoted(quote, lines); ok {
			return cell, end, damaged
		}
		damaged = true
	}
	end = i
	for end < len(t.text) && !t.endsCell(t.text[end]) {
		end++
	}
	return strings.TrimSpace(t.text[i:end]), end, damaged
}

func (t *table) endsCell(c byte) bool { return c == t.delim || c == '\n' || c == '\r' }

// quoted reads a cell in quotes. It is none (false) if they close nowhere.
func (t *table) quoted(start int, lines bool) (cell string, end int, damaged, ok bool) {
	s := t.text
	doubled := false
	for i := start + 1; i < len(s) && i-start <= maxCell; i++ {
		switch {
		case (s[i] == '\n' || s[i] == '\r') && !lines:
			return "", 0, false, false
		case s[i] != '"':
			continue
		case i+1 < len(s) && s[i+1] == '"':
			doubled = true
			i++
			continue
		}
		end = i + 1
		for end < len(s) && s[end] == ' ' {
			end++
		}
		if end == len(s) || t.endsCell(s[end]) {
			cell = s[start+1 : i]
			if doubled {
				cell = strings.ReplaceAll(cell, `""`, `"`)
			}
			return cell, end, damaged, true
		}
		damaged = true
	}
	t.stray++
	return "", 0, false, false
}

// breaks counts line ends: \n, \r\n and \r.
func breaks(s string) int {
	return strings.Count(s, "\n") + strings.Count(s, "\r") - strings.Count(s, "\r\n")
}
