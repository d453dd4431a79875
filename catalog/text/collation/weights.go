package collation

import (
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"aina/catalog/text"
)

// table is the weights of letters of Latin, Greek and Cyrillic, of signs and of emoji, as
// golang.org/x/text/collate has them, which would add those of all languages to the
// program (1.3 MB). A line is a span of runes, the lines of a language come last. Its
// fields are the language, empty for all, the first rune, the last one, and the weights
// of letters, accents and case, in hexadecimal digits. Runes that are letters and accents
// by Unicode weigh what these do, and are left out.
//
//go:embed weights.tsv
var table string

// span is the weights of runes that follow each other. The letters of each weigh one more
// than those of the rune before.
type span struct {
	from, to                rune
	letters, accents, cases string
}

func (s span) appendLetters(row []byte, r rune) []byte {
	if r == s.from || s.letters == "" {
		return append(row, s.letters...)
	}
	first := binary.BigEndian.Uint16([]byte(s.letters))
	return binary.BigEndian.AppendUint16(row, first+uint16(r-s.from))
}

// unknown is the weights of a rune that the table does not have: it comes behind all that
// it has, by its number, those of Han first.
func unknown(r rune) span {
	first := byte(0x85)
	if unicode.Is(unicode.Ideographic, r) {
		first = 0x81
	}
	return span{r, r, string([]byte{first + byte(r>>16), byte(r >> 8), byte(r)}), "\x00\x20", "\x02"}
}

// weights is the weights of a language.
type weights struct {
	own, common []span         // in the order of their runes; own comes first
	frequent    [tabled]string // the letters of what is frequent; "" where it has none
}

// tabled is how many runes are frequent: those below Cyrillic's end, and the signs between
// signs and signsEnd.
const (
	cyrillicEnd     = 0x530
	signs, signsEnd = 0x2010, 0x2040
	tabled          = cyrillicEnd + signsEnd - signs
)

// slot is where a frequent rune stands, or -1.
func slot(r rune) int {
	switch {
	case r < cyrillicEnd:
		return int(r)
	case r >= signs && r < signsEnd:
		return int(r - signs + cyrillicEnd)
	}
	return -1
}

func newWeights(lang text.Lang) *weights {
	w := &weights{}
	for line := range strings.Lines(table) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		switch fields[0] {
		case "":
			w.common = append(w.common, parse(fields[1:]))
		case string(lang):
			w.own = append(w.own, parse(fields[1:]))
		}
	}
	for r := range rune(signsEnd) {
		if at := slot(r); at >= 0 {
			w.frequent[at] = string(w.appendAny(nil, string(r)))
		}
	}
	return w
}

// parse reads the fields of a line behind the language.
func parse(fields []string) span {
	return span{number(fields[0]), number(fields[1]), decode(fields[2]), decode(fields[3]), decode(fields[4])}
}

func number(digits string) rune {
	n, err := strconv.ParseUint(digits, 16, 21)
	if err != nil {
		panic("weights.tsv: " + err.Error()) // no test would pass
	}
	return rune(n)
}

func decode(digits string) string {
	b, err := hex.DecodeString(digits)
	if err != nil {
		panic("weights.tsv: " + err.Error())
	}
	return string(b)
}

// find returns the span of a rune, if the table has one.
func (w *weights) find(r rune) (s span, ok bool) {
	for _, spans := range [][]span{w.own, w.common} {
		i, _ := slices.BinarySearchFunc(spans, r, func(s span, r rune) int { return int(s.to - r) })
		if i < len(spans) && spans[i].from <= r {
			return spans[i], true
		}
	}
	return span{}, false
}

// of goes through the letters and accents of a text, with the weights of each.
func (w *weights) of(text string) iter.Seq2[rune, span] {
	return func(yield func(rune, span) bool) {
		for _, composed := range norm.NFC.String(text) {
			parts := string(composed)
			if _, ok := w.find(composed); !ok {
				parts = norm.NFD.String(parts)
			}
			for _, r := range parts {
				s, ok := w.find(r)
				if !ok {
					s = unknown(r)
				}
				if !yield(r, s) {
					return
				}
			}
		}
	}
}

// appendLetters appends what the letters of a text weigh. Frequent ones weigh the same
// beside each other as alone.
func (w *weights) appendLetters(row []byte, text string) []byte {
	longer := row
	for _, r := range text {
		at := slot(r)
		if at < 0 || w.frequent[at] == "" {
			return w.appendAny(row, text)
		}
		longer = append(longer, w.frequent[at]...)
	}
	return longer
}

func (w *weights) appendAny(row []byte, text string) []byte {
	for r, s := range w.of(text) {
		row = s.appendLetters(row, r)
	}
	return row
}

// marks returns what the accents and the case of a text weigh, accents first.
func (w *weights) marks(text string) string {
	var accents, cases strings.Builder
	for _, s := range w.of(text) {
		accents.WriteString(s.accents)
		cases.WriteString(s.cases)
	}
	return accents.String() + "\x00\x00" + cases.String()
}
