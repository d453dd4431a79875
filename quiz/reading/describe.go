package reading

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
)

// DimensionName names a dimension in a language.
func DimensionName(d quiz.Dimension, c *catalog.Catalog, lang catalog.Lang) string {
	switch d.Facet {
	case quiz.FacetMotive:
		return MotiveName(catalog.Motive(d.Key), lang)
	case quiz.FacetActivity:
		return ActivityName(catalog.Activity(d.Key), lang)
	case quiz.FacetCause:
		return CauseName(c, d.Key, lang)
	}
	return locale.In(lang).Reading.Weights[d.Key]
}

// Describe puts the value v of a dimension into words.
func Describe(d quiz.Dimension, v float64, lang catalog.Lang) string {
	w := locale.In(lang).Reading.Strengths
	switch d.Facet {
	case quiz.FacetMotive:
		return strength(w.Motive, v, 0.75, HighMotive, middling, 0.3)
	case quiz.FacetActivity:
		return strength(w.Activity, v, 0.75, likes, -likes, -0.75)
	case quiz.FacetCause:
		return strength(w.Cause, v, 0.75, wanted, -0.25, -0.75)
	}
	return strength(w.Weight, v, 3, 1.5, 0.9, 0.1)
}

// describeAnswer puts the mean answer to the statements of a motive, from 0 to 1, into
// the words of the nearest step.
func describeAnswer(given float64, lang catalog.Lang) string {
	return strength(locale.In(lang).Reading.Strengths.Answer, given, 0.875, likeMe, 0.375, 0.125)
}

// DescribeValue puts a profile's value of a dimension into words; known is false
// where it has none. A value that was only learned is described as such.
func DescribeValue(p quiz.Profile, d quiz.Dimension, lang catalog.Lang) (words string, known bool) {
	v, known := p.Value(d)
	switch {
	case !known:
		return "", false
	case p.IsLearned(d):
		return locale.In(lang).Reading.Strengths.Learned, true
	}
	return Describe(d, v, lang), true
}
