// Package editor holds tests that drive the language server that editors use for YAML, with
// the schema that the program writes. It is a module apart, so that the program depends on
// none of what is needed for that.
package editor
