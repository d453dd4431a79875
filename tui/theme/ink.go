package theme

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// Ink is a style for text that stays in its line. A screen draws some hundred pieces of
// text a frame, so what begins and what ends the style is worked out once.
type Ink struct {
	style      lipgloss.Style
	begin, end string // "" on a terminal without colours
}

func inkOf(style lipgloss.Style) Ink {
	const sample = "x"
	begin, end, _ := strings.Cut(style.Render(sample), sample)
	return Ink{style, begin, end}
}

// Render draws one line.
func (i Ink) Render(line string) string {
	if line == "" || i.begin == "" {
		return line
	}
	return i.begin + line + i.end
}

// Style returns the style for what Bubbles draws.
func (i Ink) Style() lipgloss.Style { return i.style }
