package cli

import (
	"context"
	"io"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"aina/catalog"
	"aina/catalog/locale"
)

// typing is a terminal on which each line comes with a read of its own, and ends
// when there are no more.
type typing struct {
	lines []string
	reads int
}

func (r *typing) Read(p []byte) (int, error) {
	r.reads++
	if len(r.lines) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.lines[0])
	r.lines = r.lines[1:]
	return n, nil
}

// doubleClicked is a system whose window closes with the program.
func doubleClicked(t *testing.T, lines ...string) (System, *typing, *strings.Builder) {
	t.Helper()
	sys, _, errs := testSystem(t, nil)
	keys := &typing{lines: lines}
	sys.Stdin, sys.Terminal = keys, true
	sys.OwnWindow = func() bool { return true }
	return sys, keys, errs
}

// Cobra refuses a double click on Windows as long as it has a text for it. It looks
// at the text when a command is run, so it must be gone by then.
func TestADoubleClickBeginsTheJourney(t *testing.T) {
	before := cobra.MousetrapHelpText
	t.Cleanup(func() { cobra.MousetrapHelpText = before })
	cobra.MousetrapHelpText = "This is a command line tool."
	sys, _, _ := doubleClicked(t)
	begun, refused := false, ""
	sys.Journey = func(context.Context, Journey) (int, error) {
		begun, refused = true, cobra.MousetrapHelpText
		return 0, nil
	}
	if code := Main(sys, nil); code != 0 || !begun || refused != "" {
		t.Errorf("exit code %d, begun %v, cobra would say %q", code, begun, refused)
	}
}

// The window stays until Enter, and says so in the language that was spoken last.
func TestTheWindowStaysUntilEnter(t *testing.T) {
	for _, lang := range locale.Langs() {
		sys, keys, errs := doubleClicked(t, "no line end yet", "\r\n", "not read any more\n")
		sys.Journey = func(_ context.Context, j Journey) (int, error) {
			j.Shell.OnLanguage(lang)
			return 7, nil
		}
		if code := Main(sys, nil); code != 7 {
			t.Errorf("%s: exit code %d, want that of the journey", lang, code)
		}
		if want := "\n" + locale.In(lang).CLI.CloseWindow + "\n"; errs.String() != want {
			t.Errorf("%s: said %q, want %q", lang, errs, want)
		}
		if keys.reads != 2 {
			t.Errorf("%s: read %d times, want until Enter", lang, keys.reads)
		}
	}
}

// What went wrong is read before the window closes.
func TestTheWindowStaysAfterAnError(t *testing.T) {
	sys, keys, errs := doubleClicked(t, "\n")
	if code := Main(sys, []string{"photo.jpg"}); code != exitUsage || keys.reads != 1 {
		t.Errorf("exit code %d, read %d times", code, keys.reads)
	}
	if said := errs.String(); !strings.HasPrefix(said, "aina: ") || !strings.HasSuffix(said, "\n\n"+locale.In(catalog.English).CLI.CloseWindow+"\n") {
		t.Errorf("said %q", said)
	}
}

// Nobody waits where the window is somebody else's, is gone, or is no terminal.
func TestNobodyWaitsOtherwise(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*System)
		code   int
	}{
		"a shell's window":     {func(s *System) { s.OwnWindow = func() bool { return false } }, 0},
		"not told":             {func(s *System) { s.OwnWindow = nil }, 0},
		"the window is closed": {func(*System) {}, 129},
		"the system ends":      {func(*System) {}, 143},
	} {
		sys, keys, errs := doubleClicked(t, "\n")
		sys.Journey = func(context.Context, Journey) (int, error) { return tt.code, nil }
		tt.change(&sys)
		if code := Main(sys, nil); code != tt.code || keys.reads > 0 || errs.Len() > 0 {
			t.Errorf("%s: exit code %d, read %d times, said %q", name, code, keys.reads, errs)
		}
	}
	sys, keys, errs := doubleClicked(t, "\n")
	sys.Terminal = false
	if code := Main(sys, []string{"version"}); code != 0 || keys.reads > 0 || errs.Len() > 0 {
		t.Errorf("a pipe: exit code %d, read %d times, said %q", code, keys.reads, errs)
	}
}

// After plain lines one Enter is enough, in the language chosen there: nothing else
// still reads the terminal.
func TestTheWindowStaysAfterPlainLines(t *testing.T) {
	sys, keys, errs := doubleClicked(t, "2\n", "quit\n", "\n", "not read any more\n")
	if code := Main(sys, []string{"--accessible"}); code != 0 {
		t.Errorf("exit code %d", code)
	}
	second := locale.Langs()[1]
	if !strings.HasSuffix(errs.String(), locale.In(second).CLI.CloseWindow+"\n") {
		t.Errorf("said %q, want it in %s", errs, second)
	}
	if len(keys.lines) != 1 {
		t.Errorf("%q is left, want one line", keys.lines)
	}
}
