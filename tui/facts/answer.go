package facts

import (
	"strings"

	"aina/catalog"
	"aina/quiz"
)

// Answer puts an answer to a question into words; part is the part that the question
// belongs to. level changes the names of levels, which follow a colon.
func Answer(q quiz.Question, part quiz.Part, a quiz.Answer, c *catalog.Catalog, lang catalog.Lang, level func(string) string) string {
	var parts []string
	if a.Scale >= 1 && a.Scale <= len(part.Steps) {
		parts = append(parts, part.Steps[a.Scale-1].In(lang))
	}
	for _, id := range a.Picked {
		o, isOption := q.Option(id)
		p, isPlace := c.FindPlace(id)
		switch {
		case isOption:
			parts = append(parts, o.Label.In(lang))
		case isPlace:
			parts = append(parts, p.Name.In(lang))
		default:
			parts = append(parts, id)
		}
	}
	for _, o := range q.Options {
		if given, ok := q.LevelOption(a.Levels[o.ID]); ok {
			parts = append(parts, o.Label.In(lang)+": "+level(given.Label.In(lang)))
		}
	}
	if a.Text != "" {
		parts = append(parts, a.Text)
	}
	return strings.Join(parts, "; ")
}
