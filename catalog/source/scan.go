package source

import "bytes"

// scanner reads the bytes of a file before they are parsed. It knows just
// enough YAML to see where texts begin and end, and so finds what would make
// parsing slow or large (depth, long texts, too many values), what a parser
// passes over in silence (a second document, directives), and, for a file that
// does not parse, the places that look wrong (suspects): the parser's own
// positions are often off and have no column.
type scanner struct {
	src   []byte
	lim   Limits
	pos   int
	end   int     // offset after the last byte that is not blank
	start int     // offset of the line pos is on
	stack []level // open lists and maps outside of brackets, by column
	begun bool    // the document has content already
	open  bool    // a key or dash waits for its value on a later line

	values   int
	tooMany  int // offsets, -1 where not found
	deep     int // where the depth went over the limit, while it is
	tooDeep  int
	tooLong  int
	document int
	percent  int
	oddSpace int  // a key indented with what is no space
	ended    bool // the document was ended with three points
	suspects []suspect
	aliases  []alias
	keep     bool     // comments are gathered
	comments [][2]int // from the # to the end of the line
}

// level is an open list or map: the column (in bytes, from 0) of its dashes or
// keys.
type level struct {
	column int
	dash   bool
	inMap  bool // dashes in the column of the key they belong to
}

type suspect struct {
	offset  int
	wording Wording
}

type alias struct {
	offset int
	name   string
}

// maxSuspects is plenty: the first is the one that counts.
const maxSuspects = 32

func newScanner(src []byte, lim Limits) *scanner {
	return &scanner{src: src, lim: lim, end: len(bytes.TrimRight(src, " \t\r\n")), tooMany: -1, deep: -1, tooDeep: -1, tooLong: -1, document: -1, percent: -1, oddSpace: -1}
}

func scan(src []byte, lim Limits) *scanner {
	s := newScanner(src, lim)
	s.lines()
	return s
}

func (s *scanner) lines() {
	for s.pos < len(s.src) && !s.stopped() {
		s.line()
	}
}

// Comments finds the comments of a text: the bytes from each # to the end of its
// line. Those of a text that Parse refuses are of no use.
func Comments(data []byte) [][2]int {
	src := stripBOM(data)
	mark := len(data) - len(src)
	s := newScanner(src, DefaultLimits())
	s.keep = true
	s.lines()
	for i := range s.comments {
		s.comments[i][0] += mark
		s.comments[i][1] += mark
	}
	return s.comments
}

// stopped reports whether the file is refused already.
func (s *scanner) stopped() bool { return s.tooMany >= 0 || s.tooDeep >= 0 || s.tooLong >= 0 }

// line reads one line from its start; texts and brackets may take it further.
func (s *scanner) line() {
	s.start = s.pos
	for s.is(' ') {
		s.pos++
	}
	if s.is('\t') {
		tab := s.pos
		s.blanks()
		if !s.atEnd() && !s.is('#') || s.lastLine() {
			s.suspect(tab, msgTab)
		}
	}
	if s.atEnd() || s.is('#') {
		s.comment()
		s.newline()
		return
	}
	if s.pos == s.start && s.marker() {
		return
	}
	if s.ended {
		s.document = first(s.document, s.pos)
	}
	if s.pos == s.start && s.isConflict() {
		s.suspect(s.pos, msgConflict)
	}
	s.begun = true
	s.indent(s.pos - s.start)
	s.tokens()
	s.newline()
}

// isConflict reports the lines by which git marks what it could not merge.
func (s *scanner) isConflict() bool {
	for _, sign := range []string{"<<<<<<<", "=======", ">>>>>>>", "|||||||"} {
		if s.has(sign) && s.blankAt(s.pos+len(sign)) {
			return true
		}
	}
	return false
}

// marker reads a document marker or a directive at the start of a line.
func (s *scanner) marker() bool {
	switch {
	case s.is('%') && !s.begun:
		s.percent = first(s.percent, s.pos)
	case s.has("---") && s.blankAt(s.pos+3):
		if s.begun {
			s.document = first(s.document, s.pos)
		}
		s.ended = false
		s.begun, s.stack, s.open = true, s.stack[:0], true
		s.pos += 3
		s.blanks()
		s.tokens()
		s.newline()
		return true
	case s.has("...") && s.blankAt(s.pos+3):
		s.ended, s.begun, s.stack = true, true, s.stack[:0]
	default:
		return false
	}
	for !s.atEnd() && !(s.is('#') && s.blankAt(s.pos-1)) {
		s.pos++
	}
	s.comment()
	s.newline()
	return true
}

