package quiz

import (
	_ "embed"
	"slices"
	"sync"
)

//go:embed questions.yaml
var embedded []byte

// embeddedQuestionnaire is parsed once and never written to.
var embeddedQuestionnaire = sync.OnceValue(func() *Questionnaire {
	q, _ := readQuestionnaire("questions.yaml", embedded, nil)
	return q
})

// Default returns the questionnaire that comes with the program. Each call returns
// a copy that shares nothing with the others.
func Default() *Questionnaire {
	q := *embeddedQuestionnaire()
	q.Parts, q.Questions = slices.Clone(q.Parts), slices.Clone(q.Questions)
	for i := range q.Parts {
		q.Parts[i].Steps = slices.Clone(q.Parts[i].Steps)
	}
	for i := range q.Questions {
		x := &q.Questions[i]
		x.Options, x.Levels, x.Steps = slices.Clone(x.Options), slices.Clone(x.Levels), slices.Clone(x.Steps)
	}
	return &q
}
