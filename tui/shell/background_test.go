package shell

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/tui/theme"
)

func TestSiftTakesAnswersOut(t *testing.T) {
	for in, want := range map[string]struct {
		keys       string
		background theme.Background
	}{
		"\x1b]11;rgb:0000/0000/0000\x07":          {"", theme.DarkBackground},
		"\x1b]11;rgb:ffff/ffff/ffff\x1b\\":        {"", theme.LightBackground},
		"j\x1b]11;rgb:f/f/f\x07k":                 {"jk", theme.LightBackground},
		"\x1b]11;rgba:1e/1e/1e/ff\x07":            {"", theme.DarkBackground},
		"\x1b[A\x1b":                              {"\x1b[A\x1b", theme.UnknownBackground},
		"\x1b]11;nonsense\x07q":                   {"q", theme.UnknownBackground},
		"\x1b]12;rgb:0/0/0\x07":                   {"\x1b]12;rgb:0/0/0\x07", theme.UnknownBackground},
		"\x1b]11;" + strings.Repeat("x", 100):     {"\x1b]11;" + strings.Repeat("x", 100), theme.UnknownBackground},
		"сәлем\x1b]11;rgb:ff/ff/ff\x07 \x1b[200~": {"сәлем \x1b[200~", theme.LightBackground},
	} {
		var got theme.Background
		s := answerFilter{answer: func(g theme.Background) { got = g }}
		if keys := string(s.filter([]byte(in))); keys != want.keys || got != want.background {
			t.Errorf("%q: keys %q, background %v; want %q, %v", in, keys, got, want.keys, want.background)
		}
	}
}

// However the bytes are cut, the keys come through in order and the answer
// does not.
func TestSiftInPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := rapid.StringMatching(`[a-zй ]{0,10}`).Draw(t, "before"), rapid.StringMatching(`[a-zй ]{0,10}`).Draw(t, "after")
		rest := []byte(before + "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\" + after)
		var out []byte
		var got theme.Background
		s := answerFilter{answer: func(g theme.Background) { got = g }}
		for len(rest) > 0 {
			n := rapid.IntRange(1, len(rest)).Draw(t, "piece")
			if rest[n-1] == 0x1b && n < len(rest) {
				n++ // a lone ESC at the end of a piece is a key, and goes through
			}
			out = append(out, s.filter(slices.Clone(rest[:n]))...)
			rest = rest[n:]
		}
		if string(out) != before+after || got != theme.DarkBackground {
			t.Fatalf("keys %q, background %v", out, got)
		}
	})
}
