package store

import (
	"bytes"
	"path/filepath"
	"strings"

	"aina/quiz/person"
)

// read reads the state. What is wrong with its file is a remark, which is nil where
// nothing is, *Damaged or *Partly; then, where there is a good copy beside it, the state is
// that of the copy. With mend, what is wrong is put aside, and the copy put in its place,
// so that it is said once; where that fails there is no state. The error is a *Newer or an
// *Unusable.
func (s *Store) read(mend bool) (state person.State, exists bool, remark, err error) {
	f, err := s.look(s.Path())
	switch {
	case err != nil || !f.exists:
		return person.State{}, false, nil, err
	case f.cause == nil && f.whole:
		return f.state, true, nil, nil
	case f.cause == nil:
		partly := &Partly{Path: s.Path()}
		if mend {
			partly.Aside, err = s.keepBefore(f.data)
		}
		return f.state, err == nil, partly, err
	}
	damaged := &Damaged{Path: s.Path(), Cause: f.cause}
	good, err := s.look(s.copyPath())
	if err != nil {
		return person.State{}, false, nil, err
	}
	damaged.Restored = good.exists && good.cause == nil
	if mend {
		if err := s.putAside(damaged, f, good); err != nil {
			return person.State{}, false, nil, err
		}
	}
	return good.state, damaged.Restored, damaged, nil
}

// putAside puts a damaged file aside, and the good copy in its place. In between there is
// never no file, but where the damaged one is no file or too large to be copied.
func (s *Store) putAside(d *Damaged, f, good found) error {
	path, err := s.free(corrupt)
	if err != nil {
		return err
	}
	if d.Restored && f.data != nil {
		if err := s.write(path, f.data); err != nil {
			return err
		}
	} else if err := s.disk.Rename(s.Path(), path); err != nil {
		return &Unusable{Path: s.Path(), Err: err}
	}
	d.Aside = path
	if d.Restored {
		return s.write(s.Path(), good.data)
	}
	return nil
}

// keepBefore keeps a file of which the state does not hold everything, as it is, and
// returns where: in the copy that an earlier time made of the same bytes, or in a new one.
func (s *Store) keepBefore(data []byte) (path string, err error) {
	names, err := s.names()
	if err != nil {
		return "", err
	}
	for _, name := range names {
		if !strings.HasPrefix(name, before) {
			continue
		}
		path := filepath.Join(s.dir, name)
		if kept, err := s.readUpTo(path, person.MaxState+1); err == nil && bytes.Equal(kept, data) {
			return path, nil
		}
	}
	if path, err = s.free(before); err != nil {
		return "", err
	}
	return path, s.write(path, data)
}

func (s *Store) copyPath() string { return filepath.Join(s.dir, copyFile) }
