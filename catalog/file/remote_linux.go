package file

import "golang.org/x/sys/unix"

// sendsNoEvents reports whether a folder is on a file system that other computers, or the
// host of this one, change without an event: those of networks, of shared folders, and
// such as programs provide. Their numbers are in statfs(2).
func sendsNoEvents(folder string) bool {
	var fs unix.Statfs_t
	if unix.Statfs(folder, &fs) != nil {
		return false
	}
	switch uint32(fs.Type) {
	case unix.NFS_SUPER_MAGIC, unix.SMB_SUPER_MAGIC, unix.SMB2_SUPER_MAGIC, unix.CIFS_SUPER_MAGIC, unix.AFS_SUPER_MAGIC,
		unix.CODA_SUPER_MAGIC, unix.NCP_SUPER_MAGIC, unix.CEPH_SUPER_MAGIC, unix.V9FS_MAGIC, unix.FUSE_SUPER_MAGIC,
		0x786f4256, // vboxsf
		0xbacbacbc, // vmhgfs
		0x47504653, // GPFS
		0x0bd00bd0: // Lustre
		return true
	}
	return false
}
