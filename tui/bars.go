package tui

import (
	"fmt"
	"math"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"aina/quiz"
	"aina/tui/theme"
)

// The lengths a bar may have, in cells.
const shortestBar, longestBar = 6, 24

func longestLabel(bars []quiz.Bar) int {
	n := 0
	for _, bar := range bars {
		n = max(n, ansi.StringWidth(bar.Label))
	}
	return n
}

// bar adds one bar with its label, its number and its word: nobody has to see
// a colour or measure a length to read it.
func (b *block) bar(t theme.Theme, bar quiz.Bar, label int) {
	part := dialOf(bar).Share(bar.Value)
	value := fmt.Sprintf("%4d", percent(part))
	word := ""
	if bar.Words != "" {
		word = " " + bar.Words
	}
	room := b.width - label - 1 - len(value)
	length := clamp(room-ansi.StringWidth(word)-1, 0, longestBar)
	if length < shortestBar {
		word = ""
		length = clamp(room-1, 0, longestBar)
	}
	name := bar.Label + strings.Repeat(" ", max(0, label-ansi.StringWidth(bar.Label)))
	if length < shortestBar {
		b.pair(t.Text.Render(bar.Label), t.Accent.Render(strings.TrimSpace(value)))
		return
	}
	full := int(math.Round(part * float64(length)))
	b.lines = append(b.lines, t.Text.Render(name)+" "+
		t.Good.Render(strings.Repeat("█", full))+t.Rule.Render(strings.Repeat("░", length-full))+
		t.Accent.Render(value)+t.Dim.Render(word))
}

// dots shows a score between 0 and 1 as five dots.
func dots(score float64) string {
	full := clamp(int(math.Round(score*5)), 0, 5)
	return strings.Repeat("●", full) + strings.Repeat("○", 5-full)
}
