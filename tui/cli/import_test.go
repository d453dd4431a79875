package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Importing the list of a catalog into that catalog changes no byte.
func TestImportIntoItself(t *testing.T) {
	sys, out, errs := testSystem(t, nil)
	dir := t.TempDir()
	path := filepath.Join(dir, "c.yaml")
	data, err := os.ReadFile("testdata/full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	write := func(name string, b []byte) string {
		t.Helper()
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	write("c.yaml", data)
	if code := Main(sys, []string{"list", "--format", "csv", "--catalog", path}); code != 0 {
		t.Fatal(code, errs)
	}
	table := write("list.csv", []byte(out.String()))
	sys.Stdout, sys.Stderr = out, errs
	if code := Main(sys, []string{"import", table, "-o", path}); code != 0 {
		t.Fatal(code, errs)
	}
	after, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), string(after)); diff != "" {
		t.Error(diff)
	}
}
