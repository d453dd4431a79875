package theme

import (
	"fmt"
	"image/color"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"aina/tui/tuitest"
)

func hex(t *testing.T, s string) color.Color {
	t.Helper()
	var c color.RGBA
	if _, err := fmt.Sscanf(s, "#%02x%02x%02x", &c.R, &c.G, &c.B); err != nil {
		t.Fatalf("%q is no colour: %v", s, err)
	}
	return c
}

// number reads the number of a colour among 16 or 256.
func number(t *testing.T, s string) uint8 {
	t.Helper()
	n, err := strconv.ParseUint(s, 10, 8)
	if err != nil {
		t.Fatal(err)
	}
	return uint8(n)
}

// fixed256 is one of the 256 colours that are the same in all terminals, from 16 on.
func fixed256(t *testing.T, s string) color.Color {
	t.Helper()
	n := number(t, s)
	if n < 16 {
		t.Fatalf("%q is not one of the fixed 256 colours", s)
	}
	return ansi.IndexedColor(n)
}

func inks(p palette) map[string]lipgloss.TerminalColor {
	return map[string]lipgloss.TerminalColor{"text": p.text, "dim": p.dim, "gold": p.gold, "sky": p.sky, "leaf": p.leaf, "clay": p.clay}
}

// Every ink is legible on the ground it is painted on, whatever colours the terminal
// has, and also where its 16 are those of a common one.
func TestInksOnTheirOwnGround(t *testing.T) {
	for name, c := range map[string]struct {
		palette palette
		least   float64
	}{
		"dark": {dark(), 4.5}, "light": {light(), 4.5},
		"contrast on dark": {contrastDark(), 7}, "contrast on light": {contrastLight(), 7},
	} {
		ground := c.palette.ground.(lipgloss.CompleteColor)
		for ink, colour := range inks(c.palette) {
			full := colour.(lipgloss.CompleteColor)
			ratios := map[string]float64{
				"true colour": tuitest.Contrast(hex(t, full.TrueColor), hex(t, ground.TrueColor)),
				"256 colours": tuitest.Contrast(fixed256(t, full.ANSI256), fixed256(t, ground.ANSI256)),
			}
			for terminal, colours := range tuitest.Palettes() {
				ratios["16 colours of "+terminal] = tuitest.Contrast(colours[number(t, full.ANSI)], colours[number(t, ground.ANSI)])
			}
			for kind, got := range ratios {
				if got < c.least {
					t.Errorf("%s: %s in %s has %.2f, less than %g", name, ink, kind, got, c.least)
				}
			}
		}
	}
}

// Every colour is legible on every common background of its kind. The palette for
// an unknown background does not colour normal text; its other colours have a
// contrast of 4.5 on dark backgrounds and, as for large letters, of 3 on white.
func TestContrast(t *testing.T) {
	darkGrounds := []string{"#000000", "#1e1e1e", "#282c34", "#002b36", "#300a24", "#012456"}
	for name, c := range map[string]struct {
		palette     palette
		backgrounds []string
		least       float64
	}{
		"dark":              {dark(), darkGrounds, 4.5},
		"light":             {light(), []string{"#ffffff", "#fdf6e3", "#fafafa", "#eeeeee"}, 4.5},
		"contrast on dark":  {contrastDark(), darkGrounds, 7},
		"contrast on light": {contrastLight(), []string{"#ffffff", "#fdf6e3", "#fafafa", "#eeeeee"}, 7},
		"unknown, on dark":  {either(), []string{"#000000", "#101010"}, 4.5},
		"unknown, on light": {either(), []string{"#ffffff"}, 3},
	} {
		p := c.palette
		for ink, colour := range inks(p) {
			full, coloured := colour.(lipgloss.CompleteColor)
			if !coloured {
				continue
			}
			for _, background := range c.backgrounds {
				for kind, r := range map[string]color.Color{"true colour": hex(t, full.TrueColor), "256 colours": fixed256(t, full.ANSI256)} {
					if got := tuitest.Contrast(r, hex(t, background)); got < c.least {
						t.Errorf("%s: %s in %s on %s has %.2f, less than %g", name, ink, kind, background, got, c.least)
					}
				}
			}
		}
	}
}

