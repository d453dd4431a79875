package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// lockTries is how often a lock is sought anew because another program erased
// the folder in between.
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
// made. A lock whose file was erased by the one before is worth nothing: whether
// the file at the path is the one that was locked shows in that it cannot be
// locked a second time.
func (s *Store) lock(create bool) (*flock.Flock, error) {
	path := filepath.Join(s.dir, lockFile)
	for try := 1; ; try++ {
		if create {
			if err := s.private(); err != nil {
				return nil, &Unusable{Path: s.dir, Err: err}
			}
		}
		lock := flock.New(path, flock.SetPermissions(0o600))
		if err := lock.Lock(); err != nil {
			if errors.Is(err, fs.ErrNotExist) && !create {
				return nil, nil
			}
			if errors.Is(err, fs.ErrNotExist) && try < lockTries {
				continue
			}
			return nil, &Unusable{Path: path, Err: err}
		}
		again := flock.New(path, flock.SetPermissions(0o600))
		got, err := again.TryLock()
		again.Close()
		switch {
		case !got && err == nil, try == lockTries:
			return lock, nil
		case err != nil && errors.Is(err, fs.ErrNotExist) && !create:
			lock.Close()
			return nil, nil
		}
		lock.Close()
	}
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
