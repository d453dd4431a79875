package store

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"aina/catalog/file"
	"aina/quiz/person"
)

// The files of a store.
const (
	stateFile = "answers.json"
	lockFile  = "answers.lock"
	corrupt   = stateFile + ".corrupt-"
	tempStart = ".aina-" // what a killed program may leave of a file being written
	tempEnd   = ".tmp"
)

// Store keeps the state of one person in a folder. It may be used by several
// goroutines and several programs at once: it remembers what it read or wrote
// last, so that it notices what another program did meanwhile.
type Store struct {
	dir string

	mu    sync.Mutex
	seen  *person.State // nil before anything was read or written
	begun string        // of what was seen, see person.State
}

// Open returns the store of a folder, which need not exist. It touches nothing.
func Open(dir string) *Store { return &Store{dir: dir} }

// Dir returns the folder.
func (s *Store) Dir() string { return s.dir }

// Path returns the file in which the state is kept.
func (s *Store) Path() string { return filepath.Join(s.dir, stateFile) }

// Save keeps a state: at every moment, the file holds the old one or the new.
// The folder is created if necessary, for the owner alone. A file that cannot be
// read is put aside first, and one of a newer version of the program is left as
// it is: then nothing is kept, and the error is a *Newer. What was erased
// meanwhile stays erased: the error is a *Erased. What another program changed
// meanwhile is merged in (see person.State.Merge), and where nothing was changed
// here nothing is written. Any other error is an *Unusable.
func (s *Store) Save(state person.State) error {
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
	locked := false
	err = s.locked(s.seen == nil, func() error {
		locked = true
		var damaged *Damaged
		current, found, err := s.read(s.aside)
		put := errors.As(err, &damaged)
		whole := state
		switch {
		case err != nil && !put:
			return err
		case s.seen != nil && !found && !put:
			s.removeFolder() // with the lock, where nothing else is in it
			return &Erased{Path: s.Path()}
		case s.seen != nil && found && current.Begun != s.begun: // erased, and started again by another program
			return &Erased{Path: s.Path()}
		case found && s.seen == nil:
			whole = state.Merge(person.State{}, current)
		case found:
			whole = state.Merge(*s.seen, current)
		}
		if whole.Begun = current.Begun; !found {
			whole.Begun = rand.Text()
		}
		data, err := whole.Encode()
		if err != nil {
			return &Unusable{Path: s.Path(), Err: err}
		}
		s.sweep()
		if err := file.WriteAtomic(s.Path(), data, 0o600); err != nil {
			var said *file.Error
			if errors.As(err, &said) && said.Err != nil {
				err = said.Err
			}
			return &Unusable{Path: s.Path(), Err: err}
		}
		s.seen, s.begun = &state, whole.Begun
		return nil
	})
	if err == nil && !locked {
		return &Erased{Path: s.Path()}
	}
	return err
}

// written returns the state as it will be read back, sharing no memory.
func written(state person.State) (person.State, error) {
	data, err := state.Encode()
	if err != nil {
		return person.State{}, err
	}
	state, err = person.DecodeState(data)
	state.Begun = ""
	return state, err
}

// same reports whether two states are kept as the same bytes.
func same(a, b person.State) bool {
	x, err := a.Encode()
	y, err2 := b.Encode()
	return err == nil && err2 == nil && bytes.Equal(x, y)
}

// Load returns the state that was kept; found is false where there is none. A
// file that cannot be read is put aside and the error is a *Damaged; one of a
// newer version of the program is left as it is and the error is a *Newer; any
// other error is an *Unusable.
func (s *Store) Load() (state person.State, found bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if s.seen = nil; found && err == nil {
			s.begun, state.Begun = state.Begun, ""
			kept := state
			s.seen = &kept
		}
	}()
	if _, err := os.Lstat(s.Path()); errors.Is(err, fs.ErrNotExist) {
		return person.State{}, false, nil
	}
	err = s.locked(false, func() error {
		state, found, err = s.read(s.aside)
		return err
	})
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
		return s.Peek() // what cannot be changed can still be read
	}
	return state, found, err
}

