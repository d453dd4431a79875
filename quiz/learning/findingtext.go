package learning

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
)

// Sentences puts a finding into sentences, none where there are too few tries.
func (f Finding) Sentences(c *catalog.Catalog, lang catalog.Lang) []string {
	if !f.Enough() {
		return nil
	}
	w := locale.In(lang).Reading.Finding
	var sentences []string
	list := func(phrase string, names []string) {
		if len(names) > 0 {
			sentences = append(sentences, text.Fill(phrase, "list", strings.Join(names, "; ")))
		}
	}
	parts := func(phrase string, parts ...quiz.Dimension) {
		var names []string
		for _, d := range parts[:min(len(parts), maxNamed)] {
			names = append(names, text.LowerName(reading.DimensionName(d, c, lang)))
		}
		if more := len(parts) - len(names); more > 0 {
			names = append(names, w.More.For(lang, more))
		}
		list(phrase, names)
	}
	roles := func(phrase string, tries []Reflection) {
		var names []string
		for _, r := range tries {
			names = append(names, text.Fill(locale.In(lang).Reflect.Quoted, "text", r.Name(c, lang)))
		}
		list(phrase, names)
	}
	roles(w.Best, f.Best)
	roles(w.Worst, f.Worst)
	n := len(sentences)
	parts(w.Better, f.Better...)
	if f.Alike != (quiz.Dimension{}) {
		parts(w.Alike, f.Alike)
	}
	parts(w.Worse, f.Worse...)
	switch {
	case len(sentences) > n:
	case f.Low > 0:
		sentences = append(sentences, w.AllGood)
	case f.High < 0:
		sentences = append(sentences, w.NoneGood)
	default:
		sentences = append(sentences, w.Nothing)
	}
	if f.Tried >= manyTries {
		return append(sentences, w.FromMany.For(lang, f.Tried))
	}
	return append(sentences, w.From.For(lang, f.Tried))
}
