package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"aina/catalog/source"
	"aina/catalog/text"
)

// How much of a long line is shown, in code points: before the place, and from
// its beginning on.
const (
	shownBefore = 60
	shownFrom   = 100
)

// longestLine is how long a line may be to be shown, in bytes.
const longestLine = 16 << 10

// pointAt returns the line of a problem and, below it, carets under the right
// cells: as many as the place is wide on a terminal, wherever its letters are
// Cyrillic, wide or combined. Both are "" for a line that cannot be shown.
func pointAt(line string, p source.Problem) (shown, carets string) {
	if len(line) > longestLine || strings.Contains(line, "\x00") {
		return "", "" // written by no hand, or no text at all
	}
	from := offset(line, 0, p.Column-1)
	to := offset(line, from, p.EndColumn-p.Column)
	before, marked, after := line[:from], line[from:to], line[to:]
	if cut := lastPoints(before, shownBefore); cut > 0 {
		before = "…" + before[cut:]
	}
	if cut := offset(marked, 0, shownFrom); cut < len(marked) {
		marked, after = marked[:cut]+"…", ""
	} else if cut := offset(after, 0, shownFrom); cut < len(after) {
		after = after[:cut] + "…"
	}
	before, marked = visible(before), visible(marked)
	shown = strings.TrimRight(before+marked+visible(after), " ")
	carets = strings.Repeat(" ", uniseg.StringWidth(before)) + strings.Repeat("^", max(1, uniseg.StringWidth(marked)))
	return shown, carets
}

// tab replaces a tab, so that every terminal shows the same width.
const tab = "    "

// visible makes a piece of a line harmless. What a terminal would hide or obey
// shows as the sign for a character that cannot be shown.
func visible(s string) string {
	s = strings.Map(func(r rune) rune {
		if r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff') {
			return utf8.RuneError
		}
		return r
	}, s)
	return strings.ReplaceAll(text.Clean(strings.ReplaceAll(s, "\t", tab)), "\n", " ")
}

// offset returns where n code points from an offset end, at most at the end.
func offset(s string, from, n int) int {
	i := from
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return i
}

// lastPoints returns where the last n code points begin.
func lastPoints(s string, n int) int {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return i
}
