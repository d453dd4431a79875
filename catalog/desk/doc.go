// Package desk is what maintainers do to a catalog: they bring a spreadsheet,
// add an entry, mend what has one safe answer, and say that they looked. It
// works on bytes: it knows no disk, no clock and no screen, and touches nothing
// in a file beyond what it was asked for.
package desk
