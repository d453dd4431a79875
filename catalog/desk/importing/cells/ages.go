package cells

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// AgeField returns minimum_age or maximum_age by the words around an age, "" if
// they say neither.
func AgeField(cell string) string {
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
		return ageField(not)
	case has("старше", "older", "over", "above"):
		return ageField(!not)
	case has("менее", "меньше", "less"):
		return ageField(not)
	case has("более", "больше", "more"):
		return ageField(!not)
	case strings.Contains(cell, "+") || strings.ContainsAny(cell, "≥>") || has("от", "с", "from", "least", "min", "minimum", "мин", "минимум", "бастап", "кемінде", "жоғары"):
		return ageField(true)
	case strings.ContainsAny(cell, "≤<") || has("до", "upto", "to", "till", "until", "most", "max", "maximum", "макс", "максимум", "дейін", "дейінгі", "аспаған", "төмен"):
		return ageField(false)
	}
	return ""
}

func ageField(minimum bool) string {
	if minimum {
		return "minimum_age"
	}
	return "maximum_age"
}
