package plain

import (
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/quiz/person"
)

// Quitting asks where answers would be lost, and only there. A second "quit" ends, as
// does a yes; a no goes on with the same question.
func TestQuittingAsksBeforeAnythingIsLost(t *testing.T) {
	for name, test := range map[string]struct {
		lines []string
		asks  bool
		stays bool
		left  int // answers kept at the end
	}{
		"shared, yes":           {[]string{"1", "2", "4", "quit", "yes"}, true, false, 0},
		"shared, twice":         {[]string{"1", "2", "4", "quit", "выход"}, true, false, 0},
		"shared, no":            {[]string{"1", "2", "4", "quit", "2"}, true, true, 0},
		"shared, first a typo":  {[]string{"1", "2", "4", "quit", "what", "", "1"}, true, false, 0},
		"shared, no answer yet": {[]string{"1", "2", "quit"}, false, false, 0},
		"mine":                  {[]string{"1", "1", "4", "quit"}, false, false, 1},
		"before the questions":  {[]string{"quit"}, false, false, 0},
		"shared, elsewhere":     {[]string{"1", "2", "4", "quit", "answers", "quit", "yes"}, true, false, 0},
		"shared, a reflection":  {[]string{"tried", "2", "bird-count", "1", "5", "quit", "yes"}, true, false, 0},
		"a reflection begun":    {[]string{"tried", "2", "bird-count", "1", "quit"}, false, false, 0},
		"a shortlist":           {[]string{"3", "1", "1", "quit", "quit"}, true, false, 0},
	} {
		for _, l := range locale.Langs() {
			opt, out, keeper := options(t, test.lines...)
			opt.Lang, opt.Reflect = l, test.lines[0] == "tried"
			run(t, opt)
			s, w := out.String(), locale.In(l)
			if got := strings.Contains(s, w.App.LeaveNote); got != test.asks {
				t.Errorf("%s in %s: asked %v:\n%s", name, l, got, s)
			}
			if got := strings.Contains(s, w.Plain.End.InputEnded); got != test.stays {
				t.Errorf("%s in %s: stays %v:\n%s", name, l, got, s)
			}
			if !strings.Contains(s, w.Plain.End.Bye) {
				t.Errorf("%s in %s: no goodbye", name, l)
			}
			if test.left > 0 && len(keeper.last(t).Answers) != test.left {
				t.Errorf("%s in %s: kept %v", name, l, keeper.states)
			}
		}
	}
}

// What could not be saved is asked about as well.
func TestQuittingAsksWhereSavingFailed(t *testing.T) {
	opt, out, keeper := options(t, "1", "1", "4", "quit", "quit")
	keeper.broken = true
	run(t, opt)
	if !strings.Contains(out.String(), "Leave now?") {
		t.Errorf("it does not ask:\n%s", out)
	}
	opt, out, _ = options(t, "1", "quit")
	opt.Found, opt.Kept = true, person.State{Shortlist: []string{"bird-count"}}
	run(t, opt)
	if strings.Contains(out.String(), "Leave now?") {
		t.Errorf("it asks where all is kept:\n%s", out)
	}
}
