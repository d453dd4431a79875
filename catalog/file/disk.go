package file

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Disk is the operations on files with which something is kept. [OS] is the real one;
// tests have one that fails.
type Disk interface {
	Stat(path string) (fs.FileInfo, error)
	Lstat(path string) (fs.FileInfo, error)
	ReadDir(path string) ([]fs.DirEntry, error)
	EvalSymlinks(path string) (string, error)
	Open(path string) (Handle, error) // to read
	CreateTemp(folder, pattern string) (Handle, error)
	MkdirAll(path string, perm fs.FileMode) error
	Chmod(path string, perm fs.FileMode) error
	Rename(from, to string) error
	Remove(path string) error
	RemoveAll(path string) error
	// SyncFolder makes sure that the disk has the names in a folder.
	SyncFolder(path string) error
	// Lock tries once to lock a file, which it makes where there is none, for its owner
	// alone. Closing the file releases the lock. The error is ErrLocked where another
	// program has the lock.
	Lock(path string) (Handle, error)
}

// Handle is an open file.
type Handle interface {
	io.ReadWriteCloser
	Name() string
	Stat() (fs.FileInfo, error)
	Chmod(perm fs.FileMode) error
	Sync() error
}

// ErrLocked says that another program has the lock.
var ErrLocked = errors.New("another program has the lock")

// OS is the disk of the operating system.
type OS struct{}

// Stat is [os.Stat].
func (OS) Stat(path string) (fs.FileInfo, error) { return os.Stat(path) }

// Lstat is [os.Lstat].
func (OS) Lstat(path string) (fs.FileInfo, error) { return os.Lstat(path) }

// ReadDir is [os.ReadDir].
func (OS) ReadDir(path string) ([]fs.DirEntry, error) { return os.ReadDir(path) }

// EvalSymlinks is [filepath.EvalSymlinks].
func (OS) EvalSymlinks(path string) (string, error) { return filepath.EvalSymlinks(path) }

// Open is [os.Open].
func (OS) Open(path string) (Handle, error) { return handle(os.Open(path)) }

// CreateTemp is [os.CreateTemp].
func (OS) CreateTemp(folder, pattern string) (Handle, error) {
	return handle(os.CreateTemp(folder, pattern))
}

// MkdirAll is [os.MkdirAll].
func (OS) MkdirAll(path string, perm fs.FileMode) error { return os.MkdirAll(path, perm) }

// Chmod is [os.Chmod].
func (OS) Chmod(path string, perm fs.FileMode) error { return os.Chmod(path, perm) }

// Rename is [os.Rename]. Where another program has a file open it waits a moment.
func (OS) Rename(from, to string) error {
	return patiently(passing, func() error { return os.Rename(from, to) })
}

// Remove is [os.Remove]. Where another program has the file open it waits a moment.
func (OS) Remove(path string) error {
	return patiently(passing, func() error { return os.Remove(path) })
}

// RemoveAll is [os.RemoveAll]. Where another program has a file open it waits a moment.
func (OS) RemoveAll(path string) error {
	return patiently(passing, func() error { return os.RemoveAll(path) })
}

// SyncFolder syncs a folder where the system can.
func (OS) SyncFolder(path string) error { return syncFolder(path) }

// handle is nil where there is an error, as an interface that holds no file is not.
func handle(f *os.File, err error) (Handle, error) {
	if err != nil {
		return nil, err
	}
	return f, nil
}
