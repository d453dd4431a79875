package theme

import (
	"strings"

	"aina/tui/cells"
)

// paints reports whether a theme brings its own background, so that its colours are
// legible whatever that of the terminal is.
func (n Name) paints() bool { return n == Light || n == Dark || n == Contrast }

// reset ends all attributes. Lip Gloss and Bubbles write it in the first form.
const reset, shortReset = "\x1b[0m", "\x1b[m"

// Paint gives lines the theme's background over a whole width. What is drawn in a
// style ends with a reset, which would end the background too: it begins again after
// each. Where the theme paints no background, the lines stay as they are.
func (t Theme) Paint(lines []string, width int) {
	if !t.paints {
		return
	}
	paint(lines, width, t.base)
}

// Blacken makes lines black over a whole width, with plain text in grey. Where there are
// no colours, they stay as they are.
func (t Theme) Blacken(lines []string, width int) { paint(lines, width, t.black) }

// paint draws lines in an ink over a whole width.
func paint(lines []string, width int, ink Ink) {
	if ink.begin == "" {
		return
	}
	again := strings.NewReplacer(reset, reset+ink.begin, shortReset, reset+ink.begin)
	for i, line := range lines {
		lines[i] = ink.begin + again.Replace(line) + strings.Repeat(" ", max(0, width-cells.Width(line))) + reset
	}
}
