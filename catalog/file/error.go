package file

import (
	"aina/catalog/locale"
	"aina/catalog/text"
	"cmp"
	"strconv"
)

// Reason is why a path cannot be read or written.
type Reason int

// The reasons.
const (
	Broken Reason = iota // the system says something else; see Err
	NotFound
	NoPermission
	IsFolder
	NotAFile
	NoFiles
	TooMany
	TooLarge
	Exists
	NoFolder
	Spreadsheet
)

// Error says which path could not be read or written, why, and what to do.
type Error struct {
	Path   string
	Reason Reason
	Err    error // what the system said, or nil
	Limit  int   // of TooLarge, in bytes
}

// Error returns the English sentence.
func (e *Error) Error() string { return e.In(text.English) }

// Unwrap returns the error of the system.
func (e *Error) Unwrap() error { return e.Err }

// In returns the sentence in a language.
func (e *Error) In(lang text.Lang) string {
	detail := ""
	if e.Err != nil {
		detail = e.Err.Error()
	}
	w := locale.In(lang).Files
	said := map[Reason]string{
		NotFound: w.NotFound, NoPermission: w.NoPermission, IsFolder: w.IsFolder, NotAFile: w.NotAFile,
		NoFiles: w.NoFiles, TooMany: w.TooMany, TooLarge: w.TooLarge, Exists: w.Exists, NoFolder: w.NoFolder, Spreadsheet: w.Spreadsheet,
	}[e.Reason]
	return text.Fill(cmp.Or(said, w.Broken), "path", text.CleanLine(e.Path), "detail", text.CleanLine(detail), "limit", strconv.Itoa(e.Limit>>20))
}