func TestAutoFollowsTheBackground(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	draw := func(n Name, g Background) string { return New(r, n, g).Text.Render("x") }
	if draw(Auto, DarkBackground) != draw(Dark, LightBackground) || draw(Auto, LightBackground) != draw(Light, DarkBackground) || draw(Dark, DarkBackground) == draw(Light, DarkBackground) {
		t.Error("auto is neither dark on dark nor light on light")
	}
	if got := draw(Auto, UnknownBackground); strings.Contains(got, "38;") {
		t.Errorf("on an unknown background text is coloured: %q", got)
	}
}

// Contrast follows the background, and is dark on an unknown one. It is never mono.
func TestContrastFollowsTheBackground(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	draw := func(n Name, b Background) string {
		lines := []string{"x"}
		New(r, n, b).Paint(lines, 3)
		return lines[0]
	}
	if on := draw(Contrast, DarkBackground); on == draw(Contrast, LightBackground) || on != draw(Contrast, UnknownBackground) || on == draw(Mono, DarkBackground) {
		t.Errorf("on dark %q, on light %q, unknown %q", on, draw(Contrast, LightBackground), draw(Contrast, UnknownBackground))
	}
}

// Themes that are asked for paint their background: after every reset, and to the
// edge. The others leave the terminal's own.
func TestPaint(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.ANSI)
	for name, want := range map[Name]string{
		Dark:  "\x1b[97;40ma\x1b[0m\x1b[97;40mb\x1b[0m\x1b[97;40m  \x1b[0m",
		Light: "\x1b[30;47ma\x1b[0m\x1b[30;47mb\x1b[0m\x1b[30;47m  \x1b[0m",
		Auto:  "a\x1b[0mb\x1b[m",
		Mono:  "a\x1b[0mb\x1b[m",
	} {
		lines := []string{"a\x1b[0mb\x1b[m"}
		New(r, name, DarkBackground).Paint(lines, 4)
		if lines[0] != want {
			t.Errorf("%s: %q", name, lines[0])
		}
	}
	r.SetColorProfile(termenv.Ascii)
	lines := []string{"ab"}
	if New(r, Dark, DarkBackground).Paint(lines, 4); lines[0] != "ab" {
		t.Errorf("without colours: %q", lines[0])
	}
}

// Where the background is unknown and cannot be asked for, auto paints a dark one.
func TestAutoWithoutAnAnswer(t *testing.T) {
	for _, c := range []struct {
		name       Name
		background Background
		asks       bool
		want       Name
	}{
		{Auto, UnknownBackground, false, Dark}, {Auto, UnknownBackground, true, Auto},
		{Auto, LightBackground, false, Auto}, {Light, UnknownBackground, false, Light},
		{Contrast, UnknownBackground, false, Contrast}, {Mono, UnknownBackground, false, Mono},
	} {
		if got := c.name.On(c.background, c.asks); got != c.want {
			t.Errorf("%s on %v, asked %v: %s, not %s", c.name, c.background, c.asks, got, c.want)
		}
	}
}

func TestGroundOf(t *testing.T) {
	for in, want := range map[string]Background{"15;0": DarkBackground, "0;15": LightBackground, "0;default;15": LightBackground, "12;8": DarkBackground, "0;7": LightBackground, "": UnknownBackground, "0;x": UnknownBackground, "7": UnknownBackground} {
		if got := BackgroundOf(in); got != want {
			t.Errorf("%q: %v, not %v", in, got, want)
		}
	}
}

func TestMonoHasNoColour(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	th := New(r, Mono, DarkBackground)
	for _, s := range []Ink{th.Text, th.Dim, th.Brand, th.Title, th.Accent, th.Selected, th.Good, th.Against, th.Key, th.Rule} {
		if out := s.Render("x"); strings.Contains(out, "38;") || ansi.Strip(out) != "x" {
			t.Errorf("mono draws %q", out)
		}
	}
}
