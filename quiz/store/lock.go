package store

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"aina/catalog/file"
)

const (
	// lockTries is how often locking is retried because another program erased the
	// folder in between.
	lockTries = 50
	// patience is how long another program's lock is waited for. A save takes
	// milliseconds; twenty programs that save without pause wait for less than a second.
	patience = 10 * time.Second
	// longWait is after how long it is said what is waited for.
	longWait = 300 * time.Millisecond

	// Between two tries it pauses, the shorter the longer it has waited, so that of many
	// programs the one that came first is the likeliest to be next.
	firstPause, shortestPause = 16 * time.Millisecond, 3 * time.Millisecond
)

// locked runs f while no other program and no other goroutine does; ran is false where
// there is no folder and none is to be created. Where the file system has no locks f runs
// without one: then what two programs do in the same moment may be lost, but nothing is
// torn. An error of releasing the lock is an *Untidy.
func (s *Store) locked(ctx context.Context, patience time.Duration, create bool, f func() error) (ran bool, err error) {
	lock, err := s.lock(ctx, patience, create)
	switch {
	case hasNoLocks(err):
		return true, f()
	case err != nil && !create && errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	}
	err = f()
	if closed := lock.Close(); closed != nil && err == nil {
		err = &Untidy{Path: s.lockPath(), Err: closed}
	}
	return true, err
}

// hasNoLocks reports whether a file system has no locks, as folders on a network may.
func hasNoLocks(err error) bool {
	return errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.ENOLCK)
}

// lock waits for the lock. The error is a *Busy where another program has it for too
// long, or where ctx is done before, and an *Unusable otherwise. A lock whose file the
// previous holder erased is void: then the path has another file, or none, and locking is
// retried.
func (s *Store) lock(ctx context.Context, patience time.Duration, create bool) (file.Handle, error) {
	limited, stop := context.WithTimeout(ctx, patience)
	defer stop()
	long, stopLong := context.WithTimeout(ctx, longWait)
	defer stopLong()
	path := s.lockPath()
	pause, said := firstPause, false
	err := errErased
	for tries := 0; tries < lockTries; {
		if create {
			if err = s.private(); errors.Is(err, fs.ErrNotExist) {
				tries++
				continue
			} else if err != nil {
				return nil, &Unusable{Path: s.dir, Err: err}
			}
		}
		var lock file.Handle
		lock, err = s.disk.Lock(path)
		if err == nil {
			if err = s.isCurrent(lock); err == nil {
				return lock, nil
			}
			lock.Close()
		}
		switch {
		case errors.Is(err, file.ErrLocked):
			busy := &Busy{Path: path}
			if long.Err() != nil && ctx.Err() == nil && !said && s.OnWait != nil {
				said = true
				s.OnWait(busy)
			}
			if !sleep(limited, pause) {
				busy.Err = ctx.Err()
				return nil, busy
			}
			pause = max(pause*9/10, shortestPause)
			continue
		case !errors.Is(err, errErased) && !(create && errors.Is(err, fs.ErrNotExist)):
			return nil, &Unusable{Path: path, Err: err}
		}
		tries++
	}
	return nil, &Unusable{Path: path, Err: err}
}

// sleep pauses; it is false where ctx is done.
func sleep(ctx context.Context, pause time.Duration) bool {
	over, stop := context.WithTimeout(ctx, pause)
	defer stop()
	<-over.Done()
	return ctx.Err() == nil
}

// errErased is the error where another program erased the lock.
var errErased = errors.New("the folder is being erased")

// isCurrent returns errErased where the locked file is no longer the one at its path.
func (s *Store) isCurrent(lock file.Handle) error {
	held, err := lock.Stat()
	if err != nil {
		return err
	}
	there, err := s.disk.Stat(s.lockPath())
	if errors.Is(err, fs.ErrNotExist) || err == nil && !os.SameFile(held, there) {
		return errErased
	}
	return err
}

func (s *Store) lockPath() string { return filepath.Join(s.dir, lockFile) }

// private makes the folder, for its owner alone.
func (s *Store) private() error {
	if err := s.disk.MkdirAll(s.dir, 0o700); err != nil {
		return err
	}
	info, err := s.disk.Stat(s.dir)
	if err != nil || info.Mode().Perm()&0o077 == 0 {
		return err
	}
	if err := s.disk.Chmod(s.dir, 0o700); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil
}
