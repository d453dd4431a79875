package shell

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/theme"
)

// backgroundMsg is the terminal's answer to what its background is.
type backgroundMsg struct{ background theme.Background }

// backgroundQuery is OSC 11, the question for the background colour.
const backgroundQuery = "\x1b]11;?\x07"

// queryBackground writes the question. The answer, if there is one, comes through
// the input.
func queryBackground(out io.Writer) tea.Cmd {
	return func() tea.Msg {
		_, _ = io.WriteString(out, backgroundQuery) // a terminal that cannot be asked stays as it is
		return nil
	}
}

// answerStart begins the answer to OSC 11.
const answerStart = "\x1b]11;"

// longestAnswer bounds what is held back while an answer is incomplete.
const longestAnswer = 64

// answerFilter takes the answers to OSC 11 out of what a terminal sends, so that they
// are never read as keys. Answers may come in pieces.
type answerFilter struct {
	held   []byte
	answer func(theme.Background)
}

// filter returns input without the answers in it.
func (s *answerFilter) filter(in []byte) []byte {
	in = append(s.held, in...)
	s.held = nil
	var out []byte
	for len(in) > 0 {
		at := bytes.IndexByte(in, 0x1b)
		if at < 0 {
			return append(out, in...)
		}
		out, in = append(out, in[:at]...), in[at:]
		switch {
		case bytes.HasPrefix(in, []byte(answerStart)):
			end, size := answerEnd(in)
			if end < 0 && len(in) <= longestAnswer {
				s.held = in
				return out
			}
			if end < 0 {
				return append(out, in...)
			}
			if background := backgroundOf(string(in[len(answerStart):end])); background != theme.UnknownBackground {
				s.answer(background)
			}
			in = in[end+size:]
		case len(in) > 1 && strings.HasPrefix(answerStart, string(in)):
			s.held = bytes.Clone(in)
			return out
		default:
			out, in = append(out, in[0]), in[1:]
		}
	}
	return out
}

// answerEnd finds the end of an answer, BEL or ST, and its length.
func answerEnd(in []byte) (at, size int) {
	if i := bytes.IndexByte(in, 0x07); i >= 0 {
		return i, 1
	}
	if i := bytes.Index(in, []byte("\x1b\\")); i >= 0 {
		return i, 2
	}
	return -1, 0
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
