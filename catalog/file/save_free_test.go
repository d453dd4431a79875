package file

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFree(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"plan.html", "plan-2.html", "plan", ".hidden"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("nowhere", filepath.Join(folder, "link.md")); err != nil {
		t.Skip(err)
	}
	for name, want := range map[string]string{
		"plan.html": "plan-3.html", "plan.md": "plan.md", "plan": "plan-2", "link.md": "link-2.md", ".hidden": "-2.hidden",
		"none/plan.html": "none/plan.html",
	} {
		if got := Free(filepath.Join(folder, name)); got != filepath.Join(folder, want) {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
