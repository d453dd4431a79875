package mapping

import (
	"strings"
	"unicode/utf8"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
	"aina/catalog/text"
)

// Bounds on the search for the header.
const (
	headerSearch = 40 // rows: the letterhead of an office may be above it
	betterBelow  = 8  // rows below a doubtful header that may have a better one
	headerCell   = 60 // code points of a name
	fewTitles    = 4  // titles above a table of one column
)

// headerLine is what a row looks like when it is taken for the header.
type headerLine struct {
	filled   int
	plain    int // cells that are names or short texts
	named    int // different cells that are names people use for fields
	half     int // cells with a name in them, beside other words
	exact    int // cells that are nothing but a name
	distinct int
	keys     bool // every cell is written as programs write names: contact_url
}

// FindHeader searches the first rows for the header. Rows with one cell, or with
// fewer cells than the header, may be above it. Known names in a row decide;
// without them a row is the header if its cells are short and differ, and are of
// another kind than the cells below them.
func FindHeader(rows []table.Row, columns int, reader *cells.Reader) Header {
	f := headerFinder{rows, columns, reader, headerWords(), columnNames()}
	lines := make([]headerLine, min(len(rows), headerSearch))
	for i := range lines {
		lines[i] = f.line(rows[i])
	}
	widest := 0 // cells of the rows above
	for i, line := range lines {
		switch {
		case line.filled == 0, line.filled > 2 && rows[i].IsNumbering():
			continue
		case line.isSure(columns) && (line.filled > widest || columns == 1 && i < fewTitles && line.exact > 0):
			if j := f.better(lines, i); j > i {
				i = j
			}
			return f.at(i)
		case widest > 0 && 2*widest >= columns:
			// The first row that fills the table is data, unless a row of names is below.
			continue
		case line.filled == 1 && columns > 1:
			continue
		case 2*line.filled >= columns && line.isPlain() && f.mayName(i, line):
			return f.at(f.better(lines, i))
		}
		widest = max(widest, line.filled)
	}
	return NoHeader(columns)
}

// isSure reports whether the names in a row make it the header.
func (l headerLine) isSure(columns int) bool {
	return l.named >= 2 && 3*l.named >= min(l.filled, 6) || l.named >= 1 && columns <= 2
}

// isPlain reports whether all cells of a row are short texts that differ.
func (l headerLine) isPlain() bool { return l.plain == l.filled && l.distinct == l.filled }

type headerFinder struct {
	rows    []table.Row
	columns int
	reader  *cells.Reader
	words   []headerWord
	known   map[string]string
}

// line looks at a row.
func (f *headerFinder) line(r table.Row) headerLine {
	l := headerLine{keys: true}
	seen := map[string]bool{}
	underscores := 0
	for _, cell := range r.Cells {
		if cell = text.CleanLine(cell); cell == "" {
			continue
		}
		l.filled++
		score := nameScore(cell, f.words, f.known)
		isName := score >= sureName || score >= halfName && strings.HasSuffix(cell, "?")
		if isName || f.reader.Kind(cell) == cells.Short && utf8.RuneCountInString(cell) <= headerCell {
			l.plain++
		}
		if isName && !seen[cell] {
			l.named++
		}
		if score >= exactName {
			l.exact++
		}
		if score >= halfName && len(strings.Fields(cell)) <= 4 {
			l.half++
		}
		l.keys = l.keys && isKey(cell)
		if strings.ContainsAny(cell, "_-") {
			underscores++
		}
		seen[cell] = true
	}
	if l.distinct = len(seen); l.distinct == 1 && l.filled > 2 {
		l.filled, l.plain = 1, min(l.plain, 1) // a merged cell that was written out
	}
	l.keys = l.keys && (underscores > 0 || l.half > 0)
	return l
}

// isKey reports whether a cell is a name as programs write it: contact_url.
func isKey(s string) bool {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' && r != '-'
	})
}

// mayName reports whether a row of short texts without enough known names is the
// header.
func (f *headerFinder) mayName(i int, l headerLine) bool {
	below := f.rows[i+1:]
	return l.named > 0 || differs(f.rows[i], below, f.reader) ||
		l.filled > 1 && (2*l.half >= l.filled && l.half >= 2 || l.keys && !f.areKeys(below))
}

// areKeys reports whether the rows below are written like names of programs too.
func (f *headerFinder) areKeys(below []table.Row) bool {
	n, keys := 0, 0
	for _, r := range below[:min(len(below), 20)] {
		for _, cell := range r.Cells {
			if cell != "" {
				n++
				if isKey(cell) {
					keys++
				}
			}
		}
	}
	return 2*keys > n
}

// better returns the row below i that is the header rather than i, which then is
// a title or the names of groups; i if there is none.
func (f *headerFinder) better(lines []headerLine, i int) int {
	this := lines[i]
	for j := i + 1; j < min(len(lines), i+1+betterBelow); j++ {
		l := lines[j]
		switch {
		case l.isSure(f.columns) && l.filled > this.filled && l.named > this.named:
			return j
		case l.isSure(f.columns) && l.filled >= this.filled && l.exact > this.exact && this.exact == 0 && l.isPlain():
			return j
		case l.filled > this.filled && this.filled > 1:
			return i // the data begins
		}
	}
	return i
}

// at returns the header that is rows[i], with the names of groups above or of
// columns below it.
func (f *headerFinder) at(i int) Header {
	h := headerAt(f.rows, i, f.columns)
	switch {
	case f.isSubHeading(i):
		h = f.join(i, i+1)
	case i > 0 && f.isGroupLine(i-1):
		h = f.join(i-1, i)
	}
	return h
}

// headerAt returns the header that is rows[i].
func headerAt(rows []table.Row, i, columns int) Header {
	names := make([]string, max(columns, len(rows[i].Cells)))
	for i, cell := range rows[i].Cells {
		names[i] = text.CleanLine(table.Unguard(cell))
	}
	return Header{true, names, rows[i].Number, rows[i].Number}
}
