package journey

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/tui/kit"
)

// A new result appears from the top in a few steps, any key shows all of it, and where
// nothing may move it is there at once.
func TestArrival(t *testing.T) {
	d := toResult(t, options(catalog.English), 80, 24)
	whole := d.front().View()
	arriving := func(motion bool) *resultScreen {
		d.env.Motion = motion
		s := arrive(d.env)
		s.Resize(d.front().(*resultScreen).Size)
		return s
	}
	if s := arriving(false); s.Load() != nil || !slices.Equal(s.View(), whole) {
		t.Error("it moves where nothing may move")
	}
	s, before := arriving(true), -1
	for range arrivalSteps {
		if s.Load() == nil || s.Load() != nil {
			t.Fatal("a step is not begun exactly once")
		}
		lines := s.View()
		seen := len(lines)
		for seen > 0 && lines[seen-1] == "" {
			seen--
		}
		if len(lines) != len(whole) || seen < before || !strings.HasPrefix(strings.Join(whole, "\n"), strings.Join(lines[:seen], "\n")) {
			t.Fatalf("%d of %d lines, after %d", seen, len(lines), before)
		}
		before = seen
		s.Update(arrivalMsg{})
	}
	if !slices.Equal(s.View(), whole) || s.Load() != nil {
		t.Error("it never ends")
	}
	s = arriving(true)
	if s.Update(kit.ActionFirst); !slices.Equal(s.View(), whole) {
		t.Error("a key does not show all of it")
	}
}
