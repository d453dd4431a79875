package kit

import (
	"fmt"
	"math"
	"strings"

	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/cells"
)

// The lengths a bar may have, in cells.
const shortestBar, longestBar = 6, 24

// BarColumns returns how many cells the longest label and the longest words of
// bars take.
func BarColumns(bars []reading.Bar) (label, words int) {
	for _, bar := range bars {
		label, words = max(label, cells.Width(bar.Label)), max(words, cells.Width(bar.Words))
	}
	return label, words
}

// Bar adds one bar with its label, its words and, if asked for, its number, in columns
// of the given widths. It can be read without seeing a colour or measuring a length,
// and equal lengths mean the same.
func (b *Block) Bar(env *Env, bar reading.Bar, label, words int, number bool) {
	t := env.Theme
	part := DimensionOf(bar).Fraction(bar.Said)
	value := ""
	if number {
		value = fmt.Sprintf("%4d", Percent(part))
	}
	mark := barMark(env, bar)
	length := Clamp(b.Width-2-label-1-len(value)-1-words, 0, longestBar)
	if length < shortestBar { // the words tell more than a bar
		said := t.Dim.Render(bar.Words)
		if number {
			said = t.Accent.Render(strings.TrimSpace(value)) + " " + said
		}
		b.Pair(mark+t.Text.Render(bar.Label), said)
		return
	}
	name := bar.Label + strings.Repeat(" ", max(0, label-cells.Width(bar.Label)))
	b.Lines = append(b.Lines, mark+t.Text.Render(name)+" "+Stretch(env, part, length)+
		t.Accent.Render(value)+" "+t.Dim.Render(bar.Words))
}

// TallBar adds a bar below its label, for narrow columns; words is how many cells the
// longest words take.
func (b *Block) TallBar(env *Env, bar reading.Bar, words int) {
	t := env.Theme
	b.Lines = append(b.Lines, barMark(env, bar)+t.Text.Render(cells.Truncate(bar.Label, b.Width-2, "…")))
	length := Clamp(b.Width-3-words, 0, longestBar)
	b.Lines = append(b.Lines, "  "+Stretch(env, DimensionOf(bar).Fraction(bar.Said), length)+" "+t.Dim.Render(bar.Words))
}

// barMark is two cells before a bar: the mark of what stands out, or nothing.
func barMark(env *Env, bar reading.Bar) string {
	if bar.Front {
		return env.Theme.Accent.Render(env.Glyphs.Front + " ")
	}
	return "  "
}

// Stretch draws a part, from 0 to 1, of a length in cells.
func Stretch(env *Env, part float64, length int) string {
	full := Clamp(int(math.Round(part*float64(length))), 0, length)
	t, g := env.Theme, env.Glyphs
	return t.Good.Render(strings.Repeat(g.BarFull, full)) + t.Rule.Render(strings.Repeat(g.BarEmpty, length-full))
}

// Percent is a score between 0 and 1 as a whole number from 0 to 100. A score outside
// becomes the nearer end.
func Percent(score float64) int { return Clamp(int(math.Round(score*100)), 0, 100) }

// DimensionOf is the dimension of the profile that a bar shows.
func DimensionOf(bar reading.Bar) quiz.Dimension {
	return quiz.Dimension{Facet: bar.Facet, Key: bar.Key}
}
