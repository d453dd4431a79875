package garbage

import (
	"runtime/debug"
	"testing"
)

// In whatever order those that ask are done, what was before comes back.
func TestRarely(t *testing.T) {
	const before = 123
	defer debug.SetGCPercent(debug.SetGCPercent(before))
	for _, order := range [][2]int{{0, 1}, {1, 0}} {
		done := [2]func(){Rarely(Off), Rarely(200)}
		if is := percent(); is != Off {
			t.Errorf("while two ask: %d", is)
		}
		done[order[0]]()
		done[order[0]]() // once is enough
		if is := percent(); is != Off {
			t.Errorf("while one asks: %d", is)
		}
		done[order[1]]()
		if is := percent(); is != before {
			t.Errorf("in the end: %d, want %d", is, before)
		}
	}
}

func percent() int {
	is := debug.SetGCPercent(Off)
	debug.SetGCPercent(is)
	return is
}
