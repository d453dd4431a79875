package shell

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/tui/theme"
)

func TestInputFilterTakesRepliesOut(t *testing.T) {
	for in, want := range map[string]struct {
		keys   string
		ground theme.Background
	}{
		"\x1b]11;rgb:0000/0000/0000\x07":          {"", theme.DarkBackground},
		"\x1b]11;rgb:ffff/ffff/ffff\x1b\\":        {"", theme.LightBackground},
		"j\x1b]11;rgb:f/f/f\x07k":                 {"jk", theme.LightBackground},
		"\x1b]11;rgba:1e/1e/1e/ff\x07":            {"", theme.DarkBackground},
		"\x1b[A\x1b":                              {"\x1b[A\x1b", theme.UnknownBackground},
		"\x1b]11;nonsense\x07q":                   {"q", theme.UnknownBackground},
		"\x1b]12;rgb:0/0/0\x07":                   {"", theme.UnknownBackground},
		"\x1b]11;" + strings.Repeat("x", 300):     {"", theme.UnknownBackground},
		"\x1b[?62;22c\x1bP>|XTerm(370)\x1b\\7":    {"7", theme.UnknownBackground},
		"\x1b[>1;10;0c\x1b[?2026;2$yq":            {"q", theme.UnknownBackground},
		"\x1b]x":                                  {"\x1b]x", theme.UnknownBackground},
		"\x1bPx":                                  {"\x1bPx", theme.UnknownBackground},
		"\x1b[[A\x1bOP\x1b[15~\x1b[1;5C":          {"\x1b[[A\x1bOP\x1b[15~\x1b[1;5C", theme.UnknownBackground},
		"сәлем\x1b]11;rgb:ff/ff/ff\x07 \x1b[200~": {"сәлем \x1b[200~", theme.LightBackground},
	} {
		var got theme.Background
		s := inputFilter{background: func(g theme.Background) { got = g }}
		if keys := string(s.filter([]byte(in))); keys != want.keys || got != want.ground {
			t.Errorf("%q: keys %q, ground %v; want %q, %v", in, keys, got, want.keys, want.ground)
		}
	}
}

// However the bytes are cut, the keys come through in order and the answer
// does not.
func TestInputFilterInPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := rapid.StringMatching(`[a-zй ]{0,10}`).Draw(t, "before"), rapid.StringMatching(`[a-zй ]{0,10}`).Draw(t, "after")
		rest := []byte(before + "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\" + after)
		var out []byte
		var got theme.Background
		s := inputFilter{background: func(g theme.Background) { got = g }}
		for len(rest) > 0 {
			n := rapid.IntRange(1, len(rest)).Draw(t, "piece")
			if rest[n-1] == 0x1b && n < len(rest) {
				n++ // a lone ESC at the end of a piece is a key, and goes through
			}
			out = append(out, s.filter(slices.Clone(rest[:n]))...)
			rest = rest[n:]
		}
		if string(out) != before+after || got != theme.DarkBackground {
			t.Fatalf("keys %q, ground %v", out, got)
		}
	})
}

// Another program may have left the kitty keyboard protocol on, or xterm's
// modifyOtherKeys.
func TestKeysOfTheKittyProtocol(t *testing.T) {
	for in, want := range map[string]string{
		"\x1b[27u":            "\x1b",
		"\x1b[27;1u":          "\x1b",
		"\x1b[27;1:1u":        "\x1b",
		"\x1b[27;1:3u":        "",
		"\x1b[99;5u":          "\x03",
		"\x1b[99;5:1u":        "\x03",
		"\x1b[1089::99;5u":    "\x03", // Ctrl and the Cyrillic letter on the key C
		"\x1b[1089;5u":        "\x03",
		"\x1b[27;5;99~":       "\x03",
		"\x1b[13u":            "\r",
		"\x1b[9;2u":           "\x1b[Z",
		"\x1b[127u":           "\x7f",
		"\x1b[97u\x1b[98u":    "ab",
		"\x1b[97:65;2u":       "A",
		"\x1b[1241u":          "ә",
		"\x1b[1:1A":           "\x1b[1:1A",
		"\x1b[1;1:1A":         "\x1b[A",
		"\x1b[1;1:3A":         "",
		"\x1b[1;5:2C":         "\x1b[1;5C",
		"\x1b[3;1:1~":         "\x1b[3~",
		"\x1b[57400u":         "1",
		"\x1b[57414u":         "\r",
		"\x1b[57441;2u":       "", // Shift alone
		"\x1b[u":              "",
		"\x1b[57419;1:1u":     "\x1b[A",
		"\x1b[99;3u":          "\x1bc",
		"\x1b[200~x\x1b[201~": "\x1b[200~x\x1b[201~",
	} {
		f := inputFilter{background: func(theme.Background) {}}
		if got := string(f.filter([]byte(in))); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// A character that is cut between two reads is put together.
func TestInputFilterJoinsCharacters(t *testing.T) {
	f := inputFilter{background: func(theme.Background) {}}
	var got []byte
	for _, b := range []byte("сәлем, 👋 қыз") {
		got = append(got, f.filter([]byte{b})...)
	}
	if string(got) != "сәлем, 👋 қыз" {
		t.Errorf("%q", got)
	}
	if got := f.filter([]byte{0xd0}); len(got) != 0 {
		t.Errorf("half a character goes through: %q", got)
	}
	if got := string(f.filter([]byte("ab"))); got != "\xd0ab" {
		t.Errorf("what follows half a character is lost: %q", got)
	}
}

func FuzzInputFilter(f *testing.F) {
	for _, s := range []string{"j\x1b[A", "\x1b]11;rgb:0/0/0\x07", "\x1b[99;5u", "\x1bP>|x\x1b\\", "ә\xd0"} {
		f.Add([]byte(s), uint8(3))
	}
	f.Fuzz(func(t *testing.T, in []byte, cut uint8) {
		filter := inputFilter{background: func(theme.Background) {}}
		n := min(int(cut), len(in))
		keys := append(filter.filter(in[:n]), filter.filter(in[n:])...)
		if len(filter.held) > longestHeld {
			t.Errorf("%d bytes are held back", len(filter.held))
		}
		if !slices.Contains(in, 0x1b) && string(keys)+string(filter.held) != string(in) {
			t.Errorf("%q became %q", in, keys)
		}
	})
}
