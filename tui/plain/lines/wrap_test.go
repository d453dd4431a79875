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

// A row ends where a voice pauses anyway, and not between a number and what it names.
func TestLinesWrapWhereAVoicePauses(t *testing.T) {
	for line, want := range map[string]string{
		"Nothing is sent anywhere. Whether your answers stay is for you to say.": "Nothing is sent anywhere.\nWhether your answers stay is for you to say.",
		"I want it to be fun: to laugh, to play, to lose track of time.":         "I want it to be fun: to laugh, to play,\nto lose track of time.",
		"So. Whether your answers stay on this computer is for you to say":       "So. Whether your answers stay on this computer\nis for you to say",
		"Those that you gave are 10, 16: I would love it indeed":                 "Those that you gave are 10, 16: I would\nlove it indeed",
		"Type a word of these, or say «help», or “what” if you cannot":           "Type a word of these, or say «help»,\nor “what” if you cannot",
	} {
		if got := Wrap(line, 48); got != want {
			t.Errorf("%q became %q, want %q", line, got, want)
		}
	}
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
