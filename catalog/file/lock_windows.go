package file

import (
	"errors"
	"io/fs"
	"os"

	"golang.org/x/sys/windows"
)

// Lock locks the first byte with LockFileEx.
func (OS) Lock(path string) (Handle, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	err = windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &windows.Overlapped{})
	switch {
	case err == nil:
		return &lockedFile{f}, nil
	case errors.Is(err, windows.ERROR_LOCK_VIOLATION), errors.Is(err, windows.ERROR_IO_PENDING):
		err = ErrLocked
	case errors.Is(err, windows.ERROR_INVALID_FUNCTION): // what a file system says that has no locks
		err = &fs.PathError{Op: "lock", Path: path, Err: errors.ErrUnsupported}
	default:
		err = &fs.PathError{Op: "lock", Path: path, Err: err}
	}
	f.Close()
	return nil, err
}

// lockedFile unlocks before it closes: Windows promises no moment at which it would
// itself. Where that fails closing does it, later.
type lockedFile struct{ *os.File }

// Close releases the lock.
func (f *lockedFile) Close() error {
	_ = windows.UnlockFileEx(windows.Handle(f.Fd()), 0, 1, 0, &windows.Overlapped{})
	return f.File.Close()
}
