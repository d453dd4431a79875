package xlsx

import "strings"

// The largest sheet that the format allows.
const (
	lastRow    = 1 << 20
	lastColumn = 1 << 14
)

// parseRef reads the address of a cell, such as B12 or $B$12: its row from 1 and
// its column from 0.
func parseRef[T string | []byte](s T) (row, column int, ok bool) {
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '$':
			continue
		case c >= 'a' && c <= 'z':
			c -= 'a' - 'A'
		}
		if c < 'A' || c > 'Z' {
			break
		}
		if column = column*26 + int(c-'A') + 1; column > lastColumn {
			return 0, 0, false
		}
	}
	for ; i < len(s); i++ {
		c := s[i]
		if c == '$' {
			continue
		}
		if c < '0' || c > '9' {
			return 0, 0, false
		}
		if row = row*10 + int(c-'0'); row > lastRow {
			return 0, 0, false
		}
	}
	return row, column - 1, row > 0 && column > 0
}

// parseRange reads a range such as A1:B3, or one cell.
func parseRange(s string) (r Range, ok bool) {
	from, to, two := strings.Cut(s, ":")
	if !two {
		to = from
	}
	var ok1, ok2 bool
	r.FirstRow, r.FirstColumn, ok1 = parseRef(from)
	r.LastRow, r.LastColumn, ok2 = parseRef(to)
	return r, ok1 && ok2 && r.FirstRow <= r.LastRow && r.FirstColumn <= r.LastColumn
}

// ColumnName returns the letters of a column, counted from 0: A, B, … Z, AA.
func ColumnName(column int) string {
	name := ""
	for column++; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}
