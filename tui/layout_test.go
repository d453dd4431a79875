package tui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/tuitest"
)

// Any size, any keys: no panic, and the frame fits.
func TestEveryFrameFitsItsTerminal(t *testing.T) {
	keys := []string{"up", "down", "left", "right", "enter", "enter", "enter", " ", "esc", "tab", "f1", "pgup", "pgdown", "home", "end",
		"1", "2", "3", "4", "5", "j", "k", "s", "w", "r", "m", "/", "f", "o", "a", "i", "x", "p", "e", "g", "t", "n", "u", "d", "v", "z", "c", "b", "l", "q",
		"ә", "й", "backspace", "漢", "👩‍👩‍👧", "é", "\u200b"}
	t.Chdir(t.TempDir()) // plans are saved on the way
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh}).Draw(t, "lang")
		opt := options(lang)
		switch rapid.SampledFrom([]string{"journey", "browse", "back again", "reflect"}).Draw(t, "mode") {
		case "browse":
			opt.Browse = true
		case "back again":
			opt.Kept, opt.Found = answered(), true
		case "reflect":
			opt.Kept, opt.Found, opt.Reflect = answered(), true, true
		}
		width, height := drawSize(t)
		d := start(opt, width, height)
		var pressed []string
		for range rapid.IntRange(0, 60).Draw(t, "presses") {
			if rapid.IntRange(0, 9).Draw(t, "resize") == 0 {
				width, height = drawSize(t)
				d.Resize(width, height)
			}
			switch rapid.IntRange(0, 29).Draw(t, "saved") {
			case 0:
				d.Send(catalogMsg{catalog: theCatalog})
			case 1:
				d.Send(catalogMsg{catalog: &catalog.Catalog{Causes: theCatalog.Causes, Opportunities: theCatalog.Opportunities[3:4]}})
			case 2:
				d.Send(catalogMsg{err: errors.New("gone")})
			}
			k := rapid.SampledFrom(keys).Draw(t, "key")
			pressed = append(pressed, k)
			d.Press(k)
			if d.Left {
				break
			}
			tuitest.Fits(t, d.Driver, width, height, pressed)
		}
	})
}

// answered is what somebody left who answered the quick form, chose and tried.
func answered() quiz.State {
	s := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes)
	for i := range s.Len() {
		q := s.Question(i)
		switch q.Kind {
		case quiz.Scale:
			_ = s.Set(i, quiz.Answer{Scale: 1 + i%5})
		case quiz.Levels:
			_ = s.Set(i, quiz.Answer{Levels: map[string]string{"animals": quiz.ALot, "health": quiz.RatherNot}})
		default:
			_ = s.Set(i, quiz.Answer{Skipped: true})
		}
	}
	state := quiz.State{Form: quiz.Quick, Answers: s.Answers(), At: s.Len(), Shortlist: []string{"bird-count", "elsewhere"}}
	for i, id := range []string{"bird-count", "shelter-dog-walker", "gone"} {
		r := quiz.Reflection{Role: id, On: "2026-11-01", Joy: 1 + 2*i}
		if o, ok := theCatalog.Opportunity(id); ok {
			r = quiz.NewReflection(o, "2026-11-01")
			r.Joy = 1 + 2*i
		}
		state.Reflections = append(state.Reflections, r)
	}
	return state
}

func drawSize(t *rapid.T) (int, int) {
	if rapid.Bool().Draw(t, "usual") {
		return rapid.SampledFrom([]int{32, 40, 80, 100, 120}).Draw(t, "w"), rapid.SampledFrom([]int{10, 12, 24, 40}).Draw(t, "h")
	}
	return rapid.IntRange(1, 500).Draw(t, "width"), rapid.IntRange(1, 200).Draw(t, "height")
}

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
		if got := len(window(b.lines, top, height, plainRenderer().NewStyle())); got > height {
			t.Fatalf("%d lines in a height of %d", got, height)
		}
	})
}

func TestLongListDrawsWhatIsSeen(t *testing.T) {
	env := start(options(catalog.English), 80, 24).env.KitEnv
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "rows")
		area := size{rapid.IntRange(8, 60).Draw(t, "width"), rapid.IntRange(1, 30).Draw(t, "height")}
		m := menu{at: rapid.IntRange(0, n-1).Draw(t, "at"), top: rapid.IntRange(-3, 220).Draw(t, "top")}
		drawn := 0
		lines := m.window(env, area, n, func(i int) row {
			drawn++
			return row{label: "row " + itoa(i), note: strings.Repeat("note ", i%4)}
		})
		if len(lines) > area.height {
			t.Fatalf("%d lines in a height of %d", len(lines), area.height)
		}
		if !strings.Contains(strings.Join(lines, "\n"), "› row "+itoa(m.at)) && area.width > 12 {
			t.Fatalf("row %d of %d is not seen:\n%s", m.at, n, strings.Join(lines, "\n"))
		}
		if drawn > 3*area.height+3 {
			t.Fatalf("%d rows were drawn for %d lines", drawn, area.height)
		}
	})
}
