package charset

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// page is a code page: an encoding of one byte a character.
type page struct {
	name string
	of   [256]rune
}

// pageSample is how many bytes with a meaning beyond ASCII are looked at, with
// what stands around them, to find out the code page.
const pageSample = 1 << 16

// pages lists the code pages that tables come in, the likeliest first.
func pages() []*page {
	return []*page{
		newPage("Windows-1251", charmap.Windows1251),
		kazakhPage(),
		newPage("Windows-1252", charmap.Windows1252),
		newPage("CP866 (DOS)", charmap.CodePage866),
		newPage("KOI8-R", charmap.KOI8R),
		newPage("KOI8-U", charmap.KOI8U),
		newPage("Mac Cyrillic", charmap.MacintoshCyrillic),
		newPage("ISO-8859-5", charmap.ISO8859_5),
		newPage("Windows-1250", charmap.Windows1250),
		newPage("Windows-1254", charmap.Windows1254),
		newPage("CP850 (DOS)", charmap.CodePage850),
		newPage("Mac Roman", charmap.Macintosh),
	}
}

func newPage(name string, m *charmap.Charmap) *page {
	p := &page{name: name}
	for i := range p.of {
		p.of[i] = m.DecodeByte(byte(i))
	}
	return p
}

// kazakhPage is KZ-1048 (STRK1048-2002): Windows-1251 with the letters of Kazakh.
// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MISC/KZ1048.TXT
func kazakhPage() *page {
	p := newPage("KZ-1048", charmap.Windows1251)
	for b, r := range map[byte]rune{0x8d: 'Қ', 0x8e: 'Һ', 0x9d: 'қ', 0x9e: 'һ', 0xa1: 'Ұ', 0xa2: 'ұ', 0xa3: 'Ә', 0xa5: 'Ө',
		0xaa: 'Ғ', 0xaf: 'Ү', 0xb4: 'ө', 0xba: 'ғ', 0xbc: 'ә', 0xbd: 'Ң', 0xbe: 'ң', 0xbf: 'ү'} {
		p.of[b] = r
	}
	return p
}

func (p *page) decode(data []byte) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/2)
	for _, c := range data {
		if c < utf8.RuneSelf {
			b.WriteByte(c)
		} else {
			b.WriteRune(p.of[c])
		}
	}
	return b.String()
}

// bestPage chooses the code page by which most pairs of letters are such as words
// are made of. Of two that do equally well it is the likelier one.
func bestPage(data []byte) *page {
	sample := highParts(data)
	m := newModel()
	var best *page
	top := 0.0
	for _, p := range pages() {
		if s := m.score(p.decode(sample)); best == nil || s > top {
			best, top = p, s
		}
	}
	return best
}

// highParts returns what stands around bytes beyond ASCII, up to pageSample of
// them: the rest says nothing about the code page.
func highParts(data []byte) []byte {
	const around = 3
	var out []byte
	end := 0
	for i, c := range data {
		if c < utf8.RuneSelf || i < end-around {
			continue
		}
		from, to := max(i-around, end), min(i+around+1, len(data))
		if from > end {
			out = append(out, '\n')
		}
		if from < to {
			out = append(out, data[from:to]...)
		}
		if end = max(end, to); len(out) > pageSample {
			break
		}
	}
	return out
}
