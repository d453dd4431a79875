package kit

import (
	"strings"
)

// Glyphs are the marks that screens draw. Those of one kind never look alike.
type Glyphs struct {
	Cursor            string // in front of the row with the cursor
	Less, More        string // around a value that Left and Right change
	Open, Chosen      string // one of several
	Unmarked, Marked  string // any of several
	Unlisted, Listed  string // whether an opportunity is on the shortlist
	Done              string // tried, saved
	Undo              string
	Front             string // what stands out among a person's answers
	BarFull, BarEmpty string // one cell of a bar; so thin that bars below each other stay apart
	DotFull, DotEmpty string // whether a part of the way is reached
	Passed, Ahead     string // one cell of the progress
	Column            string // between columns, and beside a text to write
	Both              string // there is more above and below

	texts *strings.Replacer // what replaces marks inside texts; nil: nothing
}

// RichGlyphs are for terminals whose font has them all, or finds them in another one.
func RichGlyphs() Glyphs {
	return Glyphs{
		Cursor: "›", Less: "‹", More: "›", Open: "○", Chosen: "●", Unmarked: "□", Marked: "■",
		Unlisted: "☆", Listed: "★", Done: "✓", Undo: "↺",
		Front: "◆", BarFull: "━", BarEmpty: "─", DotFull: "●", DotEmpty: "○", Passed: "━", Ahead: "─", Column: "│", Both: "↕",
	}
}

// PlainGlyphs are for consoles with a font of 256 or 512 characters. Beside ASCII they
// use arrows alone, which every console font with Kazakh letters has. The dot and the
// cross, which some of these lack, are replaced in texts too.
func PlainGlyphs() Glyphs {
	return Glyphs{
		Cursor: ">", Less: "<", More: ">", Open: "( )", Chosen: "(*)", Unmarked: "[ ]", Marked: "[x]",
		Unlisted: " ", Listed: "*", Done: "+", Undo: "<",
		Front: "*", BarFull: "#", BarEmpty: ".", DotFull: "*", DotEmpty: ".", Passed: "=", Ahead: "-", Column: "|", Both: "↑↓",
		texts: strings.NewReplacer("·", "-", "×", "x"),
	}
}

// InTexts replaces the marks inside lines that have texts in them. Widths stay.
func (g Glyphs) InTexts(lines []string) {
	if g.texts == nil {
		return
	}
	for i, line := range lines {
		lines[i] = g.texts.Replace(line)
	}
}

// Bar is a bar of cells, of which a number is full.
func (g Glyphs) Bar(full, cells int) string {
	return strings.Repeat(g.BarFull, full) + strings.Repeat(g.BarEmpty, cells-full)
}

// Box is the mark of an option that can be marked or not.
func (g Glyphs) Box(marked bool) string {
	if marked {
		return g.Marked
	}
	return g.Unmarked
}

// Star is the mark of an opportunity: whether it is on the shortlist.
func (g Glyphs) Star(listed bool) string {
	if listed {
		return g.Listed
	}
	return g.Unlisted
}

// arrows shows which way there is more than what is in view.
func (g Glyphs) arrows(from, till, whole int) string {
	switch {
	case from == 0 && till == whole:
		return ""
	case from == 0:
		return "↓"
	case till == whole:
		return "↑"
	}
	return g.Both
}
