// Package desk is what maintainers do to the file of a catalog: they add an entry,
// fix what has one safe answer, verify and retire entries, and ask for its JSON
// Schema. It works on bytes: it knows no disk, no clock and no screen, and touches
// nothing in a file beyond what it was asked for. Package importing, below, makes a
// catalog of a spreadsheet.
package desk
