package filetype

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"unicode/utf8"
)

// maxInside is how many files of an archive are named.
const maxInside = 5

// zipped recognises the formats that are archives inside.
func zipped(data []byte) File {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return cutArchive(data)
	}
	has := func(part string) bool {
		for _, f := range r.File {
			if strings.HasPrefix(strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/")), part) {
				return true
			}
		}
		return false
	}
	switch {
	case has("xl/workbook.bin"):
		return File{Type: Sheet, Name: "Excel Binary, .xlsb"}
	case has("xl/"):
		return File{Type: Workbook}
	case has("word/"):
		return File{Type: Document, Name: "Word, .docx"}
	case has("ppt/"):
		return File{Type: Document, Name: "PowerPoint, .pptx"}
	case has("index/document.iwa"), has("index.zip"):
		if has("index/tables/") || has("index/calculationengine") {
			return File{Type: Sheet, Name: "Numbers"}
		}
		return File{Type: Document, Name: "Apple iWork"}
	}
	switch kind := mimetype(r); {
	case strings.Contains(kind, "spreadsheet"):
		return File{Type: Sheet, Name: "OpenDocument, .ods"}
	case strings.Contains(kind, "epub"):
		return File{Type: Document, Name: "EPUB"}
	case strings.Contains(kind, "opendocument"):
		return File{Type: Document, Name: "OpenDocument, .odt"}
	}
	f := File{Type: Archive, Name: "zip"}
	for _, file := range r.File {
		name := file.Name
		if strings.HasSuffix(name, "/") || strings.Contains(name, "__MACOSX") || !utf8.ValidString(name) {
			continue
		}
		if f.Inside = append(f.Inside, name); len(f.Inside) == maxInside {
			break
		}
	}
	return f
}

// cutArchive recognises an archive without its end by the names in it: a workbook
// that was only partly downloaded is no archive to unpack.
func cutArchive(data []byte) File {
	switch {
	case bytes.Contains(data, []byte("word/")):
		return File{Type: Document, Name: "Word, .docx"}
	case bytes.Contains(data, []byte("xl/")), bytes.Contains(data, []byte("[Content_Types].xml")):
		return File{Type: Workbook}
	case bytes.Contains(data, []byte("opendocument.spreadsheet")):
		return File{Type: Sheet, Name: "OpenDocument, .ods"}
	}
	return File{Type: Archive, Name: "zip"}
}

// mimetype is what an archive says that it is, "" if it says nothing.
func mimetype(r *zip.Reader) string {
	for _, f := range r.File {
		if f.Name != "mimetype" {
			continue
		}
		in, err := f.Open()
		if err != nil {
			return ""
		}
		defer in.Close()
		kind, _ := io.ReadAll(io.LimitReader(in, 200))
		return string(kind)
	}
	return ""
}

// compound recognises what is in a compound file, the container of the programs
// of before 2007, by the names of its streams.
func compound(data []byte) File {
	has := func(stream string) bool {
		var wide []byte
		for _, c := range []byte(stream) {
			wide = append(wide, c, 0)
		}
		return bytes.Contains(data, wide)
	}
	switch {
	case has("EncryptedPackage"):
		return File{Type: Locked}
	case has("WordDocument"):
		return File{Type: Document, Name: "Word 97–2003, .doc"}
	case has("PowerPoint Document"):
		return File{Type: Document, Name: "PowerPoint 97–2003, .ppt"}
	case has("Workbook"), has("Book"):
		return File{Type: Sheet, Name: "Excel 97–2003, .xls"}
	case has("__substg1.0_"), has("__properties_version1.0"):
		return File{Type: Document, Name: "Outlook, .msg"}
	}
	return File{Type: Sheet, Name: "Microsoft Office 97–2003"}
}
