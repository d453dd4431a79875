package mapping

import (
	"slices"

	"aina/catalog/text"
)

// offered finds what a column of yes and no offers by its heading: a way in for a
// wheelchair, or something that the volunteer gets. Headings that ask for it, such as
// "Certificate required", and prams offer nothing.
func offered(heading string) (marked, bool) {
	tokens := headerTokens(heading)
	has := func(stems ...string) bool {
		return slices.ContainsFunc(tokens, func(tok string) bool { return text.StartsWithAny(tok, stems...) })
	}
	if has("нужен", "нужна", "нужно", "нужны", "требу", "необходим", "обязат", "наличие", "own", "bring", "required", "requires", "need", "must", "valid", "керек", "кажет", "детск", "бала", "свой", "своя", "свое", "собой", "справк", "медицин", "health", "medical", "birth", "рожден", "прививк", "vaccin") {
		return marked{}, false
	}
	for _, o := range []struct {
		field, word string
		stems       []string
	}{
		{"accessibility", "wheelchair", []string{"wheelchair", "колясок", "коляск", "колясочник", "арба"}},
		{"benefits", "training", []string{"training", "обучени", "инструктаж", "schulung"}},
		{"benefits", "certificate", []string{"сертификат", "certificate", "грамот"}},
		{"benefits", "reference", []string{"рекомендательн", "усыныс"}},
		{"benefits", "meals", []string{"питани", "обед", "meal", "lunch", "тамак"}},
		{"benefits", "travel", []string{"проезд", "fares", "travel", "жолакы", "fahrtkosten"}},
		{"benefits", "t_shirt", []string{"футболк", "tshirt", "жейде"}},
	} {
		if has(o.stems...) {
			return marked{field: o.field, words: []string{o.word}, isCertain: true}, true
		}
	}
	return marked{}, false
}
