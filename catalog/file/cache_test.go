package file_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	"aina/catalog"
	"aina/catalog/catalogtest"
	"aina/catalog/file"
	"aina/catalog/source"
)

// caching returns a loader with its own cache, and a catalog that is worth keeping.
func caching(t *testing.T, data []byte) (l file.Loader, path string) {
	t.Helper()
	base, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	path = filepath.Join(dir, "c.yaml")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file.Loader{Base: base, Bounds: file.BoundsOf(0), Cache: file.Cache{Dir: filepath.Join(dir, "cache"), Program: "1", Now: time.Now}}, path
}

func must(t *testing.T, l file.Loader, path string) (*catalog.Catalog, source.Problems) {
	t.Helper()
	c, ps, err := l.Load([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	return c, ps
}

func kept(t *testing.T, l file.Loader) []string {
	t.Helper()
	entries, _ := os.ReadDir(l.Cache.Dir)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func same(t *testing.T, a, b *catalog.Catalog) {
	t.Helper()
	parts := func(c *catalog.Catalog) []any {
		return []any{c.Causes, c.Places, c.Support, c.Portals, c.Opportunities}
	}
	if !reflect.DeepEqual(parts(a), parts(b)) {
		t.Error("the catalog from the cache is another")
	}
	if p, ok := b.FindPlace("Алматы"); !ok || p.ID != "almaty" {
		t.Error("the places of the catalog from the cache are not found")
	}
}

// A catalog through the cache is the catalog without it: generated ones, and ones that
// define things of their own, lack nearly all, or have odd letters in their texts.
func TestCacheIsTheCatalog(t *testing.T) {
	padding := "# " + strings.Repeat(strings.Repeat("x", 100)+"\n# ", 1+file.WorthKeeping/100) + "\n"
	for i, data := range [][]byte{
		catalogtest.YAML(400, 1), catalogtest.YAML(500, 2),
		[]byte(padding + "causes:\n  - {id: ships, name: {en: Ships, ru: Корабли}}\nplaces:\n  - {id: x, name: X, aliases: [Y, Z], region: almaty}\nsupport:\n  - {name: A, phone: \"111\"}\nopportunities:\n  - {id: a, title: A}\n  - {id: b, title: \"é\\u0301 👩‍👧\", motives: {}, causes: [], skills: [\"a, b\"], minimum_age: 0, remote: false, hours_per_week: 0.5, organization: {name: O}}\n"),
		[]byte(padding + "portals: []\n"),
	} {
		l, path := caching(t, data)
		plain, ps := must(t, l, path)
		if len(ps) > 0 {
			t.Fatal(i, ps)
		}
		if names := kept(t, l); len(names) != 1 {
			t.Fatalf("%d: kept are %v", i, names)
		}
		was, _ := os.ReadFile(filepath.Join(l.Cache.Dir, kept(t, l)[0]))
		key := l.Cache.Key([]catalog.File{{Name: path, Data: data, MaxBytes: l.Bounds.File}}, l.Base)
		if _, ok := l.Cache.Get(key); !ok {
			t.Fatalf("%d: it is not found under its key", i)
		}
		cached, ps := must(t, l, path)
		if len(ps) > 0 {
			t.Fatal(i, ps)
		}
		same(t, plain, cached)
		if now, _ := os.ReadFile(filepath.Join(l.Cache.Dir, kept(t, l)[0])); string(now) != string(was) {
			t.Errorf("%d: what is kept was changed by reading", i)
		}
	}
}

// What has a problem, is small, or must not be kept is not kept; another name, program,
// default catalog or content is another catalog.
func TestCacheKeepsLittle(t *testing.T) {
	data := catalogtest.YAML(400, 1)
	for name, change := range map[string]func(*file.Loader, *[]byte){
		"a problem": func(_ *file.Loader, data *[]byte) {
			*data = append(*data, "  - id: yes-no\n    title: T\n    remote: yes\n"...)
		},
		"small":       func(_ *file.Loader, data *[]byte) { *data = catalogtest.YAML(10, 1) },
		"no cache":    func(l *file.Loader, _ *[]byte) { l.Cache = file.Cache{} },
		"only looked": func(l *file.Loader, _ *[]byte) { l.Cache.ReadOnly = true },
	} {
		l, path := caching(t, data)
		changed := data
		change(&l, &changed)
		if err := os.WriteFile(path, changed, 0o600); err != nil {
			t.Fatal(err)
		}
		dir := filepath.Join(filepath.Dir(path), "cache")
		if must(t, l, path); len(kept(t, file.Loader{Cache: file.Cache{Dir: dir}})) > 0 {
			t.Errorf("%s: it is kept", name)
		}
	}
	files := []catalog.File{{Name: "a", Data: []byte("x")}}
	keys := map[string]bool{}
	for _, c := range []struct {
		program, base string
		file          catalog.File
	}{{"1", "b", files[0]}, {"2", "b", files[0]}, {"1", "c", files[0]}, {"1", "b", catalog.File{Name: "b", Data: []byte("x")}},
		{"1", "b", catalog.File{Name: "a", Data: []byte("y")}}, {"1", "b", catalog.File{Name: "ax"}}, {"1", "b", catalog.File{Name: "a", Data: []byte("x"), MaxBytes: 1}}} {
		keys[file.Cache{Program: c.program}.Key([]catalog.File{c.file}, []byte(c.base))] = true
	}
	if len(keys) != 7 {
		t.Errorf("%d keys of 7", len(keys))
	}
}

// What is damaged, or may be somebody else's, is as if it were not there.
func TestCacheTrustsOnlyItself(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no permissions of this kind")
	}
	data := catalogtest.YAML(400, 1)
	for name, spoil := range map[string]func(dir, path string) error{
		"damaged":          func(_, path string) error { return os.WriteFile(path, []byte("aina-catalog\n damaged"), 0o600) },
		"cut":              func(_, path string) error { return os.Truncate(path, 1000) },
		"open to others":   func(_, path string) error { return os.Chmod(path, 0o644) },
		"folder of others": func(dir, _ string) error { return os.Chmod(dir, 0o755) },
		"a link": func(dir, path string) error {
			other := filepath.Join(dir, "..", "elsewhere")
			return errors.Join(os.Rename(path, other), os.Symlink(other, path))
		},
		"a folder": func(_, path string) error { return errors.Join(os.Remove(path), os.Mkdir(path, 0o700)) },
		"gone":     func(dir, _ string) error { return os.RemoveAll(dir) },
		"a file":   func(dir, _ string) error { return errors.Join(os.RemoveAll(dir), os.WriteFile(dir, nil, 0o600)) },
	} {
		t.Run(name, func(t *testing.T) {
			l, path := caching(t, data)
			plain, _ := must(t, l, path)
			key := l.Cache.Key([]catalog.File{{Name: path, Data: data, MaxBytes: l.Bounds.File}}, l.Base)
			if err := spoil(l.Cache.Dir, l.Cache.Path(key)); err != nil {
				t.Fatal(err)
			}
			if _, ok := l.Cache.Get(key); ok {
				t.Error("it is trusted")
			}
			again, ps := must(t, l, path)
			if len(ps) > 0 {
				t.Error(ps)
			}
			same(t, plain, again)
		})
	}
	if os.Geteuid() == 0 {
		l, path := caching(t, data)
		must(t, l, path)
		name := filepath.Join(l.Cache.Dir, kept(t, l)[0])
		if err := os.Chown(name, 12345, 12345); err != nil {
			t.Fatal(err)
		}
		if _, ok := l.Cache.Get(strings.TrimSuffix(filepath.Base(name), file.Extension)); ok {
			t.Error("another user's file is trusted")
		}
	}
}

// Old catalogs and half-written ones make room, and erasing removes all that is kept, but
// no file of others.
func TestCacheIsBounded(t *testing.T) {
	l, path := caching(t, nil)
	now := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	l.Cache.Now = func() time.Time { return now }
	if err := os.Mkdir(l.Cache.Dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, age := range map[string]time.Duration{"1" + file.Extension + ".tmp": 2 * time.Hour, "2" + file.Extension + ".tmp": time.Minute, "other": 1000 * time.Hour} {
		full := filepath.Join(l.Cache.Dir, name)
		if err := errors.Join(os.WriteFile(full, nil, 0o600), os.Chtimes(full, now.Add(-age), now.Add(-age))); err != nil {
			t.Fatal(err)
		}
	}
	for i := range file.MostKept + 3 {
		if err := os.WriteFile(path, append(catalogtest.YAML(300, 1), fmt.Sprintf("# %d\n", i)...), 0o600); err != nil {
			t.Fatal(err)
		}
		must(t, l, path)
		now = now.Add(time.Minute)
	}
	if names := kept(t, l); len(names) != file.MostKept+2 {
		t.Errorf("kept are %v", names)
	}
	if !l.Cache.Anything() {
		t.Error("nothing is kept")
	}
	if err := l.Cache.Erase(); err != nil {
		t.Error(err)
	}
	if names := kept(t, l); len(names) != 1 || names[0] != "other" || l.Cache.Anything() {
		t.Errorf("left are %v", names)
	}
}
