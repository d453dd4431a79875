package kit

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/mattn/go-runewidth"
	"github.com/rivo/uniseg"

	"aina/catalog/text"
	"aina/tui/tuitest"
)

// clustered are texts of characters that are made of several, as they leave the cleaning, and
// those of the data for trying the program on.
func clustered(t *testing.T) []string {
	t.Helper()
	all := []string{"👩\u200d👩\u200d👧\u200d👦 e\u0301 🇰🇿🇷🇺 한국 क्षि 👍🏽 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 漢字 ағаш отырғызу"}
	if dir := os.Getenv("AINA_TESTDATA"); dir != "" {
		data, err := os.ReadFile(filepath.Join(dir, "grapheme-break.json"))
		if err != nil {
			t.Fatal(err)
		}
		var cases []struct{ Text string }
		if err := json.Unmarshal(data, &cases); err != nil {
			t.Fatal(err)
		}
		var some strings.Builder
		for i, c := range cases {
			some.WriteString(text.CleanLine(c.Text) + "x")
			if i%40 == 0 {
				all = append(all, text.CleanLine(some.String()))
				some.Reset()
			}
		}
	}
	return all
}

// clusters are the characters of a text as people see them, without spaces.
func clusters(lines ...string) (all []string) {
	for _, line := range lines {
		for g := uniseg.NewGraphemes(line); g.Next(); {
			if c := strings.TrimSpace(g.Str()); c != "" {
				all = append(all, c)
			}
		}
	}
	return all
}

// At no width is a line wider than that, and no character is taken apart or lost, in locales
// too whose terminals may draw Russian letters two cells wide.
func TestLinesBreakBetweenCharacters(t *testing.T) {
	defer func(was bool) { runewidth.DefaultCondition.EastAsianWidth = was }(runewidth.DefaultCondition.EastAsianWidth)
	for _, east := range []bool{false, true} {
		runewidth.DefaultCondition.EastAsianWidth = east
		for _, s := range clustered(t) {
			want := clusters(s)
			for width := 1; width <= 300; width++ {
				lines := Wrap(s, width)
				if got := clusters(lines...); !slices.Equal(got, want) {
					t.Fatalf("width %d: %+q becomes %+q", width, s, lines)
				}
				for _, line := range lines {
					if w := ansi.StringWidth(line); w > width && width > 1 { // what is two cells wide fits into no line of one
						t.Fatalf("width %d: a line of %d: %+q", width, w, line)
					}
				}
				cut := clusters(strings.TrimSuffix(ansi.Truncate(s, width, "…"), "…"))
				last := len(cut) - 1 // the library may leave an accent out of the last letter before the dots
				if last >= 0 && (!slices.Equal(cut[:last], want[:last]) || !strings.HasPrefix(want[last], cut[last])) {
					t.Fatalf("width %d: %+q is cut to %+q", width, s, cut)
				}
			}
		}
	}
}

// A line to type in that has scrolled never begins with the rest of a character, wherever
// the cursor is.
func TestAScrolledLineBeginsWithACharacter(t *testing.T) {
	env := englishEnv()
	env.Glyphs.Cursor = "›"
	for _, typed := range clustered(t) {
		in := NewInput(env, 400)
		in.Width = 12
		in.SetValue(typed)
		for at := len([]rune(typed)); at >= 0; at-- {
			in.SetCursor(at)
			line := strings.TrimPrefix(ansi.Strip(DrawInput(env, &in)), env.Glyphs.Cursor+" ")
			if bad := tuitest.Foreign(line, true); bad != "" {
				t.Fatalf("%+q with the cursor at %d: %+q is in %+q", typed, at, bad, line)
			}
			if first, _ := utf8.DecodeRuneInString(line); unicode.In(first, unicode.Mn, unicode.Me, unicode.Cf) {
				t.Fatalf("%+q with the cursor at %d begins with %+q: %+q", typed, at, first, line)
			}
		}
	}
}
