package quiz

import (
	_ "embed"
)

//go:embed questions.yaml
var embedded []byte

// Default gives the questionnaire that comes with the program. It is parsed
// on each call, so callers keep the result.
func Default() *Questionnaire {
	q, _ := readQuestionnaire("questions.yaml", embedded, nil)
	return q
}
