//go:build !windows

package uilang

// Name returns "": elsewhere the environment says it, or nobody does.
func Name() string { return "" }
