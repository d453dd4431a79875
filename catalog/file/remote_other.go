//go:build !linux && !darwin && !windows

package file

// sendsNoEvents reports false: of these systems it is not known.
func sendsNoEvents(string) bool { return false }
