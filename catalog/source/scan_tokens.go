package source

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// tokens reads a line outside of brackets, from the first byte
// that is not a space up to the end of its last value.
func (s *scanner) tokens() {
	keyOnLine, firstOnLine := false, true
	for !s.stopped() {
		s.blanks()
		if s.atEnd() || s.is('#') {
			s.comment()
			return
		}
		column := s.pos - s.start
		c := s.src[s.pos]
		from := s.pos
		switch {
		case (c == '-' || c == '?') && s.blankAt(s.pos+1):
			if keyOnLine && c == '-' {
				s.suspect(from, msgDashInLine)
			}
			s.push(column, true)
			s.pos++
			s.open, firstOnLine = true, false
			continue
		case c == ':' && s.blankAt(s.pos+1):
			s.pos++
			s.open = true
			continue
		case c == '&' || c == '*' || c == '!':
			for !s.blankAt(s.pos) {
				s.pos++
			}
			switch {
			case c == '*' && firstOnLine && s.pos == from+1:
				s.suspect(from, msgDashKind)
			case c != '!' && !isName(s.src[from+1:s.pos]):
				s.suspect(from, msgBadStart)
			}
			if c == '*' && len(s.aliases) < maxSuspects {
				s.aliases = append(s.aliases, alias{from, string(s.src[from+1 : s.pos])})
			}
			s.open = c != '*'
			continue
		case c == '"' || c == '\'':
			s.quoted(c)
		case c == '[' || c == '{':
			s.flow()
		case c == '|' || c == '>':
			s.block()
			return
		default:
			s.suspectStart(from, firstOnLine)
			if !s.plain() {
				if firstOnLine && len(s.stack) > 0 && s.top() == column && !s.stack[len(s.stack)-1].dash {
					s.suspectKey(from)
				}
				s.open = false
				s.continued(from)
				s.length(from)
				return
			}
		}
		// What was read is a key if a colon follows, a value otherwise. The texts in
		// brackets have been measured one by one.
		if c != '[' && c != '{' {
			s.length(from)
		}
		s.blanks()
		switch {
		case s.is(':') && s.blankAt(s.pos+1):
			if keyOnLine {
				s.suspectColon(from)
			} else {
				s.key(from, column)
			}
			s.pos++
			keyOnLine, firstOnLine, s.open = true, false, true
		case s.atEnd() || s.is('#'):
			s.value()
			s.open = false
			s.comment()
			return
		default:
			s.suspectAfter(from)
			s.toEnd()
			s.open = false
			return
		}
	}
}

// isName reports what may follow the sign of an anchor or a reference.
func isName(b []byte) bool {
	for _, c := range b {
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-') {
			return false
		}
	}
	return len(b) > 0
}

// plain reads an unquoted text on its line, up to a colon that makes it a key
// (true), a comment, or the end of the line (false).
func (s *scanner) plain() bool {
	for ; !s.atEnd(); s.pos++ {
		switch s.src[s.pos] {
		case ':':
			if s.blankAt(s.pos + 1) {
				return true
			}
		case '#':
			if s.pos > 0 && s.blankAt(s.pos-1) {
				return false
			}
		}
	}
	s.value()
	return false
}

// suspectKey looks at a line in the place of a key that has no colon
// with a space after it.
func (s *scanner) suspectKey(from int) {
	text := string(s.src[from:s.pos])
	if i := strings.IndexByte(text, ':'); i > 0 && !strings.HasPrefix(text[i:], "://") {
		if r, _ := utf8.DecodeRuneInString(text[i+1:]); isOddSpace(r) {
			s.suspect(from+i+1, msgSpaceKind)
		} else {
			s.suspect(from+i, msgColonSpace)
		}
		return
	}
	s.suspect(from, msgNoColon)
}

// suspectJoined looks at a text below which a key stands: perhaps it is a key with its
// value, and only the space between is missing.
func (s *scanner) suspectJoined(from int) {
	word, rest, found := bytes.Cut(s.src[from:], []byte(":"))
	if found && isName(word) && len(rest) > 0 && rest[0] != '/' {
		s.suspect(from+len(word), msgColonSpace)
	}
}

// continued reads the further lines of an unquoted text: those indented more
// than what holds it.
func (s *scanner) continued(from int) {
	if s.is('#') {
		s.comment()
		return
	}
	for {
		back, start := s.pos, s.start
		s.newline()
		if s.pos == back {
			return
		}
		tab := -1
		for s.is(' ') || s.is('\t') {
			if tab < 0 && s.is('\t') {
				tab = s.pos
			}
			s.pos++
		}
		if s.atEnd() {
			if tab >= 0 && s.lastLine() {
				s.suspect(tab, msgTab)
			}
			if s.pos >= len(s.src) {
				return
			}
			continue
		}
		column := s.pos - s.start
		if column <= s.top() || s.is('#') || column == 0 && (s.has("---") || s.has("...")) {
			s.pos, s.start = back, start
			return
		}
		line := s.pos
		if s.plain() {
			if tab >= 0 {
				s.suspect(tab, msgTab)
			}
			s.suspect(line, msgIndent)
			s.suspectJoined(from)
			s.toEnd()
		}
		if s.is('#') {
			s.comment()
			return
		}
		if s.length(from); s.stopped() {
			return
		}
	}
}

// quoted reads a text in quotes, over several lines if need be.
func (s *scanner) quoted(quote byte) {
	from := s.pos
	for s.pos++; s.pos < len(s.src); s.pos++ {
		switch c := s.src[s.pos]; {
		case c == '\\' && quote == '"':
			s.escape()
			s.pos++
		case c == quote:
			if quote == '\'' && s.pos+1 < len(s.src) && s.src[s.pos+1] == quote {
				s.pos++
				continue
			}
			s.pos++
			return
		case c == '\n':
			s.start = s.pos + 1
			if s.length(from); s.stopped() {
				return
			}
		}
	}
	s.pos = len(s.src)
	s.suspectOpen(from)
}

// block reads a text that begins with | or >: all lines indented more than
// what holds it.
func (s *scanner) block() {
	from, parent := s.pos, s.top()
	s.blockHead(from)
	s.newline()
	s.value()
	s.open = false
	for s.pos < len(s.src) && !s.stopped() {
		for s.is(' ') {
			s.pos++
		}
		if !s.atEnd() && s.pos-s.start <= parent || s.pos == s.start && parent < 0 && (s.has("---") || s.has("...")) {
			s.pos = s.start
			break
		}
		s.toEnd()
		s.length(from)
		s.newline()
	}
	// The caller skips one line end: give it the last one back. A file may end
	// without one.
	if s.pos > from && s.pos == s.start && (s.src[s.pos-1] == '\n' || s.src[s.pos-1] == '\r') {
		s.pos--
		if s.pos > 0 && s.src[s.pos] == '\n' && s.src[s.pos-1] == '\r' {
			s.pos--
		}
	}
}
