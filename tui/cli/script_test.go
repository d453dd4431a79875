package cli

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"go.uber.org/goleak"
)

// The scripts run the real program: this test binary, called as "aina", with
// the real system around it and a small catalog inside.
func TestMain(m *testing.M) {
	testscript.Main(leakless{m}, map[string]func(){
		"aina": func() {
			data, err := os.ReadFile(os.Getenv("TEST_CATALOG"))
			if err != nil {
				panic(err)
			}
			os.Exit(Main(OS(data), os.Args[1:]))
		},
	})
}

// leakless runs tests of which none leaves a goroutine behind.
type leakless struct{ *testing.M }

func (m leakless) Run() int {
	code := m.M.Run()
	if code == 0 {
		if err := goleak.Find(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	return code
}

// In short tests, such as those that look for races, only scripts run in which lines are
// typed: elsewhere a program does one thing after the other.
func TestScripts(t *testing.T) {
	wd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	scripts := testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		UpdateScripts:       os.Getenv("UPDATE_GOLDEN") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("TEST_CATALOG", wd+"/testdata/catalog.yaml")
			env.Setenv("XDG_DATA_HOME", env.WorkDir+"/data")
			env.Setenv("XDG_CACHE_HOME", env.WorkDir+"/cache")
			env.Setenv("LANG", "en_GB.UTF-8")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"plain": noEscape,
		},
	}
	if testing.Short() {
		for _, typed := range []string{"addlines", "dumb", "reflect", "saved", "workshoplines"} {
			scripts.Files = append(scripts.Files, filepath.Join(scripts.Dir, typed+".txtar"))
		}
		scripts.Dir = ""
	}
	testscript.Run(t, scripts)
}

// exits CODE PROGRAM ARGS… runs a program that must exit with this code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// plain FILE… checks that a file has no control character but line ends.
func noEscape(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range args {
		s := ts.ReadFile(name)
		if i := strings.IndexFunc(s, func(r rune) bool { return r < ' ' && r != '\n' || r == 0x7f }); i >= 0 {
			ts.Fatalf("%s holds %q", name, s[i])
		}
	}
}
