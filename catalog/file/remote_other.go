//go:build !linux && !darwin

package file

// sendsNoEvents reports false: of these systems it is not known.
func sendsNoEvents(string) bool { return false }
