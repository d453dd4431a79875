// Package update edits the bytes of an existing catalog for an import: it finds the
// entries and the stamps of earlier imports, and appends entries. It knows nothing of
// tables and mappings.
package update

import (
	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/source"
)

// FileError says that a catalog cannot be read, so that it cannot be updated.
type FileError struct{ Problems source.Problems }

func (e *FileError) Error() string {
	if p, ok := e.Problems.First(); ok {
		return p.String()
	}
	return "the catalog cannot be read"
}

// File is a catalog with its entries, and edits to its bytes.
type File struct {
	Name    string
	Data    []byte // before the edits
	Newline string
	Entries []*Entry // opportunities with an id, in the order of the file
	byID    map[string]*Entry
	editor  *desk.Editor
}

// Entry is an opportunity of a catalog.
type Entry struct {
	*desk.Entry
	Stamp string // of the row it was imported from, "" if it was not
}

// Find returns the opportunity with an id, nil if there is none.
func (f *File) Find(id string) *Entry { return f.byID[id] }

// Open finds the entries of a catalog. The error is a *FileError.
func Open(in *catalog.File) (*File, error) {
	editor, err := desk.NewEditor(in.Name, in.Data)
	if err != nil {
		_, problems := source.Parse(in.Name, in.Data, source.DefaultLimits())
		return nil, &FileError{problems}
	}
	f := &File{Name: in.Name, Data: in.Data, Newline: editor.Newline(), byID: map[string]*Entry{}, editor: editor}
	for _, x := range editor.Entries() {
		if f.byID[x.ID] == nil {
			e := &Entry{x, stampOf(x.Comment)}
			f.Entries = append(f.Entries, e)
			f.byID[x.ID] = e
		}
	}
	return f, nil
}

// Set gives fields of an entry the values of a record. It is false where the entry is
// written in a way that cannot be edited.
func (f *File) Set(e *Entry, o *catalog.Opportunity, fields []string) bool {
	return f.editor.Set(e.Entry, o, fields)
}

// Append appends entries to a list of the file. Rows writes them, with their hyphens
// after so many columns; where nothing is to be added it is not called. The error is a
// *desk.EditError.
func (f *File) Append(key string, rows func(indent int) []byte) error {
	return f.editor.Append(key, rows)
}

// Bytes returns the catalog with the edits made.
func (f *File) Bytes() []byte { return f.editor.Bytes() }
