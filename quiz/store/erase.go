package store

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
)

// Erase removes everything that a store ever puts in its folder, and the folder
// if nothing else is in it. Where the state is a link, its target is removed too:
// that is where Save put the answers. Where there is nothing, it does nothing. Where
// another program has the lock for too long, or ctx is done before, nothing is removed and
// the error is a *Busy. Else as much is removed as can be, also where nothing can be
// locked, and the error is a *Remains that names the rest.
func (s *Store) Erase(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = nil
	if _, err := s.disk.Lstat(s.dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var left *Remains
	ran, err := s.locked(ctx, s.patience, false, func() error { left = s.erase(); return nil })
	var busy *Busy
	switch {
	case errors.As(err, &busy):
		return err
	case !ran && err != nil: // better without a lock than not at all
		left = s.erase()
	}
	if left == nil && runtime.GOOS == "windows" { // which removes no file that is open
		left = remains(s.removeFolder())
	}
	if left == nil {
		return nil
	}
	return left
}

// erase removes all files of a store, and returns what it could not remove, or nil.
func (s *Store) erase() *Remains {
	var left *Remains
	add := func(path string, err error) {
		if err == nil || errors.Is(err, fs.ErrNotExist) {
			return
		}
		if left == nil {
			left = &Remains{Err: err}
		}
		if !slices.Contains(left.Paths, path) {
			left.Paths = append(left.Paths, path)
		}
	}
	names, err := s.names()
	if err != nil { // at least what is known to be there
		add(s.dir, err)
		names = []string{stateFile, copyFile}
	}
	for _, name := range names {
		if name == lockFile || !ours(name) {
			continue
		}
		path := filepath.Join(s.dir, name)
		if real, err := s.disk.EvalSymlinks(path); err == nil {
			if info, err := s.disk.Lstat(real); err == nil && info.Mode().IsRegular() {
				add(real, s.disk.Remove(real))
			} else if err != nil {
				add(real, err)
			}
		} else if !errors.Is(err, fs.ErrNotExist) { // a link that leads nowhere has nothing to remove
			add(path, err)
		}
		add(path, s.disk.RemoveAll(path))
	}
	if left == nil && runtime.GOOS != "windows" {
		left = remains(s.removeFolder())
	}
	return left
}

// removeFolder removes the lock and the last good copy, and the folder where nothing else
// is in it. Where files can be removed while they are open it has to be done under the
// lock: behind it, the lock may be another program's. The error is an *Unusable.
func (s *Store) removeFolder() error {
	for _, path := range []string{s.copyPath(), s.lockPath()} {
		if err := s.disk.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return &Unusable{Path: path, Err: err}
		}
	}
	if names, err := s.names(); err != nil || len(names) > 0 {
		return err
	}
	if err := s.disk.Remove(s.dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		if names, _ := s.names(); len(names) > 0 { // another program has started again
			return nil
		}
		return &Unusable{Path: s.dir, Err: err}
	}
	return nil
}

// remains makes an error of what could not be removed, nil of nil.
func remains(err error) *Remains {
	var failed *Unusable
	if !errors.As(err, &failed) {
		return nil
	}
	return &Remains{Paths: []string{failed.Path}, Err: failed.Err}
}

// sweep removes half-written files of a program that was killed. The error is an *Untidy.
func (s *Store) sweep() error {
	names, err := s.names()
	if err != nil {
		return &Untidy{Path: s.dir, Err: err}
	}
	for _, name := range names {
		if !isTemp(name) {
			continue
		}
		path := filepath.Join(s.dir, name)
		if err := s.disk.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return &Untidy{Path: path, Err: err}
		}
	}
	return nil
}
