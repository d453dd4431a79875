package tui

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
				l := arrange(w, h, wide)
				if l.body.width < 1 || l.body.height < 1 || l.margin < 0 {
					t.Fatalf("%d×%d: %+v", w, h, l)
				}
				if !tooSmall(w, h) && (l.margin+l.body.width > w || l.body.height+2+2*l.air > h) {
					t.Fatalf("%d×%d does not hold %+v", w, h, l)
				}
			}
		}
	}
}

func TestWindowKeepsTheFocusInView(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, height := rapid.IntRange(1, 80).Draw(t, "lines"), rapid.IntRange(1, 40).Draw(t, "height")
		b := &block{width: 10, lines: slices.Repeat([]string{"x"}, n)}
		b.from = rapid.IntRange(0, n-1).Draw(t, "from")
		b.till = b.from + 1
		top := b.follow(rapid.IntRange(-5, 100).Draw(t, "top"), height)
		shown := max(height-1, 1)
		if n <= height {
			shown = height
		}
		if b.from < top || b.till > top+shown {
			t.Fatalf("line %d is not among %d from %d", b.from, shown, top)
		}
		if got := len(window(b.lines, top, height, tuitest.Renderer().NewStyle())); got > height {
			t.Fatalf("%d lines in a height of %d", got, height)
		}
	})
}

func TestLongListDrawsWhatIsSeen(t *testing.T) {
	env := &KitEnv{Theme: theme.New(tuitest.Renderer(), theme.Dark, theme.Unknown)}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "rows")
		area := size{rapid.IntRange(8, 60).Draw(t, "width"), rapid.IntRange(1, 30).Draw(t, "height")}
		m := menu{at: rapid.IntRange(0, n-1).Draw(t, "at"), top: rapid.IntRange(-3, 220).Draw(t, "top")}
		drawn := 0
		lines := m.window(env, area, n, func(i int) row {
			drawn++
			return row{label: "row " + strconv.Itoa(i), note: strings.Repeat("note ", i%4)}
		})
		if len(lines) > area.height {
			t.Fatalf("%d lines in a height of %d", len(lines), area.height)
		}
		if !strings.Contains(strings.Join(lines, "\n"), "› row "+strconv.Itoa(m.at)) && area.width > 12 {
			t.Fatalf("row %d of %d is not seen:\n%s", m.at, n, strings.Join(lines, "\n"))
		}
		if drawn > 3*area.height+3 {
			t.Fatalf("%d rows were drawn for %d lines", drawn, area.height)
		}
	})
}
