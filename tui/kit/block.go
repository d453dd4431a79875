package kit

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"aina/tui/cells"
	"aina/tui/theme"
)

// Wrap breaks a text without styles into lines of at most width cells, at spaces where it
// can.
func Wrap(s string, width int) []string {
	width = max(width, 1)
	if strings.ContainsFunc(s, joinsOn) {
		return wrapClusters(s, width)
	}
	if strings.Contains(s, flagSign) && !strings.Contains(s, noBreak) {
		s = strings.ReplaceAll(cells.Wrap(strings.ReplaceAll(s, flagSign, noBreak), width), noBreak, flagSign)
		return strings.Split(s, "\n")
	}
	return strings.Split(cells.Wrap(s, width), "\n")
}

// Lines may be broken after a hyphen, but not within the sign of a flag: --catalog.
const flagSign, noBreak = "--", "\u2011\u2011"

// joinsOn reports whether a character is part of the one before it, as people see it.
// cells.Wrap parts such from a plain letter or digit, and counts them apart.
func joinsOn(r rune) bool { return unicode.Is(unicode.M, r) || r == '\u200d' || r == '\u200c' }

// wrapClusters is Wrap for characters that are made of several.
func wrapClusters(s string, width int) (lines []string) {
	for paragraph := range strings.SplitSeq(s, "\n") {
		line := ""
		for i, word := range strings.Split(paragraph, " ") {
			if i > 0 && cells.Width(line+" "+word) <= width {
				line += " " + word
				continue
			}
			if i > 0 {
				lines, line = append(lines, strings.TrimRight(line, " ")), ""
			}
			for g := uniseg.NewGraphemes(word); g.Next(); {
				if line != "" && cells.Width(line+g.Str()) > width {
					lines, line = append(lines, line), ""
				}
				line += g.Str()
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// Block collects the lines of a screen, and remembers which of them hold the
// cursor.
type Block struct {
	Width    int
	Lines    []string
	from, to int // the lines in focus: from ≤ line < to
}

// Text adds a wrapped text in one style.
func (b *Block) Text(style theme.Ink, s string) {
	for _, line := range Wrap(s, b.Width) {
		b.Lines = append(b.Lines, style.Render(line))
	}
}

// Hang adds a wrapped text behind a mark, with its other lines indented below the
// first.
func (b *Block) Hang(mark string, style theme.Ink, s string) {
	indent := cells.Width(mark)
	for i, line := range Wrap(s, b.Width-indent) {
		if i == 0 {
			b.Lines = append(b.Lines, mark+style.Render(line))
			continue
		}
		b.Lines = append(b.Lines, strings.Repeat(" ", indent)+style.Render(line))
	}
}

// Gap adds an empty line, never two and never at the top.
func (b *Block) Gap() {
	if n := len(b.Lines); n > 0 && b.Lines[n-1] != "" {
		b.Lines = append(b.Lines, "")
	}
}

// Focus marks the lines that add adds as those that hold the cursor.
func (b *Block) Focus(add func()) {
	b.from = len(b.Lines)
	add()
	b.to = len(b.Lines)
}

// FocusIf adds what add adds, in focus if the cursor is here.
func (b *Block) FocusIf(here bool, add func()) {
	if here {
		b.Focus(add)
	} else {
		add()
	}
}

// Pair sets two texts on one line, the second at the right edge; where both do
// not fit, the second goes below.
func (b *Block) Pair(left, right string) {
	room := b.Width - cells.Width(left) - cells.Width(right)
	if room >= 1 {
		b.Lines = append(b.Lines, left+strings.Repeat(" ", room)+right)
		return
	}
	b.Lines = append(b.Lines, cells.Truncate(left, b.Width, "…"))
	b.Lines = append(b.Lines, strings.Repeat(" ", max(0, b.Width-cells.Width(right)))+cells.Truncate(right, b.Width, "…"))
}

// window cuts lines to a height, beginning at top. When not all of them fit, the
// last line shows which way there are more.
func window(lines []string, top, height int, env *Env) []string {
	if len(lines) <= height {
		return lines
	}
	height = max(height, 0)
	top = Clamp(top, 0, maxTop(len(lines), height))
	shown := height - 1
	if shown < 1 {
		return lines[top : top+height]
	}
	end := min(top+shown, len(lines))
	cut := append([]string(nil), lines[top:end]...)
	return append(cut, env.Theme.Dim.Render(env.Glyphs.arrows(top, end, len(lines))))
}

// position says which rows of a list are in view, and which way there are more. The
// first and last rows can be others than those that the list is of.
func (g Glyphs) position(from, end, whole, before, after int) string {
	arrows, counted := g.arrows(from, end, whole), whole-before-after
	from, end = max(from-before, 0), min(end-before, counted)
	if arrows == "" || from >= end {
		return arrows
	}
	return fmt.Sprintf("%s %d–%d / %d", arrows, from+1, end, counted)
}

// maxTop returns the last line at which a window of this height can begin.
func maxTop(total, height int) int {
	if total <= height {
		return 0
	}
	return total - max(height-1, 1)
}

// follow returns the top at which the lines in focus are in view, moving as little
// as it can.
func (b *Block) follow(top, height int) int {
	shown := max(height-1, 1)
	if len(b.Lines) <= height {
		return 0
	}
	if b.to > top+shown {
		top = b.to - shown
	}
	if b.from < top {
		top = b.from
	}
	if top > 0 && b.to <= shown {
		top = 0
	}
	return Clamp(top, 0, maxTop(len(b.Lines), height))
}

// Clamp returns the number nearest to n that is at least least and at most most. Where
// these two exclude each other, least counts.
func Clamp(n, least, most int) int { return max(least, min(n, most)) }

// Columns sets blocks side by side, with a gap between them.
func Columns(blocks []*Block, gap int) []string {
	height := 0
	for _, b := range blocks {
		height = max(height, len(b.Lines))
	}
	lines := make([]string, height)
	for i := range lines {
		for k, b := range blocks {
			cell := ""
			if i < len(b.Lines) {
				cell = b.Lines[i]
			}
			lines[i] += cell
			if k < len(blocks)-1 {
				lines[i] += strings.Repeat(" ", max(0, b.Width-cells.Width(cell))+gap)
			}
		}
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// Beside sets two columns side by side with a rule between them, cut or filled to a
// height.
func Beside(left, right []string, width int, rule string, height int) []string {
	lines := make([]string, max(height, 0))
	for i := range lines {
		var l, r string
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		lines[i] = l + strings.Repeat(" ", max(0, width-cells.Width(l))) + " " + rule + " " + r
	}
	return lines
}
