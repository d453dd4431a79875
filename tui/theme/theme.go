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
	Text     lipgloss.Style // normal text
	Dim      lipgloss.Style // less important text
	Brand    lipgloss.Style // the name of the program
	Title    lipgloss.Style // headings
	Accent   lipgloss.Style // values, numbers, links
	Selected lipgloss.Style // the row with the cursor
	Good     lipgloss.Style // reasons for something
	Against  lipgloss.Style // reasons against it, cautions
	Key      lipgloss.Style // names of keys
	Rule     lipgloss.Style // separating lines

	black  lipgloss.Style // on a screen that is black
	base   lipgloss.Style // normal text on the painted background
	paints bool           // whether the theme paints it
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
	ink := func(c lipgloss.TerminalColor) lipgloss.Style { return r.NewStyle().Foreground(c) }
	t := Theme{
		Text:     ink(p.text),
		Dim:      ink(p.dim),
		Brand:    ink(p.gold).Bold(true),
		Title:    ink(p.sky).Bold(true),
		Accent:   ink(p.sky),
		Selected: ink(p.gold).Bold(true),
		Good:     ink(p.leaf),
		Against:  ink(p.clay),
		Key:      ink(p.text).Bold(true),
		Rule:     ink(p.dim),

		base:   ink(p.text).Background(p.ground),
		paints: name.paints(),
	}
	if name != Mono {
		t.black = r.NewStyle().Foreground(lipgloss.Color("#8a8a8a")).Background(lipgloss.Color("#000000"))
	}
	return t
}
