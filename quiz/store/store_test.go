package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

func state(n int) person.State {
	return person.State{
		Version: person.StateVersion, Lang: catalog.Kazakh, Form: quiz.Full, At: n,
		Answers: quiz.Answers{"pause-time": {Text: strings.Repeat("ә", n%500+1)}},
	}
}

// whole reports whether a state is one that state made.
func whole(s person.State) bool { return cmp.Equal(s, state(s.At)) }

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

func TestSaveAndLoad(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "aina")
	s := Open(dir)
	if _, found, err := s.Load(t.Context()); found || err != nil {
		t.Fatalf("found %v, %v", found, err)
	}
	if len(names(t, dir)) != 0 {
		t.Fatal("looking for answers leaves traces")
	}
	for _, n := range []int{3, 4} {
		if err := s.Save(t.Context(), state(n)); err != nil {
			t.Fatal(err)
		}
	}
	got, found, err := Open(dir).Load(t.Context())
	if !found || err != nil {
		t.Fatalf("found %v, %v", found, err)
	}
	if diff := cmp.Diff(state(4), got); diff != "" {
		t.Error(diff)
	}
}

func TestOnlyTheOwnerCanRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("permissions are of another kind on Windows")
	}
	dir := filepath.Join(t.TempDir(), "aina")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := Open(dir).Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]fs.FileMode{dir: 0o700, filepath.Join(dir, stateFile): 0o600, filepath.Join(dir, lockFile): 0o600} {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s has %o, want %o", path, got, want)
		}
	}
}

func TestADamagedFileIsPutAside(t *testing.T) {
	dir := t.TempDir()
	s := Open(dir)
	for n, damage := range []string{"", "{half", "\xff\xfe"} {
		if err := os.WriteFile(s.Path(), []byte(damage), 0o600); err != nil {
			t.Fatal(err)
		}
		_, found, err := s.Load(t.Context())
		var damaged *Damaged
		if found || !errors.As(err, &damaged) {
			t.Fatalf("%q: found %v, %v", damage, found, err)
		}
		if want := s.Path() + ".corrupt-" + string(rune('1'+n)); damaged.Aside != want {
			t.Errorf("put aside as %s, want %s", damaged.Aside, want)
		}
		if got, _ := os.ReadFile(damaged.Aside); string(got) != damage {
			t.Errorf("%q became %q", damage, got)
		}
		if _, found, err := s.Load(t.Context()); found || err != nil {
			t.Errorf("afterwards: found %v, %v", found, err)
		}
	}
}

