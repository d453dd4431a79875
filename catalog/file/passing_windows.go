package file

import (
	"errors"

	"golang.org/x/sys/windows"
)

// passing reports whether an error is likely to pass: another program has the file open,
// such as one that looks for viruses in all that is new. Windows neither replaces nor
// removes such a file, and says of some that access is denied.
func passing(err error) bool {
	return errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_LOCK_VIOLATION) ||
		errors.Is(err, windows.ERROR_ACCESS_DENIED) || errors.Is(err, windows.ERROR_DELETE_PENDING)
}
