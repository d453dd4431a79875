// Package en holds every text of the program in English, in the same files as the
// other languages.
package en

import (
	_ "embed"

	"aina/catalog/locale/words"
)

//go:embed reference.yaml
var reference []byte

// Words returns all texts of the language.
func Words() *words.Words {
	return &words.Words{
		Source:    sourceProblems(),
		Catalog:   catalogProblems(),
		Check:     checkProblems(),
		Reference: words.ReadReference(reference),
		Files:     fileErrors(),
		Edits:     editErrors(),
		Dates:     dates(),

		App:           app(),
		Keys:          keys(),
		Welcome:       welcome(),
		Keep:          keep(),
		Question:      question(),
		Chapter:       chapter(),
		Review:        review(),
		Result:        result(),
		Matches:       matches(),
		Detail:        detail(),
		Filter:        filter(),
		LeftOut:       leftOut(),
		Plan:          plan(),
		Save:          save(),
		Facts:         facts(),
		Form:          form(),
		Reflect:       reflect(),
		Picture:       picture(),
		Plain:         plain(),
		Export:        export(),
		Calendar:      calendar(),
		Code:          code(),
		CLI:           cli(),
		Reading:       reading(),
		Questionnaire: questionnaire(),
		Orders:        orders(),
		Workshop:      workshop(),
		Print:         printed(),
		Store:         store(),
		Import:        importNotes(),
	}
}
