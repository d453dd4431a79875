// Package cells measures, cuts and breaks texts in terminal cells. It is x/ansi, faster: what
// most lines consist of (Latin and Cyrillic letters, everyday signs, frames, colours) is
// counted by rune, about 20 times faster than by cluster. With anything else x/ansi takes
// over, and for what is counted here tests compare the two.
package cells

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Width returns how many cells a text takes; escape sequences take none.
func Width(s string) int {
	if n, ok := count(s); ok {
		return n
	}
	return ansi.StringWidth(s)
}

// Truncate cuts a text to a width, with a tail where something was cut.
func Truncate(s string, width int, tail string) string {
	if n, ok := count(s); ok && n <= width {
		return s
	}
	return ansi.Truncate(s, width, tail)
}

// Wrap breaks a text into lines of at most width cells, at spaces and hyphens where it
// can. It returns the lines joined by line ends.
func Wrap(s string, width int) string {
	n, ok := count(s)
	switch {
	case !ok || width < 1 || strings.IndexByte(s, '\x1b') >= 0:
		return ansi.Wrap(s, width, "")
	case n <= width && strings.IndexByte(s, '\n') < 0:
		return s
	}
	w := wrapping{s: s, limit: width}
	w.out.Grow(len(s) + len(s)/width + 1)
	return w.lines()
}

// count returns the cells of a text of plain runes and colours; ok is false for others.
func count(s string) (n int, ok bool) {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '\x1b':
			end := colour(s[i:])
			if end == 0 {
				return 0, false
			}
			i += end
			continue
		case c >= 0x20 && c < 0x7f:
			n++
			i++
			continue
		case c == '\n':
			i++
			continue
		case (c == 0xd0 || c == 0xd1) && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] < 0xc0: // а to я, and others from U+0400 to U+047F
			n++
			i += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isPlain(r) {
			return 0, false
		}
		n++
		i += size
	}
	return n, true
}

// colour returns the length of the sequence at the beginning of s that sets colours; 0 if
// it is another one.
func colour(s string) int {
	if len(s) < 3 || s[1] != '[' {
		return 0
	}
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == 'm':
			return i + 1
		case c < '0' || c > ';':
			return 0
		}
	}
	return 0
}

// isPlain reports runes beyond ASCII that take one cell and never join with one another.
func isPlain(r rune) bool {
	switch {
	case r < 0xa0:
		return false
	case r <= 0xff:
		return r != 0xad // the soft hyphen takes none
	case r < 0x400:
		return false
	case r <= 0x52f: // Cyrillic, but for its marks
		return r < 0x483 || r > 0x489
	case r < 0x2010:
		return false
	case r <= 0x2027: // dashes, quotes, dots
		return true
	case r >= 0x2190 && r <= 0x2193, r >= 0x2500 && r <= 0x259f: // arrows, frames, bars
		return true
	}
	switch r {
	case '‹', '›', '№', '−', '●', '○', '★', '☆', '✓', '◆', '◇':
		return true
	}
	return false
}

// wrapping is a text of plain runes while it is broken. It takes the steps of ansi.Wrap.
type wrapping struct {
	s     string
	limit int
	out   strings.Builder
	line  int    // cells of the line so far
	space string // after the line
	width int    // of space
	word  string // after space, not on the line yet
	cells int    // of word
}

func (w *wrapping) lines() string {
	for i, r := range w.s {
		at := w.s[i : i+utf8.RuneLen(r)]
		switch {
		case r == '\n':
			w.trailing()
			w.flushWord()
			w.newline()
		case r == ' ':
			w.flushWord()
			w.space = w.after(w.space, i, at)
			w.width++
		case r == '-':
			w.flushSpace()
			if w.line+w.cells >= w.limit {
				w.grow(i, at)
				continue
			}
			w.flushWord()
			w.out.WriteByte('-')
			w.line++
		case r < utf8.RuneSelf:
			if w.line == w.limit {
				w.newline()
			}
			w.grow(i, at)
			if w.cells == w.limit {
				w.flushWord()
			}
			if w.line+w.cells+w.width > w.limit {
				w.newline()
			}
		default:
			if w.cells+1 > w.limit {
				w.flushWord()
			}
			w.grow(i, at)
			if w.line+w.cells+w.width > w.limit {
				w.newline()
			}
			if w.cells == w.limit {
				w.flushWord()
			}
		}
	}
	w.trailing()
	w.flushWord()
	return w.out.String()
}

// trailing keeps the spaces at the end of a line where they fit.
func (w *wrapping) trailing() {
	if w.cells > 0 {
		return
	}
	if w.line+w.width > w.limit {
		w.line = 0
	} else {
		w.out.WriteString(w.space)
	}
	w.space, w.width = "", 0
}

func (w *wrapping) grow(i int, at string) {
	w.word = w.after(w.word, i, at)
	w.cells++
}

// after returns a part of the text that ends at i, with the next rune.
func (w *wrapping) after(part string, i int, at string) string {
	return w.s[i-len(part) : i+len(at)]
}

func (w *wrapping) flushSpace() {
	w.line += w.width
	w.out.WriteString(w.space)
	w.space, w.width = "", 0
}

func (w *wrapping) flushWord() {
	if w.word == "" {
		return
	}
	w.flushSpace()
	w.line += w.cells
	w.out.WriteString(w.word)
	w.word, w.cells = "", 0
}

func (w *wrapping) newline() {
	w.out.WriteByte('\n')
	w.line, w.space, w.width = 0, "", 0
}
