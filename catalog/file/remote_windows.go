package file

import "golang.org/x/sys/windows"

// sendsNoEvents reports whether a folder is on another computer: not every server of
// folders tells of changes.
func sendsNoEvents(folder string) bool {
	name, err := windows.UTF16PtrFromString(folder)
	if err != nil {
		return false
	}
	volume := make([]uint16, windows.MAX_LONG_PATH)
	if windows.GetVolumePathName(name, &volume[0], uint32(len(volume))) != nil {
		return false
	}
	return windows.GetDriveType(&volume[0]) == windows.DRIVE_REMOTE
}
