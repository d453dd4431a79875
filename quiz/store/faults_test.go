package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aina/quiz"
	"aina/quiz/person"
)

// answering is a state of some answers.
func answering(ids ...string) person.State {
	s := person.State{Answers: quiz.Answers{}}
	for _, id := range ids {
		s.Answers[id] = quiz.Answer{Scale: 5}
	}
	return s
}

func ids(s person.State) []string {
	var all []string
	for id := range s.Answers {
		all = append(all, id)
	}
	slices.Sort(all)
	return all
}

// kept lists the answers that a new program would find, in the copy too.
func kept(dir string) []string {
	state, _, _ := Open(dir).Peek()
	return ids(state)
}

// prepare makes a folder with a state of one answer and something to sweep; a damaged state,
// or none.
func prepare(t *testing.T, begin string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "aina")
	s := OpenOn(&badDisk{}, dir)
	if err := s.Save(t.Context(), answering("old")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, ".aina-1.tmp"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	switch begin {
	case "nothing":
		if err := s.Erase(t.Context()); err != nil {
			t.Fatal(err)
		}
	case "damaged":
		flip(t, s.Path(), 1000)
	case "damaged twice":
		flip(t, s.Path(), 1000)
		flip(t, s.copyPath(), 1000)
	case "partly":
		if err := os.WriteFile(s.Path(), []byte(`{"version": 2, "mood": 3, "answers": {"old": {"scale": 5}}}`), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// flip changes a bit of a file.
func flip(t *testing.T, path string, bit int) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data[bit/8] ^= 1 << (bit % 8)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

var beginnings = []string{"nothing", "whole", "damaged", "damaged twice", "partly"}

// eachFault runs do on a disk on which the first operation fails, then on one on which the
// second does, until none is left to fail, and that with each beginning, and with each
// fault: what is done depends on none of them, so all come only in a long test.
func eachFault(t *testing.T, do func(t *testing.T, begin, at string, disk *badDisk, dir string)) {
	faults := []error{errShort, syscall.EIO}
	if *long {
		faults = append(faults, diskErrors...)
	}
	for _, begin := range beginnings {
		for _, fault := range faults {
			t.Run(begin+", "+fault.Error(), func(t *testing.T) {
				t.Parallel()
				all := 0
				for n := 0; ; n++ {
					dir := prepare(t, begin)
					disk := &badDisk{}
					disk.fail = func(op, at string) error {
						if len(disk.did) == n+1 && (fault != errShort || op == "file.Write") {
							disk.hit = op + " " + at
							return fault
						}
						return nil
					}
					do(t, begin, fault.Error(), disk, dir)
					if all = len(disk.did); n >= all {
						break
					}
				}
				if all < 5 && begin != "nothing" {
					t.Fatalf("only %d operations", all)
				}
			})
		}
	}
}

// Each operation of a save fails in its turn, in each way. What is kept is then the old
// or the new, and whole, and there is a word: either nothing was kept, or it was and this
// is wrong. Afterwards all is saved and erased as ever.
func TestEachOperationOfASaveFails(t *testing.T) {
	eachFault(t, func(t *testing.T, begin, fault string, disk *badDisk, dir string) {
		s := OpenOn(disk, dir)
		old, all := []string{"old"}, []string{"new", "old"}
		if begin == "nothing" || begin == "damaged twice" {
			old, all = nil, []string{"new"}
		}
		err := s.Save(t.Context(), answering("new"))
		at := begin + ": " + fault + " at " + disk.hit
		switch got := kept(dir); {
		case err == nil && (disk.hit != "" || strings.HasPrefix(begin, "damaged") || begin == "partly"):
			t.Errorf("%s: no word", at)
		case Saved(err) && !cmp.Equal(got, all):
			t.Errorf("%s: it says %v, but there is %v", at, err, got)
		case !Saved(err) && disk.hit == "":
			t.Errorf("%s: %v", at, err)
		case !cmp.Equal(got, all) && !cmp.Equal(got, old):
			t.Errorf("%s: there is %v", at, got)
		}
		aside := asides(dir)
		disk.fail = nil
		if err := s.Save(t.Context(), answering("new", "newer")); !Saved(err) {
			t.Errorf("%s: it does not save any more: %v", at, err)
		}
		if got := kept(dir); !cmp.Equal(got, append([]string{"new", "newer"}, all[1:]...)) {
			t.Errorf("%s: in the end there is %v", at, got)
		}
		if now := asides(dir); now < aside || now == 0 && begin != "nothing" && begin != "whole" {
			t.Errorf("%s: %d files were put aside, then %d", at, aside, now)
		}
		if err := s.Erase(t.Context()); err != nil || s.Anything() {
			t.Errorf("%s: erasing: %v, %v", at, err, names(t, dir))
		}
	})
}

// asides counts what was put aside.
func asides(dir string) int {
	n := 0
	for _, start := range []string{corrupt, before} {
		all, _ := filepath.Glob(filepath.Join(dir, start+"*"))
		n += len(all)
	}
	return n
}

// Each operation of a load fails in its turn, in each way. What can be read is there, or
// there is a word.
func TestEachOperationOfALoadFails(t *testing.T) {
	eachFault(t, func(t *testing.T, begin, fault string, disk *badDisk, dir string) {
		state, found, err := OpenOn(disk, dir).Load(t.Context())
		at := begin + ": " + fault + " at " + disk.hit
		got, old := ids(state), []string{"old"}
		switch {
		case err == nil && begin == "nothing" && !found:
		case err == nil && (begin != "whole" || !cmp.Equal(got, old)):
			t.Errorf("%s: no word, and %v", at, got)
		case found && !cmp.Equal(got, old):
			t.Errorf("%s: there is %v", at, got)
		case err == nil && disk.hit != "" && !strings.HasSuffix(disk.hit, lockFile): // a lock may be denied where nothing can be changed
			t.Errorf("%s: no word", at)
		case disk.hit == "" && found != (begin != "nothing" && begin != "damaged twice"):
			t.Errorf("%s: found %v, %v", at, found, err)
		}
		disk.fail = nil
		if begin != "nothing" && begin != "damaged twice" {
			if got := kept(dir); !cmp.Equal(got, old) {
				t.Errorf("%s: there is %v left", at, got)
			}
		}
	})
}

// Each operation of an erase fails in its turn, in each way. Then everything is gone
// nevertheless, or there is a word that names what is not.
func TestEachOperationOfAnEraseFails(t *testing.T) {
	eachFault(t, func(t *testing.T, begin, fault string, disk *badDisk, dir string) {
		s := OpenOn(disk, dir)
		err := s.Erase(t.Context())
		at := begin + ": " + fault + " at " + disk.hit
		left := names(t, dir)
		var remains *Remains
		switch {
		case err == nil && len(left) > 0:
			t.Errorf("%s: no word, but %v are left", at, left)
		case err != nil && (!errors.As(err, &remains) || len(remains.Paths) == 0 || disk.hit == ""):
			t.Errorf("%s: %v", at, err)
		case err != nil && len(left) > 2: // what could not be removed, and the lock
			t.Errorf("%s: %v are left", at, left)
		}
		disk.fail = nil
		if err := s.Erase(t.Context()); err != nil || s.Anything() {
			t.Errorf("%s: once more: %v, %v", at, err, names(t, dir))
		}
	})
}

// Where the file system has no locks, answers are saved, read and erased without; and so
// they are erased where locking fails in any other way.
func TestWithoutLocks(t *testing.T) {
	for _, fault := range noLocks {
		dir := filepath.Join(t.TempDir(), "aina")
		s := OpenOn(&badDisk{fail: failOp("Lock", fault)}, dir)
		for _, want := range [][]string{{"a"}, {"a", "b"}} {
			if err := s.Save(t.Context(), answering(want...)); err != nil {
				t.Fatalf("%v: %v", fault, err)
			}
			if state, found, err := s.Load(t.Context()); err != nil || !found || !cmp.Equal(ids(state), want) {
				t.Errorf("%v: found %v, %v, %v", fault, found, err, state)
			}
		}
		flip(t, s.Path(), 1000)
		var damaged *Damaged
		if state, found, err := s.Load(t.Context()); !found || !errors.As(err, &damaged) || damaged.Aside == "" || len(state.Answers) != 2 {
			t.Errorf("%v: found %v, %v, %v", fault, found, err, state)
		}
		if err := s.Erase(t.Context()); err != nil {
			t.Errorf("%v: %v", fault, err)
		}
		if _, err := os.Lstat(dir); err == nil {
			t.Errorf("%v: there is %v left", fault, names(t, dir))
		}
	}
	for _, fault := range diskErrors {
		dir := prepare(t, "whole")
		s := OpenOn(&badDisk{fail: failOp("Lock", fault)}, dir)
		if state, found, err := s.Load(t.Context()); !found || !cmp.Equal(ids(state), []string{"old"}) || (err == nil) != isReadOnly(fault) {
			t.Errorf("%v: found %v, %v, %v", fault, found, err, state)
		}
		if err := s.Erase(t.Context()); err != nil {
			t.Errorf("%v: %v", fault, err)
		}
		if _, err := os.Lstat(dir); err == nil {
			t.Errorf("%v: there is %v left", fault, names(t, dir))
		}
	}
}

// A lock whose release fails is released nevertheless, and that is said.
func TestALockWhoseReleaseFails(t *testing.T) {
	for _, fault := range diskErrors {
		dir := prepare(t, "whole")
		disk := &badDisk{fail: func(op, at string) error {
			if op == "file.Close" && at == lockFile {
				return fault
			}
			return nil
		}}
		s := OpenOn(disk, dir)
		s.patience = 0 // a lock that is still held would be told at once
		for n, want := range [][]string{{"old"}, {"a", "old"}, {"a", "b", "old"}} {
			var untidy *Untidy
			if err := s.Save(t.Context(), answering(want...)); !errors.As(err, &untidy) || !errors.Is(err, fault) || !Saved(err) {
				t.Errorf("%v: save %d: %v", fault, n, err)
			}
			if got := kept(dir); !cmp.Equal(got, want) {
				t.Errorf("%v: save %d: there is %v", fault, n, got)
			}
		}
	}
}

// Waiting for a lock ends after some time or with its context, and says what it waits for.
// What is whole is read without waiting.
func TestWaitingForALock(t *testing.T) {
	dir := prepare(t, "whole")
	held, err := Open(dir).lock(t.Context(), 0, false)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	over, stop := context.WithCancel(t.Context())
	stop()
	told, tell := context.WithCancel(t.Context())
	defer tell()
	for name, c := range map[string]struct {
		ctx      context.Context
		patience time.Duration
		said     int
	}{"for long": {told, time.Minute, 1}, "not long": {t.Context(), 0, 0}, "not when it is over": {over, time.Minute, 0}} {
		said := 0
		s := Open(dir)
		s.patience, s.OnWait = c.patience, func(b *Busy) {
			if said++; b.Path != filepath.Join(dir, lockFile) {
				t.Errorf("%s: it waits for %s", name, b.Path)
			}
			tell()
		}
		if _, found, err := s.Load(c.ctx); !found || err != nil {
			t.Errorf("%s: found %v, %v", name, found, err)
		}
		var busy *Busy
		if err := s.Save(c.ctx, answering("new")); !errors.As(err, &busy) || Saved(err) || !errors.Is(err, c.ctx.Err()) && c.ctx.Err() != nil {
			t.Errorf("%s: Save: %v", name, err)
		}
		if said != c.said {
			t.Errorf("%s: it was said %d times, not %d", name, said, c.said)
		}
		if err := s.Erase(c.ctx); !errors.As(err, &busy) || !s.Anything() {
			t.Errorf("%s: Erase: %v", name, err)
		}
	}
	held.Close()
	s := Open(dir)
	if err := s.Save(over, answering("new")); err != nil {
		t.Errorf("the lock is free, but %v", err)
	}
}

// A lock whose file another program erased while it was taken is no lock: locking begins
// again, with the file that is there now.
func TestALockThatIsErasedMeanwhileIsTakenAgain(t *testing.T) {
	dir := prepare(t, "whole")
	disk := &badDisk{}
	locks := 0
	disk.fail = func(op, at string) error {
		switch op + " " + at {
		case "Lock " + lockFile:
			locks++
		case "file.Stat " + lockFile:
			if locks == 1 {
				return os.Remove(filepath.Join(dir, lockFile))
			}
		}
		return nil
	}
	if err := OpenOn(disk, dir).Save(t.Context(), answering("new")); err != nil || locks != 2 {
		t.Errorf("locked %d times, %v", locks, err)
	}
}
