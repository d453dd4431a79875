package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Sound returns how a word sounds, roughly and in Latin letters, so that a Kazakh or
// Russian word and what people type for it in Latin letters meet: by the alphabet of
// 2021 (qoğam, jäne, şai), that of 2018 (shaı, qoǵam) or as they chat (kogam, zhane,
// shay). Letters that these ways mix up are one: ы, и, і and й; у, ұ and ү; к and қ;
// н, ң and нг. Doubled letters are single, and signs are left out.
func Sound(word string) string {
	rest := strings.ToLower(norm.NFC.String(word))
	var b strings.Builder
	b.Grow(len(rest))
	last := rune(0)
	for rest != "" {
		sound, n := sound(rest)
		rest = rest[n:]
		for _, r := range sound {
			if r != last {
				b.WriteRune(r)
			}
			last = r
		}
	}
	return b.String()
}

// sound returns the sound at the beginning of s, in lower case, and how many bytes
// are read for it. Ш is S, ч is C.
func sound(s string) (string, int) {
	for _, pair := range [...]struct{ letters, sound string }{
		{"shch", "S"}, {"sch", "S"}, {"сч", "S"}, {"tsh", "C"}, {"tş", "C"}, {"тш", "C"}, {"sh", "S"}, {"ch", "C"}, {"zh", "j"}, {"gh", "g"}, {"kh", "h"},
		{"ngg", "n"}, {"ng", "n"}, {"нг", "n"}, {"ңг", "n"}, {"ñg", "n"}, {"ńg", "n"}, {"ia", "ia"}, {"io", "e"}, {"ıo", "e"}, {"yo", "e"}, {"йо", "e"}, {"ио", "e"}, {"ye", "e"}, {"йе", "e"},
	} {
		if strings.HasPrefix(s, pair.letters) {
			return pair.sound, len(pair.letters)
		}
	}
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case 'а', 'ә', 'ä', 'á', 'ə':
		return "a", n
	case 'б':
		return "b", n
	case 'в':
		return "v", n
	case 'г', 'ғ', 'ğ', 'ǵ':
		return "g", n
	case 'д':
		return "d", n
	case 'е', 'ё', 'э', 'é':
		return "e", n
	case 'ж':
		return "j", n
	case 'з':
		return "z", n
	case 'и', 'й', 'і', 'ы', 'ї', 'y', 'ı', 'í', 'ï', 'ÿ', '\u0307': // i̇ is what ToLower makes of İ
		return "i", n
	case 'к', 'қ', 'q':
		return "k", n
	case 'л':
		return "l", n
	case 'м':
		return "m", n
	case 'н', 'ң', 'ñ', 'ń', 'ŋ':
		return "n", n
	case 'о', 'ө', 'ö', 'ó':
		return "o", n
	case 'п':
		return "p", n
	case 'р':
		return "r", n
	case 'с':
		return "s", n
	case 'т':
		return "t", n
	case 'у', 'ұ', 'ү', 'w', 'ü', 'ū', 'ú', 'ý', 'ŭ':
		return "u", n
	case 'ф':
		return "f", n
	case 'х', 'һ', 'x':
		return "h", n
	case 'ц', 'c':
		return "ts", n
	case 'ч', 'ç', 'č':
		return "C", n
	case 'ш', 'щ', 'ş', 'š':
		return "S", n
	case 'ю':
		return "iu", n
	case 'я':
		return "ia", n
	case 'ь', 'ъ', '\'', '’', 'ʼ', '`', 'ʹ':
		return "", n
	}
	return s[:n], n
}
