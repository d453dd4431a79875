package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// fewPairs is how much must speak for another encoding of a line.
const fewPairs = 3

// byLines reads a file with bytes that are no UTF-8. Where most letters are UTF-8
// the others are damaged, and become U+FFFD; else the file is in a code page. A
// line that makes words in the other way only, such as one that was put in from
// another file, is read in that.
func byLines(data []byte) Text {
	var odd []byte // lines that are no UTF-8
	allValid, allInvalid := 0, 0
	for line := range bytes.Lines(data) {
		valid, invalid := countHigh(line)
		allValid, allInvalid = allValid+valid, allInvalid+invalid
		if invalid > 0 && (valid == 0 || invalid > valid) {
			odd = append(odd, line...)
		}
	}
	page, m := bestPage(odd), newModel()
	mostly8 := allValid > allInvalid
	t := Text{Encoding: page.name, Other: "UTF-8"}
	if mostly8 {
		t.Encoding, t.Other = "", page.name
	}
	var b strings.Builder
	b.Grow(len(data) * 2)
	number := 0
	for line := range bytes.Lines(data) {
		number++
		valid, invalid := countHigh(line)
		if valid+invalid == 0 {
			b.Write(line)
			continue
		}
		as8 := strings.ToValidUTF8(string(line), string(utf8.RuneError))
		is8 := mostly8
		switch {
		case mostly8 && valid == 0 && invalid > 1:
			words := m.score(page.decode(line))
			is8 = words < fewPairs || words-m.score(as8) < fewPairs
		case !mostly8 && invalid == 0 && valid >= fewPairs:
			is8 = m.score(as8)-m.score(page.decode(line)) > fewPairs
		}
		if is8 != mostly8 {
			t.OtherLines = append(t.OtherLines, number)
		}
		if is8 {
			b.WriteString(as8)
		} else {
			b.WriteString(page.decode(line))
		}
	}
	if len(t.OtherLines) == 0 {
		t.Other = ""
	}
	t.Text = b.String()
	return t
}
