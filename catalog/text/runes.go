package text

import "unicode"

const (
	zwnj = '\u200c'
	zwj  = '\u200d'
)

func isJoiner(r rune) bool { return r == zwj || r == zwnj }

// isSelector reports the variation selectors, Mongolian ones included.
func isSelector(r rune) bool {
	return r >= 0xfe00 && r <= 0xfe0f || r >= 0xe0100 && r <= 0xe01ef ||
		r >= 0x180b && r <= 0x180d || r == 0x180f
}

// isSpace reports white space within a line.
func isSpace(r rune) bool {
	return r == '\t' || r == '\v' || r == '\f' || unicode.Is(unicode.Zs, r)
}

// isMark reports combining marks, those that take room included.
func isMark(r rune) bool { return r >= 0x300 && unicode.Is(unicode.M, r) }

// isForbidden reports what never comes through: controls, format characters
// but the visible ones, private use, non-characters, tags, and letters and
// marks that show nothing.
func isForbidden(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r <= 0x9f:
		return true
	case r < 0xad:
		return false
	case r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe:
		return true // non-characters
	case r >= 0xe0000 && r <= 0xe0fff:
		return true // tags
	case r >= 0xfff0 && r <= 0xfff8, r == 0x2065:
		return true // unassigned, but ignored in display
	case r == 0x034f, r == 0x115f, r == 0x1160, r == 0x17b4, r == 0x17b5, r == 0x3164, r == 0xffa0:
		return true // invisible letters and marks
	case r == 0x16fe4, r >= 0x1d159 && r <= 0x1d159:
		return true // invisible in other scripts
	}
	return unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs) && !isVisibleFormat(r)
}

// isVisibleFormat reports the signs that Unicode counts as format characters
// though they are seen, such as the Arabic sign before a number.
func isVisibleFormat(r rune) bool {
	return r >= 0x600 && r <= 0x605 || r == 0x6dd || r == 0x70f ||
		r == 0x890 || r == 0x891 || r == 0x8e2 || r == 0x110bd || r == 0x110cd
}

// isPictograph reports what emoji are joined from. The standard's property is
// not in package unicode; these blocks hold all of it.
func isPictograph(r rune) bool {
	switch {
	case r == '©', r == '®', r == '‼', r == '⁉', r == '〰', r == '〽':
		return true
	case r >= 0x1f000 && r <= 0x1faff:
		return true
	case r >= 0x2100 && r <= 0x2bff, r == 0x3297, r == 0x3299:
		return unicode.Is(unicode.S, r)
	}
	return false
}

// joins reports whether a joiner belongs between last (standing on base) and
// next: between two pictures of one emoji, or within a word of a script whose
// letters take another shape beside it.
func joins(last, base, next rune) bool {
	if isPictograph(base) {
		return isPictograph(next) && (last == base || last == 0xfe0f)
	}
	return isJoining(base) && isJoining(next)
}

// isJoining reports letters and marks of the scripts that need joiners.
func isJoining(r rune) bool {
	if r < 0x600 || !unicode.In(r, unicode.L, unicode.M) {
		return false
	}
	return unicode.In(r, unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Nko, unicode.Mandaic,
		unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil,
		unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer, unicode.Myanmar,
		unicode.Tibetan, unicode.Balinese, unicode.Javanese, unicode.Adlam)
}

// hasVariant reports whether the selector vs changes how r looks.
func hasVariant(r, vs rune) bool {
	switch {
	case vs == 0xfe0e || vs == 0xfe0f:
		return isPictograph(r) || r >= '0' && r <= '9' || r == '#' || r == '*'
	case vs >= 0xfe00 && vs <= 0xfe0d:
		return unicode.In(r, unicode.Han, unicode.Sm, unicode.Myanmar)
	case vs >= 0xe0100:
		return unicode.Is(unicode.Han, r)
	}
	return unicode.Is(unicode.Mongolian, r)
}
