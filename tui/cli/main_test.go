package cli

import (
	"context"
	"encoding/json"
	"io"
	"math"
	"os"
	"strings"
	"syscall"
	"testing"

	"aina/catalog"
)

// testSystem is a system without a process, with its two outputs.
func testSystem(t *testing.T, env map[string]string) (System, *strings.Builder, *strings.Builder) {
	t.Helper()
	data, err := os.ReadFile("testdata/catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	out, errs := &strings.Builder{}, &strings.Builder{}
	return System{
		Stdin: strings.NewReader(""), Stdout: out, Stderr: errs,
		Env:      func(name string) string { return env[name] },
		Today:    func() catalog.Date { return "2026-11-22" },
		Catalog:  data,
		DataHome: t.TempDir() + "/aina",
	}, out, errs
}

func TestThePointsOfAMatchAddUp(t *testing.T) {
	sys, out, _ := testSystem(t, nil)
	sys.Stdin = strings.NewReader("version: 1\nmotives: {values: 1, enjoyment: 0.1, career: 0}\ncauses: {animals: 1, children: -1}\nlimits: {age: 15, access: [quiet]}\n")
	if code := Main(sys, []string{"match", "-", "--format", "json", "--top", "3"}); code != 0 {
		t.Fatalf("exit code %d", code)
	}
	var d struct {
		Matches []struct {
			ID      string
			Score   float64
			Reasons []struct {
				Key, Text string
				Points    float64
			}
		}
		Try, Excluded []json.RawMessage
	}
	if err := json.Unmarshal([]byte(out.String()), &d); err != nil {
		t.Fatal(err)
	}
	if len(d.Matches) != 3 || len(d.Try) == 0 || len(d.Excluded) == 0 {
		t.Errorf("%d matches, %d to try, %d left out", len(d.Matches), len(d.Try), len(d.Excluded))
	}
	for _, m := range d.Matches {
		sum := 0.0
		for _, r := range m.Reasons {
			sum += r.Points
			if r.Text == "" {
				t.Errorf("%s: %s says nothing", m.ID, r.Key)
			}
		}
		if math.Abs(sum-m.Score) > 1e-9 {
			t.Errorf("%s: the points are %v, the score %v", m.ID, sum, m.Score)
		}
	}
	if strings.Contains(out.String(), "null") {
		t.Error("a list is null")
	}
}

func TestWhatTheJourneyIsStartedWith(t *testing.T) {
	sys, _, errs := testSystem(t, map[string]string{"NO_COLOR": "1", "AINA_LANG": "kk"})
	sys.Terminal = true
	var got Journey
	sys.Journey = func(_ context.Context, j Journey) (int, error) { got = j; return 143, nil }
	if code := Main(sys, []string{"browse", "--theme", "mono", "--no-save", "--as-of", "2027-01-02"}); code != 143 {
		t.Errorf("exit code %d, want the journey's own; %s", code, errs)
	}
	if !got.Options.Browse || !got.Options.NoSave || !got.Shell.NoColor || got.Shell.Theme != "mono" || got.Shell.Lang != "kk" || got.Shell.Today != "2027-01-02" {
		t.Errorf("started with %+v", got)
	}
	if c, _, err := got.Options.Read(); err != nil || len(c.Opportunities) == 0 {
		t.Errorf("the catalog is not loaded: %v", err)
	}
}

func TestWhatAWorkshopIsStartedWith(t *testing.T) {
	sys, _, errs := testSystem(t, nil)
	sys.Terminal = true
	var got Journey
	sys.Journey = func(_ context.Context, j Journey) (int, error) { got = j; return 0, nil }
	if code := Main(sys, []string{"workshop", "--minutes", "90", "--rehearse", "12"}); code != 0 || got.Workshop == nil {
		t.Fatalf("exit code %d, %s", code, errs)
	}
	if w := got.Workshop; w.Course.Order().Minutes != 90 || w.Course.Finished() != 12 || w.Now() < 0 || len(w.Catalog.Opportunities) == 0 {
		t.Errorf("started with %+v", w)
	}
}

func TestAccessibleByTheEnvironment(t *testing.T) {
	for value, accessible := range map[string]bool{"1": true, "yes": true, "0": false, "false": false, "": false} {
		sys, out, _ := testSystem(t, map[string]string{"ACCESSIBLE": value})
		code := Main(sys, nil)
		if said := strings.HasPrefix(out.String(), "Aina\n"); said != accessible || (code == 0) != accessible {
			t.Errorf("ACCESSIBLE=%s: exit code %d, spoke %v", value, code, said)
		}
	}
}

// A terminal that cannot place text gets plain lines, unless somebody says otherwise.
func TestAccessibleByTheTerminal(t *testing.T) {
	for _, tt := range []struct {
		name       string
		env        map[string]string
		args       []string
		terminal   bool
		accessible bool
	}{
		{"dumb", map[string]string{"TERM": "dumb"}, nil, true, true},
		{"an ordinary one", map[string]string{"TERM": "xterm"}, nil, true, false},
		{"none is named, as on Windows", nil, nil, true, false},
		{"a flag says otherwise", map[string]string{"TERM": "dumb"}, []string{"--accessible=false"}, true, false},
		{"the environment says otherwise", map[string]string{"TERM": "dumb", "ACCESSIBLE": "0"}, nil, true, false},
		{"there is no terminal", map[string]string{"TERM": "dumb"}, nil, false, false},
	} {
		sys, out, _ := testSystem(t, tt.env)
		sys.Terminal = tt.terminal
		screens := false
		sys.Journey = func(context.Context, Journey) (int, error) { screens = true; return 0, nil }
		Main(sys, tt.args)
		if said := strings.HasPrefix(out.String(), "Aina\n"); said != tt.accessible || screens != (tt.terminal && !tt.accessible) {
			t.Errorf("%s: plain lines %v, screens %v", tt.name, said, screens)
		}
	}
}

// A signal ends a command that waits for input, with the code that shells
// expect.
func TestSignals(t *testing.T) {
	for sig, want := range map[os.Signal]int{os.Interrupt: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129} {
		for _, args := range [][]string{{"match", "-"}, {"--accessible"}} {
			sys, _, errs := testSystem(t, nil)
			in, typing := io.Pipe()
			sys.Stdin = in
			sys.Signals = func(c chan<- os.Signal) func() { c <- sig; return func() {} }
			if code := Main(sys, args); code != want {
				t.Errorf("%v at %v: exit code %d, want %d; %s", args, sig, code, want, errs)
			}
			typing.Close()
		}
	}
}

// broken is an output that nobody reads any more.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, syscall.EPIPE }

func TestABrokenPipeIsQuiet(t *testing.T) {
	for _, args := range [][]string{{"list"}, {"version"}, {"--accessible"}} {
		sys, _, errs := testSystem(t, nil)
		sys.Stdout = broken{}
		if code := Main(sys, args); code != exitPipe || errs.Len() > 0 {
			t.Errorf("%v: exit code %d, said %q", args, code, errs)
		}
	}
}
