package text

import (
	"strings"
	"unicode/utf8"
)

// MaxBytes is the longest text that comes out of cleaning; the rest is cut.
const MaxBytes = 256 << 10

// maxMarks is how many combining marks a letter may have. Living
// languages need no more than four; towers of marks overwrite other lines.
const maxMarks = 8

// Clean makes a text from outside harmless and keeps its lines. It is the one
// door: every text that a person did not write in this program passes through
// it once. What comes out is valid UTF-8 of at most MaxBytes, with "\n" as the
// only control character; it holds no escape sequence, no bidi control, no
// invisible format character but joiners and variation selectors where a
// cluster needs them, no private use, tag or non-character, and at most eight
// marks on a letter. Bytes that are no UTF-8 become U+FFFD. Escape sequences go
// as a whole where it is clear where they end. Clean(Clean(s)) == Clean(s).
func Clean(s string) string {
	if plainLines(s) {
		return s
	}
	return clean(s, false)
}

// CleanLine is Clean for a text of one line: every run of white space, line
// ends included, becomes one space, and none is left at either end.
func CleanLine(s string) string {
	if plainLine(s) {
		return s
	}
	return clean(s, true)
}

// clean decodes s rune by rune, leaves escape sequences out, and hands what is
// left to a writer that decides from what it has written so far. As it never
// looks at what it dropped, cleaning its result changes nothing.
func clean(s string, oneLine bool) string {
	w := writer{oneLine: oneLine, room: MaxBytes}
	w.out.Grow(min(len(s)+8, MaxBytes))
	for i := 0; i < len(s) && !w.full; {
		if n := escapeLen(s[i:]); n > 0 {
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == '\r':
			if i < len(s) && s[i] == '\n' {
				i++
			}
			w.space('\n')
		case r == '\n', r == '\u0085', r == '\u2028', r == '\u2029':
			w.space('\n')
		case isSpace(r):
			w.space(r)
		case isJoiner(r):
			w.joiner(r)
		case isSelector(r):
			w.selector(r)
		case isForbidden(r):
		case isMark(r):
			w.mark(r)
		default:
			w.base(r)
		}
	}
	return w.out.String()
}

// writer builds a clean text. What it decides rests only on what it has
// written and on the next rune that it is given.
type writer struct {
	out      strings.Builder
	oneLine  bool
	room     int  // bytes left
	full     bool // the text was cut here
	gap      bool // one line: a space is due before the next rune
	pending  rune // a joiner that waits for what it joins, or 0
	last     rune // the last rune written, 0 at the start
	lastBase rune // the last rune written that is no mark, selector or joiner
	marks    int  // marks on lastBase
}

// space writes white space; a joiner before it joins nothing.
func (w *writer) space(r rune) {
	w.pending = 0
	if w.oneLine {
		w.gap = w.gap || w.out.Len() > 0
		w.lastBase = 0
		return
	}
	switch r {
	case '\n', '\u00a0', '\u202f':
	default:
		r = ' '
	}
	w.put(r)
	w.lastBase = 0
}

// base writes a rune that is no mark.
func (w *writer) base(r rune) {
	if w.pending != 0 {
		if joins(w.last, w.lastBase, r) {
			w.put(w.pending)
		}
		w.pending = 0
	}
	if w.gap {
		w.gap = false
		w.put(' ')
	}
	w.put(r)
	w.lastBase, w.marks = r, 0
}

// mark writes a combining mark, if a letter is there to carry it.
func (w *writer) mark(r rune) {
	if w.lastBase == 0 || w.marks == maxMarks {
		return
	}
	if w.pending != 0 {
		if joins(w.last, w.lastBase, r) {
			w.put(w.pending)
		}
		w.pending = 0
	}
	w.put(r)
	w.marks++
}

// selector writes a variation selector after a rune that has variants.
func (w *writer) selector(r rune) {
	if w.last == w.lastBase && w.pending == 0 && hasVariant(w.last, r) {
		w.put(r)
	}
}

// joiner keeps a joiner until it is known what follows.
func (w *writer) joiner(r rune) {
	if w.lastBase != 0 && w.pending == 0 && !isJoiner(w.last) {
		w.pending = r
	}
}

// put appends r, or ends the text where there is no room for it.
func (w *writer) put(r rune) {
	n := utf8.RuneLen(r)
	if n > w.room {
		w.full = true
	}
	if w.full {
		return
	}
	w.room -= n
	w.out.WriteRune(r)
	w.last = r
}

// plainLines reports whether s is beyond doubt clean: letters, digits and
// signs of everyday English, Russian and Kazakh, and line feeds.
func plainLines(s string) bool {
	if len(s) > MaxBytes {
		return false
	}
	for _, r := range s {
		if r != '\n' && !everyday(r) {
			return false
		}
	}
	return true
}

// plainLine is plainLines for one line with no space to fold or trim.
func plainLine(s string) bool {
	if len(s) > MaxBytes {
		return false
	}
	space := true // as if there were one before the text
	for _, r := range s {
		if r == ' ' && space || !everyday(r) {
			return false
		}
		space = r == ' '
	}
	return !space || s == ""
}

func everyday(r rune) bool {
	switch {
	case r >= ' ' && r <= '~':
		return true
	case r >= 0x400 && r <= 0x481, r >= 0x48a && r <= 0x52f:
		return true
	case r == '«', r == '»', r == '–', r == '—', r == '…', r == '№', r == '’', r == '“', r == '”':
		return true
	}
	return false
}
