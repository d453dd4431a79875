package catalog_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"aina/catalog"
)

// titleWord is a word of a title, with an opportunity that it must find.
type titleWord struct{ word, id string }

// titleWords lists the words of at least four letters of the titles in a language.
func titleWords(t *testing.T, c *catalog.Catalog, lang catalog.Lang, fits func(string) bool) []titleWord {
	t.Helper()
	var all []titleWord
	seen := map[string]bool{}
	for _, o := range c.Opportunities {
		for _, w := range strings.FieldsFunc(strings.ToLower(o.Title.In(lang)), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if utf8.RuneCountInString(w) >= 4 && !seen[w] && fits(w) {
				seen[w] = true
				all = append(all, titleWord{w, o.ID})
			}
		}
	}
	if len(all) < 50 {
		t.Fatalf("only %d words in %s titles", len(all), lang)
	}
	return all
}

func anyWord(string) bool { return true }

// respell writes a word in other letters: pairs of what and by what.
func respell(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }

// latin2021 is the Kazakh alphabet of 2021.
func latin2021() func(string) string {
	return respell("а", "a", "ә", "ä", "б", "b", "в", "v", "г", "g", "ғ", "ğ", "д", "d", "е", "e", "ё", "io", "ж", "j", "з", "z",
		"и", "i", "й", "i", "к", "k", "қ", "q", "л", "l", "м", "m", "н", "n", "ң", "ñ", "о", "o", "ө", "ö", "п", "p", "р", "r",
		"с", "s", "т", "t", "у", "u", "ұ", "ū", "ү", "ü", "ф", "f", "х", "h", "һ", "h", "ц", "ts", "ч", "tş", "ш", "ş", "щ", "ştş",
		"ъ", "", "ы", "y", "і", "ı", "ь", "", "э", "e", "ю", "iu", "я", "ia")
}

// latin2018 is the Kazakh alphabet of 2018.
func latin2018() func(string) string {
	return respell("а", "a", "ә", "á", "б", "b", "в", "v", "г", "g", "ғ", "ǵ", "д", "d", "е", "e", "ё", "io", "ж", "j", "з", "z",
		"и", "ı", "й", "ı", "к", "k", "қ", "q", "л", "l", "м", "m", "н", "n", "ң", "ń", "о", "o", "ө", "ó", "п", "p", "р", "r",
		"с", "s", "т", "t", "у", "ý", "ұ", "u", "ү", "ú", "ф", "f", "х", "h", "һ", "h", "ц", "ts", "ч", "ch", "ш", "sh", "щ", "sh",
		"ъ", "", "ы", "y", "і", "i", "ь", "", "э", "e", "ю", "ıý", "я", "ıa")
}

// chat is how people type Kazakh and Russian in everyday Latin letters.
func chat() func(string) string {
	return respell("а", "a", "ә", "a", "б", "b", "в", "v", "г", "g", "ғ", "g", "д", "d", "е", "e", "ё", "yo", "ж", "zh", "з", "z",
		"и", "i", "й", "y", "к", "k", "қ", "k", "л", "l", "м", "m", "н", "n", "ң", "n", "о", "o", "ө", "o", "п", "p", "р", "r",
		"с", "s", "т", "t", "у", "u", "ұ", "u", "ү", "u", "ф", "f", "х", "kh", "һ", "h", "ц", "ts", "ч", "ch", "ш", "sh", "щ", "sch",
		"ъ", "", "ы", "y", "і", "i", "ь", "", "э", "e", "ю", "yu", "я", "ya")
}

// chatter is another everyday way.
func chatter() func(string) string {
	return respell("а", "a", "ә", "a", "б", "b", "в", "v", "г", "g", "ғ", "gh", "д", "d", "е", "e", "ё", "e", "ж", "j", "з", "z",
		"и", "i", "й", "i", "к", "k", "қ", "q", "л", "l", "м", "m", "н", "n", "ң", "ng", "о", "o", "ө", "o", "п", "p", "р", "r",
		"с", "s", "т", "t", "у", "w", "ұ", "u", "ү", "u", "ф", "f", "х", "x", "һ", "h", "ц", "c", "ч", "ch", "ш", "sh", "щ", "shch",
		"ъ", "'", "ы", "i", "і", "i", "ь", "'", "э", "e", "ю", "yu", "я", "ya")
}

