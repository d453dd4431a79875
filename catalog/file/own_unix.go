//go:build !windows

package file

import (
	"io/fs"
	"os"
	"syscall"
)

// isOwn reports what belongs to the user of the program and to nobody else.
func isOwn(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid() && info.Mode().Perm()&0o077 == 0
}
