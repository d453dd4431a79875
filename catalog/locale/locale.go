// Package locale holds the languages that Aina speaks. What is said is in one
// folder for each language (en, ru, kk), with the same files in each, so that a
// native reader can read one language from top to bottom; package words declares
// what there is to say. A further language is one more folder and one line in
// the list below.
//
// It is the lowest layer but text, because every layer speaks: reading a catalog
// reports problems, a match gives reasons, a screen asks. It knows none of them.
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

// language is a language that Aina speaks.
type language struct {
	tag   text.Lang
	name  string              // what the language calls itself
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

// Name is what a language calls itself, so that its speakers can find it in a
// list. Of a language that Aina does not speak it is the tag.
func Name(lang text.Lang) string {
	if i := index(lang); i >= 0 {
		return languages[i].name
	}
	return string(lang)
}

// In returns all words of a language, those of English for one that Aina does not
// speak. They must not be changed.
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
