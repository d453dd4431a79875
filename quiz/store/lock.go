package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// lockTries is how often locking is retried because another program erased the
// folder in between.
const lockTries = 50

// locked runs f while no other program and no other goroutine does.
func (s *Store) locked(create bool, f func() error) error {
	lock, err := s.lock(create)
	if err != nil {
		return err
	}
	if lock == nil {
		return nil
	}
	defer lock.Unlock()
	return f()
}

// lock waits for the lock. It is nil where there is no folder and none is to be
// created. A lock whose file the previous holder erased is void: then the path has
// another file, or none, and locking is retried.
func (s *Store) lock(create bool) (*flock.Flock, error) {
	path := filepath.Join(s.dir, lockFile)
	var err error
	for range lockTries {
		if create {
			err = s.private()
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err != nil {
				return nil, &Unusable{Path: s.dir, Err: err}
			}
		}
		lock := flock.New(path, flock.SetPermissions(0o600))
		err = lock.Lock()
		switch {
		case err == nil && current(lock):
			return lock, nil
		case err == nil:
			err = errErased
		case !errors.Is(err, fs.ErrNotExist):
			return nil, &Unusable{Path: path, Err: err}
		case !create:
			return nil, nil
		}
		lock.Close()
	}
	return nil, &Unusable{Path: path, Err: err}
}

// errErased is the error where others keep erasing the folder.
var errErased = errors.New("the folder is being erased")

// current reports whether the locked file is still the one at its path.
func current(lock *flock.Flock) bool {
	held, err := lock.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(lock.Path())
	return err == nil && os.SameFile(held, there)
}

// private makes the folder, for its owner alone.
func (s *Store) private() error {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return err
	}
	info, err := os.Stat(s.dir)
	if err != nil || info.Mode().Perm()&0o077 == 0 {
		return err
	}
	if err := os.Chmod(s.dir, 0o700); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil
}
