package tui

import (
	"fmt"
	"math"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"aina/quiz/reading"
	"aina/tui/theme"
)

// The lengths a bar may have, in cells.
const shortestBar, longestBar = 6, 24

// columns is how many cells the longest label of some bars takes, and the longest
// words.
func columns(bars []reading.Bar) (label, words int) {
	for _, bar := range bars {
		label, words = max(label, ansi.StringWidth(bar.Label)), max(words, ansi.StringWidth(bar.Words))
	}
	return label, words
}

// bar adds one bar with its label, its number and its words, in columns as wide as
// the widest: nobody has to see a colour or measure a length to read it, and equal
// lengths mean the same.
func (b *block) bar(t theme.Theme, bar reading.Bar, label, words int) {
	part := dialOf(bar).Fraction(bar.Value)
	value := fmt.Sprintf("%4d", percent(part))
	length := clamp(b.width-label-1-len(value)-1-words, 0, longestBar)
	if length < shortestBar { // what it is called says more than a bar
		b.pair(t.Text.Render(bar.Label), t.Accent.Render(strings.TrimSpace(value))+" "+t.Dim.Render(bar.Words))
		return
	}
	name := bar.Label + strings.Repeat(" ", max(0, label-ansi.StringWidth(bar.Label)))
	full := int(math.Round(part * float64(length)))
	b.lines = append(b.lines, t.Text.Render(name)+" "+
		t.Good.Render(strings.Repeat("█", full))+t.Rule.Render(strings.Repeat("░", length-full))+
		t.Accent.Render(value)+" "+t.Dim.Render(bar.Words))
}

// dots shows a score between 0 and 1 as five dots.
func dots(score float64) string {
	full := clamp(int(math.Round(score*5)), 0, 5)
	return strings.Repeat("●", full) + strings.Repeat("○", 5-full)
}
