package store

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"

	"aina/catalog/file"
	"aina/quiz/person"
)

// The files of a store.
const (
	stateFile = "answers.json"
	copyFile  = stateFile + ".bak" // the last good copy
	lockFile  = "answers.lock"
	corrupt   = stateFile + ".corrupt-" // and a number: what could not be read
	before    = stateFile + ".before-"  // and a number: what could be read only in part, as it was
	tempStart = ".aina-"                // what a killed program may leave of a file being written
	tempEnd   = ".tmp"
)

// ours reports whether a file is one that a store makes.
func ours(name string) bool {
	for _, start := range []string{corrupt, before} {
		if number, ok := strings.CutPrefix(name, start); ok {
			n, err := strconv.Atoi(number)
			return err == nil && n > 0
		}
	}
	return name == stateFile || name == copyFile || name == lockFile || isTemp(name)
}

func isTemp(name string) bool {
	return strings.HasPrefix(name, tempStart) && strings.HasSuffix(name, tempEnd)
}

// names lists the files in the folder, none where there is no folder.
func (s *Store) names() ([]string, error) {
	entries, err := s.disk.ReadDir(s.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &Unusable{Path: s.dir, Err: err}
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names, nil
}

// free returns the path of the first free number.
func (s *Store) free(start string) (string, error) {
	for n := 1; ; n++ {
		path := filepath.Join(s.dir, start+strconv.Itoa(n))
		if _, err := s.disk.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, nil
		} else if err != nil {
			return "", &Unusable{Path: path, Err: err}
		}
	}
}

// errs of files that are no state.
var (
	errNoTarget = errors.New("a link that leads nowhere")
	errNotAFile = errors.New("not an ordinary file")
)

// found is what was found of a state on disk.
type found struct {
	state  person.State
	exists bool
	whole  bool   // whether the state holds everything that stood there
	data   []byte // nil where it is no file, or one that is too large
	cause  error  // why it cannot be read; nil: it can, or it does not exist
}

// look reads a file with a state and changes nothing. The error is a *Newer or an
// *Unusable.
func (s *Store) look(path string) (f found, err error) {
	info, err := s.disk.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		switch _, err := s.disk.Lstat(path); {
		case err == nil:
			return found{exists: true, cause: errNoTarget}, nil
		case !errors.Is(err, fs.ErrNotExist):
			return found{}, &Unusable{Path: path, Err: err}
		}
		return found{}, nil
	case err != nil:
		return found{}, &Unusable{Path: path, Err: err}
	case !info.Mode().IsRegular():
		return found{exists: true, cause: errNotAFile}, nil
	}
	data, err := s.readUpTo(path, person.MaxState+1)
	if err != nil {
		return found{}, &Unusable{Path: path, Err: err}
	}
	f = found{exists: true}
	if len(data) <= person.MaxState {
		f.data = data
	}
	f.state, f.whole, f.cause = person.DecodeState(data)
	if errors.Is(f.cause, person.ErrNewer) {
		return found{}, &Newer{Path: path}
	}
	return f, nil
}

func (s *Store) readUpTo(path string, most int64) ([]byte, error) {
	f, err := s.disk.Open(path)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, most))
	return data, errors.Join(err, f.Close())
}

// write writes a file whole, or not at all. The error is an *Unusable.
func (s *Store) write(path string, data []byte) error {
	err := file.WriteAtomicOn(s.disk, path, data, 0o600)
	if err == nil {
		return nil
	}
	var said *file.Error
	if errors.As(err, &said) && said.Err != nil {
		err = said.Err
	}
	return &Unusable{Path: path, Err: err}
}
