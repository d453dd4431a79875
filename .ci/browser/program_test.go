package browser

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// built builds Aina, once for all tests.
var built = sync.OnceValue(func() (made struct {
	file string
	err  error
}) {
	folder, err := os.MkdirTemp("", "aina")
	if made.err = err; err != nil {
		return made
	}
	made.file = filepath.Join(folder, "aina")
	build := exec.Command("go", "build", "-o", made.file, ".")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		made.err = fmt.Errorf("%w: %s", err, out)
	}
	return made
})

// program returns a function that runs Aina in a folder, apart from the environment of
// whoever runs the test, with lines that are typed.
func program(t *testing.T) func(t *testing.T, folder, typed string, args ...string) {
	t.Helper()
	needsBrowser(t)
	aina := built()
	if aina.err != nil {
		t.Fatal(aina.err)
	}
	return func(t *testing.T, folder, typed string, args ...string) {
		t.Helper()
		cmd := exec.Command(aina.file, args...)
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
