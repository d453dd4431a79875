package source

import (
	"bytes"
	"strings"
)

// flow reads brackets, to the one that closes the first.
func (s *scanner) flow() {
	var brackets []int
	fresh := true     // a text may begin here, quoted or not
	whole := false    // a value that was quoted or in brackets has ended
	keyed := []bool{} // of each bracket, whether there was a colon since the last comma
	comma := false    // the last token is a comma
	hidden := -1      // where a comment begins that hides a closing bracket
	text := 0         // where the unquoted text begins that is being read
	for s.pos < len(s.src) && !s.stopped() {
		c := s.src[s.pos]
		if c == ',' && comma {
			s.suspect(s.pos, msgCommaTwice)
		}
		comma = c == ',' || comma && (s.blankAt(s.pos) || c == '#')
		switch {
		case c == '[' || c == '{':
			if whole {
				s.suspect(s.pos, msgComma)
			}
			whole = false
			brackets, keyed = append(brackets, s.pos), append(keyed, false)
			s.depth(len(s.stack) + len(brackets))
			s.value()
			fresh = true
		case c == ']' || c == '}':
			s.suspectClosing(brackets[len(brackets)-1], hidden)
			whole = true
			brackets, keyed = brackets[:len(brackets)-1], keyed[:len(keyed)-1]
			if len(brackets) == 0 {
				s.pos++
				return
			}
			fresh = false
		case c == ',':
			s.value()
			fresh, whole, keyed[len(keyed)-1] = true, false, false
		case c == ':':
			s.value()
			if last := len(keyed) - 1; s.blankAt(s.pos + 1) {
				if keyed[last] {
					s.suspect(s.pos, msgComma)
				}
				keyed[last] = true
			}
			fresh, whole = true, false
		case c == '\n':
			s.start = s.pos + 1
		case c == ' ' || c == '\t' || c == '\r':
		case c == '#' && s.blankAt(s.pos-1):
			from := s.pos
			s.comment()
			if hidden < 0 && bytes.ContainsAny(s.src[from:s.pos], "]}") {
				hidden = from
			}
			continue
		case (c == '"' || c == '\'') && fresh:
			from := s.pos
			s.quoted(c)
			s.length(from)
			fresh, whole = false, true
			continue
		case c == '*' && fresh && len(s.aliases) < maxSuspects:
			end := s.pos + 1
			for end < len(s.src) && !s.blankAt(end) && strings.IndexByte(",[]{}", s.src[end]) < 0 {
				end++
			}
			s.aliases = append(s.aliases, alias{s.pos, string(s.src[s.pos+1 : end])})
			fresh = false
		default:
			if whole {
				s.suspect(s.pos, msgComma)
			}
			whole = false
			from := s.pos
			if fresh {
				text = from
			}
			for s.pos < len(s.src) && strings.IndexByte(",[]{}:# \n\r\t", s.src[s.pos]) < 0 {
				s.pos++
			}
			s.length(text)
			if at := bytes.IndexByte(s.src[from:s.pos], '?'); at >= 0 {
				s.suspect(text, msgQuestionInBrackets)
			}
			if s.pos == from {
				s.pos++
			}
			fresh = false
			continue
		}
		s.pos++
	}
	if len(brackets) > 0 && !s.stopped() {
		s.suspectBracket(brackets[len(brackets)-1], hidden)
	}
}

// suspectBracket looks at a bracket that nothing closes: perhaps a comment
// holds what was to.
func (s *scanner) suspectBracket(opening, hidden int) {
	if hidden > opening {
		s.suspect(hidden, msgHashInBrackets)
		return
	}
	s.suspect(opening, msgBracketOpen)
}

// suspectClosing checks whether the bracket here is of the kind of the one that
// it closes. If that is on another line, it is more likely not closed.
func (s *scanner) suspectClosing(opening, hidden int) {
	if (s.src[opening] == '[') == (s.src[s.pos] == ']') {
		return
	}
	if opening < s.start {
		s.suspectBracket(opening, hidden)
		return
	}
	s.suspect(s.pos, msgBracketOther)
}
