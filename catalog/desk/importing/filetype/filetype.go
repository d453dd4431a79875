// Package filetype recognises by its bytes what a file is, where it is not the
// table that somebody takes it for. The name of a file says nothing: a web page
// or an archive is often called table.xls.
package filetype

import "bytes"

// Type is a kind of file, by what people can do about it.
type Type int

// The kinds of files.
const (
	Text     Type = iota // text with cells, or at least nothing else that is known
	Workbook             // an .xlsx
	JSON                 // or lines of JSON
	Sheet                // a spreadsheet of another format
	Locked               // a file with a password
	Document             // a text to read, with or without tables
	Picture
	Archive
	WebPage
	YAML
	Catalog // of our own
	Other   // no text
)

// File is what a file is. Name is what its format is called in every language,
// such as "OpenDocument, .ods"; "" where the type says it. Inside names files in
// an archive, the first few.
type File struct {
	Type   Type
	Name   string
	Inside []string
}

// Of recognises a file.
func Of(data []byte) File {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return zipped(data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return compound(data)
	}
	for _, m := range magics() {
		if bytes.HasPrefix(data[min(len(data), m.at):], []byte(m.bytes)) {
			return File{Type: m.t, Name: m.name}
		}
	}
	return OfText(data)
}

// magic is how the files of a format begin.
type magic struct {
	at    int
	bytes string
	t     Type
	name  string
}

func magics() []magic {
	return []magic{
		{0, "\xd0\xcf\x11\xe0", Sheet, "Excel 97–2003, .xls"}, // cut off behind its first bytes
		{0, "%PDF-", Document, "PDF"},
		{0, `{\rtf`, Document, "RTF"},
		{0, "\x89PNG", Picture, "PNG"},
		{0, "\xff\xd8\xff", Picture, "JPEG"},
		{0, "GIF8", Picture, "GIF"},
		{0, "II*\x00", Picture, "TIFF"},
		{0, "MM\x00*", Picture, "TIFF"},
		{8, "WEBP", Picture, "WebP"},
		{4, "ftypheic", Picture, "HEIC"},
		{4, "ftypmif1", Picture, "HEIC"},
		{4, "ftypavif", Picture, "AVIF"},
		{0, "Rar!\x1a\x07", Archive, "RAR"},
		{0, "7z\xbc\xaf\x27\x1c", Archive, "7z"},
		{0, "\x1f\x8b", Archive, "gzip"},
		{0, "BZh", Archive, "bzip2"},
		{0, "\xfd7zXZ\x00", Archive, "xz"},
		{0, "\x28\xb5\x2f\xfd", Archive, "zstd"},
		{257, "ustar", Archive, "tar"},
		{0, "\x09\x08\x10\x00\x00\x06", Sheet, "Excel 5.0, .xls"},
		{0, "\x09\x08\x08\x00", Sheet, "Excel 5.0, .xls"},
		{0, "\x09\x04\x06\x00", Sheet, "Excel 4.0, .xls"},
		{0, "SQLite format 3\x00", Other, "SQLite"},
		{0, "PAR1", Other, "Parquet"},
		{4, "Standard Jet DB", Other, "Access"},
		{4, "Standard ACE DB", Other, "Access"},
	}
}
