package source

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// isOddSpace reports the spaces that people paste and YAML reads as letters.
func isOddSpace(r rune) bool {
	switch r {
	case '\u00a0', '\u202f', '\u205f', '\u3000', '\u1680':
		return true
	}
	return r >= '\u2000' && r <= '\u200b'
}

// isCurly reports quotation marks that mean nothing to YAML.
func isCurly(r rune) bool { return strings.ContainsRune("“”„‟«»‘’‚‹›", r) }

// rune returns the character at an offset.
func (s *scanner) rune(at int) rune {
	r, _ := utf8.DecodeRune(s.src[min(at, len(s.src)):])
	return r
}

// suspectStart looks at what an unquoted text begins with.
func (s *scanner) suspectStart(from int, firstOnLine bool) {
	c := s.src[from]
	r := s.rune(from)
	switch {
	case c == '@' || c == '`' || c == '%':
		s.suspect(from, msgBadStart)
	case !firstOnLine:
	case isOddSpace(r):
		s.suspect(from, msgNBSP)
	case strings.ContainsRune("—–−•*·", r) && s.blankAt(from+utf8.RuneLen(r)):
		s.suspect(from, msgDashKind)
	case c == '-' && from+1 < len(s.src) && s.src[from+1] != '-':
		s.suspect(from, msgDashSpace)
	}
}

// suspectColon looks at a colon after the value of a key.
func (s *scanner) suspectColon(from int) {
	if isCurly(s.rune(from)) {
		s.suspect(from, msgCurly)
		return
	}
	s.suspect(s.pos, msgColonInText)
}

// suspectAfter looks at what follows a quoted text or brackets.
// Of a text that began on another line the end is more likely to be missing.
func (s *scanner) suspectAfter(from int) {
	switch opened := s.src[from]; {
	case opened == '[' || opened == '{':
		s.suspect(s.pos, msgAfterBracket)
	case bytes.IndexByte(s.src[from:s.pos], '\n') >= 0:
		s.suspectOpen(from)
	case opened == '\'' && s.src[s.pos-1] == '\'':
		s.suspect(s.pos, msgApostrophe)
	default:
		s.suspect(s.pos, msgAfterQuote)
	}
}

// suspectOpen looks at a quote that is not closed on its line: perhaps a quote
// of another kind was meant to.
func (s *scanner) suspectOpen(from int) {
	line := s.src[from:]
	if end := bytes.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	line = bytes.TrimRight(line, " \t\r,]}")
	if r, n := utf8.DecodeLastRune(line); isCurly(r) {
		s.suspect(from+len(line)-n, msgCurlyEnd)
		return
	}
	s.suspect(from, msgQuoteOpen)
}

// escape looks at what follows a backslash in double quotes.
func (s *scanner) escape() {
	if s.pos+1 < len(s.src) && bytes.IndexByte([]byte("0abt\tnvfre \"/\\N_LPxuU\r\n"), s.src[s.pos+1]) < 0 {
		s.suspect(s.pos, msgEscape)
		return
	}
	digits := 0
	switch {
	case s.pos+1 >= len(s.src):
	case s.src[s.pos+1] == 'x':
		digits = 2
	case s.src[s.pos+1] == 'u':
		digits = 4
	case s.src[s.pos+1] == 'U':
		digits = 8
	}
	for i := s.pos + 2; i < s.pos+2+digits; i++ {
		if i >= len(s.src) || bytes.IndexByte([]byte("0123456789abcdefABCDEF"), s.src[i]) < 0 {
			s.suspect(s.pos, msgEscape)
			return
		}
	}
}

// blockHead reads what follows | or > on its line: a few signs that YAML
// knows, and a comment.
func (s *scanner) blockHead(from int) {
	i := from + 1
	for i < len(s.src) && bytes.IndexByte([]byte("+-0123456789"), s.src[i]) >= 0 {
		i++
	}
	if !s.blankAt(i) {
		s.suspect(from, msgBlockText)
		s.toEnd()
		return
	}
	for i < len(s.src) && (s.src[i] == ' ' || s.src[i] == '\t') {
		i++
	}
	if i < len(s.src) && s.src[i] != '#' && s.src[i] != '\n' && s.src[i] != '\r' {
		s.suspect(from, msgBlockText)
	}
	s.pos = i
	s.comment()
}
