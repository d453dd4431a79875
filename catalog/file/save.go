package file

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
)

// Save writes data to a personal file, which only its owner can read,
// whole or not at all. A file that is there already is replaced only if that
// is wished; else the error's reason is Exists.
func Save(path string, data []byte, replace bool) error {
	if !replace {
		if info, err := os.Lstat(path); err == nil && !info.IsDir() {
			return &Error{Path: path, Reason: Exists}
		}
	}
	err := WriteAtomic(path, data, 0o600)
	if folder := filepath.Dir(path); errors.Is(err, fs.ErrNotExist) {
		return &Error{Path: folder, Reason: NoFolder, Err: err}
	}
	return err
}

// IsExist reports whether a file was not written because it already exists.
func IsExist(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Reason == Exists
}

// Free returns a path at which there is nothing yet: the given one, or it with -2, -3
// and so on before its extension. Where even a thousandth is taken it is that one,
// and Save says so.
func Free(path string) string {
	ext := filepath.Ext(path)
	stem := path[:len(path)-len(ext)]
	free := path
	for n := 2; n <= 1000; n++ {
		if _, err := os.Lstat(free); err != nil {
			break
		}
		free = stem + "-" + strconv.Itoa(n) + ext
	}
	return free
}
