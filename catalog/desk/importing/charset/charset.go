// Package charset decodes the bytes of a table to text. It finds out the
// encoding by what makes words of the letters, mends text that was decoded wrongly
// before it was saved, and tells where letters were lost. It knows nothing of
// rows and columns.
package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
)

// Text is decoded text.
type Text struct {
	Text     string
	Encoding string // of the bytes; "" for UTF-8
	// OtherLines are the numbers of lines in another encoding than most, and Other
	// names that.
	OtherLines []int
	Other      string
	// Misread names the encoding that somebody took UTF-8 for before the text was
	// saved, "" if nobody did; Text is mended.
	Misread string
}

// Decode converts bytes to text. Nothing is refused: bytes that are not text in
// the encoding become U+FFFD, which cleaning keeps visible.
func Decode(data []byte) Text {
	t := decode(data)
	t.Text = strings.TrimLeft(t.Text, "\ufeff") // two marks, where files were put together
	t.Text, t.Misread = mend(t.Text)
	return t
}

func decode(data []byte) Text {
	if e, name := wide(data); e != nil {
		return Text{Text: decodeWith(e, data), Encoding: name}
	}
	data, _ = bytes.CutPrefix(data, []byte("\xef\xbb\xbf"))
	if utf8.Valid(data) {
		return Text{Text: string(data)}
	}
	return byLines(data)
}

func decodeWith(e encoding.Encoding, data []byte) string {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return string(out)
}

// countHigh counts the characters of UTF-8 beyond ASCII, and the bytes that are
// no UTF-8.
func countHigh(data []byte) (valid, invalid int) {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else {
			valid++
		}
		i += n
	}
	return valid, invalid
}
