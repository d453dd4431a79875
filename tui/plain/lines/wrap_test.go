package lines

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"aina/catalog/text"
)

// Wrapping loses and adds no word, breaks none, and fills no line but with one long
// word.
func TestLinesWrapBetweenWords(t *testing.T) {
	words := rapid.SliceOf(rapid.StringMatching(`[a-zәұ–]{1,25}`))
	rapid.Check(t, func(rt *rapid.T) {
		line := strings.Join(words.Draw(rt, "words"), " ")
		columns := rapid.IntRange(Narrowest, 120).Draw(rt, "columns")
		out := Wrap(line, columns)
		if !slices.Equal(strings.Fields(line), strings.Fields(out)) {
			rt.Fatalf("%q became %q", line, out)
		}
		for _, l := range strings.Split(out, "\n") {
			if ansi.StringWidth(l) >= columns && strings.Contains(l, " ") {
				rt.Fatalf("%q fills %d columns", l, columns)
			}
		}
	})
}

func TestWhatIsHeard(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"a · b · c", "a, b, c"},
		{"-5 °C, from -10 to (-3)", "−5 °C, from −10 to (−3)"},
		{"2026-11-22, 100-ден, a - b, 1-2", "2026-11-22, 100-ден, a - b, 1-2"},
	} {
		if got := heard(test.line); got != test.want {
			t.Errorf("%q is written %q, want %q", test.line, got, test.want)
		}
	}
	if got := Fill(text.English, "{file}: {label} · x", "file", "a · -1.md", "label", "b · -1"); got != "a · -1.md: b, −1, x" {
		t.Errorf("got %q", got)
	}
}
