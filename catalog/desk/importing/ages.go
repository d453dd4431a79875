package importing

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// age sets an age. Words in the cell tell whether it is the least or the
// greatest one; where they gainsay the column, this is told as a guess.
func (c *converter) age(e *entry, column, cell string, n int) {
	field := column
	if end := ageEnd(cell); end != "" {
		field = end
	}
	if field == column {
		setAge(&e.o, field, n)
		return
	}
	if field == "maximum_age" && e.o.MaximumAge != nil || field == "minimum_age" && e.o.MinimumAge != nil {
		e.note(Dropped, column, sayNoNumber(column, cell))
		return
	}
	setAge(&e.o, field, n)
	e.note(Guessed, field, sayAge(field, cell))
}

// ageEnd gives the field of an age by the words around it, "" if they tell none.
func ageEnd(cell string) string {
	folded := text.Fold(cell)
	words := strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) })
	has := func(all ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool {
			return slices.ContainsFunc(all, func(name string) bool { return text.Fold(name) == w })
		})
	}
	not := has("не", "no", "not")
	switch {
	case has("младше", "моложе", "under", "younger", "below"):
		return ends(not)
	case has("старше", "older", "over", "above"):
		return ends(!not)
	case has("менее", "меньше", "less"):
		return ends(not)
	case has("более", "больше", "more"):
		return ends(!not)
	case strings.Contains(cell, "+") || strings.ContainsAny(cell, "≥>") || has("от", "с", "from", "least", "min", "minimum", "мин", "минимум", "бастап", "кемінде", "жоғары"):
		return ends(true)
	case strings.ContainsAny(cell, "≤<") || has("до", "upto", "to", "till", "until", "most", "max", "maximum", "макс", "максимум", "дейін", "дейінгі", "аспаған", "төмен"):
		return ends(false)
	}
	return ""
}

func ends(least bool) string {
	if least {
		return "minimum_age"
	}
	return "maximum_age"
}
