package table

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode converts the bytes of a spreadsheet to UTF-8 and names the encoding
// they were in; "" for UTF-8. Nothing is refused: bytes that are not text in any
// of the encodings become U+FFFD, which cleaning keeps visible.
func decode(data []byte) (s, name string) {
	if body, ok := bytes.CutPrefix(data, []byte("\xef\xbb\xbf")); ok {
		data = body
	}
	switch order, is := utf16Order(data); {
	case is:
		return decodeWith(unicode.UTF16(order, unicode.UseBOM), data), "UTF-16"
	case utf8.Valid(data):
		return string(data), ""
	}
	valid, pairs, lone := highBytes(data)
	switch {
	case valid > pairs+lone: // UTF-8 with some damaged bytes
		return strings.ToValidUTF8(string(data), "\ufffd"), ""
	case pairs > lone: // words of Cyrillic letters, not single letters with accents
		return decodeWith(charmap.Windows1251, data), "Windows-1251"
	}
	return decodeWith(charmap.Windows1252, data), "Windows-1252"
}

func decodeWith(e encoding.Encoding, data []byte) string {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return string(out)
}

// utf16Order recognises UTF-16 by its byte order mark, or by every second byte being zero.
func utf16Order(data []byte) (unicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.BigEndian, true
	}
	head := data[:min(len(data), 256)]
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	const few = 2 // a text in another encoding has none; Cyrillic in UTF-16 has one for each delimiter
	switch {
	case zeros[1] > few && zeros[0] == 0:
		return unicode.LittleEndian, true
	case zeros[0] > few && zeros[1] == 0:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// highBytes counts the characters of UTF-8 beyond ASCII, and of the other high
// bytes those beside another one and those alone.
func highBytes(data []byte) (valid, pairs, lone int) {
	data = data[:min(len(data), 1<<20)]
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, n := utf8.DecodeRune(data[i:]); r != utf8.RuneError {
			valid++
			i += n
			continue
		}
		if i > 0 && data[i-1] >= 0xc0 || i+1 < len(data) && data[i+1] >= 0xc0 {
			pairs++
		} else {
			lone++
		}
		i++
	}
	return valid, pairs, lone
}

// IsBinary reports whether a file is a workbook or document that was not saved
// as CSV: XLSX, XLS or PDF.
func IsBinary(data []byte) bool {
	for _, magic := range []string{"PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF-"} {
		if bytes.HasPrefix(data, []byte(magic)) {
			return true
		}
	}
	return false
}
