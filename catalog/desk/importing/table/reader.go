package table

import "strings"

// Reader reads rows one by one. It never fails: a quote that is never closed, or
// closed in the middle of a cell, is taken as part of the text.
type Reader struct {
	text    string
	delim   byte
	columns int // cells that most rows have; 0: not known yet
	pos     int
	line    int
	number  int
	stray   int // unclosed quotes

	stored []Row // left of a table that is no text
}

// maxGap is how many rows that are not there are read as empty ones: in a sheet a
// row far below the others can be the last one there is room for.
const maxGap = 1000

func newReader(text string, delim byte, columns int) *Reader {
	return &Reader{text: text, delim: delim, columns: columns, line: 1}
}

// Next reads a row into r, whose cells are overwritten; false at the end.
func (rd *Reader) Next(r *Row) bool {
	if rd.delim == 0 {
		return rd.nextStored(r)
	}
	if rd.pos >= len(rd.text) {
		return false
	}
	rd.number++
	r.Number, r.Line = rd.number, rd.line
	end := rd.record(r, rd.stray < maxStray)
	if (rd.columns > 1 && len(r.Cells) != rd.columns || rd.columns > 0 && r.Damaged) && strings.ContainsAny(rd.text[rd.pos:max(rd.pos, end-1)], "\n\r") {
		// The quote swallowed rows: take the line by itself if it fits the table.
		one := Row{Number: r.Number, Line: r.Line}
		oneEnd := rd.record(&one, false)
		if len(one.Cells) == rd.columns && (len(r.Cells) != rd.columns || rd.columns == 1 || strings.IndexByte(rd.text[oneEnd:end], rd.delim) >= 0) {
			one.Damaged = true
			if end-oneEnd > longSwallow {
				rd.stray++
			}
			*r, end = one, oneEnd
		}
	}
	rd.line += breaks(rd.text[rd.pos:end])
	rd.pos = end
	return true
}

// nextStored copies the next row, or makes an empty one that is not stored.
func (rd *Reader) nextStored(r *Row) bool {
	if len(rd.stored) == 0 {
		return false
	}
	next := &rd.stored[0]
	rd.number++
	if gap := next.Number - rd.number; gap > 0 && gap <= maxGap {
		*r = Row{Number: rd.number, Line: rd.number, Cells: r.Cells[:0]}
		return true
	}
	rd.number = next.Number
	*r = Row{Number: next.Number, Line: next.Line, Cells: append(r.Cells[:0], next.Cells...)}
	rd.stored = rd.stored[1:]
	return true
}

// record reads the record at the position and returns where the next begins.
func (rd *Reader) record(r *Row, lines bool) int {
	r.Cells, r.Damaged = r.Cells[:0], false
	i := rd.pos
	for {
		cell, end, damaged := rd.cellAt(i, lines)
		r.Damaged = r.Damaged || damaged
		if len(r.Cells) < MaxColumns {
			r.Cells = append(r.Cells, cell)
		}
		switch {
		case end >= len(rd.text):
			return len(rd.text)
		case rd.text[end] == rd.delim:
			i = end + 1
		case rd.text[end] == '\r' && end+1 < len(rd.text) && rd.text[end+1] == '\n':
			return end + 2
		default:
			return end + 1
		}
	}
}

// cellAt reads the cell at i and returns where it ends: at a delimiter, the end
// of a line or of the file.
func (rd *Reader) cellAt(i int, lines bool) (cell string, end int, damaged bool) {
	quote := i
	for quote < len(rd.text) && rd.text[quote] == ' ' {
		quote++
	}
	if quote < len(rd.text) && rd.text[quote] == '"' {
		if cell, end, damaged, ok := rd.quoted(quote, lines); ok {
			return cell, end, damaged
		}
		damaged = true
	}
	end = i
	for end < len(rd.text) && !rd.endsCell(rd.text[end]) {
		end++
	}
	return strings.TrimSpace(rd.text[i:end]), end, damaged
}

func (rd *Reader) endsCell(c byte) bool { return c == rd.delim || c == '\n' || c == '\r' }

// quoted reads a cell in quotes; false if they are never closed.
func (rd *Reader) quoted(start int, lines bool) (cell string, end int, damaged, ok bool) {
	s := rd.text
	doubled := false
	for i := start + 1; i < len(s) && i-start <= MaxCell; i++ {
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
		if end == len(s) || rd.endsCell(s[end]) {
			cell = s[start+1 : i]
			if doubled {
				cell = strings.ReplaceAll(cell, `""`, `"`)
			}
			return cell, end, damaged, true
		}
		damaged = true
	}
	rd.stray++
	return "", 0, false, false
}

// breaks counts line ends: \n, \r\n and \r.
func breaks(s string) int {
	return strings.Count(s, "\n") + strings.Count(s, "\r") - strings.Count(s, "\r\n")
}
