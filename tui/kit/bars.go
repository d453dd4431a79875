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

// frontMark is before what stands out among a person's answers, in two cells.
const frontMark = "◆ "

// Bar adds one bar with its label, its words and, if asked for, its number, in columns
// of the given widths. It can be read without seeing a colour or measuring a length,
// and equal lengths mean the same.
func (b *Block) Bar(t theme.Theme, bar reading.Bar, label, words int, number bool) {
	part := DimensionOf(bar).Fraction(bar.Said)
	value := ""
	if number {
		value = fmt.Sprintf("%4d", Percent(part))
	}
	mark := barMark(bar)
	length := Clamp(b.Width-2-label-1-len(value)-1-words, 0, longestBar)
	if length < shortestBar { // the words tell more than a bar
		said := t.Dim.Render(bar.Words)
		if number {
			said = t.Accent.Render(strings.TrimSpace(value)) + " " + said
		}
		b.Pair(t.Accent.Render(mark)+t.Text.Render(bar.Label), said)
		return
	}
	name := bar.Label + strings.Repeat(" ", max(0, label-ansi.StringWidth(bar.Label)))
	b.Lines = append(b.Lines, t.Accent.Render(mark)+t.Text.Render(name)+" "+line(t, part, length)+
		t.Accent.Render(value)+" "+t.Dim.Render(bar.Words))
}

// TallBar adds a bar below its label, for narrow columns; words is how many cells the
// longest words take.
func (b *Block) TallBar(t theme.Theme, bar reading.Bar, words int) {
	b.Lines = append(b.Lines, t.Accent.Render(barMark(bar))+t.Text.Render(ansi.Truncate(bar.Label, b.Width-2, "…")))
	length := Clamp(b.Width-3-words, 0, longestBar)
	b.Lines = append(b.Lines, "  "+line(t, DimensionOf(bar).Fraction(bar.Said), length)+" "+t.Dim.Render(bar.Words))
}

func barMark(bar reading.Bar) string {
	if bar.Front {
		return frontMark
	}
	return "  "
}

// line draws a part of a length. Its lines are thin, so that bars below each other do
// not run together.
func line(t theme.Theme, part float64, length int) string {
	full := int(math.Round(part * float64(length)))
	return t.Good.Render(strings.Repeat("━", full)) + t.Rule.Render(strings.Repeat("─", length-full))
}

// Dots shows a score between 0 and 1 as five dots.
func Dots(score float64) string {
	full := Clamp(int(math.Round(score*5)), 0, 5)
	return strings.Repeat("●", full) + strings.Repeat("○", 5-full)
}

// Percent is a score in (0, 1) as a whole number from 0 to 100.
func Percent(score float64) int { return int(math.Round(score * 100)) }

// DimensionOf is the dimension of the profile that a bar shows.
func DimensionOf(bar reading.Bar) quiz.Dimension {
	return quiz.Dimension{Facet: bar.Facet, Key: bar.Key}
}
