//go:build !windows

package file

// passing is false: here an open file is replaced and removed as any other.
func passing(error) bool { return false }
