package file

import (
	"bufio"
	"errors"
	"io/fs"
	"iter"
	"path/filepath"
	"slices"
)

// defaultPerm is what a new file gets by default.
const defaultPerm fs.FileMode = 0o644

// WriteAtomic writes data to a file so that at every moment, a crash or a power
// cut included, the path holds the old content or the new. It writes beside the
// file, makes sure that the disk has it, and renames. A link is followed: what
// it leads to is replaced. Perm 0 keeps the permissions of a file that is there,
// and returns a new one 0644. The error is an *Error.
func WriteAtomic(path string, data []byte, perm fs.FileMode) error {
	return WriteAtomicOn(OS{}, path, data, perm)
}

// WriteAtomicParts is WriteAtomic for data in parts.
func WriteAtomicParts(path string, parts iter.Seq[[]byte], perm fs.FileMode) error {
	return writeParts(OS{}, path, parts, perm)
}

// WriteAtomicOn is WriteAtomic on a disk.
func WriteAtomicOn(disk Disk, path string, data []byte, perm fs.FileMode) error {
	return writeParts(disk, path, slices.Values([][]byte{data}), perm)
}

func writeParts(disk Disk, path string, parts iter.Seq[[]byte], perm fs.FileMode) error {
	target, perm, err := destination(disk, path, perm)
	if err != nil {
		return wrap(path, err)
	}
	if err := replace(disk, target, parts, perm); err != nil {
		return wrap(path, err)
	}
	return nil
}

// destination finds the file to be replaced and its permissions.
func destination(disk Disk, path string, perm fs.FileMode) (string, fs.FileMode, error) {
	target, err := disk.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		switch _, err := disk.Lstat(path); {
		case err == nil: // a link that leads nowhere
			return "", 0, &Error{Path: path, Reason: NotFound}
		case !errors.Is(err, fs.ErrNotExist):
			return "", 0, err
		}
		if perm == 0 {
			perm = defaultPerm
		}
		return path, perm, nil
	}
	if err != nil {
		return "", 0, err
	}
	info, err := disk.Stat(target)
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
func replace(disk Disk, target string, parts iter.Seq[[]byte], perm fs.FileMode) (err error) {
	folder := filepath.Dir(target)
	f, err := disk.CreateTemp(folder, ".aina-*.tmp")
	if err != nil {
		return err
	}
	closed := false
	defer func() {
		if err == nil {
			return
		}
		if !closed {
			f.Close()
		}
		disk.Remove(f.Name())
	}()
	out := bufio.NewWriterSize(f, 64<<10)
	for part := range parts {
		out.Write(part) // an error stays until Flush
	}
	if err = out.Flush(); err != nil {
		return err
	}
	if err = f.Chmod(perm); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	closed = true
	if err = f.Close(); err != nil {
		return err
	}
	if err = disk.Rename(f.Name(), target); err != nil {
		return err
	}
	return disk.SyncFolder(folder)
}
