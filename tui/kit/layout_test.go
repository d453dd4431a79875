package kit

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/tui/theme"
	"aina/tui/tuitest"
)

func TestArrangeNeverGivesLessThanACell(t *testing.T) {
	for w := 1; w <= 500; w++ {
		for h := 1; h <= 200; h++ {
			for _, wide := range []bool{false, true} {
				l := Arrange(w, h, wide)
				if l.Body.Width < 1 || l.Body.Height < 1 || l.Margin < 0 {
					t.Fatalf("%d×%d: %+v", w, h, l)
				}
				if !TooSmall(w, h) && (l.Margin+l.Body.Width > w || l.Body.Height+2+2*l.Air > h) {
					t.Fatalf("%d×%d does not hold %+v", w, h, l)
				}
			}
		}
	}
}

func TestWindowKeepsTheFocusInView(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, height := rapid.IntRange(1, 80).Draw(t, "lines"), rapid.IntRange(1, 40).Draw(t, "height")
		b := &Block{Width: 10, Lines: slices.Repeat([]string{"x"}, n)}
		b.from = rapid.IntRange(0, n-1).Draw(t, "from")
		b.to = b.from + 1
		top := b.follow(rapid.IntRange(-5, 100).Draw(t, "top"), height)
		shown := max(height-1, 1)
		if n <= height {
			shown = height
		}
		if b.from < top || b.to > top+shown {
			t.Fatalf("line %d is not among %d from %d", b.from, shown, top)
		}
		if got := len(window(b.Lines, top, height, &Env{})); got > height {
			t.Fatalf("%d lines in a height of %d", got, height)
		}
	})
}

func TestLongListDrawsWhatIsSeen(t *testing.T) {
	env := &Env{Theme: theme.New(tuitest.Renderer(), theme.Dark, theme.UnknownBackground), Glyphs: RichGlyphs()}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "rows")
		area := Size{rapid.IntRange(8, 60).Draw(t, "width"), rapid.IntRange(1, 30).Draw(t, "height")}
		m := Menu{At: rapid.IntRange(0, n-1).Draw(t, "at"), top: rapid.IntRange(-3, 220).Draw(t, "top")}
		drawn := 0
		lines := m.Window(env, area, n, func(i int) Row {
			drawn++
			return Row{Label: "row " + strconv.Itoa(i), Note: strings.Repeat("note ", i%4)}
		})
		if len(lines) > area.Height {
			t.Fatalf("%d lines in a height of %d", len(lines), area.Height)
		}
		if !strings.Contains(strings.Join(lines, "\n"), "› row "+strconv.Itoa(m.At)) && area.Width > 12 {
			t.Fatalf("row %d of %d is not seen:\n%s", m.At, n, strings.Join(lines, "\n"))
		}
		if drawn > 3*area.Height+3 {
			t.Fatalf("%d rows were drawn for %d lines", drawn, area.Height)
		}
	})
}

func TestScaleWordsAreNeverCut(t *testing.T) {
	if got := strings.Join(balanced("Прибавило много", 13), "|"); got != "Прибавило|много" {
		t.Errorf("the words are drawn as %s", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zәғ]{1,12}`), 1, 4).Draw(t, "words")
		width := rapid.IntRange(12, 30).Draw(t, "width")
		lines := balanced(strings.Join(words, " "), width)
		if got := strings.Fields(strings.Join(lines, " ")); !slices.Equal(got, words) {
			t.Errorf("%v in %d cells became %q", words, width, lines)
		}
	})
}

// A flag that fits on a line is never parted after its first hyphen.
func TestAFlagKeepsItsSign(t *testing.T) {
	const said = "бағдарламаны --catalog жазбай қосыңыз, немесе well-known --no-save"
	for width := 9; width <= 60; width++ {
		lines := Wrap(said, width)
		for _, line := range lines {
			if strings.HasSuffix(line, " -") || line == "-" || strings.HasPrefix(line, "-catalog") || strings.HasPrefix(line, "-no") {
				t.Errorf("at %d: %q", width, lines)
			}
		}
		if strings.ReplaceAll(strings.Join(lines, ""), " ", "") != strings.ReplaceAll(said, " ", "") {
			t.Errorf("at %d something is lost: %q", width, lines)
		}
	}
}