// swapSigns writes ъ for ь and ь for ъ.
func swapSigns() func(string) string { return respell("ъ", "ь", "ь", "ъ") }

// onUSKeys types a word with the keys of a Kazakh or Russian layout on a US one. Each
// list of keys is the same row by row.
func onUSKeys(keys string) func(string) string {
	const us = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
	var pairs []string
	for i, r := range []rune(keys) {
		pairs = append(pairs, string(r), us[i:i+1])
	}
	return respell(append(pairs, "ё", "`", "ә", "2", "і", "3", "ң", "4", "ғ", "5", "ү", "8", "ұ", "9", "қ", "0", "ө", "-", "һ", "=")...)
}

// The words of the titles are found in every way in which people type them, with the
// opportunity whose title it is: all but one in fifty.
func TestTitleWordsAreFoundEachWay(t *testing.T) {
	c := defaultCatalog(t)
	ix := catalog.NewIndex(c)
	const cyrillicKeys = "йцукенгшщзхъфывапролджэячсмитьбю"
	signed := func(w string) bool { return strings.ContainsAny(w, "ъь") }
	for _, way := range []struct {
		name  string
		lang  catalog.Lang
		spell func(string) string
		fits  func(string) bool
	}{
		{"as it is", catalog.Kazakh, respell(), anyWord},
		{"Latin of 2021", catalog.Kazakh, latin2021(), anyWord},
		{"Latin of 2018", catalog.Kazakh, latin2018(), anyWord},
		{"everyday Latin", catalog.Kazakh, chat(), anyWord},
		{"everyday Latin, otherwise", catalog.Kazakh, chatter(), anyWord},
		{"everyday Latin", catalog.Russian, chat(), anyWord},
		{"everyday Latin, otherwise", catalog.Russian, chatter(), anyWord},
		{"US keys", catalog.Kazakh, onUSKeys(cyrillicKeys), anyWord},
		{"US keys", catalog.Russian, onUSKeys(cyrillicKeys), anyWord},
		{"signs mixed up", catalog.Russian, swapSigns(), signed},
		{"signs left out", catalog.Russian, respell("ъ", "", "ь", ""), signed},
	} {
		t.Run(way.name+" "+string(way.lang), func(t *testing.T) {
			missed := 0
			all := titleWords(t, c, way.lang, way.fits)
			for _, w := range all {
				typed := way.spell(w.word)
				if got := ids(ix.Select(catalog.Filter{Query: typed}, way.lang)); !slices.Contains(got, w.id) {
					missed++
					t.Logf("%s, typed %s, finds %d: %v", w.word, typed, len(got), got[:min(len(got), 3)])
				}
			}
			if missed*50 > len(all) {
				t.Errorf("%d of %d are not found", missed, len(all))
			}
		})
	}
}

// Forms of a word find each other, after the word itself; names of places have no
// forms.
func TestFormsComeAfterTheWordItself(t *testing.T) {
	c := &catalog.Catalog{
		Places: []catalog.Place{{ID: "semey", Name: catalog.Text{En: "Semey", Ru: "Семей", Kk: "Семей"}, Region: "semey"}},
		Opportunities: []catalog.Opportunity{
			{ID: "forms", Title: catalog.Text{En: "Walking", Ru: "Пожилым в библиотеках", Kk: "Қарттарға кітаптар"}},
			{ID: "words", Title: catalog.Text{En: "Walk", Ru: "Пожилые, библиотека", Kk: "Қарт, кітап"}},
			{ID: "family", Title: catalog.Text{En: "Relations", Ru: "Для семьи", Kk: "Отбасына"}},
			{ID: "there", Title: catalog.Text{En: "Town", Ru: "Город", Kk: "Қалада"}, City: "semey"},
		},
	}
	for query, want := range map[string][]string{
		"walk": {"words", "forms"}, "walking": {"forms", "words"}, "walks": {"forms", "words"},
		"пожилые": {"words", "forms"}, "библиотека": {"words", "forms"}, "библиотеки": {"forms", "words"},
		"қарт": {"words", "forms"}, "карт": {"words", "forms"}, "кітаптың": {"forms", "words"},
		"семьи": {"family"}, "семья": {"family"}, "семей": {"there"}, "qart": {"words", "forms"},
	} {
		got := ids(c.Select(catalog.Filter{Query: query}, catalog.Russian))
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %v, not %v", query, got, want)
		}
	}
}
