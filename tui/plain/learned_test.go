package plain

import (
	"strings"
	"testing"

	"aina/quiz"
	"aina/quiz/person"
)

// The lines after a reflection do not claim that something was learned where
// nothing was, or that something moved that was set by hand.
func TestWhatIsLearnedFromAReflection(t *testing.T) {
	overrides := quiz.Overrides{Causes: map[string]float64{"animals": 0}}
	for name, test := range map[string]struct {
		lines       []string
		kept        func(*person.State)
		want, never []string
	}{
		"no outcome": {
			lines: []string{"tried", "1", "1", "skip", "skip", "skip", "skip", "quit"},
			want:  []string{"It is written down.", "You did not say how it was"},
			never: []string{"Thank you.", "What moved", ": it was"},
		},
		"set by hand": {
			lines: []string{"tried", "1", "1", "1", "1", "1", "skip", "quit"},
			kept:  func(s *person.State) { s.Overrides = overrides },
			want:  []string{"Thank you.", "You set this by hand, and it stays as it is: animals.", "Caring: it was"},
			never: []string{"Animals: it was", "nothing moved"},
		},
		"no answers": {
			lines: []string{"tried", "1", "1", "1", "1", "1", "skip", "quit"},
			kept:  func(s *person.State) { s.Answers = nil },
			want:  []string{"It is written down.", "once you have answered"},
			never: []string{"Thank you."},
		},
		"an entry is emptied": {
			lines: []string{"tried", "1", "1", "1", "1", "1", "skip", "1", "1", "next", "clear", "skip", "clear", "skip", "clear", "skip", "skip", "quit"},
			want:  []string{"You did not say how it was", "Caring: it was 64 and is 75 of 100 now."},
		},
	} {
		t.Run(name, func(t *testing.T) {
			opt, out, _ := options(t, test.lines...)
			opt.Reflect = true
			visited(t, &opt)
			if test.kept != nil {
				test.kept(&opt.Kept)
			}
			run(t, opt)
			for _, want := range test.want {
				if !strings.Contains(out.String(), want) {
					t.Errorf("%q is missing:\n%s", want, out)
				}
			}
			for _, not := range test.never {
				if strings.Contains(out.String(), not) {
					t.Errorf("%q is printed:\n%s", not, out)
				}
			}
		})
	}
}
