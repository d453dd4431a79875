package store

import (
	"errors"
	"io/fs"
	"strings"
	"sync"
	"syscall"

	"aina/catalog/file"
)

// badDisk is a disk on which chosen operations fail. An operation is named as its method,
// those of an open file with "file." before. It syncs nothing, for speed.
type badDisk struct {
	file.OS
	mu   sync.Mutex
	did  []string                  // all operations, with the end of the path
	hit  string                    // the one that failed
	fail func(op, at string) error // nil: it works
}

func (d *badDisk) do(op, path string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	at := path[strings.LastIndexByte(path, '/')+1:]
	if isTemp(at) {
		at = "temp"
	}
	d.did = append(d.did, op+" "+at)
	if d.fail == nil {
		return nil
	}
	if err := d.fail(op, at); err != nil {
		return &fs.PathError{Op: op, Path: path, Err: err}
	}
	return nil
}

// failOp lets an operation fail wherever it comes.
func failOp(name string, err error) func(op, at string) error {
	return func(op, _ string) error {
		if op == name {
			return err
		}
		return nil
	}
}

func (d *badDisk) Stat(path string) (fs.FileInfo, error) {
	if err := d.do("Stat", path); err != nil {
		return nil, err
	}
	return d.OS.Stat(path)
}

func (d *badDisk) Lstat(path string) (fs.FileInfo, error) {
	if err := d.do("Lstat", path); err != nil {
		return nil, err
	}
	return d.OS.Lstat(path)
}

func (d *badDisk) ReadDir(path string) ([]fs.DirEntry, error) {
	if err := d.do("ReadDir", path); err != nil {
		return nil, err
	}
	return d.OS.ReadDir(path)
}

func (d *badDisk) EvalSymlinks(path string) (string, error) {
	if err := d.do("EvalSymlinks", path); err != nil {
		return "", err
	}
	return d.OS.EvalSymlinks(path)
}

func (d *badDisk) Open(path string) (file.Handle, error) {
	if err := d.do("Open", path); err != nil {
		return nil, err
	}
	return d.handle(d.OS.Open(path))
}

func (d *badDisk) CreateTemp(folder, pattern string) (file.Handle, error) {
	if err := d.do("CreateTemp", folder); err != nil {
		return nil, err
	}
	return d.handle(d.OS.CreateTemp(folder, pattern))
}

func (d *badDisk) MkdirAll(path string, perm fs.FileMode) error {
	if err := d.do("MkdirAll", path); err != nil {
		return err
	}
	return d.OS.MkdirAll(path, perm)
}

func (d *badDisk) Chmod(path string, perm fs.FileMode) error {
	if err := d.do("Chmod", path); err != nil {
		return err
	}
	return d.OS.Chmod(path, perm)
}

func (d *badDisk) Rename(from, to string) error {
	if err := d.do("Rename", to); err != nil {
		return err
	}
	return d.OS.Rename(from, to)
}

func (d *badDisk) Remove(path string) error {
	if err := d.do("Remove", path); err != nil {
		return err
	}
	return d.OS.Remove(path)
}

func (d *badDisk) RemoveAll(path string) error {
	if err := d.do("RemoveAll", path); err != nil {
		return err
	}
	return d.OS.RemoveAll(path)
}

func (d *badDisk) SyncFolder(path string) error {
	return d.do("SyncFolder", path)
}

func (d *badDisk) Lock(path string) (file.Handle, error) {
	if err := d.do("Lock", path); err != nil {
		return nil, err
	}
	return d.handle(d.OS.Lock(path))
}

func (d *badDisk) handle(f file.Handle, err error) (file.Handle, error) {
	if err != nil {
		return nil, err
	}
	return &badFile{f, d}, nil
}

// badFile is an open file of a badDisk. Closing it closes it even where that fails, as
// systems do.
type badFile struct {
	file.Handle
	disk *badDisk
}

// errShort lets a write write half, without an error.
var errShort = errors.New("short write")

func (f *badFile) Read(p []byte) (int, error) {
	if err := f.disk.do("file.Read", f.Name()); err != nil {
		return 0, err
	}
	return f.Handle.Read(p)
}

func (f *badFile) Write(p []byte) (int, error) {
	err := f.disk.do("file.Write", f.Name())
	switch {
	case errors.Is(err, errShort):
		return f.Handle.Write(p[:len(p)/2])
	case err != nil: // a full disk takes a part
		n, _ := f.Handle.Write(p[:len(p)/3])
		return n, err
	}
	return f.Handle.Write(p)
}

func (f *badFile) Stat() (fs.FileInfo, error) {
	if err := f.disk.do("file.Stat", f.Name()); err != nil {
		return nil, err
	}
	return f.Handle.Stat()
}

func (f *badFile) Chmod(perm fs.FileMode) error {
	if err := f.disk.do("file.Chmod", f.Name()); err != nil {
		return err
	}
	return f.Handle.Chmod(perm)
}

func (f *badFile) Sync() error {
	return f.disk.do("file.Sync", f.Name())
}

func (f *badFile) Close() error {
	err := f.disk.do("file.Close", f.Name())
	return errors.Join(err, f.Handle.Close())
}

// diskErrors are what a disk says when it cannot.
var diskErrors = []error{syscall.ENOSPC, syscall.EROFS, syscall.EIO, syscall.EDQUOT, syscall.EACCES}

// noLocks are what a file system without locks says.
var noLocks = []error{syscall.ENOLCK, syscall.EOPNOTSUPP, syscall.ENOSYS}
