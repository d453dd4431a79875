package network

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// elevationType is the kind of a token: 1 default, 2 full, 3 limited.
func elevationType(token windows.Token) (kind uint32, err error) {
	var written uint32
	err = windows.GetTokenInformation(token, windows.TokenElevationType, (*byte)(unsafe.Pointer(&kind)), uint32(unsafe.Sizeof(kind)), &written)
	return kind, err
}
