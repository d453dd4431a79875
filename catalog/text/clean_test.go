package text_test

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"aina/catalog/text"
)

func TestClean(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"plain", "Walk the dogs", "Walk the dogs"},
		{"Kazakh", "Ағаш отырғызу — «жақсы іс»", "Ағаш отырғызу — «жақсы іс»"},
		{"line ends", "a\r\nb\rc\nd\u2028e\u2029f\u0085g", "a\nb\nc\nd\ne\nf\ng"},
		{"tab", "a\tb", "a b"},
		{"no-break space stays", "18\u00a0лет", "18\u00a0лет"},
		{"colour goes whole", "a\x1b[1;31mb\x1b[0m", "ab"},
		{"C1 colour goes whole", "a\u009b31mb", "ab"},
		{"raw C1 byte is no UTF-8", "a\x9b31mb", "a\ufffd31mb"},
		{"title sequence", "a\x1b]0;owned\x07b", "ab"},
		{"title sequence ended by ST", "a\x1b]0;owned\x1b\\b\u009d0;x\u009cc", "abc"},
		{"clipboard sequence with no end stays visible", "a\x1b]52;c;b", "a]52;c;b"},
		{"lead byte shields nothing", "a\xe2\x1b[2Jb", "a\ufffdb"},
		{"sequence cut short", "a\x1b[31", "a[31"},
		{"reset", "a\x1bcb", "ab"},
		{"backspace", "ab\bc", "abc"},
		{"bidi", "a\u202eb\u2066c\u200fd\u061ce", "abcde"},
		{"zero width", "a\u200bb\ufeffc\u2060d\u00ade", "abcde"},
		{"tags", "a\U000e0041\U000e007fb", "ab"},
		{"private use and non-characters", "a\ue000b\ufdd0c\uffffd", "abcd"},
		{"invisible letters", "a\u3164b\u115fc\u034fd", "abcd"},
		{"family of emoji", "👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"},
		{"heart on fire", "❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"},
		{"keycap", "1\ufe0f\u20e3", "1\ufe0f\u20e3"},
		{"skin tone before a joiner", "👩🏽\u200d🚀", "👩🏽\u200d🚀"},
		{"flag", "🇰🇿", "🇰🇿"},
		{"joiners where nothing joins", "a\u200db \u200d\u200c c\u200d", "ab  c"},
		{"selector behind a letter", "a\ufe0fb", "ab"},
		{"Persian", "می\u200cخواهم", "می\u200cخواهم"},
		{"Sinhala", "ශ්\u200dරී", "ශ්\u200dරී"},
		{"accents", "e\u0301", "e\u0301"},
		{"mark with nothing under it", "\u0301a\n\u0301b", "a\nb"},
		{"tower of marks", "e" + strings.Repeat("\u0301", 50) + "x", "e" + strings.Repeat("\u0301", 8) + "x"},
		{"towers with gaps", "e" + strings.Repeat("\u0301\u200b", 50), "e" + strings.Repeat("\u0301", 8)},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := text.Clean(test.in); got != test.want {
				t.Errorf("Clean(%+q) = %+q, want %+q", test.in, got, test.want)
			}
		})
	}
}

func TestCleanLine(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"plain", "Walk the dogs", "Walk the dogs"},
		{"lines", "  a \r\n\t b\u2028c  ", "a b c"},
		{"wide spaces", "a\u3000b\u00a0c", "a b c"},
		{"only space", " \n ", ""},
		{"space before a dropped mark", "a \u0301 b", "a b"},
		{"joiner before a space", "👩\u200d 👧", "👩 👧"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := text.CleanLine(test.in); got != test.want {
				t.Errorf("CleanLine(%+q) = %+q, want %+q", test.in, got, test.want)
			}
		})
	}
}

func TestCleanIsBounded(t *testing.T) {
	for _, unit := range []string{"a", "қ", "\xff", "👩\u200d", "\x1b]", "\x1b[1", "e\u0301"} {
		s := strings.Repeat(unit, 1<<20/len(unit))
		got := text.Clean(s)
		if len(got) > text.MaxBytes {
			t.Errorf("Clean of %q repeated has %d bytes", unit, len(got))
		}
		harmless(t, got)
	}
}

