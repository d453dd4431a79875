package file

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// defaultPerm is what a new file gets by default.
const defaultPerm fs.FileMode = 0o644

// WriteAtomic writes data to a file so that at every moment, a crash or a power
// cut included, the path holds the old content or the new. It writes beside the
// file, makes sure that the disk has it, and renames. A link is followed: what
// it leads to is replaced. Perm 0 keeps the permissions of a file that is there,
// and returns a new one 0644. The error is an *Error.
func WriteAtomic(path string, data []byte, perm fs.FileMode) error {
	target, perm, err := destination(path, perm)
	if err != nil {
		return wrap(path, err)
	}
	if err := replace(target, data, perm); err != nil {
		return wrap(path, err)
	}
	return nil
}

// destination finds the file to be replaced and its permissions.
func destination(path string, perm fs.FileMode) (string, fs.FileMode, error) {
	target, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(path); err == nil { // a link that leads nowhere
			return "", 0, &Error{Path: path, Reason: NotFound}
		}
		if perm == 0 {
			perm = defaultPerm
		}
		return path, perm, nil
	}
	if err != nil {
		return "", 0, err
	}
	info, err := os.Stat(target)
	switch {
	case err != nil:
		return "", 0, err
	case info.IsDir():
		return "", 0, &Error{Path: path, Reason: IsFolder}
	case !info.Mode().IsRegular():
		return "", 0, &Error{Path: path, Reason: NotAFile}
	}
	if perm == 0 {
		perm = info.Mode().Perm()
	}
	return target, perm, nil
}

// replace writes a temporary file next to the target and renames it.
func replace(target string, data []byte, perm fs.FileMode) (err error) {
	folder := filepath.Dir(target)
	f, err := os.CreateTemp(folder, ".aina-*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(data); err != nil {
		return err
	}
	if err = f.Chmod(perm); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	if err = os.Rename(f.Name(), target); err != nil {
		return err
	}
	return syncFolder(folder)
}
