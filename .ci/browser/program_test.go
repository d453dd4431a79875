package browser

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// program builds Aina for a test and returns a function that runs it in a folder, apart
// from the environment of whoever runs the test, with lines that are typed.
func program(t *testing.T) func(t *testing.T, folder, typed string, args ...string) {
	if os.Getenv("AINA_BROWSER") == "" {
		t.Skip("run by .ci/browser/run")
	}
	aina := filepath.Join(t.TempDir(), "aina")
	build := exec.Command("go", "build", "-o", aina, ".")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return func(t *testing.T, folder, typed string, args ...string) {
		t.Helper()
		cmd := exec.Command(aina, args...)
		cmd.Dir = folder
		cmd.Env = []string{"HOME=" + folder, "PATH=" + os.Getenv("PATH")}
		cmd.Stdin = strings.NewReader(typed)
		if out, err := cmd.CombinedOutput(); err != nil {
			if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
				t.Fatalf("aina %v ends with %d: %s", args, exit.ExitCode(), out)
			}
			t.Fatal(err)
		}
	}
}
