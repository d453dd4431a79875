// Package theme defines the styles of the screens for a renderer and a terminal
// background. No meaning depends on colour alone.
package theme

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// Name is the name of a theme.
type Name string

// The themes. Auto and Contrast follow the terminal's background.
const (
	Auto     Name = "auto"
	Light    Name = "light"
	Dark     Name = "dark"
	Contrast Name = "contrast"
	Mono     Name = "mono"
)

// Names lists the themes in the order in which help shows them.
func Names() []Name { return []Name{Auto, Light, Dark, Contrast, Mono} }

// Follows reports whether a theme depends on the terminal's background.
func (n Name) Follows() bool { return n != Light && n != Dark && n != Mono }

// Background is what is known about the terminal's background.
type Background int

// The kinds of backgrounds.
const (
	UnknownBackground Background = iota
	DarkBackground
	LightBackground
)

// BackgroundOf reads the value of COLORFGBG that some terminals set: "15;0" is a light
// colour on a dark background. It is UnknownBackground for anything else.
func BackgroundOf(colorFGBG string) Background {
	at := strings.LastIndexByte(colorFGBG, ';')
	n, err := strconv.Atoi(colorFGBG[at+1:])
	switch {
	case at < 0 || err != nil || n < 0 || n > 15:
		return UnknownBackground
	case n == 7 || n > 8:
		return LightBackground
	}
	return DarkBackground
}

// Theme is a set of styles.
type Theme struct {
	Text     Ink // normal text
	Dim      Ink // less important text
	Brand    Ink // the name of the program
	Title    Ink // headings
	Accent   Ink // values, numbers, links
	Selected Ink // the row with the cursor
	Good     Ink // reasons for something
	Against  Ink // reasons against it, cautions
	Key      Ink // names of keys
	Rule     Ink // separating lines

	black  Ink  // on a screen that is black
	base   Ink  // normal text on the painted background
	paints bool // whether the theme paints it
}

// On returns the theme for a terminal. Auto is dark, and painted, where the background
// is unknown and the terminal cannot be asked for it (asks is false): there, no colour
// is sure to be legible.
func (n Name) On(background Background, asks bool) Name {
	if n == Auto && background == UnknownBackground && !asks {
		return Dark
	}
	return n
}

// New makes the styles of a theme for a renderer. Auto, and any unknown name,
// follows the background. Light, Dark and Contrast paint their own; on an unknown
// background Contrast is dark.
func New(r *lipgloss.Renderer, name Name, background Background) Theme {
	p := either()
	switch {
	case name == Mono:
		p = mono()
	case name == Contrast && background == LightBackground:
		p = contrastLight()
	case name == Contrast:
		p = contrastDark()
	case name == Light, name != Dark && background == LightBackground:
		p = light()
	case name == Dark, background == DarkBackground:
		p = dark()
	}
	ink := func(c lipgloss.TerminalColor) Ink { return inkOf(r.NewStyle().Foreground(c)) }
	bold := func(c lipgloss.TerminalColor) Ink { return inkOf(r.NewStyle().Foreground(c).Bold(true)) }
	t := Theme{
		Text:     ink(p.text),
		Dim:      ink(p.dim),
		Brand:    bold(p.gold),
		Title:    bold(p.sky),
		Accent:   ink(p.sky),
		Selected: bold(p.gold),
		Good:     ink(p.leaf),
		Against:  ink(p.clay),
		Key:      bold(p.text),
		Rule:     ink(p.dim),

		base:   inkOf(r.NewStyle().Foreground(p.text).Background(p.ground)),
		paints: name.paints(),
	}
	if name != Mono {
		t.black = inkOf(r.NewStyle().Foreground(lipgloss.Color("#8a8a8a")).Background(lipgloss.Color("#000000")))
	}
	return t
}
