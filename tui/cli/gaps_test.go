package cli

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog/locale"
)

// The tables fit the terminal, also a narrow one.
func TestGapsFit(t *testing.T) {
	for _, lang := range locale.Langs() {
		for given, width := range map[int]int{0: 80, 20: 40, 40: 40, 60: 60, 80: 80, 300: 100} {
			sys, out, errs := testSystem(t, nil)
			sys.Columns = func() int { return given }
			if code := Main(sys, []string{"gaps", "--lang", string(lang)}); code != 0 {
				t.Fatalf("exit code %d: %s", code, errs)
			}
			for _, line := range strings.Split(out.String(), "\n") {
				if n := ansi.StringWidth(line); n > width {
					t.Errorf("%s at %d columns: %q takes %d", lang, given, line, n)
				}
			}
			if !strings.Contains(out.String(), "█") || !strings.Contains(out.String(), "░") {
				t.Errorf("%s at %d columns: no shades", lang, given)
			}
		}
	}
}
