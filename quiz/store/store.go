package store

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"

	"aina/catalog/file"
	"aina/quiz/person"
)

// Store keeps the state of one person in a folder. It may be used by several
// goroutines and several programs at once: it remembers what it read or wrote
// last, so that it notices what another program did meanwhile.
type Store struct {
	// OnWait is called when it begins to take long that another program has the lock,
	// once each time; nil: nobody is told. It is set before the store is used.
	OnWait func(*Busy)

	dir      string
	disk     file.Disk
	patience time.Duration

	mu    sync.Mutex
	seen  *person.State // nil before anything was read or written
	begun string        // of what was seen, see person.State
}

// Open returns the store of a folder, which need not exist. It touches nothing.
func Open(dir string) *Store { return OpenOn(file.OS{}, dir) }

// OpenOn is Open on a disk.
func OpenOn(disk file.Disk, dir string) *Store {
	return &Store{dir: dir, disk: disk, patience: patience}
}

// Dir returns the folder.
func (s *Store) Dir() string { return s.dir }

// Path returns the file in which the state is kept.
func (s *Store) Path() string { return filepath.Join(s.dir, stateFile) }

// Save keeps a state: at every moment, the file holds the old one or the new, and a copy
// beside it one of them too. The folder is created if necessary, for the owner alone. A
// file that cannot be read is put aside first; the copy, where that is good, counts as what
// was kept. What a newer version of the program wrote is left as it is: then nothing is
// kept, and the error is a *Newer. What was erased meanwhile stays erased: the error is a
// *Erased. What another program changed meanwhile is merged in (see person.State.Merge),
// and where nothing was changed here nothing is written. While another program has the
// lock Save waits, for some seconds and no longer than until ctx is done: then nothing is
// kept, and the error is a *Busy. Any other error is an *Unusable, or one of those for
// which [Saved] is true.
func (s *Store) Save(ctx context.Context, state person.State) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	state, err := written(state)
	if err != nil {
		return &Unusable{Path: s.Path(), Err: err}
	}
	if s.seen != nil && same(state, *s.seen) {
		return nil
	}
	// If a state was seen there is a folder, unless it has been erased meanwhile.
	ran, err := s.locked(ctx, s.patience, s.seen == nil, func() error { return s.save(state) })
	if err == nil && !ran {
		return &Erased{Path: s.Path()}
	}
	return err
}

// save is Save under the lock.
func (s *Store) save(state person.State) error {
	current, exists, remark, err := s.read(true)
	whole := state
	switch {
	case err != nil:
		return err
	case s.seen != nil && !exists && remark == nil:
		err := s.removeFolder() // with the lock, where nothing else is in it
		return errors.Join(&Erased{Path: s.Path()}, err)
	case s.seen != nil && exists && current.Begun != s.begun: // erased, and started again by another program
		return &Erased{Path: s.Path()}
	case exists && s.seen == nil:
		whole = state.Merge(person.State{}, current)
	case exists:
		whole = state.Merge(*s.seen, current)
	}
	if whole.Begun = current.Begun; !exists {
		whole.Begun = rand.Text()
	}
	data, err := whole.Encode()
	if err != nil {
		return &Unusable{Path: s.Path(), Err: err}
	}
	swept := s.sweep()
	if err := s.write(s.Path(), data); err != nil {
		return err
	}
	s.seen, s.begun = &state, whole.Begun
	if remark == nil {
		remark = swept
	}
	var failed *Unusable
	if err := s.write(s.copyPath(), data); errors.As(err, &failed) && remark == nil {
		remark = &Untidy{Path: failed.Path, Err: failed.Err}
	}
	return remark
}

// written returns the state as it will be read back, sharing no memory.
func written(state person.State) (person.State, error) {
	data, err := state.Encode()
	if err != nil {
		return person.State{}, err
	}
	state, _, err = person.DecodeState(data)
	state.Begun = ""
	return state, err
}

// same reports whether two states are kept as the same bytes.
func same(a, b person.State) bool {
	x, err := a.Encode()
	y, err2 := b.Encode()
	return err == nil && err2 == nil && bytes.Equal(x, y)
}

// Load returns the state that was kept; found is false where there is none. Where it is
// true, an error is about the file: a *Damaged one was put aside, and the state is that of
// the last good copy; a *Partly known one was kept as it was. Where found is false, a
// *Damaged file was put aside and there is no good copy; what a newer version of the
// program wrote is left as it is, and the error is a *Newer. In both cases it may be an
// *Unusable or an *Untidy: the disk did not do all that it should. What needs nothing to be put aside is read also where there is no lock to be had.
func (s *Store) Load(ctx context.Context) (state person.State, found bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if s.seen = nil; found {
			s.begun, state.Begun = state.Begun, ""
			if kept, err := written(state); err == nil { // a copy
				s.seen = &kept
			}
		}
	}()
	if _, err := s.disk.Lstat(s.Path()); errors.Is(err, fs.ErrNotExist) {
		return person.State{}, false, nil
	} else if err != nil {
		return person.State{}, false, &Unusable{Path: s.Path(), Err: err}
	}
	mend := func() error {
		var remark, err error
		if state, found, remark, err = s.read(true); err != nil {
			return err
		}
		return remark
	}
	var busy *Busy
	var unusable *Unusable
	ran, err := s.locked(ctx, 0, false, mend)
	if errors.As(err, &busy) {
		if state, found, err = s.Peek(); needsMending(err) {
			ran, err = s.locked(ctx, s.patience, false, mend)
		}
	}
	if errors.As(err, &busy) || errors.As(err, &unusable) { // what cannot be changed can still be read
		var remark error
		state, found, remark = s.Peek()
		if remark != nil || !ran && (busy != nil || isReadOnly(err)) {
			return state, found, remark
		}
	}
	return state, found, err
}

// isReadOnly reports whether an error is that nothing may be changed here.
func isReadOnly(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS)
}

// needsMending reports whether something of what was read is to be put aside.
func needsMending(err error) bool {
	var damaged *Damaged
	var partly *Partly
	return errors.As(err, &damaged) || errors.As(err, &partly)
}

// Peek is Load without touching anything: a file that cannot be read stays where it is.
func (s *Store) Peek() (state person.State, found bool, err error) {
	state, found, remark, err := s.read(false)
	if err == nil {
		err = remark
	}
	return state, found, err
}

// Anything reports whether there is something that Erase would remove; it is true
// where that cannot be determined.
func (s *Store) Anything() bool {
	names, err := s.names()
	return err != nil || slices.ContainsFunc(names, ours)
}
