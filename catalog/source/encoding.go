package source

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// maxEncoding bounds how many wrong bytes are reported: a file in another
// encoding has one on every line.
const maxEncoding = 20

// stripBOM drops the byte order mark of UTF-8; it is no character of the text.
func stripBOM(b []byte) []byte { return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")) }

// isUTF16 recognises UTF-16, with a byte order mark or by every second byte
// being zero.
func isUTF16(b []byte) bool {
	if bytes.HasPrefix(b, []byte{0xff, 0xfe}) || bytes.HasPrefix(b, []byte{0xfe, 0xff}) {
		return true
	}
	head := b[:min(len(b), 64)]
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	pairs := len(head) / 2
	return pairs >= 4 && (zeros[0] >= pairs*3/4 && zeros[1] == 0 || zeros[1] >= pairs*3/4 && zeros[0] == 0)
}

// looksLikeCP1251 distinguishes Russian in Windows-1251 from UTF-8 with a wrong
// byte in it: nearly all of its high bytes are the letters of that alphabet,
// and they do not form UTF-8.
func looksLikeCP1251(b []byte) bool {
	letters, others, valid := 0, 0, 0
	head := b[:min(len(b), 64<<10)]
	for i := 0; i < len(head); {
		c := head[i]
		if c < utf8.RuneSelf {
			i++
			continue
		}
		if r, n := utf8.DecodeRune(head[i:]); r != utf8.RuneError || n > 1 {
			valid++
			i += n
			continue
		}
		switch {
		case c >= 0xc0 || c == 0xa8 || c == 0xb8:
			letters++
		case !isCP1251Sign(c):
			others++
		}
		i++
	}
	return letters >= 3 && letters > 10*others && letters > 5*valid
}

// checkBytes reports what YAML cannot hold: bytes that are no UTF-8, control
// characters, and lines that are too long.
func (d *Doc) checkBytes(b []byte) {
	if isUTF16(b) {
		d.Report(Span{1, 1, 2}, Encoding, msgUTF16)
		return
	}
	if looksLikeCP1251(b) && !utf8.Valid(b) { // the first looks at the beginning only
		d.Report(d.lines.at(firstInvalid(b)), Encoding, msgCP1251)
		return
	}
	reported, line := 0, 0
	for i := 0; i < len(b); {
		c := b[i]
		if c >= 0x20 && c < 0x7f || c == '\n' || c == '\r' || c == '\t' {
			i++
			continue
		}
		if c >= 0xc3 && c < 0xe0 && i+1 < len(b) && b[i+1]&0xc0 == 0x80 { // U+00C0 to U+07FF: most letters
			i += 2
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		var what Wording
		switch {
		case r == utf8.RuneError && n == 1:
			what = msgUTF8
		case r < 0xa0 && r != 0x85 || r == 0xfffe || r == 0xffff || r == 0xfeff:
			what = msgControl
		}
		if what != nil {
			if at := d.lines.at(i); at.Line != line { // one a line is enough
				line = at.Line
				if reported++; reported > maxEncoding {
					return
				}
				d.Report(at, Encoding, what, "char", fmt.Sprintf("U+%04X", r))
			}
		}
		i += n
	}
	if isInBrackets(b) {
		return
	}
	for i, start := range d.lines.starts {
		end := len(b)
		if i+1 < len(d.lines.starts) {
			end = d.lines.starts[i+1]
		}
		if end-start > d.lim.LineBytes {
			d.Report(Span{i + 1, 1, 2}, TooLarge, msgLineLength, "limit", kilobytes(d.lim.LineBytes))
			return
		}
	}
}

// isInBrackets reports whether a document is one list or map in brackets, such as
// JSON, which programs write on one line however long it is.
func isInBrackets(b []byte) bool {
	b = bytes.TrimLeft(b, " \t\r\n")
	return len(b) > 0 && (b[0] == '{' || b[0] == '[')
}

func kilobytes(n int) string { return fmt.Sprint(n >> 10) }

func firstInvalid(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return 0
}

// plainBreaks returns b with the line ends that only YAML 1.1 knows (NEL, LS, PS)
// as spaces: no editor counts them as lines, and places are those that an
// editor shows. Each stays one code point, so columns stay.
func plainBreaks(b []byte) []byte {
	if !bytes.Contains(b, []byte("\u0085")) && !bytes.Contains(b, []byte("\u2028")) && !bytes.Contains(b, []byte("\u2029")) {
		return b
	}
	b = bytes.ReplaceAll(b, []byte("\u0085"), []byte(" "))
	b = bytes.ReplaceAll(b, []byte("\u2028"), []byte(" "))
	return bytes.ReplaceAll(b, []byte("\u2029"), []byte(" "))
}

// isCP1251Sign reports the quotes, dashes and other signs of that encoding that
// occur in any text.
func isCP1251Sign(c byte) bool {
	return c >= 0x91 && c <= 0x97 || c == 0x84 || c == 0x85 || c == 0xa0 || c == 0xa7 || c == 0xab || c == 0xbb || c == 0xb9
}
