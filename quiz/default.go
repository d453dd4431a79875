package quiz

import (
	_ "embed"
)

//go:embed questions.yaml
var embedded []byte

// Default gives the questionnaire that comes with the program. It is read anew
// with each call: callers keep it.
func Default() *Questionnaire {
	q, _ := readQuestionnaire("questions.yaml", embedded, nil)
	return q
}
