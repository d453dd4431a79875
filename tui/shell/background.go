package shell

import (
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/theme"
)

// backgroundMsg is the terminal's answer to what its background is.
type backgroundMsg struct{ background theme.Background }

// backgroundQuery is OSC 11, the question for the background colour.
const backgroundQuery = "\x1b]11;?\x07"

// askBackground writes the question. The answer, if there is one, comes through the input.
func (t *terminal) askBackground() tea.Msg {
	t.add(backgroundQuery)
	return nil
}

// answers reports whether terminals of a name answer questions.
func answers(term string) bool {
	switch term {
	case "", "dumb", "linux":
		return false
	}
	return asksBackground
}

// backgroundOf reads an X11 colour such as rgb:1e1e/1e1e/1e1e. Its lightness is weighted
// as in Rec. 709.
func backgroundOf(colour string) theme.Background {
	rgb, found := strings.CutPrefix(colour, "rgb:")
	if !found {
		rgb, found = strings.CutPrefix(colour, "rgba:")
	}
	parts := strings.Split(rgb, "/")
	if !found || len(parts) < 3 {
		return theme.UnknownBackground
	}
	var light float64
	for i, weight := range [3]float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(parts[i], 16, 16)
		if err != nil {
			return theme.UnknownBackground
		}
		full := uint64(1)<<(4*len(parts[i])) - 1
		light += weight * float64(n) / float64(full)
	}
	if light < 0.5 {
		return theme.DarkBackground
	}
	return theme.LightBackground
}
