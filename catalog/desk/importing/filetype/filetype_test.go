package filetype

import (
	"archive/zip"
	"bytes"
	"slices"
	"testing"
)

func zipOf(t testing.TB, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func wide(s string) string {
	var b []byte
	for _, c := range []byte(s) {
		b = append(b, c, 0)
	}
	return string(b)
}

func TestFilesAreKnownByTheirBytes(t *testing.T) {
	const compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	for name, tc := range map[string]struct {
		in   string
		want File
	}{
		"a workbook":         {zipOf(t, "[Content_Types].xml", "", "xl/workbook.xml", ""), File{Type: Workbook}},
		"backslashes":        {zipOf(t, `xl\workbook.xml`, ""), File{Type: Workbook}},
		"binary workbook":    {zipOf(t, "xl/workbook.bin", ""), File{Type: Sheet, Name: "Excel Binary, .xlsb"}},
		"Word":               {zipOf(t, "word/document.xml", ""), File{Type: Document, Name: "Word, .docx"}},
		"ods":                {zipOf(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", ""), File{Type: Sheet, Name: "OpenDocument, .ods"}},
		"odt":                {zipOf(t, "mimetype", "application/vnd.oasis.opendocument.text"), File{Type: Document, Name: "OpenDocument, .odt"}},
		"Numbers":            {zipOf(t, "Index/Document.iwa", "", "Index/Tables/Tile.iwa", ""), File{Type: Sheet, Name: "Numbers"}},
		"an archive":         {zipOf(t, "roles/", "", "roles/a.csv", "", "__MACOSX/a", "", "b.csv", ""), File{Type: Archive, Name: "zip", Inside: []string{"roles/a.csv", "b.csv"}}},
		"a cut archive":      {"PK\x03\x04…", File{Type: Archive, Name: "zip"}},
		"a cut workbook":     {zipOf(t, "xl/workbook.xml", "<workbook/>")[:40], File{Type: Workbook}},
		"xls":                {compound + wide("Workbook"), File{Type: Sheet, Name: "Excel 97–2003, .xls"}},
		"doc":                {compound + wide("WordDocument"), File{Type: Document, Name: "Word 97–2003, .doc"}},
		"a password":         {compound + wide("EncryptedPackage"), File{Type: Locked}},
		"PDF":                {"%PDF-1.7\n", File{Type: Document, Name: "PDF"}},
		"RTF":                {`{\rtf1\ansi`, File{Type: Document, Name: "RTF"}},
		"PNG":                {"\x89PNG\r\n\x1a\n", File{Type: Picture, Name: "PNG"}},
		"JPEG":               {"\xff\xd8\xff\xe0", File{Type: Picture, Name: "JPEG"}},
		"WebP":               {"RIFF\x00\x00\x00\x00WEBP", File{Type: Picture, Name: "WebP"}},
		"gzip":               {"\x1f\x8b\x08", File{Type: Archive, Name: "gzip"}},
		"a page":             {"\ufeff <!DOCTYPE html><html><table><tr><td>a", File{Type: WebPage}},
		"a table of HTML":    {"<table>\n<tr><td>a", File{Type: WebPage}},
		"a page called xls":  {"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>", File{Type: WebPage}},
		"Excel 2003":         {`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`, File{Type: Sheet, Name: "Excel 2003, XML"}},
		"XML":                {`<?xml version="1.0"?><roles><role/></roles>`, File{Type: Other, Name: "XML"}},
		"SVG":                {`<?xml version="1.0"?><svg xmlns="x">`, File{Type: Picture, Name: "SVG"}},
		"a list of YAML":     {"- title: Walk dogs\n  city: Astana\n", File{Type: YAML}},
		"YAML with a mark":   {"---\nroles:\n  - Walk dogs\n  - Read\nkind: list\n", File{Type: YAML}},
		"YAML, keys alone":   {"title: Walk dogs\ncity: Astana\nage: 14\n", File{Type: YAML}},
		"a catalog":          {"# ours\nopportunities:\n  - id: a\n    title: A\n", File{Type: Catalog}},
		"a calendar":         {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", File{Type: Other, Name: "iCalendar, .ics"}},
		"SQL":                {"INSERT INTO roles VALUES ('Walk');\n", File{Type: Other, Name: "SQL"}},
		"a page in one file": {"MIME-Version: 1.0\nContent-Type: multipart/related\nX: 1\n", File{Type: WebPage}},
		"JSON":               {"[\n {\"title\": 1}]", File{Type: JSON}},
		"JSON, an object":    {` {"a": []}`, File{Type: JSON}},
		"JSON, empty":        {"[]", File{Type: JSON}},
		"zeros":              {"a\x00\x00\x00\x01\x02\x00\x03\x00\x00\x00\x05", File{Type: Other}},

		"Markdown":             {"# Our roles\n\nWe look for people:\n\n- Walk dogs\n- Read aloud\n", File{Type: Other, Name: "Markdown"}},
		"a list with a remark": {"# Our roles\nWalk dogs,Astana\nRead aloud,Almaty\n", File{}},
		"a table":              {"title,city\nWalk: dogs,Astana\n", File{}},
		"nothing":              {"", File{}},
		"a column with colons": {"Role: walk dogs\nRole: read aloud\n", File{}},
		"two such lines":       {"Role: walk dogs\nCity: Astana\n", File{}},
		"brackets":             {"[Title],[City]\na,b\n", File{}},
		"braces":               {"{title},city\na,b\n", File{}},
		"a hyphen":             {"- walk dogs,Astana\n- read,Almaty\n", File{}},
		"a heading in HTML":    {"<b>Title</b>,City\na,b\n", File{}},
		"less than":            {"<14,years\n", File{}},
		"UTF-16":               {"\xff\xfea\x00,\x00b\x00", File{}},
		"UTF-16, no mark":      {wide("title,city\nwalk,Astana\n"), File{}},
		"UTF-32":               {"a\x00\x00\x00,\x00\x00\x00b\x00\x00\x00", File{}},
		"a stray zero":         {"title,city\nWalk\x00 dogs,Astana and much more text that is in order, so that it is a table\n", File{}},
	} {
		got := Of([]byte(tc.in))
		if got.Type != tc.want.Type || got.Name != tc.want.Name || !slices.Equal(got.Inside, tc.want.Inside) {
			t.Errorf("%s: %+v, want %+v", name, got, tc.want)
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte("- a: b\n  c: d"))
	f.Add([]byte("[{"))
	f.Fuzz(func(_ *testing.T, data []byte) { Of(data) })
}
