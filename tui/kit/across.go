package kit

import (
	"strings"

	"aina/tui/cells"
	"aina/tui/theme"
)

// A scale is drawn across the width where each step has so many cells, and its words
// take no more than so many lines.
const leastStep, mostStepLines = 14, 2

// fitsAcross reports whether the words of a scale stand beside each other in a width.
func fitsAcross(words []string, width int) bool {
	cell := width / max(len(words), 1)
	if cell < leastStep {
		return false
	}
	for _, w := range words {
		if len(Wrap(w, cell-1)) > mostStepLines {
			return false
		}
		for _, word := range strings.Fields(w) {
			if cells.Width(word) > cell-1 {
				return false
			}
		}
	}
	return true
}

// alongScale takes left and right, too, for the way along a scale.
func alongScale(do Action) Action {
	switch do {
	case ActionLeft:
		return ActionUp
	case ActionRight:
		return ActionDown
	}
	return do
}

// drawAcross draws the steps of a scale from left to right: their digits, their marks on
// a line, and their words.
func (c *Choice) drawAcross(b *Block, words []string) {
	t, g := c.env.Theme, c.env.Glyphs
	cell := b.Width / len(words)
	digits := numbered(words)
	lines := make([]strings.Builder, 2+mostStepLines)
	for i, label := range words {
		cursor, style := c.env.Cursor(i == c.menu.At)
		lines[0].WriteString(centre(style, strings.TrimSpace(strings.TrimSpace(cursor)+" "+digits[i]), cell))
		mark := g.Open
		if i == c.chosen {
			mark = g.Chosen
		}
		wide := cells.Width(mark)
		left := (cell - wide) / 2
		before, after := strings.Repeat(g.Ahead, left), strings.Repeat(g.Ahead, cell-wide-left)
		if i == 0 {
			before = strings.Repeat(" ", left)
		}
		if i == len(words)-1 {
			after = ""
		}
		lines[1].WriteString(t.Rule.Render(before) + style.Render(mark) + t.Rule.Render(after))
		said := append(balanced(label, cell-1), make([]string, mostStepLines)...)
		for k := range mostStepLines {
			lines[2+k].WriteString(centre(style, said[k], cell))
		}
	}
	for i := range lines {
		if line := strings.TrimRight(lines[i].String(), " "); line != "" {
			b.Lines = append(b.Lines, line)
		}
	}
}

// balanced wraps a text into as few lines as it needs, of lengths as equal as may be
// without cutting a word.
func balanced(s string, width int) []string {
	lines, longest := Wrap(s, width), 1
	for _, word := range strings.Fields(s) {
		longest = max(longest, cells.Width(word))
	}
	for ; width > longest; width-- {
		narrower := Wrap(s, width-1)
		if len(narrower) > len(lines) {
			break
		}
		lines = narrower
	}
	return lines
}

// centre sets a text into the middle of a cell.
func centre(style theme.Ink, s string, cell int) string {
	left := (cell - cells.Width(s)) / 2
	return strings.Repeat(" ", left) + style.Render(s) + strings.Repeat(" ", cell-left-cells.Width(s))
}
