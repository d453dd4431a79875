package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold converts a text to the form in which it is searched: lower case, one form
// for each letter (NFKC and no accents), Kazakh letters as the Russian ones
// people type for them, Latin look-alikes within a Cyrillic word as Cyrillic,
// and single spaces. Two texts that a reader would call the same word fold
// alike. Fold(Fold(s)) == Fold(s).
func Fold(s string) string {
	if isASCII(s) {
		return foldASCII(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for word := range strings.FieldsSeq(decompose(s)) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		cyrillic := strings.ContainsFunc(word, IsCyrillic)
		for _, r := range word {
			if cyrillic {
				r = lookAlike(r)
			}
			b.WriteRune(foldRune(r))
		}
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foldASCII is Fold for what has English letters alone.
func foldASCII(s string) string {
	b := make([]byte, 0, len(s))
	space := false // before the next letter
	for i := range len(s) {
		c := s[i]
		switch {
		case c == ' ' || c >= '\t' && c <= '\r':
			space = len(b) > 0
			continue
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		if space {
			b, space = append(b, ' '), false
		}
		b = append(b, c)
	}
	return string(b)
}

// IsCyrillic reports the letters of Cyrillic alphabets.
func IsCyrillic(r rune) bool { return r >= 0x400 && r <= 0x52f }

// decompose splits letters from their marks and drops the marks, but keeps й,
// which is a separate letter.
func decompose(s string) string {
	if isComposed(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	base := rune(0) // an и that may become й
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			if r == '\u0306' && (base == 'и' || base == 'И') {
				b.WriteRune('\u0306')
				base = 0
			}
		default:
			b.WriteRune(r)
			base = r
		}
	}
	return norm.NFC.String(b.String())
}

// isComposed reports texts of English, Russian and Kazakh letters, which are
// most of them and have nothing to split off but what foldRune knows.
func isComposed(s string) bool {
	for _, r := range s {
		switch {
		case r < 0x80, r >= 'А' && r <= 'я':
		case strings.ContainsRune("ёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ«»–—“”’", r):
		default:
			return false
		}
	}
	return true
}

// lookAlike returns the Cyrillic letter that a Latin one is mistaken for.
func lookAlike(r rune) rune {
	switch r {
	case 'A', 'a':
		return 'а'
	case 'B':
		return 'в'
	case 'C', 'c':
		return 'с'
	case 'E', 'e':
		return 'е'
	case 'H':
		return 'н'
	case 'h':
		return 'х'
	case 'I', 'i':
		return 'и'
	case 'K', 'k':
		return 'к'
	case 'M':
		return 'м'
	case 'O', 'o':
		return 'о'
	case 'P', 'p':
		return 'р'
	case 'T':
		return 'т'
	case 'X', 'x':
		return 'х'
	case 'Y', 'y':
		return 'у'
	}
	return r
}

// LatinLookAlike returns the Latin letter that a Cyrillic one passes for on the screen,
// 0 for one that passes for none.
func LatinLookAlike(r rune) rune {
	const cyrillic, latin = "аеорсухкіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅҺ", "aeopcyxkijshdqwlABEKMHOPCTYXIJSH"
	if !IsCyrillic(r) {
		return 0
	}
	n := 0
	for _, c := range cyrillic {
		if c == r {
			return rune(latin[n])
		}
		n++
	}
	return 0
}

// foldRune returns a letter in lower case, Kazakh ones as people without a
// Kazakh keyboard write them.
func foldRune(r rune) rune {
	switch {
	case r >= 'а' && r <= 'я':
		return r
	case r >= 'А' && r <= 'Я':
		return r + 'а' - 'А'
	}
	switch r = unicode.ToLower(r); r {
	case 'ә':
		return 'а'
	case 'ғ':
		return 'г'
	case 'қ':
		return 'к'
	case 'ң':
		return 'н'
	case 'ө':
		return 'о'
	case 'ұ', 'ү':
		return 'у'
	case 'һ':
		return 'х'
	case 'і', 'ї':
		return 'и'
	case 'ё':
		return 'е'
	}
	return r
}
