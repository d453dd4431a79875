package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/quiz"
	"aina/quiz/person"
)

func TestEraseRemovesEverything(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "aina")
	s := Open(dir)
	if err := s.Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{stateFile + ".corrupt-1", stateFile + ".corrupt-12", ".aina-123.tmp"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if !s.Anything() {
		t.Error("there is something to erase")
	}
	if err := s.Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder still holds %v", names(t, dir))
	}
	if s.Anything() {
		t.Error("nothing is left to erase")
	}
}

func TestEraseLeavesWhatIsNotOurs(t *testing.T) {
	dir := t.TempDir()
	mine := []string{"answers.json.corrupt-x", "letter.txt"}
	for _, name := range mine {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s := Open(dir)
	if err := s.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	if err := s.Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(mine, names(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func TestWhatWasErasedStaysErased(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "aina")
	open := Open(dir)
	if err := open.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	if err := Open(dir).Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	var erased *Erased
	if err := open.Save(t.Context(), state(2)); !errors.As(err, &erased) {
		t.Errorf("saving on: %v", err)
	}
	if _, found, _ := Open(dir).Peek(); found {
		t.Error("it is back")
	}
	if err := open.Save(t.Context(), state(1)); err != nil {
		t.Errorf("nothing was changed: %v", err)
	}
	if _, found, _ := Open(dir).Peek(); found {
		t.Error("it is back")
	}
}

// Where the state is a link, the answers lie where it leads to, and go from there.
func TestEraseFollowsALink(t *testing.T) {
	dir, real := filepath.Join(t.TempDir(), "aina"), filepath.Join(t.TempDir(), "elsewhere.json")
	s := Open(dir)
	if err := s.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(s.Path(), real); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, s.Path()); err != nil {
		t.Skipf("no links here: %v", err)
	}
	if err := s.Save(t.Context(), state(2)); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(real); err != nil {
		t.Fatalf("the link was not followed: %v", err)
	}
	if err := s.Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{real, s.Path()} {
		if _, err := os.Lstat(path); err == nil {
			t.Errorf("%s is still there", path)
		}
	}
}

// Nothing of a store comes back where another program erased it: no folder, and no
// lock.
func TestNothingComesBackAfterErase(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "aina")
	open := Open(dir)
	if err := open.Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	for _, gone := range []func() error{func() error { return os.Remove(open.Path()) }, func() error { return os.RemoveAll(dir) }} {
		if err := gone(); err != nil {
			t.Fatal(err)
		}
		var g *Erased
		if err := open.Save(t.Context(), state(2)); !errors.As(err, &g) {
			t.Errorf("saving on: %v", err)
		}
		if open.Anything() {
			t.Error("something is back")
		}
	}
}

// What a damaged link leads to is erased too.
func TestEraseFollowsADamagedLink(t *testing.T) {
	dir, real := filepath.Join(t.TempDir(), "aina"), filepath.Join(t.TempDir(), "elsewhere.json")
	s := Open(dir)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(real, []byte(`{"version":2,"answers":{"a":{"text":"secret"`), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, s.Path()); err != nil {
		t.Skipf("no links here: %v", err)
	}
	if _, _, err := s.Load(t.Context()); err == nil {
		t.Fatal("half a state was read")
	}
	if err := s.Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(real); err == nil {
		t.Error("what the damaged link leads to is still there")
	}
}

// What was erased stays erased, though another program has started again meanwhile;
// and what that one keeps is not touched.
func TestWhatWasErasedStaysErasedBesideANewBeginning(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "aina")
	answers := func(ids ...string) person.State {
		s := person.State{Answers: quiz.Answers{}}
		for _, id := range ids {
			s.Answers[id] = quiz.Answer{Scale: 5}
		}
		return s
	}
	old := Open(dir)
	if err := old.Save(t.Context(), answers("a", "b", "c")); err != nil {
		t.Fatal(err)
	}
	if err := Open(dir).Erase(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := Open(dir).Save(t.Context(), answers("new")); err != nil {
		t.Fatal(err)
	}
	var gone *Erased
	if err := old.Save(t.Context(), answers("a", "b", "c", "d")); !errors.As(err, &gone) {
		t.Errorf("saving on: %v", err)
	}
	if got, _, _ := Open(dir).Peek(); len(got.Answers) != 1 {
		t.Errorf("the disk holds %v", got.Answers)
	}
}
