// Package theme is how Aina looks: a few styles, made once for a renderer and
// a background, and used by every screen. Nothing is told by colour alone.
package theme

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// Name is the theme a person asks for.
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

// Follows reports whether a theme hangs on what the terminal's background is.
func (n Name) Follows() bool { return n != Light && n != Dark && n != Mono }

// Ground is what is known of the terminal's background.
type Ground int

// The grounds.
const (
	Unknown Ground = iota
	OnDark
	OnLight
)

// GroundOf reads what some terminals put into COLORFGBG: "15;0" is light ink on
// a dark ground. Anything else says nothing.
func GroundOf(colorFGBG string) Ground {
	at := strings.LastIndexByte(colorFGBG, ';')
	n, err := strconv.Atoi(colorFGBG[at+1:])
	switch {
	case at < 0 || err != nil || n < 0 || n > 15:
		return Unknown
	case n == 7 || n > 8:
		return OnLight
	}
	return OnDark
}

// Theme is the styles of one look.
type Theme struct {
	Text     lipgloss.Style // what is read
	Dim      lipgloss.Style // what may be passed over
	Brand    lipgloss.Style // the name of the program
	Title    lipgloss.Style // headings
	Accent   lipgloss.Style // values, numbers, links
	Selected lipgloss.Style // where the cursor stands
	Good     lipgloss.Style // what speaks for something
	Against  lipgloss.Style // what speaks against it, cautions
	Key      lipgloss.Style // names of keys
	Rule     lipgloss.Style // lines between things
}

// New makes the styles of a theme for a renderer. Auto, and any name it does
// not know, follows the ground.
func New(r *lipgloss.Renderer, name Name, ground Ground) Theme {
	p := either()
	switch {
	case name == Mono, name == Contrast && ground == Unknown:
		p = mono()
	case name == Contrast && ground == OnLight:
		p = contrastLight()
	case name == Contrast:
		p = contrastDark()
	case name == Light, name != Dark && ground == OnLight:
		p = light()
	case name == Dark, ground == OnDark:
		p = dark()
	}
	ink := func(c lipgloss.TerminalColor) lipgloss.Style { return r.NewStyle().Foreground(c) }
	return Theme{
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
	}
}
