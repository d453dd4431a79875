// Package importing brings a spreadsheet, saved as CSV, to a catalog.
//
// It reads what broken exports leave behind (any delimiter, any of the usual
// encodings, damaged quotes, missing headers), moves cells to fields by a
// mapping, which it proposes where none is given, and writes entries. It never
// invents: what the data does not say stays empty and is named for review, a
// value that cannot be read is left out and named, and every row becomes an
// entry or is told with the reason why not. It works on bytes and knows no
// disk, no clock and no screen.
package importing
