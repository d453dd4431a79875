package cli

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog/catalogtest"
)

// A large catalog is kept by the commands that read one, with the same output the next
// time; not with --no-save, and not by a journey in which nobody has said yet whose
// computer it is. Erasing names its folder and removes it.
func TestLargeCatalogsAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.yaml")
	if err := os.WriteFile(path, catalogtest.YAML(400, 1), 0o600); err != nil {
		t.Fatal(err)
	}
	cache := filepath.Join(t.TempDir(), "aina")
	run := func(args ...string) string {
		t.Helper()
		sys, out, errs := testSystem(t, nil)
		sys.CacheHome, sys.Terminal = cache, true
		sys.Journey = func(_ context.Context, j Journey) (int, error) {
			if j.Workshop != nil {
				return 0, nil // which has read it
			}
			_, _, err := j.Options.Read()
			return 0, err
		}
		if code := Main(sys, append(args, "--lang", "en")); code != 0 {
			t.Fatalf("%v: exit code %d: %s", args, code, errs)
		}
		return out.String()
	}
	kept := func() int {
		all, _ := os.ReadDir(cache)
		return len(all)
	}
	plain := run("list", "--catalog", path, "--no-save", "--format", "json")
	run("--catalog", path)
	run("workshop", "--rehearse", "12", "--catalog", path)
	if n := kept(); n > 0 {
		t.Errorf("%d are kept where nothing is to be", n)
	}
	if run("list", "--catalog", path, "--format", "json") != plain || kept() != 1 {
		t.Errorf("another list, or %d are kept", kept())
	}
	if run("list", "--catalog", path, "--format", "json") != plain {
		t.Error("another list from what is kept")
	}
	run("browse", "--catalog", path)
	run("--catalog", path)
	if n := kept(); n != 1 {
		t.Errorf("%d are kept", n)
	}
	if out := run("erase", "--yes"); !strings.Contains(out, cache) {
		t.Errorf("the folder is not named: %q", out)
	}
	if _, err := os.Stat(cache); err == nil {
		t.Error("the folder is still there")
	}
}
