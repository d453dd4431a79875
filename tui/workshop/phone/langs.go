package phone

import (
	"slices"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// langsOf lists the languages in which all questions of the quick form are, or all
// languages where that is none.
func langsOf(q *quiz.Questionnaire) []catalog.Lang {
	all := locale.Langs()
	whole := slices.DeleteFunc(slices.Clone(all), func(l catalog.Lang) bool {
		return slices.ContainsFunc(q.Asked(quiz.Quick), func(x quiz.Question) bool { return !isIn(x.Text, l) })
	})
	if len(whole) == 0 {
		return all
	}
	return whole
}

// isIn reports whether a text is in a language, or in one that is not stated.
func isIn(t text.Text, l catalog.Lang) bool {
	own := map[catalog.Lang]string{text.English: t.En, text.Russian: t.Ru, text.Kazakh: t.Kk}
	return own[l] != "" || t.Plain != ""
}
