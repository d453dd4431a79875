//go:build !windows

package file

import (
	"errors"
	"os"
	"syscall"
)

// syncFolder makes sure that the disk has the new name. Some file systems do
// not offer it for folders; there the rename is as safe as it gets.
func syncFolder(folder string) error {
	d, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer d.Close()
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		return nil
	}
	return err
}
