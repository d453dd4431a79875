package theme

import (
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
)

type rgb [3]float64

func hex(t *testing.T, s string) rgb {
	t.Helper()
	var r, g, b int
	if _, err := fmt.Sscanf(s, "#%02x%02x%02x", &r, &g, &b); err != nil {
		t.Fatalf("%q is no colour: %v", s, err)
	}
	return rgb{float64(r) / 255, float64(g) / 255, float64(b) / 255}
}

// luminance and contrast are those of WCAG 2.1.
func (c rgb) luminance() float64 {
	var l float64
	for i, weight := range [3]float64{0.2126, 0.7152, 0.0722} {
		v := c[i]
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		l += weight * v
	}
	return l
}

func contrast(a, b rgb) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// xterm256 is one of the 256 colours that are the same in all terminals, from 16
// on.
func xterm256(t *testing.T, s string) rgb {
	t.Helper()
	var n int
	if _, err := fmt.Sscan(s, &n); err != nil || n < 16 || n > 255 {
		t.Fatalf("%q is not one of the fixed 256 colours", s)
	}
	if n >= 232 {
		v := float64(8+10*(n-232)) / 255
		return rgb{v, v, v}
	}
	level := func(i int) float64 { return []float64{0, 95, 135, 175, 215, 255}[i] / 255 }
	n -= 16
	return rgb{level(n / 36), level(n / 6 % 6), level(n % 6)}
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
		for ink, colour := range map[string]lipgloss.TerminalColor{"text": p.text, "dim": p.dim, "gold": p.gold, "sky": p.sky, "leaf": p.leaf, "clay": p.clay} {
			full, coloured := colour.(lipgloss.CompleteColor)
			if !coloured {
				continue
			}
			for _, background := range c.backgrounds {
				for kind, r := range map[string]rgb{"true colour": hex(t, full.TrueColor), "256 colours": xterm256(t, full.ANSI256)} {
					if got := contrast(r, hex(t, background)); got < c.least {
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

func TestContrastFollowsTheBackground(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	draw := func(n Name, g Background) string { th := New(r, n, g); return th.Paint(th.Text.Render("x"), 2) }
	if draw(Contrast, DarkBackground) == draw(Contrast, LightBackground) || draw(Contrast, UnknownBackground) != draw(Contrast, DarkBackground) || draw(Contrast, UnknownBackground) == draw(Mono, UnknownBackground) {
		t.Errorf("on dark %q, on light %q, unknown %q", draw(Contrast, DarkBackground), draw(Contrast, LightBackground), draw(Contrast, UnknownBackground))
	}
}

// A theme that was chosen is legible on any terminal: every ink has enough contrast
// with the background that it paints.
func TestContrastWithThePaintedBackground(t *testing.T) {
	for name, c := range map[string]struct {
		palette palette
		least   float64
	}{"dark": {dark(), 4.5}, "light": {light(), 4.5}, "contrast on dark": {contrastDark(), 7}, "contrast on light": {contrastLight(), 7}} {
		p := c.palette
		ground := p.ground.(lipgloss.CompleteColor)
		for ink, colour := range map[string]lipgloss.TerminalColor{"text": p.text, "dim": p.dim, "gold": p.gold, "sky": p.sky, "leaf": p.leaf, "clay": p.clay} {
			full := colour.(lipgloss.CompleteColor)
			if got := contrast(hex(t, full.TrueColor), hex(t, ground.TrueColor)); got < c.least {
				t.Errorf("%s: %s has %.2f, less than %g", name, ink, got, c.least)
			}
			if got := contrast(xterm256(t, full.ANSI256), xterm256(t, ground.ANSI256)); got < c.least {
				t.Errorf("%s: %s in 256 colours has %.2f, less than %g", name, ink, got, c.least)
			}
			if full.ANSI == ground.ANSI {
				t.Errorf("%s: %s is its background in 16 colours", name, ink)
			}
		}
	}
}

// Only a theme that was chosen paints, and then the whole line.
func TestPaint(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	for _, n := range Names() {
		th := New(r, n, DarkBackground)
		line := th.Title.Render("a") + " " + th.Dim.Render("b")
		got := th.Paint(line, 6)
		if n == Auto || n == Mono {
			if got != line {
				t.Errorf("%s paints: %q", n, got)
			}
			continue
		}
		if ansi.Strip(got) != "a b   " || strings.Count(got, th.paint) != 1+strings.Count(line, "\x1b[0m") || !strings.HasSuffix(got, "\x1b[0m") {
			t.Errorf("%s: %q", n, got)
		}
	}
	r.SetColorProfile(termenv.Ascii)
	if got := New(r, Light, DarkBackground).Paint("a", 3); got != "a" {
		t.Errorf("without colours: %q", got)
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
	for _, s := range []lipgloss.Style{th.Text, th.Dim, th.Brand, th.Title, th.Accent, th.Selected, th.Good, th.Against, th.Key, th.Rule} {
		if out := s.Render("x"); strings.Contains(out, "38;") || ansi.Strip(out) != "x" {
			t.Errorf("mono draws %q", out)
		}
	}
}
