package tuitest

import (
	"fmt"
	"image/color"
	"math"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/cellbuf"
)

// luminance is the relative luminance of WCAG 2.1.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	linear := func(v uint32) float64 {
		if x := float64(v) / 0xffff; x <= 0.04045 {
			return x / 12.92
		} else {
			return math.Pow((x+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// Contrast is the contrast ratio of WCAG 2.1, from 1 to 21.
func Contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// Palettes are the 16 colours as usual terminals show them.
func Palettes() map[string][16]color.Color {
	hex := func(codes [16]uint32) (all [16]color.Color) {
		for i, c := range codes {
			all[i] = color.RGBA{uint8(c >> 16), uint8(c >> 8), uint8(c), 0xff}
		}
		return all
	}
	return map[string][16]color.Color{
		"Linux console": hex([16]uint32{0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa,
			0x555555, 0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff}),
		"xterm": hex([16]uint32{0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
			0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff}),
		"Windows": hex([16]uint32{0x0c0c0c, 0xc50f1f, 0x13a10e, 0xc19c00, 0x0037da, 0x881798, 0x3a96dd, 0xcccccc,
			0x767676, 0xe74856, 0x16c60c, 0xf9f1a5, 0x3b78ff, 0xb4009e, 0x61d6d6, 0xf2f2f2}),
		"Windows before 10": hex([16]uint32{0x000000, 0x800000, 0x008000, 0x808000, 0x000080, 0x800080, 0x008080, 0xc0c0c0,
			0x808080, 0xff0000, 0x00ff00, 0xffff00, 0x0000ff, 0xff00ff, 0x00ffff, 0xffffff}),
	}
}

// Legible fails unless every cell of a frame has a told background, the same
// everywhere, and every character a told colour with a contrast of at least least.
func Legible(t testing.TB, name, frame string, width, height int, least float64) {
	t.Helper()
	screen := cellbuf.NewBuffer(width, height)
	cellbuf.SetContent(screen, frame)
	ground := screen.Cell(0, 0).Style.Bg
	pairs := map[string]bool{}
	for y := range height {
		for x := range width {
			c := screen.Cell(x, y)
			ink, paper := c.Style.Fg, c.Style.Bg
			if paper == nil || paper != ground {
				t.Errorf("%s: the background of row %d, column %d is %v, not %v", name, y+1, x+1, paper, ground)
				return
			}
			if c.Style.Attrs.Contains(cellbuf.FaintAttr) {
				t.Errorf("%s: %q is faint", name, c.String())
			}
			if c.Blank().Equal(c) && !c.Style.Attrs.Contains(cellbuf.ReverseAttr) {
				continue
			}
			pair := fmt.Sprint(ink, paper)
			if pairs[pair] {
				continue
			}
			pairs[pair] = true
			if ink == nil {
				t.Errorf("%s: the colour of %q is that of the terminal", name, c.String())
				continue
			}
			for palette, colours := range Palettes() {
				if got := Contrast(shown(ink, colours), shown(paper, colours)); got < least {
					t.Errorf("%s: %v on %v has %.2f on %s, less than %g: %q", name, ink, paper, got, palette, least, c.String())
				}
			}
		}
	}
}

// shown is a colour as a terminal with these 16 shows it.
func shown(c ansi.Color, colours [16]color.Color) color.Color {
	switch c := c.(type) {
	case ansi.BasicColor:
		return colours[c]
	case ansi.IndexedColor:
		if c < 16 {
			return colours[c]
		}
	}
	return c
}
