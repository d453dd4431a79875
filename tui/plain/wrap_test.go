package plain

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog/locale"
)

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
