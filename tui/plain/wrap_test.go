package plain

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"aina/catalog/locale"
	"aina/catalog/text"
)

// Wrapping loses and adds no word, breaks none, and fills no line but with one long
// word.
func TestLinesWrapBetweenWords(t *testing.T) {
	words := rapid.SliceOf(rapid.StringMatching(`[a-zәұ–]{1,25}`))
	rapid.Check(t, func(rt *rapid.T) {
		line := strings.Join(words.Draw(rt, "words"), " ")
		columns := rapid.IntRange(narrowest, 120).Draw(rt, "columns")
		out := wrapped(line, columns)
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

// Without a terminal a line is a line, and on one none is wider than it.
func TestOnlyATerminalWraps(t *testing.T) {
	for _, l := range locale.Langs() {
		opt, out, _ := options(t, "1", "1", "help", "why")
		opt.Lang, opt.Columns = l, func() int { return 60 }
		run(t, opt)
		opt, plain, _ := options(t, "1", "1", "help", "why")
		opt.Lang, opt.Columns = l, func() int { return 0 }
		run(t, opt)
		if strings.Join(strings.Fields(out.String()), " ") != strings.Join(strings.Fields(plain.String()), " ") {
			t.Errorf("%s: other words on a terminal", l)
		}
		for _, line := range strings.Split(out.String(), "\n") {
			if ansi.StringWidth(line) >= 60 {
				t.Errorf("%s: %q is too wide", l, line)
			}
		}
		if !strings.Contains(plain.String(), locale.In(l).Plain.Welcome.Lines[1]) {
			t.Errorf("%s: a line is broken without a terminal", l)
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
	v := &visit{lang: text.English}
	if got := v.fill("{file}: {label} · x", []string{"file", "a · -1.md", "label", "b · -1"}); got != "a · -1.md: b, −1, x" {
		t.Errorf("got %q", got)
	}
}
