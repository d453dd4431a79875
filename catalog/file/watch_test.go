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

// Folders that are made, moved in and moved away while a folder is watched are
// followed, and files in them too, however deep.
func TestWatchFollowsNewFolders(t *testing.T) {
	outside, link := t.TempDir(), filepath.Join(t.TempDir(), "link")
	dir := t.TempDir()
	if err := os.Symlink(dir, link); err != nil {
		t.Skip("no links here:", err)
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	changed := make(chan struct{}, 1000)
	if err := Watch(ctx, []string{link}, func() { changed <- struct{}{} }); err != nil {
		t.Fatal(err)
	}
	sub := filepath.Join(dir, "sub", "deeper")
	moved := filepath.Join(outside, "moved")
	steps := []struct {
		name string
		do   func() error
	}{
		{"a folder is made", func() error { return os.MkdirAll(sub, 0o700) }},
		{"a file is saved in it", func() error { return os.WriteFile(filepath.Join(sub, "a.yaml"), []byte("a: 1\n"), 0o600) }},
		{"it is saved again", func() error { return os.WriteFile(filepath.Join(sub, "a.yaml"), []byte("a: 2\n"), 0o600) }},
		{"a folder moves away", func() error { return os.Rename(sub, moved) }},
		{"it comes back", func() error { return os.Rename(moved, sub) }},
		{"a file in it is saved", func() error { return os.WriteFile(filepath.Join(sub, "a.yaml"), []byte("a: 3\n"), 0o600) }},
	}
	for _, step := range steps {
		if err := step.do(); err != nil {
			t.Fatal(err)
		}
		select {
		case <-changed:
		case <-time.After(hang):
			t.Fatalf("%s: not reported", step.name)
		}
		for len(changed) > 0 { // one save may be reported several times
			<-changed
		}
	}
}
