package text

import (
	"strings"
	"unicode/utf8"
)

// The control characters that begin escape sequences, as runes: ESC, and the
// C1 characters that mean ESC and a letter.
const (
	esc = 0x1b
	dcs = 0x90
	sos = 0x98
	csi = 0x9b
	st  = 0x9c
	osc = 0x9d
	pm  = 0x9e
	apc = 0x9f
	bel = 0x07
)

// escapeLen returns the length in bytes of the escape sequence that s begins
// with, or 0 if s begins with none or if it is not clear where it ends. What
// it leaves is made harmless rune by rune, its tail staying visible.
func escapeLen(s string) int {
	if s[0] != esc && s[0] != 0xc2 {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if r != esc {
		if r == csi {
			return add(n, csiLen(s[n:]))
		}
		if r == osc || r == dcs || r == sos || r == pm || r == apc {
			return add(n, stringLen(s[n:]))
		}
		return 0
	}
	if len(s) < 2 {
		return 0
	}
	switch c := s[1]; {
	case c == '[':
		return add(2, csiLen(s[2:]))
	case strings.IndexByte("]PX^_", c) >= 0:
		return add(2, stringLen(s[2:]))
	case c >= 0x20 && c <= 0x2f: // character sets and the like
		return add(1, intermediateLen(s[1:]))
	case strings.IndexByte(`78=>DEHMNOZcno|}~\`, c) >= 0:
		return 2
	}
	return 0
}

// add returns the length of a beginning and its rest, 0 if the rest is unclear.
func add(n, rest int) int {
	if rest == 0 {
		return 0
	}
	return n + rest
}

// csiLen measures parameters, intermediates and the final byte.
func csiLen(s string) int {
	i := 0
	for i < len(s) && s[i] >= 0x30 && s[i] <= 0x3f {
		i++
	}
	return add(i, intermediateLen(s[i:]))
}

// intermediateLen measures intermediates and the final byte.
func intermediateLen(s string) int {
	i := 0
	for i < len(s) && s[i] >= 0x20 && s[i] <= 0x2f {
		i++
	}
	if i < len(s) && s[i] >= 0x30 && s[i] <= 0x7e {
		return i + 1
	}
	return 0
}

// stringLen measures a control string with its end: BEL, ESC \ or ST. A string
// that runs into the end of the line or another escape has no clear end.
func stringLen(s string) int {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == bel:
			return i + 1
		case c == '\n' || c == '\r':
			return 0
		case c == esc:
			if i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
			return 0
		case c == 0xc2 && i+1 < len(s) && s[i+1] == st:
			return i + 2
		}
	}
	return 0
}
