// Package desk is what maintainers do to a catalog: they import a spreadsheet,
// add an entry, fix what has one safe answer, and verify entries. It
// works on bytes: it knows no disk, no clock and no screen, and touches nothing
// in a file beyond what it was asked for.
package desk
