package collation

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"aina/catalog/text"
)

func newCollator(lang text.Lang) *collate.Collator { return collate.New(language.Make(string(lang))) }

// The table is what the library knows. UPDATE_GOLDEN=1 writes it.
func TestWeightsAreThoseOfCollate(t *testing.T) {
	var want bytes.Buffer
	rest := newCollator(text.English)
	for _, s := range spans(func(r rune) bool { return true }, rest) {
		fmt.Fprintln(&want, s.line(""))
	}
	for _, lang := range text.Langs() {
		c := newCollator(lang)
		other := func(r rune) bool { return keyOf(c, string(r)) != keyOf(rest, string(r)) }
		for _, s := range spans(other, c) {
			fmt.Fprintln(&want, s.line(lang))
		}
	}
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile("weights.tsv", want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want.String() != table {
		t.Error("weights.tsv is not what the library knows: run this test with UPDATE_GOLDEN=1")
	}
}

func (s span) line(lang text.Lang) string {
	return strings.Join([]string{
		string(lang), fmt.Sprintf("%x", s.from), fmt.Sprintf("%x", s.to),
		hex.EncodeToString([]byte(s.letters)), hex.EncodeToString([]byte(s.accents)), hex.EncodeToString([]byte(s.cases)),
	}, "\t")
}

// known lists the runes of the table: letters of Latin, Greek and Cyrillic, signs, emoji,
// and the marks that choose how these look.
func known() []rune {
	var all []rune
	for _, part := range [][2]rune{{0, 0x52f}, {0x1e00, 0x27ff}, {0x2900, 0x2bff}, {0x3000, 0x303f}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}, {0x1f000, 0x1f6ff}} {
		for r := part[0]; r <= part[1]; r++ {
			all = append(all, r)
		}
	}
	return all
}

// spans lists the weights that a collator has for runes, those that follow each other in
// one.
func spans(of func(rune) bool, c *collate.Collator) []span {
	var all []span
	for _, r := range known() {
		s := spanOf(c, r)
		if !of(r) || s == unknown(r) || norm.NFD.String(string(r)) != string(r) && s == partsOf(c, r) {
			continue
		}
		if n := len(all); n > 0 && all[n-1].before(s) {
			all[n-1].to = r
			continue
		}
		all = append(all, s)
	}
	return all
}

func spanOf(c *collate.Collator, r rune) span {
	letters, rest := level(keyOf(c, string(r)))
	accents, cases := level(rest)
	return span{r, r, letters, accents, cases}
}

// partsOf returns what a collator has for what a rune is composed of.
func partsOf(c *collate.Collator, r rune) span {
	s := span{from: r, to: r}
	for _, part := range norm.NFD.String(string(r)) {
		p := spanOf(c, part)
		s.letters, s.accents, s.cases = s.letters+p.letters, s.accents+p.accents, s.cases+p.cases
	}
	return s
}

// before reports whether a rune continues a span.
func (s span) before(next span) bool {
	return s.to+1 == next.from && s.accents == next.accents && s.cases == next.cases && len(s.letters) <= 2 &&
		string(s.appendLetters(nil, next.from)) == next.letters
}

func keyOf(c *collate.Collator, s string) string {
	return string(c.KeyFromString(&collate.Buffer{}, s))
}

// level returns the first level of a key of collate, which ends with two zeros, and what
// follows. Weights take two bytes, or three where the first bit is set.
func level(key string) (first, rest string) {
	for i := 0; i+1 < len(key); i += 2 {
		switch {
		case key[i]&0x80 != 0:
			i++
		case key[i] == 0 && key[i+1] == 0:
			return key[:i], key[i+2:]
		}
	}
	return key, ""
}
