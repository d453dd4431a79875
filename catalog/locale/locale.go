// Package locale holds the languages of the program. Each language has a folder
// (en, ru, kk) with the same files, so that a native reader can read one language
// from top to bottom; package words declares the texts that each must have. A
// further language is one more folder, one line in the list below, and the files
// that the tests then ask for. It speaks with people only: the texts of catalogs
// and questions have the languages of package text.
//
// Of the other packages it imports only text, because every layer has texts:
// reading a catalog reports problems, a match gives reasons, a screen asks.
package locale

import (
	"slices"
	"sync"

	"aina/catalog/locale/en"
	"aina/catalog/locale/kk"
	"aina/catalog/locale/ru"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// language is a language of the program.
type language struct {
	tag   text.Lang
	name  string              // in the language itself
	words func() *words.Words // built once, when first asked for
}

// languages lists the languages in the order in which they are offered.
var languages = [...]language{
	{text.Kazakh, "Қазақша", sync.OnceValue(kk.Words)},
	{text.Russian, "Русский", sync.OnceValue(ru.Words)},
	{text.English, "English", sync.OnceValue(en.Words)},
}

// Langs lists the languages in the order in which they are offered.
func Langs() []text.Lang {
	all := make([]text.Lang, len(languages))
	for i, l := range languages {
		all[i] = l.tag
	}
	return all
}

// Name is the name of a language in that language, so that its speakers find it
// in a list. For a language that the program does not have it is the tag.
func Name(lang text.Lang) string {
	if i := index(lang); i >= 0 {
		return languages[i].name
	}
	return string(lang)
}

// Heard writes a line in such a way that a voice which reads it out says what is
// meant: where a language needs that, ordinals in words.
func Heard(lang text.Lang, line string) string {
	if lang == text.Kazakh {
		return kk.Heard(line)
	}
	return line
}

// In returns all texts of a language, those of English for a language that the
// program does not have. They must not be modified.
func In(lang text.Lang) *words.Words {
	i := index(lang)
	if i < 0 {
		i = index(text.English)
	}
	return languages[i].words()
}

func index(lang text.Lang) int {
	return slices.IndexFunc(languages[:], func(l language) bool { return l.tag == lang })
}
