package file_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/catalog/source"
)

// A folder of files, each of which is within its limit, is refused where they are too large
// together, before they are read; a raised limit lets them in, and a larger file too.
func TestBounds(t *testing.T) {
	dir := t.TempDir()
	sized := func(name string, size int64) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(role(strings.TrimSuffix(name, ".yaml"))+"#"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(path, size); err != nil { // takes no place on the disk
			t.Fatal(err)
		}
		return path
	}
	for _, name := range []string{"a.yaml", "b.yaml", "c.yaml", "d.yaml"} {
		sized(name, 30<<20)
	}
	last := sized("e.yaml", 8<<20)
	if err := os.Remove(last); err != nil {
		t.Fatal(err)
	}
	if _, err := file.Files([]string{dir}, file.BoundsOf(0)); err != nil {
		t.Errorf("within the limit: %v", err)
	}
	sized("e.yaml", 8<<20+1)
	_, err := file.Files([]string{dir}, file.BoundsOf(0))
	var e *file.Error
	if !errors.As(err, &e) || e.Reason != file.TooLarge {
		t.Fatalf("too large together: %v", err)
	}
	for _, lang := range locale.Langs() {
		if s := e.In(lang); !strings.Contains(s, dir) || !strings.Contains(s, "128") || !strings.Contains(s, "--max-size") || strings.ContainsAny(s, "{}") {
			t.Errorf("%s: %q", lang, s)
		}
	}
	if _, err := file.Files([]string{dir}, file.BoundsOf(129)); err != nil {
		t.Errorf("with a raised limit: %v", err)
	}
	large := sized("large.yaml", 33<<20)
	if _, ps, err := loadWithin(t, large, 0); err != nil || len(ps) != 1 || ps[0].Code != source.TooLarge || !strings.Contains(ps[0].Hint.In("en"), "--max-size") {
		t.Errorf("a file that is too large: %v, %v", ps, err)
	}
	// A lower limit holds too.
	small := sized("small.yaml", 2<<20+1)
	if n, ps, err := loadWithin(t, small, 2); err != nil || n > 0 || len(ps) != 1 || ps[0].Code != source.TooLarge || !strings.Contains(ps[0].Message.In("en"), "2 MB") {
		t.Errorf("a file with a lower limit: %d, %v, %v", n, ps, err)
	}
	if _, err := file.Files([]string{small, sized("b.yaml", 1)}, file.BoundsOf(2)); !errors.As(err, &e) || e.Reason != file.TooLarge {
		t.Errorf("files with a lower limit together: %v", err)
	}
	if _, ps, err := loadWithin(t, large, 34); err != nil || len(ps) == 0 || strings.Contains(ps[0].Message.In("en"), "MB") { // a line of zeros
		t.Errorf("a large file with a raised limit: %v, %v", ps, err)
	}
}

func loadWithin(t *testing.T, path string, megabytes int) (int, source.Problems, error) {
	t.Helper()
	c, ps, err := file.Loader{Base: []byte(base), Bounds: file.BoundsOf(megabytes)}.Load([]string{path})
	if err != nil {
		return 0, nil, err
	}
	return len(c.Opportunities), ps, nil
}
