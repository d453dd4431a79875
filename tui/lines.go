package tui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
)

// wrap breaks a text into lines of at most width cells, at spaces where it
// can.
func wrap(s string, width int) []string {
	return strings.Split(ansi.Wrap(s, max(width, 1), ""), "\n")
}

// block is lines of a body as they grow, and the lines the cursor stands on.
type block struct {
	width      int
	lines      []string
	from, till int // the lines in focus: from ≤ line < till
}

// text adds a wrapped text in one style.
func (b *block) text(style lipgloss.Style, s string) {
	for _, line := range wrap(s, b.width) {
		b.lines = append(b.lines, style.Render(line))
	}
}

// hang adds a wrapped text behind a mark, its further lines set below its
// first.
func (b *block) hang(mark string, style lipgloss.Style, s string) {
	indent := ansi.StringWidth(mark)
	for i, line := range wrap(s, b.width-indent) {
		if i == 0 {
			b.lines = append(b.lines, mark+style.Render(line))
			continue
		}
		b.lines = append(b.lines, strings.Repeat(" ", indent)+style.Render(line))
	}
}

// gap adds an empty line, never two and never at the top.
func (b *block) gap() {
	if n := len(b.lines); n > 0 && b.lines[n-1] != "" {
		b.lines = append(b.lines, "")
	}
}

// focus marks what add adds as the lines the cursor stands on.
func (b *block) focus(add func()) {
	b.from = len(b.lines)
	add()
	b.till = len(b.lines)
}

// pair sets two texts on one line, the second at the right edge; where both do
// not fit, the second goes below.
func (b *block) pair(left, right string) {
	room := b.width - ansi.StringWidth(left) - ansi.StringWidth(right)
	if room >= 1 {
		b.lines = append(b.lines, left+strings.Repeat(" ", room)+right)
		return
	}
	b.lines = append(b.lines, ansi.Truncate(left, b.width, "…"))
	b.lines = append(b.lines, strings.Repeat(" ", max(0, b.width-ansi.StringWidth(right)))+ansi.Truncate(right, b.width, "…"))
}

// window cuts lines to a height, beginning at top, with a last line that says
// where one is when not all of them fit.
func window(lines []string, top, height int, quiet lipgloss.Style) []string {
	if len(lines) <= height {
		return lines
	}
	top = clamp(top, 0, lastTop(len(lines), height))
	shown := height - 1
	if shown < 1 {
		return lines[top : top+height]
	}
	end := min(top+shown, len(lines))
	cut := append([]string(nil), lines[top:end]...)
	return append(cut, quiet.Render(way(top, end, len(lines))))
}

// where says which rows of a list are in view, and which way there are more.
func where(from, till, whole int) string {
	if from == 0 && till == whole {
		return ""
	}
	return fmt.Sprintf("%s %d–%d / %d", way(from, till, whole), from+1, till, whole)
}

// way says which way there is more than what is in view.
func way(from, till, whole int) string {
	switch {
	case from == 0 && till == whole:
		return ""
	case from == 0:
		return "↓"
	case till == whole:
		return "↑"
	}
	return "↕"
}

// lastTop is the furthest that a window of this height can begin.
func lastTop(total, height int) int {
	if total <= height {
		return 0
	}
	return total - max(height-1, 1)
}

// follow gives the top at which the lines in focus are seen, moving as little
// as it can.
func (b *block) follow(top, height int) int {
	shown := max(height-1, 1)
	if len(b.lines) <= height {
		return 0
	}
	if b.till > top+shown {
		top = b.till - shown
	}
	if b.from < top {
		top = b.from
	}
	if top > 0 && b.till <= shown {
		top = 0
	}
	return clamp(top, 0, lastTop(len(b.lines), height))
}

func clamp(n, least, most int) int { return max(least, min(n, most)) }