func first(a, b int) int {
	if a >= 0 {
		return a
	}
	return b
}

// indent closes what is deeper than the column and checks whether the column
// is one that could be meant.
func (s *scanner) indent(column int) {
	popped := false
	for n := len(s.stack); n > 0 && s.stack[n-1].column > column; n = len(s.stack) {
		s.stack, popped = s.stack[:n-1], true
	}
	top := s.top()
	if top != column && (popped || !s.open && len(s.stack) > 0) {
		s.suspect(s.pos, msgIndent)
	}
}

// top is the column of the innermost open list or map, -1 for none.
func (s *scanner) top() int {
	if len(s.stack) == 0 {
		return -1
	}
	return s.stack[len(s.stack)-1].column
}

// key opens a map at the column of its first key, or goes on with one.
func (s *scanner) key(from, column int) {
	if isOddSpace(s.rune(from)) {
		s.oddSpace = first(s.oddSpace, from)
	}
	if n := len(s.stack); n > 0 && s.stack[n-1].column == column && s.stack[n-1].dash && !s.stack[n-1].inMap {
		s.suspect(from, msgIndent)
	}
	s.push(column, false)
}

// push opens a list or map at the column, in place of what was there.
func (s *scanner) push(column int, dash bool) {
	inMap := false
	for n := len(s.stack); n > 0 && s.stack[n-1].column >= column; n = len(s.stack) {
		inMap = s.stack[n-1].column == column && (!s.stack[n-1].dash || s.stack[n-1].inMap)
		s.stack = s.stack[:n-1]
	}
	s.stack = append(s.stack, level{column, dash, inMap && dash})
	s.value()
	s.depth(len(s.stack))
}

func (s *scanner) value() {
	if s.values++; s.values > s.lim.Values {
		s.tooMany = first(s.tooMany, s.pos)
	}
}

// depth counts twice what the limit says: columns are a rough measure, and the
// nodes are measured again.
func (s *scanner) depth(n int) {
	switch {
	case n <= s.lim.Depth:
		s.deep = -1
	case s.deep < 0:
		s.deep = s.pos
	}
	if n > 2*s.lim.Depth {
		s.tooDeep = first(s.tooDeep, s.deep)
	}
}

func (s *scanner) length(from int) {
	if s.pos-from > s.lim.ScalarBytes {
		s.tooLong = first(s.tooLong, from)
	}
}

func (s *scanner) suspect(offset int, what Wording) {
	if len(s.suspects) < maxSuspects {
		s.suspects = append(s.suspects, suspect{offset, what})
	} else if offset < s.suspects[maxSuspects-1].offset {
		s.suspects[maxSuspects-1] = suspect{offset, what}
	}
}

// The small steps of reading.

func (s *scanner) is(c byte) bool { return s.pos < len(s.src) && s.src[s.pos] == c }

func (s *scanner) has(prefix string) bool {
	return len(s.src)-s.pos >= len(prefix) && string(s.src[s.pos:s.pos+len(prefix)]) == prefix
}

// atEnd reports the end of a line or of the file.
func (s *scanner) atEnd() bool {
	return s.pos >= len(s.src) || s.src[s.pos] == '\n' || s.src[s.pos] == '\r'
}

// blankAt reports a space, a tab or the end of the line at the offset.
func (s *scanner) blankAt(i int) bool {
	if i >= len(s.src) {
		return true
	}
	c := s.src[i]
	return c == ' ' || c == '\t' || c == '\n' || c == '\r'
}

func (s *scanner) blanks() {
	for s.is(' ') || s.is('\t') {
		s.pos++
	}
}

func (s *scanner) toEnd() {
	for !s.atEnd() {
		s.pos++
	}
}

// comment skips to the end of the line, over a comment if one begins here.
func (s *scanner) comment() {
	from := s.pos
	s.toEnd()
	if s.keep && from < s.pos && s.src[from] == '#' {
		s.comments = append(s.comments, [2]int{from, s.pos})
	}
}

// lastLine reports whether only blanks follow this place.
func (s *scanner) lastLine() bool { return s.pos >= s.end }

// newline skips a line end, if one is here.
func (s *scanner) newline() {
	if s.is('\r') {
		s.pos++
	}
	if s.is('\n') {
		s.pos++
	}
	s.start = s.pos
}
