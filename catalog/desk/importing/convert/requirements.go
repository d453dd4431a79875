package convert

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/languages"
	"aina/catalog/text"
)

// requirements takes ages and languages out of the skills: who may see a role hangs on
// them, and columns of requirements hold all of these. What another column says stays,
// and so does a requirement that says more.
func (c *Rows) requirements(e *Entry) {
	o := &e.Opportunity
	needsAges, needsLanguages := o.MinimumAge == nil && o.MaximumAge == nil, len(o.Languages) == 0
	var skills []string
	for _, item := range o.Skills {
		a, isAges := c.reader.Ages(item)
		found := languages.Read(item)
		switch {
		case isAges && needsAges && isAge(item, a):
			if a.Minimum >= 0 {
				o.MinimumAge = &a.Minimum
				e.Note(Guessed, "minimum_age", messages.AgeFrom, "value", item)
			}
			if a.Maximum >= 0 {
				o.MaximumAge = &a.Maximum
				e.Note(Guessed, "maximum_age", messages.AgeFrom, "value", item)
			}
		case needsLanguages && len(found.Codes) > 0 && len(found.Unknown)+len(found.Wished) == 0:
			record.Add(o, "languages", found.Codes)
			noteMeaning(e, "languages", item, found.Codes)
		default:
			skills = append(skills, item)
		}
	}
	o.Skills = skills
}

// youngest is the least age, in years, that a requirement is taken to state: fewer
// years are those of experience.
const youngest = 10

// isAge reports whether a requirement speaks of ages, and of nothing else that is
// counted.
func isAge(item string, a cells.Ages) bool {
	says := func(stems ...string) bool {
		return slices.ContainsFunc(strings.FieldsFunc(text.Fold(item), func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool {
			return text.StartsWithAny(word, stems...)
		})
	}
	switch {
	case a.Any(), a.Minimum >= 0 && a.Minimum < youngest, a.Maximum >= 0 && a.Maximum < youngest:
		return false
	case says("опыт", "стаж", "experienc", "practice", "тажириб", "отил", "рост", "вес", "кг", "kg", "см", "cm", "км", "km", "час", "hour", "сагат", "мин", "min", "человек", "people", "адам", "групп", "group", "раз", "слов", "word"):
		return false
	}
	return !a.Plain || says("лет", "год", "жас", "year", "age")
}
