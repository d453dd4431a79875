package file

import "golang.org/x/sys/unix"

// sendsNoEvents reports whether a folder is on a file system that other computers change
// without an event.
func sendsNoEvents(folder string) bool {
	var fs unix.Statfs_t
	return unix.Statfs(folder, &fs) == nil && fs.Flags&unix.MNT_LOCAL == 0
}
