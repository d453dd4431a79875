package source

import (
	"bytes"
	"cmp"
	"sort"
	"unicode/utf8"
)

// Span is a place on one line: line and columns from 1, columns in code points,
// EndColumn the first column after it.
type Span struct{ Line, Column, EndColumn int }

// compare orders places by line and column.
func (s Span) compare(t Span) int {
	return cmp.Or(cmp.Compare(s.Line, t.Line), cmp.Compare(s.Column, t.Column))
}

// before reports whether s comes before t.
func (s Span) before(t Span) bool { return s.compare(t) < 0 }

// maxSpan bounds how far a span reaches, for files written on one line.
const maxSpan = 4096

// lines finds places in a text.
type lines struct {
	src    []byte
	starts []int // offset of each line
	// Where the last search ended: problems come mostly in order, and a line
	// may be long.
	line, column, offset int
}

func newLines(src []byte) *lines { return &lines{src: src, starts: LineStarts(src)} }

// LineStarts returns the offset of each line; lines end with LF, CR LF or CR. After
// a line end at the end of a text one more line starts, which is empty.
func LineStarts(src []byte) []int {
	starts := make([]int, 1, 1+bytes.Count(src, []byte("\n")))
	at := 0
	for line := range bytes.Lines(src) {
		begin := at
		at += len(line)
		for {
			cr := bytes.IndexByte(src[begin:at], '\r') + 1
			if cr == 0 || begin+cr < at && src[begin+cr] == '\n' {
				break
			}
			begin += cr
			starts = append(starts, begin)
		}
		if src[at-1] == '\n' {
			starts = append(starts, at)
		}
	}
	return starts
}

// text returns a line without its end; "" for one that is not there.
func (l *lines) text(line int) []byte {
	if line < 1 || line > len(l.starts) {
		return nil
	}
	end := len(l.src)
	if line < len(l.starts) {
		end = l.starts[line]
	}
	b := l.src[l.starts[line-1]:end]
	for len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	return b
}

// at returns the place of the byte at offset.
func (l *lines) at(offset int) Span {
	line := sort.SearchInts(l.starts, offset+1)
	column := 1
	from := l.starts[line-1]
	if l.line == line && l.offset <= offset {
		from, column = l.offset, l.column
	}
	column += utf8.RuneCount(l.src[from:offset])
	l.line, l.column, l.offset = line, column, offset
	return Span{line, column, column + 1}
}

// rest returns the line from the column on.
func (l *lines) rest(line, column int) []byte {
	b := l.text(line)
	if b == nil {
		return nil
	}
	start := l.starts[line-1]
	i, at := 0, 1
	if l.line == line && l.column <= column && l.offset-start <= len(b) {
		i, at = l.offset-start, l.column
	}
	for at < column && i < len(b) {
		_, n := utf8.DecodeRune(b[i:])
		i += n
		at++
	}
	l.line, l.column, l.offset = line, at, start+i
	return b[i:]
}