// Peek is Load without touching anything: a file that cannot be read stays
// where it is.
func (s *Store) Peek() (state person.State, found bool, err error) {
	return s.read(func(cause error) error { return &Damaged{Path: s.Path(), Cause: cause} })
}

// Erase removes everything that a store ever puts in its folder, and the folder
// if nothing else is in it. Where the state is a link, its target is removed too:
// that is where Save put the answers. Where there is nothing, it does nothing.
func (s *Store) Erase() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = nil
	if _, err := os.Lstat(s.dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	err := s.locked(false, func() error {
		names, err := s.names()
		if err != nil {
			return err
		}
		for _, name := range names {
			if name == lockFile || !ours(name) {
				continue
			}
			if real, err := filepath.EvalSymlinks(filepath.Join(s.dir, name)); err == nil {
				if info, err := os.Lstat(real); err == nil && info.Mode().IsRegular() {
					if err := os.Remove(real); err != nil {
						return &Unusable{Path: real, Err: err}
					}
				}
			}
			if err := os.RemoveAll(filepath.Join(s.dir, name)); err != nil {
				return &Unusable{Path: filepath.Join(s.dir, name), Err: err}
			}
		}
		s.removeFolder()
		return nil
	})
	if err != nil {
		return err
	}
	if runtime.GOOS == "windows" { // which removes no file that is open
		s.removeFolder()
	}
	return nil
}

// removeFolder removes the lock, and the folder where nothing else is in it.
// Where files can be removed while they are open it has to be done under the
// lock: behind it, the lock may be another program's.
func (s *Store) removeFolder() {
	os.Remove(filepath.Join(s.dir, lockFile))
	os.Remove(s.dir)
}

// Anything reports whether there is something that Erase would remove; it is true
// where that cannot be determined.
func (s *Store) Anything() bool {
	names, err := s.names()
	return err != nil || slices.ContainsFunc(names, ours)
}

// read reads the state, and calls aside with the cause where it cannot be read.
func (s *Store) read(aside func(cause error) error) (person.State, bool, error) {
	info, err := os.Stat(s.Path())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if _, err := os.Lstat(s.Path()); err == nil { // a link that leads nowhere
			return person.State{}, false, aside(errors.New("a link that leads nowhere"))
		}
		return person.State{}, false, nil
	case err != nil:
		return person.State{}, false, &Unusable{Path: s.Path(), Err: err}
	case !info.Mode().IsRegular():
		return person.State{}, false, aside(errors.New("not an ordinary file"))
	}
	data, err := readUpTo(s.Path(), person.MaxState+1)
	if err != nil {
		return person.State{}, false, &Unusable{Path: s.Path(), Err: err}
	}
	state, err := person.DecodeState(data)
	switch {
	case errors.Is(err, person.ErrNewer):
		return person.State{}, false, &Newer{Path: s.Path()}
	case err != nil:
		return person.State{}, false, aside(err)
	}
	return state, true, nil
}

func readUpTo(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most))
}

// aside renames the file to the first free .corrupt-N and says so.
func (s *Store) aside(cause error) error {
	for n := 1; ; n++ {
		path := filepath.Join(s.dir, corrupt+strconv.Itoa(n))
		if _, err := os.Lstat(path); err == nil {
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return &Unusable{Path: path, Err: err}
		}
		if err := os.Rename(s.Path(), path); err != nil {
			return &Unusable{Path: s.Path(), Err: err}
		}
		return &Damaged{Path: s.Path(), Aside: path, Cause: cause}
	}
}

// sweep removes half-written files of a program that was killed.
func (s *Store) sweep() {
	names, _ := s.names()
	for _, name := range names {
		if strings.HasPrefix(name, tempStart) && strings.HasSuffix(name, tempEnd) {
			os.Remove(filepath.Join(s.dir, name))
		}
	}
}

func (s *Store) names() ([]string, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &Unusable{Path: s.dir, Err: err}
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names, nil
}

// ours reports whether a file is one that a store makes.
func ours(name string) bool {
	if number, ok := strings.CutPrefix(name, corrupt); ok {
		n, err := strconv.Atoi(number)
		return err == nil && n > 0
	}
	return name == stateFile || name == lockFile ||
		strings.HasPrefix(name, tempStart) && strings.HasSuffix(name, tempEnd)
}
