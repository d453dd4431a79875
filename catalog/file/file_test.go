package file_test

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/source"
)

const base = "causes:\n  - {id: animals, name: Animals}\nopportunities:\n  - {id: embedded, title: Embedded}\n"

// tree writes files into a new folder and gives the folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func role(id string) string {
	return "opportunities:\n  - {id: " + id + ", title: T, causes: [animals]}\n"
}

func load(t *testing.T, paths ...string) ([]string, source.Problems) {
	t.Helper()
	c, ps, err := file.Loader{Base: []byte(base), Bounds: file.BoundsOf(0)}.Load(paths)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, o := range c.Opportunities {
		ids = append(ids, o.ID)
	}
	return ids, ps
}

func TestLoad(t *testing.T) {
	dir := tree(t, map[string]string{
		"b.yaml": role("b"), "a.yml": role("a"), "sub/c.YAML": role("c"), "sub/deep/d.yaml": role("d"),
		".hidden.yaml": role("hidden"), ".git/e.yaml": role("git"), "notes.txt": "no: yaml", "f.yaml~": "no",
	})
	got, ps := load(t, dir)
	if diff := cmp.Diff([]string{"a", "b", "c", "d"}, got); diff != "" || len(ps) > 0 {
		t.Errorf("%v (-want +got):\n%s", ps, diff)
	}
	if got, _ := load(t); !cmp.Equal(got, []string{"embedded"}) {
		t.Errorf("without a path: %v", got)
	}
	one := filepath.Join(dir, "b.yaml")
	if got, ps := load(t, one, dir); !cmp.Equal(got, []string{"b", "a", "c", "d"}) || len(ps) > 0 {
		t.Errorf("a file that two paths lead to: %v %v", got, ps)
	}
	if got, _ := load(t, filepath.Join(dir, ".hidden.yaml")); !cmp.Equal(got, []string{"hidden"}) {
		t.Errorf("a hidden file that was named: %v", got)
	}
}

func TestLinksDoNotGoInCircles(t *testing.T) {
	dir := tree(t, map[string]string{"sub/a.yaml": role("a")})
	other := tree(t, map[string]string{"b.yaml": role("b")})
	for from, to := range map[string]string{
		filepath.Join(dir, "sub", "loop"):   dir,
		filepath.Join(dir, "l.yaml"):        filepath.Join(other, "b.yaml"),
		filepath.Join(dir, "nowhere.yaml"):  filepath.Join(dir, "gone"),
		filepath.Join(other, "to-the-tree"): dir,
	} {
		if err := os.Symlink(to, from); err != nil {
			t.Skip("no links here:", err)
		}
	}
	if got, _ := load(t, filepath.Join(other, "to-the-tree")); !cmp.Equal(got, []string{"b", "a"}) {
		t.Errorf("%v", got)
	}
}

func TestErrorsSayWhatToDo(t *testing.T) {
	dir := tree(t, map[string]string{"empty/readme.txt": ""})
	device := "/dev/null"
	for _, test := range []struct {
		path   string
		reason file.Reason
	}{
		{filepath.Join(dir, "gone.yaml"), file.NotFound},
		{filepath.Join(dir, "empty"), file.NoFiles},
		{device, file.NotAFile},
	} {
		if test.path == device && runtime.GOOS == "windows" {
			continue
		}
		_, _, err := file.Loader{Base: []byte(base), Bounds: file.BoundsOf(0)}.Load([]string{test.path})
		var e *file.Error
		if !errors.As(err, &e) || e.Reason != test.reason {
			t.Errorf("%s: %v", test.path, err)
			continue
		}
		for _, lang := range locale.Langs() {
			if s := e.In(lang); !strings.Contains(s, test.path) || strings.ContainsAny(s, "{}") {
				t.Errorf("%s: %q", lang, s)
			}
		}
	}
}

// A reason that is not known is said as Broken is.
func TestUnknownReasonIsSaid(t *testing.T) {
	unknown, broken := &file.Error{Path: "a", Reason: -1}, &file.Error{Path: "a", Reason: file.Broken}
	if unknown.Error() == "" || unknown.Error() != broken.Error() {
		t.Errorf("%q, not %q", unknown, broken)
	}
}

func TestErrorPathIsCleaned(t *testing.T) {
	_, err := file.Read("gone\x1b[31m\n.yaml")
	if err == nil || strings.ContainsAny(err.Error(), "\x1b\n") {
		t.Errorf("%q", err)
	}
}

func TestLargeFileIsRefusedByTheReader(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.yaml")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.Truncate(10<<30), f.Close()); err != nil {
		t.Skip("no sparse files here:", err)
	}
	_, ps := load(t, path)
	if p, ok := ps.First(); !ok || p.Code != source.TooLarge {
		t.Errorf("%v", ps)
	}
}

func TestWriteAtomic(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "c.yaml")
	write := func(content string, perm os.FileMode) {
		t.Helper()
		if err := file.WriteAtomic(path, []byte(content), perm); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(path)
		if err != nil || string(data) != content {
			t.Fatalf("%q, %v", data, err)
		}
	}
	mode := func(want os.FileMode) {
		t.Helper()
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if runtime.GOOS != "windows" && info.Mode().Perm() != want {
			t.Errorf("mode %v, want %v", info.Mode(), want)
		}
	}
	write("one", 0)
	mode(0o644)
	write("two", 0o600)
	mode(0o600)
	write("three", 0)
	mode(0o600)
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
	var e *file.Error
	if err := file.WriteAtomic(dir, nil, 0); !errors.As(err, &e) || e.Reason != file.IsFolder {
		t.Errorf("a folder: %v", err)
	}
	if err := file.WriteAtomic(filepath.Join(dir, "no", "such"), nil, 0); !errors.As(err, &e) || e.Reason != file.NotFound {
		t.Errorf("no folder: %v", err)
	}
}

func TestWriteAtomicFollowsALink(t *testing.T) {
	dir := tree(t, map[string]string{"real.yaml": "old"})
	link := filepath.Join(dir, "link.yaml")
	if err := os.Symlink("real.yaml", link); err != nil {
		t.Skip("no links here:", err)
	}
	if err := file.WriteAtomic(link, []byte("new"), 0); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(filepath.Join(dir, "real.yaml")); string(data) != "new" {
		t.Errorf("%q", data)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is gone")
	}
}

// TestReadersNeverSeeHalf reads while others write.
func TestReadersNeverSeeHalf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "c.yaml")
	contents := []string{strings.Repeat("a", 1<<16), strings.Repeat("b", 3<<16)}
	if err := file.WriteAtomic(path, []byte(contents[0]), 0); err != nil {
		t.Fatal(err)
	}
	var writers sync.WaitGroup
	for _, content := range contents {
		writers.Go(func() {
			for range 20 {
				if err := file.WriteAtomic(path, []byte(content), 0); err != nil && runtime.GOOS != "windows" {
					t.Error(err)
				}
			}
		})
	}
	done := make(chan struct{})
	go func() { writers.Wait(); close(done) }()
	for {
		data, err := os.ReadFile(path)
		if err == nil && string(data) != contents[0] && string(data) != contents[1] {
			t.Fatalf("half a file: %d bytes", len(data))
		}
		select {
		case <-done:
			return
		default:
		}
	}
}
