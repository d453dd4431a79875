package charset

import (
	"strings"
	"unicode"
)

// Pairs of letters that Russian and Kazakh words are made of: a letter, and all
// that often follow it. They cover 93 in 100 pairs of the texts of this program.
const (
	russianPairs = "абвгдежзйклмнпрстхчшюя баелоруы ваеилнорсыь гадеор давеилноруы евгджзйклмнрстфчщ ждеин завдмны ибвдезйклмнрстхцчшя йлнт " +
		"каеилорсту лаеиоуьюя маеиопу надеинотуыья обвгдежзийклмнпрстхчш паеилору равеинотуыя савеиклмноптчыья тавеикнорсуыьё убгджкпстчю " +
		"фаио хаор цеиы чаеикнту шаеилу щеё ыбвейкмтхч ькнтшю эт юдтч язт ёт"
	kazakhPairs = "абдзйлмнпрстушғқң баеоыіұ геті даеыі егдзйклмнпрстуфшң жаеоіұүә забгдеыі ин йдлнтыі каеотіүө лагдемостуыіғ мадепыіүұә нагденшыі " +
		"огдйлмнрсқң паеті рагделмнстуыіғ саекоптуыіқұө таекотуыіүұ уагдлрыіғ фао шаетыіқ ызлмнпрстғқң ібзклмнпрсшң ғаы қаостшыұ ңдеы үзйнрсш " +
		"ұлнрс әклнрт өзлмртшң һаі"
	// Ukrainian has letters in places where KZ-1048 has others.
	ukrainianPairs = "віс іїн їх їн єт є аєї еї оєї уєї ює яє ґаоуи"
)

// Letters of Latin words beyond ASCII, by how much they tell that the encoding is
// the right one: those of one code page stand where others have others.
const (
	latinOften = "äöüßéèêàáçñíóúâîôûëïåæœÄÖÜÉ"
	latinSome  = "łśżźćńąęščřžěůýďťňőűğışøŁŚŻŠČŘŽĞİŞØÅÇÁÍÓÚÑĄĆĘŃŹĚŮŐŰ"
	latinRare  = "ùìòãõÀÈÊÂÎÔÛËÏÆŒÃÕÝÿÙÌÒđĐăĂâșțţţŢŞ"
)

// quotes are the signs that stand beside letters in good text.
const quotes = "«»“”„‘’‚‹›–—…№\u00a0°"

// model judges whether text is made of words.
type model struct {
	pairs  map[[2]rune]bool
	weight map[rune]float64
}

func newModel() *model {
	m := &model{pairs: map[[2]rune]bool{}, weight: map[rune]float64{}}
	for _, all := range []string{russianPairs, kazakhPairs, ukrainianPairs} {
		for group := range strings.FieldsSeq(all) {
			letters := []rune(group)
			for _, second := range letters[1:] {
				m.pairs[[2]rune{letters[0], second}] = true
			}
		}
	}
	for i, all := range []string{latinRare, latinSome, latinOften} {
		for _, r := range all {
			m.weight[r] = []float64{0.3, 0.8, 1}[i]
		}
	}
	return m
}

// score adds what speaks for and against text: pairs of letters that words are
// made of, and signs, capitals and letters where words have none.
func (m *model) score(s string) float64 {
	sum := 0.0
	last := ' '
	for _, r := range s {
		sum += m.pair(last, r)
		last = r
	}
	return sum
}

// pair judges two neighbours; what only ASCII says does not count.
func (m *model) pair(a, b rune) float64 {
	if a < 0x80 && b < 0x80 {
		return 0
	}
	switch {
	case b == unicode.ReplacementChar, b >= 0x80 && b < 0xa0:
		return -3
	case isCyrillic(a) && isCyrillic(b):
		switch {
		case unicode.IsLower(a) && unicode.IsUpper(b):
			return -2
		case m.pairs[[2]rune{unicode.ToLower(a), unicode.ToLower(b)}]:
			return 1
		}
		return -0.1
	case isCyrillic(a) && unicode.IsLetter(b), unicode.IsLetter(a) && isCyrillic(b):
		return -1
	case unicode.IsLetter(a) && unicode.IsLetter(b):
		if unicode.IsLower(a) && unicode.IsUpper(b) {
			return -2
		}
		if a >= 0x80 && b >= 0x80 { // rarely beside each other
			return -0.3
		}
		return m.latin(a) + m.latin(b)
	case unicode.IsLetter(a) && isSign(b), isSign(a) && unicode.IsLetter(b):
		return -1
	case isSign(b):
		return -0.2
	case isForeign(b):
		return -0.5
	}
	return 0
}

func (m *model) latin(r rune) float64 {
	if r < 0x80 {
		return 0
	}
	if w, ok := m.weight[r]; ok {
		return w / 2 // it has two neighbours
	}
	return -0.5
}

// isCyrillic reports whether a letter is one of Russian, Kazakh or Ukrainian.
func isCyrillic(r rune) bool {
	return r >= 'А' && r <= 'я' || r >= 0x400 && r < 0x530 && strings.ContainsRune("ЁёӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєҐґЎў", r)
}

// isForeign reports whether a letter is Cyrillic, of another language.
func isForeign(r rune) bool { return r >= 0x400 && r < 0x530 && !isCyrillic(r) }

// isSign reports whether a character beyond ASCII is no letter and does not stand
// beside letters.
func isSign(r rune) bool {
	return r >= 0x80 && !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune(quotes, r)
}
