package phone

import (
	"testing"
	"time"
)

// Wrong codes are bounded in every minute, and a clock that jumps keeps nobody out for
// longer than one.
func TestAttempts(t *testing.T) {
	noon := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for name, test := range map[string]struct {
		later time.Duration
		want  bool
	}{
		"at once":          {0, true},
		"in the minute":    {59 * time.Second, true},
		"a minute on":      {time.Minute, false},
		"a day on":         {24 * time.Hour, false},
		"a second back":    {-time.Second, false},
		"years back":       {-20 * 365 * 24 * time.Hour, false},
		"beyond a century": {290 * 365 * 24 * time.Hour, false},
	} {
		var a attempts
		for range mostWrongCodes {
			if a.spent(noon) {
				t.Fatalf("%s: too many before there were %d", name, mostWrongCodes)
			}
			a.wrong()
		}
		if got := a.spent(noon.Add(test.later)); got != test.want {
			t.Errorf("%s: spent %t, want %t", name, got, test.want)
		}
	}
}
