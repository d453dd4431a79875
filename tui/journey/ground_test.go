package journey

import (
	"fmt"
	"io"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"aina/catalog"
	"aina/tui/kit"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// Themes that set colours set the background too: on every screen, all that is drawn
// is legible, whatever the terminal's own background is and however many colours
// it has.
func TestEveryScreenIsLegibleOnAnyTerminal(t *testing.T) {
	renderer := lipgloss.NewRenderer(io.Discard)
	ways := scenes(t)
	search := func(d *driver) {
		toQuestions(d)
		answerAll(t, d)
		d.Send(kit.PushMsg{Screen: newMatches(d.env)})
		d.Press("/")
	}
	ways["hint"] = search
	ways["found"] = func(d *driver) { search(d); d.Type("книг") }
	ways["not found"] = func(d *driver) { search(d); d.Type("qqqq") }
	for name, scene := range ways {
		opt := options(catalog.English)
		if name == "keep" {
			opt = keeping(t, opt)
		}
		d := start(opt, 80, 24)
		scene(d)
		sizes := [][2]int{{80, 24}, {120, 40}, {20, 5}}
		if name == "takecode" {
			sizes = [][2]int{{40, 12}, {20, 5}} // without its square: cameras need black and white
		}
		if d.Left {
			continue // nothing is drawn any more
		}
		for _, c := range []struct {
			theme      theme.Name
			background theme.Background
			least      float64
		}{
			{theme.Dark, theme.LightBackground, 4.5},
			{theme.Light, theme.DarkBackground, 4.5},
			{theme.Contrast, theme.UnknownBackground, 7},
			{theme.Contrast, theme.LightBackground, 7},
		} {
			profiles := []termenv.Profile{termenv.TrueColor, termenv.ANSI256, termenv.ANSI}
			if testing.Short() {
				profiles = profiles[2:] // the one with the fewest colours
			}
			for _, profile := range profiles {
				renderer.SetColorProfile(profile)
				d.env.Theme = theme.New(renderer, c.theme, c.background)
				if testing.Short() {
					sizes = sizes[:1]
				}
				for _, size := range sizes {
					d.Resize(size[0], size[1])
					tuitest.Legible(t, fmt.Sprintf("%s, %s, %d, %d", name, c.theme, c.background, profile), d.Model.View(), size[0], size[1], c.least)
				}
			}
		}
	}
}
