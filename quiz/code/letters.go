package code

import (
	"strings"
	"unicode"
)

// alphabet is the letters of a code (Crockford's): no I, L, O and U, which are
// mistaken for others.
const (
	alphabet     = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	lettersInAll = len(alphabet)
	bitsOfLetter = 5
)

// look returns, for a letter that looks like one of the alphabet, that one: on paper
// or on the keyboard it was meant. The Cyrillic ones are typed where the layout was
// not changed.
func look(r rune) rune {
	const (
		seen  = "OILU" + "АВСЕНКМОРТХУЗІҮҰҺЈЅ"
		meant = "011V" + "ABCEHKM0PTXY31YYHJS"
	)
	at := strings.IndexRune(seen, r)
	if at < 0 {
		return r
	}
	return rune(meant[len([]rune(seen[:at]))])
}

// mostRunes bounds what is read as a code.
const mostRunes = 4000

// parse reads letters as their places in the alphabet. Spaces, hyphens and full
// stops between them mean nothing. The error is an *Error.
func parse(s string) ([]int, error) {
	var values []int
	for i, r := range s {
		if i > mostRunes {
			break
		}
		if unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune("−.,·_/\u00ad\u200b", r) {
			continue
		}
		v := strings.IndexRune(alphabet, look(unicode.ToUpper(r)))
		if v < 0 {
			return nil, &Error{Fault: UnknownLetter, Letter: r, At: len(values) + 1}
		}
		values = append(values, v)
	}
	if len(values) == 0 {
		return nil, &Error{Fault: Empty}
	}
	return values, nil
}

// Spaced sets a code in groups of four letters or, where they come out better, five.
func Spaced(code string) string {
	group := 5
	if len(code)%4 == 0 {
		group = 4
	}
	var b strings.Builder
	for i, r := range code {
		if i > 0 && i%group == 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// The letters of a code are elements of the field of 32 elements (polynomials over 2
// modulo x⁵+x²+1), and its check letter makes their sum, each times a power of x, 0.
// One wrong letter changes the sum, as a power of x is not 0; two letters swapped
// change it where their powers differ, which those of neighbours always do. A prime
// field has no 32 elements, and one of 37 would need letters that the alphabet avoids.

// timesX multiplies by x.
func timesX(v int) int {
	v <<= 1
	if v >= lettersInAll {
		v ^= 0b100101
	}
	return v
}

// checkOf returns the letter that completes others.
func checkOf(values []int) int {
	sum := 0
	for _, v := range values {
		sum = timesX(sum ^ v)
	}
	return sum
}

// checks reports whether the last letter completes the others.
func checks(values []int) bool {
	last := len(values) - 1
	return last >= 0 && checkOf(values[:last]) == values[last]
}