func TestSavingOverADamagedFileKeepsIt(t *testing.T) {
	s := Open(t.TempDir())
	if err := os.WriteFile(s.Path(), []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	var damaged *Damaged
	if err := s.Save(t.Context(), state(2)); !errors.As(err, &damaged) || !Saved(err) {
		t.Fatal(err)
	}
	if got, found, err := s.Peek(); !found || err != nil || got.At != 2 {
		t.Errorf("found %v, %v, %+v", found, err, got)
	}
	if got, _ := os.ReadFile(damaged.Aside); string(got) != "precious" {
		t.Errorf("what stood there is %q now", got)
	}
}

func TestWhatIsNoFileIsPutAside(t *testing.T) {
	s := Open(t.TempDir())
	if err := os.MkdirAll(filepath.Join(s.Path(), "inside"), 0o700); err != nil {
		t.Fatal(err)
	}
	var damaged *Damaged
	if _, _, err := s.Load(t.Context()); !errors.As(err, &damaged) {
		t.Fatal(err)
	}
	if err := s.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
}

func TestANewerFileIsLeftAlone(t *testing.T) {
	s := Open(t.TempDir())
	const later = `{"version":99,"answers":"of a shape unknown yet"}`
	if err := os.WriteFile(s.Path(), []byte(later), 0o600); err != nil {
		t.Fatal(err)
	}
	var newer *Newer
	if _, found, err := s.Load(t.Context()); found || !errors.As(err, &newer) {
		t.Errorf("Load: found %v, %v", found, err)
	}
	if err := s.Save(t.Context(), state(1)); !errors.As(err, &newer) {
		t.Errorf("Save: %v", err)
	}
	if got, _ := os.ReadFile(s.Path()); string(got) != later {
		t.Errorf("it is %q now", got)
	}
}

func TestSavingSweepsWhatAKilledProgramLeft(t *testing.T) {
	s := Open(t.TempDir())
	left := filepath.Join(s.Dir(), ".aina-42.tmp")
	if err := os.WriteFile(left, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(left); !errors.Is(err, fs.ErrNotExist) {
		t.Error("it is still there")
	}
}

func TestAFolderThatCannotBeMadeIsSaid(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	var unusable *Unusable
	if err := Open(filepath.Join(file, "aina")).Save(t.Context(), state(1)); !errors.As(err, &unusable) {
		t.Errorf("%v", err)
	}
}

func TestErrorsAreSaidInEveryLanguage(t *testing.T) {
	type sayer interface {
		error
		In(catalog.Lang) string
	}
	for _, err := range []sayer{
		&Damaged{Path: "/p/a"}, &Damaged{Aside: "/p/a"}, &Damaged{Path: "/p/a", Restored: true}, &Damaged{Aside: "/p/a", Restored: true},
		&Partly{Path: "/p/a"}, &Partly{Aside: "/p/a"}, &Newer{Path: "/p/a"}, &Busy{Path: "/p/a"},
		&Unusable{Path: "/p/a", Err: fs.ErrPermission}, &Untidy{Path: "/p/a", Err: fs.ErrPermission}, &Remains{Paths: []string{"/p/a"}, Err: fs.ErrPermission},
	} {
		said := map[string]bool{}
		for _, lang := range text.Langs() {
			s := err.In(lang)
			if !strings.Contains(s, "/p/a") || strings.Contains(s, "{") {
				t.Errorf("%T in %s: %s", err, lang, s)
			}
			said[s] = true
		}
		if len(said) != 3 {
			t.Errorf("%T says the same in two languages", err)
		}
	}
}

// What another program does meanwhile is neither lost nor undone.
func TestTwoProgramsAtOnce(t *testing.T) {
	dir := t.TempDir()
	try := func(role string) learning.Reflection {
		return learning.Reflection{Role: role, On: "2026-11-20", Joy: 5}
	}
	first := Open(dir)
	if err := first.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	second := Open(dir)
	mine, _, err := second.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	mine.Reflections = []learning.Reflection{try("second")}
	if err := second.Save(t.Context(), mine); err != nil {
		t.Fatal(err)
	}
	for n, s := range []person.State{state(1), state(7), state(7)} { // unchanged, changed, unchanged
		if err := first.Save(t.Context(), s); err != nil {
			t.Fatal(err)
		}
		got, _, _ := Open(dir).Peek()
		if len(got.Reflections) != 1 || got.At != s.At {
			t.Fatalf("save %d: %d tries, at %d", n, len(got.Reflections), got.At)
		}
	}
	mine.Reflections = append(mine.Reflections, try("again"))
	if err := second.Save(t.Context(), mine); err != nil {
		t.Fatal(err)
	}
	if got, _, _ := Open(dir).Peek(); len(got.Reflections) != 2 || got.At != 7 {
		t.Errorf("%d tries, at %d", len(got.Reflections), got.At)
	}
}

// A store remembers a saved state as it would read it again: a copy, with
// everything normalized.
func TestWhatWasSavedIsRememberedAsItIsRead(t *testing.T) {
	dir := t.TempDir()
	s := Open(dir)
	list := []string{"a", "b"}
	long := learning.Reflection{Role: "x", On: "2026-11-01", Joy: 5, Note: strings.Repeat("a", 279) + " and more words"}
	if err := s.Save(t.Context(), person.State{Shortlist: list, Reflections: []learning.Reflection{long}}); err != nil {
		t.Fatal(err)
	}
	list[0], list[1] = "b", "" // as a list does whose first entry is taken off in its place
	if err := s.Save(t.Context(), person.State{Shortlist: list[:1]}); err != nil {
		t.Fatal(err)
	}
	if got, _, _ := Open(dir).Peek(); len(got.Reflections) != 0 || !slices.Equal(got.Shortlist, []string{"b"}) {
		t.Errorf("the disk holds %+v", got)
	}
}
