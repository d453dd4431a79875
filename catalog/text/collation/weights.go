package collation

import "golang.org/x/text/collate"

// weights is the weights of frequent letters, digits and signs in a language, none of
// which collates otherwise beside another one of them.
type weights [tabled]string

// tabled is how many runes the table has room for: those below Cyrillic's end, and the
// signs between signs and signsEnd.
const (
	cyrillicEnd     = 0x500
	signs, signsEnd = 0x2010, 0x2040
	tabled          = cyrillicEnd + signsEnd - signs
)

// frequent returns the runes of the table: ASCII, the accented letters of Latin-1,
// Cyrillic, and dashes and quotation marks. The marks that Cyrillic letters of Old Church
// Slavonic combine with are none of them.
func frequent() []rune {
	var all []rune
	for _, span := range [][2]rune{{' ', '~'}, {0xb8, 0xff}, {0x400, 0x482}, {0x48a, 0x4ff}, {0x2010, 0x2027}, {0x2030, 0x203a}} {
		for r := span[0]; r <= span[1]; r++ {
			all = append(all, r)
		}
	}
	return append(all, 0xa0, 0xab)
}

func newWeights(c *collate.Collator) *weights {
	var w weights
	var buf collate.Buffer
	for _, r := range frequent() {
		w[slot(r)] = string(lettersOf(c.KeyFromString(&buf, string(r))))
		buf.Reset()
	}
	return &w
}

// slot is where a rune stands in the table, or -1.
func slot(r rune) int {
	switch {
	case r < cyrillicEnd:
		return int(r)
	case r >= signs && r < signsEnd:
		return int(r - signs + cyrillicEnd)
	}
	return -1
}

// append appends the letters of a text to a row. known is false, and the row as it was,
// where one of its runes is not in the table.
func (w *weights) append(row []byte, text string) (longer []byte, known bool) {
	if w == nil {
		return row, false
	}
	longer = row
	for _, r := range text {
		at := slot(r)
		if at < 0 || w[at] == "" {
			return row, false
		}
		longer = append(longer, w[at]...)
	}
	return longer, true
}
