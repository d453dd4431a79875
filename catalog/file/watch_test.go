package file

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// hang is how long a test waits before it gives up.
const hang = 20 * time.Second

// A save is reported however it is done, and what is next to the catalog is
// not.
func TestWatch(t *testing.T) {
	for name, save := range map[string]func(t *testing.T, path string){
		"written in place": func(t *testing.T, path string) {
			if err := os.WriteFile(path, []byte("opportunities: []\n"), 0o600); err != nil {
				t.Fatal(err)
			}
		},
		"renamed over": func(t *testing.T, path string) {
			if err := WriteAtomic(path, []byte("opportunities: []\n"), 0); err != nil {
				t.Fatal(err)
			}
		},
	} {
		for _, whole := range []bool{false, true} {
			t.Run(name, func(t *testing.T) {
				dir := t.TempDir()
				path := filepath.Join(dir, "catalog.yaml")
				if err := os.WriteFile(path, nil, 0o600); err != nil {
					t.Fatal(err)
				}
				ctx, stop := context.WithCancel(context.Background())
				defer stop()
				changed := make(chan struct{}, 100)
				watched := path
				if whole {
					watched = dir
				}
				if err := Watch(ctx, []string{watched}, func() { changed <- struct{}{} }); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(dir, "notes.txt"), nil, 0o600); err != nil {
					t.Fatal(err)
				}
				save(t, path)
				select {
				case <-changed:
				case <-time.After(hang):
					t.Error("the save was not reported")
				}
			})
		}
	}
}

func TestWatchNothing(t *testing.T) {
	if err := Watch(context.Background(), []string{filepath.Join(t.TempDir(), "none")}, func() {}); err == nil {
		t.Error("a path that is not there can be watched")
	}
}