// harmless fails if s holds what must never reach a terminal.
func harmless(t interface {
	Helper()
	Fatalf(string, ...any)
}, s string) {
	t.Helper()
	if !utf8.ValidString(s) {
		t.Fatalf("not UTF-8: %+q", s)
	}
	marks := 0
	for _, r := range s {
		switch {
		case r == '\n':
		case unicode.IsControl(r):
			t.Fatalf("control %U in %+q", r, s)
		case unicode.Is(unicode.Bidi_Control, r):
			t.Fatalf("bidi control %U in %+q", r, s)
		case r == '\u200b', r == '\u2060', r == '\ufeff', r == '\u00ad', r == '\u2028', r == '\u2029':
			t.Fatalf("invisible %U in %+q", r, s)
		case r >= 0xe0000 && r <= 0xe00ff, unicode.Is(unicode.Co, r), unicode.Is(unicode.Noncharacter_Code_Point, r):
			t.Fatalf("%U in %+q", r, s)
		}
		if unicode.Is(unicode.M, r) && r != '\ufe0f' && r != '\ufe0e' {
			marks++
		} else if r != '\ufe0f' && r != '\ufe0e' && r != '\u200d' && r != '\u200c' {
			marks = 0
		}
		if marks > 9 { // eight and a selector of another kind
			t.Fatalf("%d marks in %+q", marks, s)
		}
	}
}

func isClean(t interface {
	Helper()
	Fatalf(string, ...any)
}, s string) {
	t.Helper()
	clean, line := text.Clean(s), text.CleanLine(s)
	harmless(t, clean)
	harmless(t, line)
	if again := text.Clean(clean); again != clean {
		t.Fatalf("Clean is not stable: %+q, then %+q, from %+q", clean, again, s)
	}
	if again := text.CleanLine(line); again != line {
		t.Fatalf("CleanLine is not stable: %+q, then %+q, from %+q", line, again, s)
	}
	if strings.ContainsAny(line, "\n\t") || strings.TrimSpace(line) != line || strings.Contains(line, "  ") {
		t.Fatalf("not one trimmed line: %+q", line)
	}
	if got := text.Clean(line); got != line {
		t.Fatalf("Clean changes a clean line: %+q to %+q", line, got)
	}
}

func TestCleanHolds(t *testing.T) {
	pieces := []string{"a", "я", "қ", " ", "\t", "\r", "\n", "\x1b", "\x1b[", "31m", "\x1b]", "\x07", "\x1b\\", "\u009b", "\x9b", "\xe2",
		"\u200d", "\u200c", "\ufe0f", "👩", "🏽", "❤", "1", "\u20e3", "\u0301", "\u034f", "\u202e", "\u2028", "\u00a0", "\u3000", "ක", "\u0dca", "م", "\U000e0041", "\ufeff", "漢", "\U000e0100"}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		isClean(t, s)
	})
	rapid.Check(t, func(t *rapid.T) { isClean(t, rapid.String().Draw(t, "s")) })
	rapid.Check(t, func(t *rapid.T) { isClean(t, string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"))) })
}

func FuzzClean(f *testing.F) {
	f.Add("a\x1b[31mb\u202e\xe2\x1b]0;x\x07 👩\u200d👧 e\u0301")
	f.Fuzz(func(t *testing.T, s string) { isClean(t, s) })
}

// testdata returns a file of the data for trying the program on.
func testdata(t *testing.T, name string) []byte {
	t.Helper()
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestTerminalAttacksComeOutHarmless(t *testing.T) {
	n := 0
	for line := range strings.Lines(string(testdata(t, "terminal-attacks.jsonl"))) {
		var attack struct {
			Class, Name string
			B64         []byte
		}
		if err := json.Unmarshal([]byte(line), &attack); err != nil {
			t.Fatal(err)
		}
		isClean(t, string(attack.B64))
		n++
	}
	if n < 200 {
		t.Errorf("only %d attacks", n)
	}
}

func TestNaughtyStringsComeOutHarmless(t *testing.T) {
	var all []string
	if err := json.Unmarshal(testdata(t, "blns.json"), &all); err != nil {
		t.Fatal(err)
	}
	for _, s := range all {
		isClean(t, s)
		if raw, err := base64.StdEncoding.DecodeString(s); err == nil {
			isClean(t, string(raw))
		}
	}
}

func TestGraphemesOfEmojiStay(t *testing.T) {
	var all []struct {
		Text     string
		Clusters [][]rune
	}
	if err := json.Unmarshal(testdata(t, "grapheme-break.json"), &all); err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		isClean(t, c.Text)
	}
}

func BenchmarkClean(b *testing.B) {
	for name, s := range map[string]string{
		"everyday": strings.Repeat("Ағаш отырғызу — жақсы іс. ", 20),
		"emoji":    strings.Repeat("Ағаш 🌳 отырғызу. ", 20),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				text.Clean(s)
			}
		})
	}
}
