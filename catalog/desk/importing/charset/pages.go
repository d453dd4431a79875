package charset

import (
	_ "embed"
	"strconv"
	"strings"
	"unicode/utf8"
)

// pageTable is what code pages mean beyond ASCII: a line has the name, and the code points
// of the bytes from 0x80 to 0xff, fffd for those without a meaning. It is taken from
// golang.org/x/text/encoding/charmap, which adds all the 42 that it has to the program.
//
//go:embed pages.tsv
var pageTable string

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
		newPage("Windows-1251"),
		kazakhPage(),
		newPage("Windows-1252"),
		newPage("CP866 (DOS)"),
		newPage("KOI8-R"),
		newPage("KOI8-U"),
		newPage("Mac Cyrillic"),
		newPage("ISO-8859-5"),
		newPage("Windows-1250"),
		newPage("Windows-1254"),
		newPage("CP850 (DOS)"),
		newPage("Mac Roman"),
	}
}

// newPage reads a code page that the table has.
func newPage(name string) *page {
	p := &page{name: name}
	for b := range rune(utf8.RuneSelf) {
		p.of[b] = b
	}
	_, line, _ := strings.Cut(pageTable, name+"\t")
	line, _, _ = strings.Cut(line, "\n")
	for i, digits := range strings.Fields(line) {
		r, _ := strconv.ParseUint(digits, 16, 16) // a test reads them all
		p.of[utf8.RuneSelf+i] = rune(r)
	}
	return p
}

// kazakhPage is KZ-1048 (STRK1048-2002): Windows-1251 with the letters of Kazakh.
// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MISC/KZ1048.TXT
func kazakhPage() *page {
	p := newPage("Windows-1251")
	p.name = "KZ-1048"
	for b, r := range map[byte]rune{0x8d: 'Қ', 0x8e: 'Һ', 0x9d: 'қ', 0x9e: 'һ', 0xa1: 'Ұ', 0xa2: 'ұ', 0xa3: 'Ә', 0xa5: 'Ө',
		0xaa: 'Ғ', 0xaf: 'Ү', 0xb4: 'ө', 0xba: 'ғ', 0xbc: 'ә', 0xbd: 'Ң', 0xbe: 'ң', 0xbf: 'ү'} {
		p.of[b] = r
	}
	return p
}

func (p *page) decode(data []byte) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/2)
	p.write(&b, data)
	return b.String()
}

func (p *page) write(b *strings.Builder, data []byte) {
	for _, c := range data {
		if c < utf8.RuneSelf {
			b.WriteByte(c)
		} else {
			b.WriteRune(p.of[c])
		}
	}
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
