package facts

import (
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
)

// Reasons puts reasons into words.
func Reasons(all []ranking.Reason, c *catalog.Catalog, lang catalog.Lang) []string {
	return Each(all, func(r ranking.Reason) string { return reading.ReasonText(r, c, lang) })
}

// Cautions puts the cautions of a match into words.
func Cautions(m ranking.Match, lang catalog.Lang) []string {
	return Each(m.Cautions(), func(c ranking.Caution) string { return reading.CautionText(c, lang) })
}

// Joined joins sentences by semicolons into one, without their capitals and full stops.
func Joined(sentences []string) string {
	return strings.Join(Each(sentences, func(s string) string { return text.LowerFirst(strings.TrimSuffix(s, ".")) }), "; ")
}
