package filetype

import (
	"bytes"
	"strings"
	"unicode"
)

// textHead is how many bytes of a text are looked at.
const textHead = 64 << 10

// OfText recognises texts that are no tables.
func OfText(data []byte) File {
	head, _ := bytes.CutPrefix(data[:min(len(data), textHead)], []byte("\xef\xbb\xbf"))
	s := strings.TrimLeftFunc(string(head), unicode.IsSpace)
	switch {
	case looksLikeJSON(s):
		return File{Type: JSON}
	case isMarkup(s):
		return markup(s)
	case isBinary(head):
		return File{Type: Other}
	case strings.HasPrefix(s, "BEGIN:VCALENDAR"):
		return File{Type: Other, Name: "iCalendar, .ics"}
	case strings.HasPrefix(s, "BEGIN:VCARD"):
		return File{Type: Other, Name: "vCard, .vcf"}
	case isSQL(s):
		return File{Type: Other, Name: "SQL"}
	case strings.HasPrefix(s, "MIME-Version:"): // a page with its pictures in one file
		return File{Type: WebPage}
	}
	found := yaml(s)
	if found.Type == Text && isMarkdown(s) {
		return File{Type: Other, Name: "Markdown"}
	}
	return found
}

// isMarkdown reports whether most lines of a text are headings and items as Markdown
// writes them, and one is a heading at least.
func isMarkdown(s string) bool {
	lines, marked, headings := 0, 0, 0
	for line := range strings.Lines(s) {
		switch line = strings.TrimRightFunc(line, unicode.IsSpace); {
		case line == "":
			continue
		case strings.HasPrefix(strings.TrimLeft(line, "#"), " ") && line[0] == '#':
			headings++
			marked++
		case strings.HasPrefix(line, "- "), strings.HasPrefix(line, "* "), strings.HasPrefix(line, "> "), strings.HasPrefix(line, "```"), strings.HasPrefix(line, "  "):
			marked++
		}
		lines++
	}
	return headings > 0 && marked >= 2 && 2*marked >= lines
}

// isSQL reports whether text begins as a copy of a database does.
func isSQL(s string) bool {
	s = strings.ToUpper(s[:min(len(s), 40)])
	for _, first := range []string{"INSERT INTO ", "CREATE TABLE ", "DROP TABLE ", "BEGIN TRANSACTION;", "PRAGMA ", "-- MYSQL DUMP", "-- MARIADB DUMP", "-- PHPMYADMIN", "--\n-- POSTGRESQL"} {
		if strings.HasPrefix(s, first) {
			return true
		}
	}
	return false
}

// looksLikeJSON reports whether text begins as JSON does that holds records.
func looksLikeJSON(s string) bool {
	if s == "" || s[0] != '[' && s[0] != '{' {
		return false
	}
	next := strings.TrimLeftFunc(s[1:], unicode.IsSpace)
	switch {
	case next == "":
		return true
	case s[0] == '[':
		return strings.IndexByte(`{["]`, next[0]) >= 0
	}
	return next[0] == '}' || next[0] == '"' && strings.Contains(next, ":")
}

func isMarkup(s string) bool {
	return len(s) > 2 && s[0] == '<' && (s[1] == '!' || s[1] == '?' || s[1] >= 'a' && s[1] <= 'z' || s[1] >= 'A' && s[1] <= 'Z')
}

// markup tells a web page from spreadsheets and other data in XML.
func markup(s string) File {
	low := strings.ToLower(s[:min(len(s), 4096)])
	switch {
	case strings.Contains(low, "urn:schemas-microsoft-com:office:spreadsheet"):
		return File{Type: Sheet, Name: "Excel 2003, XML"}
	case strings.Contains(low, "office:document"):
		return File{Type: Sheet, Name: "OpenDocument, XML"}
	case strings.Contains(low, "<html"), strings.Contains(low, "<!doctype html"), strings.Contains(low, "<table"), strings.Contains(low, "<body"), strings.Contains(low, "<head"), strings.Contains(low, "<meta"), strings.Contains(low, "<div"):
		return File{Type: WebPage}
	case strings.HasPrefix(low, "<svg"), strings.Contains(low, "<svg "):
		return File{Type: Picture, Name: "SVG"}
	case strings.HasPrefix(low, "<?xml"):
		return File{Type: Other, Name: "XML"}
	}
	return File{}
}

// isBinary reports whether bytes are no text: there are zeros among them that
// UTF-16 and UTF-32 do not explain, or many controls.
func isBinary(head []byte) bool {
	if len(head) == 0 {
		return false
	}
	controls := 0
	var zeros [4]int
	for i, c := range head {
		if c == 0 {
			zeros[i%4]++
		} else if c < 0x20 && !bytes.ContainsRune([]byte("\t\n\r\v\f\x04\x1b"), rune(c)) {
			controls++
		}
	}
	if isWide(head) {
		return false
	}
	// UTF-16 has its zeros at one side; a stray zero is a damaged byte.
	even, odd := zeros[0]+zeros[2], zeros[1]+zeros[3]
	return controls*20 > len(head) || min(even, odd)*8 > max(even, odd) && (even+odd)*100 > len(head)
}

// isWide reports whether text begins with the mark of UTF-16 or UTF-32, or has
// three zeros in each four bytes.
func isWide(head []byte) bool {
	for _, mark := range []string{"\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return true
		}
	}
	return len(head) >= 8 && (bytes.Equal(head[2:4], []byte{0, 0}) && bytes.Equal(head[6:8], []byte{0, 0}) || bytes.Equal(head[0:2], []byte{0, 0}) && bytes.Equal(head[4:6], []byte{0, 0}))
}

// yamlLines is how many lines are looked at to recognise YAML.
const yamlLines = 60

// yaml recognises YAML: keys at the beginning of its lines, in a list or not.
func yaml(s string) File {
	keys, lines, nested := 0, 0, 0
	top := map[string]bool{}
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\r\n\t ")
		if line == "" || strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		if lines++; lines > yamlLines {
			break
		}
		bare := strings.TrimLeft(line, " ")
		item := strings.HasPrefix(bare, "- ") || bare == "-"
		key, isKey := yamlKey(strings.TrimLeft(strings.TrimPrefix(bare, "-"), " "))
		switch {
		case line == "---" && lines == 1:
			nested++
		case isKey:
			keys++
			if len(line) == len(bare) && !item {
				if top[key] { // a column of texts with a colon in them
					return File{}
				}
				top[key] = true
			} else {
				nested++
			}
		case item:
			nested++
		case len(line) == len(bare):
			return File{}
		}
	}
	switch {
	case keys < 2 || 3*keys < lines || nested == 0 && len(top) < 3:
		return File{}
	case top["opportunities"]:
		return File{Type: Catalog}
	}
	return File{Type: YAML}
}

// yamlKey returns the key that a line begins with.
func yamlKey(s string) (string, bool) {
	key, rest, ok := strings.Cut(s, ":")
	if !ok || rest != "" && rest[0] != ' ' || key == "" || len(key) > 60 || strings.ContainsAny(key, ",;\t|?!.<>()") || len(strings.Fields(key)) > 4 {
		return "", false
	}
	return strings.Trim(key, `"' `), true
}
