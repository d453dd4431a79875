package facts

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// Answer puts an answer to a question into words; part is the part that the question
// belongs to. A must is said after it. It is for the middle of a sentence: names begin without a capital.
func Answer(q quiz.Question, part quiz.Part, a quiz.Answer, c *catalog.Catalog, lang catalog.Lang) string {
	var parts []string
	if a.Scale >= 1 && a.Scale <= len(part.Steps) {
		parts = append(parts, text.LowerFirst(part.Steps[a.Scale-1].In(lang)))
	}
	for _, id := range a.Picked {
		o, isOption := q.Option(id)
		p, isPlace := c.FindPlace(id)
		switch {
		case isOption:
			parts = append(parts, optionName(q, o, lang))
		case isPlace:
			parts = append(parts, p.Name.In(lang))
		default:
			parts = append(parts, id)
		}
	}
	for _, o := range q.Options {
		if given, ok := q.LevelOption(a.Levels[o.ID]); ok {
			parts = append(parts, text.LowerName(o.Label.In(lang))+": "+text.LowerFirst(given.Label.In(lang)))
		}
	}
	if a.Text != "" {
		parts = append(parts, a.Text)
	}
	said := strings.Join(parts, "; ")
	if a.Firm {
		said = text.Join(", ", said, locale.In(lang).Question.IsMust)
	}
	return said
}

// optionName is the name of an option within a sentence. The names of languages keep
// their capital in English, but for the sign language.
func optionName(q quiz.Question, o quiz.Option, lang catalog.Lang) string {
	label := o.Label.In(lang)
	if q.Limit == quiz.LimitLanguages && lang == catalog.English && o.ID != catalog.SignLanguage {
		return label
	}
	return text.LowerName(label)
}
