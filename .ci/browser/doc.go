// Package browser holds tests that look at what the program makes in a real browser. It
// is a module apart, so that the program depends on none of what is needed for that.
package browser
