package kit

import (
	"fmt"
	"math"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/theme"
)

// The lengths a bar may have, in cells.
const shortestBar, longestBar = 6, 24

// BarColumns returns how many cells the longest label and the longest words of
// bars take.
func BarColumns(bars []reading.Bar) (label, words int) {
	for _, bar := range bars {
		label, words = max(label, ansi.StringWidth(bar.Label)), max(words, ansi.StringWidth(bar.Words))
	}
	return label, words
}

// Bar adds one bar with its label, its number and its words, in columns of the
// given widths. It can be read without seeing a colour or measuring a length, and
// equal lengths mean the same.
func (b *Block) Bar(t theme.Theme, bar reading.Bar, label, words int) {
	part := DimensionOf(bar).Fraction(bar.Value)
	value := fmt.Sprintf("%4d", Percent(part))
	length := Clamp(b.Width-label-1-len(value)-1-words, 0, longestBar)
	if length < shortestBar { // the words tell more than a bar
		b.pair(t.Text.Render(bar.Label), t.Accent.Render(strings.TrimSpace(value))+" "+t.Dim.Render(bar.Words))
		return
	}
	name := bar.Label + strings.Repeat(" ", max(0, label-ansi.StringWidth(bar.Label)))
	full := Clamp(int(math.Round(part*float64(length))), 0, length)
	b.Lines = append(b.Lines, t.Text.Render(name)+" "+
		t.Good.Render(strings.Repeat("█", full))+t.Rule.Render(strings.Repeat("░", length-full))+
		t.Accent.Render(value)+" "+t.Dim.Render(bar.Words))
}

// Dots shows a score between 0 and 1 as five dots.
func Dots(score float64) string {
	full := Clamp(int(math.Round(score*5)), 0, 5)
	return strings.Repeat("●", full) + strings.Repeat("○", 5-full)
}

// Percent is a score between 0 and 1 as a whole number from 0 to 100. A score outside
// becomes the nearer end.
func Percent(score float64) int { return Clamp(int(math.Round(score*100)), 0, 100) }

// DimensionOf is the dimension of the profile that a bar shows.
func DimensionOf(bar reading.Bar) quiz.Dimension {
	return quiz.Dimension{Facet: bar.Facet, Key: bar.Key}
}
