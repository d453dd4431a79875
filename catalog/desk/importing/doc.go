// Package importing turns a table into a catalog: CSV, a workbook of Excel, or
// records in JSON.
//
// It moves cells to fields by a mapping, which it proposes where none is given,
// and writes a new catalog or updates an existing one. What the data does not say
// stays empty and is marked for review; causes and activities that no column says
// are guessed from clear words, and each guess is marked. A value that
// cannot be read is left out with a note, and every row becomes an entry or is
// left out with the reason. It works on bytes and knows no disk, no clock and no
// screen.
//
// The work is done in the packages below: table reads rows, by filetype, charset,
// xlsx and jsontable; outline finds rows that are no entries, cells reads values,
// guess guesses from words,
// mapping connects columns and fields, convert makes entries of rows, ids names
// them, record sets fields by their keys and merges records, and update edits an
// existing catalog. What all of them say about rows is in messages.
package importing
