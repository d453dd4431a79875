package charset

import (
	"bytes"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// wideSample is how many bytes are looked at to recognise UTF-16 and UTF-32.
const wideSample = 4096

// wide recognises UTF-16 and UTF-32 by the byte order mark or by where the zero
// bytes are; nil for text of single bytes.
func wide(data []byte) (e encoding.Encoding, name string) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe, 0, 0}):
		return utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), "UTF-32"
	case bytes.HasPrefix(data, []byte{0, 0, 0xfe, 0xff}):
		return utf32.UTF32(utf32.BigEndian, utf32.UseBOM), "UTF-32"
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-16"
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "UTF-16"
	}
	// The high byte of a character is 0 in Latin and 4 in Cyrillic text, which no
	// other encoding has a byte of.
	var zeros, pages [4]int
	head := data[:min(len(data), wideSample)&^3]
	for i, c := range head {
		if c == 0 {
			zeros[i%4]++
		}
		if c == 0 || c == 4 {
			pages[i%4]++
		}
	}
	n := len(head) / 4
	most := func(count int) bool { return n > 0 && 10*count >= 9*n }
	few := func(count int) bool { return 5*count <= n }
	switch {
	case most(zeros[2]) && most(zeros[3]) && most(pages[1]) && few(zeros[0]):
		return utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), "UTF-32"
	case most(zeros[0]) && most(zeros[1]) && most(pages[2]) && few(zeros[3]):
		return utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM), "UTF-32"
	case most(pages[1]) && most(pages[3]) && few(pages[0]) && few(pages[2]):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "UTF-16"
	case most(pages[0]) && most(pages[2]) && few(pages[1]) && few(pages[3]):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "UTF-16"
	}
	return nil, ""
}
