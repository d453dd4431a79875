package printed

import (
	"strings"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// both is a text in the languages of a kit, the first in front. Where the second says the
// same as the first, it is left out.
type both []said

// said is a text in one language.
type said struct{ Lang, Text string }

// in makes a text in each language.
func (k kit) in(of func(catalog.Lang) string) both {
	var b both
	for _, lang := range k.Langs {
		s := of(lang)
		if s == "" || len(b) > 0 && b[0].Text == s {
			continue
		}
		b = append(b, said{string(lang), s})
	}
	return b
}

// text puts a text of the catalog, of the questionnaire or of the running order into the
// languages. One that falls back on another language stands there once, and says which.
func (k kit) text(t text.Text) both { return k.short(t, 1<<20) }

// short is text with so many letters at most.
func (k kit) short(t text.Text, most int) both {
	b := k.in(func(lang catalog.Lang) string { return shorten(t.In(lang), most) })
	for i, s := range b {
		b[i].Lang = langOf(t, catalog.Lang(s.Lang))
	}
	return b
}

// langOf is the language in which a text is there for those who ask for another; "" if it
// does not say.
func langOf(t text.Text, asked catalog.Lang) string {
	said := t.In(asked)
	own := map[catalog.Lang]string{text.English: t.En, text.Russian: t.Ru, text.Kazakh: t.Kk}
	if own[asked] == said {
		return string(asked)
	}
	for _, lang := range text.Langs() {
		if own[lang] == said {
			return string(lang)
		}
	}
	return ""
}

// word puts words of the program into the languages, with what fills them in.
func (k kit) word(of func(*words.Words) string, fill ...string) both {
	return k.in(func(lang catalog.Lang) string { return text.Fill(of(locale.In(lang)), fill...) })
}

// texts puts several texts into the languages.
func (k kit) texts(all []text.Text) []both {
	var made []both
	for _, t := range all {
		made = append(made, k.text(t))
	}
	return made
}

// shorten cuts a text that is longer than so many letters after a word, and shows that.
func shorten(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := string([]rune(s)[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,.;:–—-") + "…"
}

// typeface is how large letters are set: how many of the first language fit a row, and
// how high a row is in each language, in tenths of a millimetre. Wide letters and a wide
// font still fit.
type typeface struct{ letters, row, second int }

// height is how high a text is at most.
func (b both) height(t typeface) int {
	high := 0
	for i, s := range b {
		letters, row := t.letters, t.row
		if i > 0 {
			letters, row = t.letters*7/6, t.second // the second language is smaller
		}
		// Words do not fill their rows.
		high += row * (1 + utf8.RuneCountInString(s.Text)*11/10/letters)
	}
	return high
}

// inline is how high a text is at most where the second language stands behind the first.
func (b both) inline(t typeface) int {
	n := 0
	for _, s := range b {
		n += utf8.RuneCountInString(s.Text) + 2
	}
	return t.row * (1 + n*11/10/t.letters)
}

// longest is the length of the longest word of a text, in letters.
func (b both) longest() int {
	most := 0
	for _, s := range b {
		for word := range strings.FieldsSeq(s.Text) {
			most = max(most, utf8.RuneCountInString(word))
		}
	}
	return most
}
